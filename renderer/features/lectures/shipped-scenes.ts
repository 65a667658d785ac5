import { computed, effect, signal } from '@preact/signals';
import type { EventRecord, EventSummary } from '../../../geodata/model/content/records.ts';
import {
  SHIPPED_LECTURES,
  type ShippedLecture,
} from '../../../geodata/model/content/shipped-lectures.ts';
import type { Bounds } from '../../../geodata/model/space/lng-lat.ts';
import { fromMercator, toMercator } from '../../../geodata/model/space/mercator.ts';
import { FIRST_DAY, LAST_DAY } from '../../../geodata/model/time/edtf.ts';
import { type Camera, makeScene, type Scene } from '../../../geodata/model/workbook/workbook.ts';
import { api } from '../../api.ts';
import { eventsById } from '../../core/content.ts';
import { language, localized } from '../../core/language.ts';

/** How much of the map a scene of ours is framed by, whatever the wall. */
const FRAME = { widthPx: 1000, heightPx: 560 } as const;
/** Places stay clear of the frame's edge, and the names beside them too, on the narrowest wall. */
const FILLED = { across: 0.62, down: 0.72 } as const;
const TILE_PX = 512;
/** Where one place is all there is to see, its surroundings say where it lies. */
const CLOSEST_TO_ONE = 11.5;
/** Places that lie close together come apart, and the shapes round them are still to be seen. */
const CLOSEST_ZOOM = 13;
const FARTHEST_ZOOM = 2;
const MINUTES = 3;

/** What is known of the records of the shipped lecture that is open, by event. */
const records = signal<ReadonlyMap<string, EventRecord>>(new Map());

/** The scenes of the lectures that come with the atlas, in the language of now, by lecture. */
export const shippedScenes = computed<ReadonlyMap<string, readonly Scene[]>>(
  () => new Map(SHIPPED_LECTURES.map((lecture) => [lecture.id, scenesOf(lecture)])),
);

const shippedById = computed(
  () => new Map([...shippedScenes.value.values()].flat().map((scene) => [scene.id, scene])),
);

/** A scene of a lecture that comes with the atlas. */
export function findShippedScene(id: string): Scene | undefined {
  return shippedById.value.get(id);
}

/** Reads what the notes of a shipped lecture are made of, whenever one is opened. */
export function followShippedNotes(lectureId: { readonly value: string }): () => void {
  return effect(() => {
    const lecture = SHIPPED_LECTURES.find(({ id }) => id === lectureId.value);
    const ids = lecture?.sections.flatMap(({ eventIds }) => eventIds) ?? [];
    const unread = ids.filter((id) => !records.peek().has(id));
    if (unread.length > 0) void read(unread);
  });
}

async function read(ids: readonly string[]): Promise<void> {
  const answers = await Promise.all(ids.map((id) => api.request('events.get', { id })));
  const found = answers.flatMap((answer) => (answer.ok ? [answer.value] : []));
  records.value = new Map([
    ...records.peek(),
    ...found.map((record) => [record.id, record] as const),
  ]);
}

function scenesOf({ id: lectureId, sections }: ShippedLecture): readonly Scene[] {
  const listed = sections.flatMap(({ title, eventIds }) =>
    eventIds.map((eventId, index) => ({
      event: eventsById.value.get(eventId),
      section: index === 0 ? localized(title) : '',
    })),
  );
  return listed.flatMap(({ event, section }, position) =>
    event === undefined ? [] : [sceneOf(event, { lectureId, position, section })],
  );
}

function sceneOf(
  event: EventSummary,
  turn: Pick<Scene, 'lectureId' | 'position' | 'section'>,
): Scene {
  const { startDay = FIRST_DAY, endDay = LAST_DAY } = event.date ?? {};
  const record = records.value.get(event.id);
  return makeScene({
    ...turn,
    id: `${turn.lectureId}-${turn.position + 1}`,
    title: localized(event.title),
    speakerNotes: record === undefined ? '' : notesOf(record),
    camera: cameraOf(event.bounds),
    frame: FRAME,
    layerIds: [...event.layerIds],
    clock: {
      startDay: Math.min(Math.max(startDay, FIRST_DAY), LAST_DAY),
      endDay: Math.min(Math.max(endDay, FIRST_DAY), LAST_DAY),
    },
    selection: { kind: 'event', id: event.id },
    transition: { kind: 'cut', seconds: 0 },
    minutes: MINUTES,
  });
}

/** The record's own words: its summary, and its text where that is in the language of now. */
function notesOf({ summary, body }: EventRecord): string {
  const isEnglish = language.value === 'en';
  const texts = body
    .map((claims) => claims.map(({ text, textVi }) => (isEnglish ? text : textVi)))
    .filter((claims) => claims.every((text) => text !== null))
    .map((claims) => claims.join(' '));
  return [localized(summary), ...texts].map(escapeMarkdown).join('\n\n');
}

function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_#<>[\]]/g, '\\$&');
}

/** The camera that shows a box in the frame; the whole of Indochina for a record without a place. */
function cameraOf(bounds: Bounds | null): Camera {
  const [west, south, east, north] = bounds ?? [99.5, 8, 111, 24.5];
  const [left, bottom] = toMercator([west, south]);
  const [right, top] = toMercator([east, north]);
  const [width, height] = [Math.abs(right - left), Math.abs(top - bottom)];
  const times = Math.min(
    (FRAME.widthPx * FILLED.across) / (width * TILE_PX),
    (FRAME.heightPx * FILLED.down) / (height * TILE_PX),
  );
  const closest = Number.isFinite(times) ? CLOSEST_ZOOM : CLOSEST_TO_ONE;
  const zoom = Math.min(closest, Math.max(FARTHEST_ZOOM, Math.log2(times)));
  const [lng, lat] = fromMercator([(left + right) / 2, (top + bottom) / 2]);
  return { center: [lng, lat], zoom, bearing: 0, pitch: 0 };
}
