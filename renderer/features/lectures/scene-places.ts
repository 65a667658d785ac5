import { batch, effect, signal } from '@preact/signals';
import type { EventPlace, Localized, PlaceRole } from '../../../geodata/model/content/records.ts';
import { boundsOf } from '../../../geodata/model/space/bounds.ts';
import type { LngLat } from '../../../geodata/model/space/lng-lat.ts';
import type { Selection } from '../../../geodata/model/workbook/workbook.ts';
import { api } from '../../api.ts';
import { featuresById } from '../../core/content.ts';
import { notesById } from '../../core/workbook.ts';
import { drawnScene } from './drawn-scene.ts';

/** A place that the scene is about: marked and named before anything else. */
export interface ScenePlace {
  readonly id: string;
  readonly name: Localized;
  readonly lngLat: LngLat;
  /** The lowest is named first. */
  readonly rank: number;
}

/** The places of the scene that is shown; none outside a lecture. */
export const scenePlaces = signal<readonly ScenePlace[]>([]);

/** The scene whose places these are: they are asked for, and come a moment later. */
export const placedSceneId = signal<string | null>(null);

/** Where something happened comes before where it came from or what it touched. */
const RANKS: Readonly<Record<PlaceRole, number>> = {
  site: 0,
  seat: 0,
  destination: 1,
  origin: 1,
  via: 2,
  affected: 3,
};

/** Keeps {@link scenePlaces}: those of the selected record, then those of the highlighted ones. */
export function followScenePlaces(): () => void {
  return effect(() => {
    const scene = drawnScene.value;
    const records = scene === null ? [] : recordsOf(scene);
    let isOvertaken = false;
    void Promise.all(records.map(placesOf)).then((places) => {
      if (isOvertaken) return;
      batch(() => {
        scenePlaces.value = withoutDoubles(places.flat());
        placedSceneId.value = scene?.id ?? null;
      });
    });
    return () => {
      isOvertaken = true;
    };
  });
}

/** The selected record of a scene, if it has one, and the highlighted ones. */
export function recordsOf(scene: {
  readonly selection: Selection | null;
  readonly highlights: readonly Selection[];
}): readonly Selection[] {
  return [...(scene.selection === null ? [] : [scene.selection]), ...scene.highlights];
}

const asked = new Map<string, Promise<readonly ScenePlace[]>>();

function placesOf({ kind, id }: Selection): Promise<readonly ScenePlace[]> {
  if (kind === 'note') return Promise.resolve(placeOfNote(id));
  const places = asked.get(id) ?? askFor(id);
  asked.set(id, places);
  return places;
}

async function askFor(id: string): Promise<readonly ScenePlace[]> {
  const answer = await api.request('events.get', { id });
  return answer.ok ? answer.value.places.filter(isPoint).map(toScenePlace) : [];
}

/** A line or an area shows by itself where it is. */
function isPoint({ featureId }: EventPlace): boolean {
  const feature = featureId === null ? undefined : featuresById.peek().get(featureId);
  return feature === undefined || feature.geometry.type === 'Point';
}

function toScenePlace({ id, name, lngLat, role }: EventPlace): ScenePlace {
  return { id, name, lngLat, rank: role === null ? 2 : RANKS[role] };
}

function placeOfNote(id: string): readonly ScenePlace[] {
  const note = notesById.value.get(id);
  if (note === undefined) return [];
  const name = { en: note.title, vi: note.title };
  const [west, south, east, north] = boundsOf(note.geometry.coordinates);
  return [{ id, name, lngLat: [(west + east) / 2, (south + north) / 2], rank: 0 }];
}

function withoutDoubles(places: readonly ScenePlace[]): readonly ScenePlace[] {
  const first = new Map<string, ScenePlace>();
  for (const place of places) if (!first.has(place.id)) first.set(place.id, place);
  return [...first.values()];
}
