import { beforeAll, describe, expect, test, vi } from 'vitest';
import { SHIPPED_LECTURES } from '../../../../../geodata/model/content/shipped-lectures.ts';
import { ok } from '../../../../../geodata/model/result.ts';
import { toMercator } from '../../../../../geodata/model/space/mercator.ts';
import { content, eventsById } from '../../../../../renderer/core/content.ts';
import { preferences } from '../../../../../renderer/core/preferences.ts';
import { fitFrame } from '../../../../../renderer/features/lectures/frame-camera.ts';
import {
  findShippedScene,
  followShippedNotes,
  shippedScenes,
} from '../../../../../renderer/features/lectures/shipped-scenes.ts';
import { compileShippedContent } from '../../shipped-atlas.ts';

/** A line of a name of the wall, its sign included. */
const LONG_NAME_PX = 170;

beforeAll(() => {
  content.value = compileShippedContent();
});

describe.each(SHIPPED_LECTURES)('the shipped lecture $id', ({ id, sections }) => {
  const scenesNow = () => shippedScenes.value.get(id) ?? [];

  test('has twelve to twenty scenes, each of a record that is there', () => {
    const ids = sections.flatMap(({ eventIds }) => eventIds);
    expect(ids.filter((eventId) => !eventsById.value.has(eventId))).toEqual([]);
    expect(scenesNow().map(({ selection }) => selection?.id)).toEqual(ids);
    expect(ids.length).toBeGreaterThanOrEqual(12);
    expect(ids.length).toBeLessThanOrEqual(20);
  });

  test('reads in the language of the atlas, sections too', () => {
    const before = preferences.value;
    preferences.value = { ...before, language: 'vi' };
    expect(scenesNow()[0]?.section).toBe(sections[0]?.title.vi);
    const first = eventsById.value.get(sections[0]?.eventIds[0] ?? '');
    expect(scenesNow()[0]?.title).toBe(first?.title.vi);
    preferences.value = before;
  });

  test('frames the place of every record, at most the world from afar', () => {
    for (const { camera, frame } of scenesNow()) {
      expect(camera.zoom).toBeGreaterThanOrEqual(2);
      expect(camera.zoom).toBeLessThanOrEqual(13);
      expect(frame).not.toBeNull();
    }
  });
});

test('places that lie close together come apart, and a single one keeps its surroundings', () => {
  const scenes = SHIPPED_LECTURES.flatMap(({ id }) => shippedScenes.value.get(id) ?? []);
  const zoomAt = (eventId: string) =>
    scenes.find(({ selection }) => selection?.id === eventId)?.camera.zoom;
  expect(zoomAt('dbp-five-hills')).toBeGreaterThan(12.5);
  expect(zoomAt('haiphong-1946')).toBe(11.5);
});

test('a name beside the outermost place is on a wall of 4:3, too', () => {
  const scenes = SHIPPED_LECTURES.flatMap(({ id }) => shippedScenes.value.get(id) ?? []);
  const wall = { widthPx: 960, heightPx: 594 };
  for (const { camera, frame, selection } of scenes) {
    const bounds = eventsById.value.get(selection?.id ?? '')?.bounds;
    if (bounds == null || camera.zoom <= 2) continue;
    const { zoom } = fitFrame(camera, frame, wall);
    const [[left], [right]] = [toMercator([bounds[0], 0]), toMercator([bounds[2], 0])];
    const acrossPx = (right - left) * 512 * 2 ** zoom;
    expect(acrossPx + 2 * LONG_NAME_PX, selection?.id).toBeLessThanOrEqual(wall.widthPx);
  }
});

test('the notes of an opened lecture are the words of its records, not markup', async () => {
  const [lecture] = SHIPPED_LECTURES;
  const request = vi.fn(async (_name: string, { id }: { id: string }) =>
    ok({ id, summary: { en: 'Two *posts* fell.', vi: 'Hai cứ điểm mất.' }, body: [] }),
  );
  vi.stubGlobal('window', { atlas: { request } });
  const stop = followShippedNotes({ value: lecture?.id ?? '' });
  const scene = () => findShippedScene(`${lecture?.id}-1`);
  await vi.waitFor(() => expect(scene()?.speakerNotes).toBe('Two \\*posts\\* fell.'));
  stop();
  vi.unstubAllGlobals();
});
