import { signal } from '@preact/signals';
import type { MapGeoJSONFeature, MapMouseEvent, Point } from 'maplibre-gl';
import type { FeatureProperties } from '../../geodata/model/content/records.ts';
import {
  BASEMAP_LAYER,
  featureLayerId,
  HISTORY_SOURCES,
  HIT_DOT_PART,
  HIT_NAME_PART,
  HIT_PARTS,
  SOURCE,
} from '../../geodata/style/layer-ids.ts';
import { NOTE_ID_FIELD } from '../../geodata/style/note-feature.ts';
import { eventsById, featuresById } from '../core/content.ts';
import { language } from '../core/language.ts';
import { isReading } from '../core/mode.ts';
import { openOneOf } from '../core/open-choices.ts';
import { openPage } from '../core/page.ts';
import { hover } from '../core/selection.ts';
import { notesById } from '../core/workbook.ts';
import { type Dispose, type MapContext, readOncePerFrame } from './map-context.ts';
import { pickAt } from './point-pickers.ts';
import { areOnlyAreas, featuresUnder, type Hit, recordsUnder } from './records-under.ts';

/** How far from a shape a click may fall and still mean it. */
const TOLERANCE_PX = 5;
const HIT_LAYERS = [
  ...[...HISTORY_SOURCES, SOURCE.notes].flatMap((source) =>
    HIT_PARTS.map((part) => featureLayerId(source, part)),
  ),
  ...HISTORY_SOURCES.map((source) => featureLayerId(source, HIT_NAME_PART)),
  featureLayerId(SOURCE.notes, HIT_DOT_PART),
  featureLayerId(SOURCE.dated, 'unit'),
  BASEMAP_LAYER.townNames,
];

/** The name beside the pointer, in pixels of the room of all maps. */
export interface PointerTip {
  readonly text: string;
  readonly xPx: number;
  readonly yPx: number;
}
export const pointerTip = signal<PointerTip | null>(null);

/** Turns what the pointer does on the map into hover, selection and chooser. */
export function followPointer(room: MapContext): Dispose {
  const { map } = room;
  let at: Point | null = null;
  const task = readOncePerFrame(() => {
    if (at !== null) pointAt(room, at);
  });
  const listeners = [
    map.on('mousemove', (event) => {
      at = event.point;
      task.schedule();
    }),
    map.on('mouseout', () => {
      at = null;
      leave(room);
    }),
    map.on('movestart', () => {
      if (at !== null) leave(room);
    }),
    map.on('click', (event) => click(room, event)),
  ];
  return () => {
    for (const listener of listeners) listener.unsubscribe();
    task.cancel();
    leave(room);
  };
}

function pointAt(room: MapContext, point: Point): void {
  if (isTaken() || room.map.isMoving()) {
    leave(room);
    return;
  }
  const under = featuresAt(room, point);
  const hits = under.filter((hit) => !isTownName(hit));
  const found = hits.map((hit) => toHit(hit, 0));
  const [record = null] = recordsUnder(found, eventsById.peek(), room.subject.clock.peek());
  const now = hover.peek();
  if (now?.id !== record?.id || now?.kind !== record?.kind) hover.value = record;
  room.map.getCanvas().style.cursor = under.length === 0 ? '' : 'pointer';
  const text = hits[0] === undefined ? '' : nameOf(room, hits[0]);
  pointerTip.value = text === '' ? null : { text, ...placeInRoom(room, point) };
}

/** Whether clicks mean something else than a record: a shape, a control point. */
function isTaken(): boolean {
  return !isReading.peek();
}

function leave({ map }: MapContext): void {
  if (pointerTip.peek() === null && hover.peek() === null) return;
  pointerTip.value = null;
  hover.value = null;
  map.getCanvas().style.cursor = '';
}

function click(room: MapContext, { point }: MapMouseEvent): void {
  if (isTaken()) return;
  const under = featuresAt(room, point);
  const hits = under
    .filter((hit) => !isTownName(hit))
    .map((hit) => toHit(hit, distancePx(room, hit, point)));
  // Points of a table lie over areas and under everything else.
  if (areOnlyAreas(hits) && !under.some(isTownName) && pickAt(room, point)) return;
  const placeId: unknown = under.find(isTownName)?.properties['id'];
  if (typeof placeId === 'string' && areOnlyAreas(hits)) {
    openPage({ kind: 'place', id: placeId });
    return;
  }
  const records = recordsUnder(hits, eventsById.peek(), room.subject.clock.peek());
  const features = featuresUnder(hits).map((id) => ({ kind: 'feature', id }) as const);
  const notes = records.filter(({ kind }) => kind === 'note');
  const events = records.filter(({ kind }) => kind === 'event');
  const { xPx, yPx } = placeInRoom(room, point);
  openOneOf([...notes, ...features, ...events], [xPx, yPx]);
}

/** Whether it is the name of a place of the gazetteer; its `id` is the place's. */
function isTownName({ layer }: MapGeoJSONFeature): boolean {
  return layer?.id === BASEMAP_LAYER.townNames;
}

/** Where a pixel of one map lies in the room that all maps share. */
function placeInRoom({ container }: MapContext, { x, y }: Point) {
  return { xPx: container.offsetLeft + x, yPx: container.offsetTop + y };
}

/** What lies within reach of that pixel, topmost first. */
function featuresAt(
  { map, styleLoads }: MapContext,
  { x, y }: Point,
): readonly MapGeoJSONFeature[] {
  if (styleLoads.peek() === 0) return [];
  return map.queryRenderedFeatures(
    [
      [x - TOLERANCE_PX, y - TOLERANCE_PX],
      [x + TOLERANCE_PX, y + TOLERANCE_PX],
    ],
    { layers: HIT_LAYERS },
  );
}

function toHit({ geometry, properties }: MapGeoJSONFeature, distance: number): Hit {
  const noteId = properties[NOTE_ID_FIELD];
  const content = contentOf(properties);
  return {
    geometryType: geometry.type,
    noteId: typeof noteId === 'string' ? noteId : null,
    featureId: content?.featureId ?? null,
    distancePx: distance,
    eventIds: content?.eventIds ?? [],
  };
}

/** How far a point lies from the pointer; lines and areas are under it. */
function distancePx({ map }: MapContext, { geometry }: MapGeoJSONFeature, point: Point): number {
  if (geometry.type !== 'Point') return 0;
  const [lng = 0, lat = 0] = geometry.coordinates;
  return map.project([lng, lat]).dist(point);
}

/** The feature as it was loaded: the map's tiles keep lists as text. */
function contentOf(properties: MapGeoJSONFeature['properties']): FeatureProperties | undefined {
  const { featureId }: Partial<FeatureProperties> = properties;
  return featureId === undefined ? undefined : featuresById.peek().get(featureId)?.properties;
}

function nameOf({ subject }: MapContext, { properties }: MapGeoJSONFeature): string {
  const content = contentOf(properties);
  if (content !== undefined) {
    const name = subject.names.peek().get(content.featureId) ?? content;
    return language.peek() === 'vi' ? name.nameVi : name.nameEn;
  }
  return notesById.peek().get(properties[NOTE_ID_FIELD])?.title ?? '';
}
