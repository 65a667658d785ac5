import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fail, ok } from '../../../../../geodata/model/result.ts';
import type { LectureStart, LectureState } from '../../../../../geodata/model/workbook/lecture.ts';
import { makeScene } from '../../../../../geodata/model/workbook/workbook.ts';
import { lecture } from '../../../../../renderer/features/lectures/lecture-state.ts';
import {
  stopPictures,
  takePictures,
} from '../../../../../renderer/features/lectures/take-pictures.ts';

interface Pictured {
  readonly sceneId: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly widthPx: number;
  readonly heightPx: number;
}

const SCENES = ['a', 'b', 'c'].map((id, position) =>
  makeScene({
    id,
    position,
    title: `Scene ${id}`,
    speakerNotes: '',
    camera: { center: [105, 17], zoom: 6, bearing: 0, pitch: 0 },
    layerIds: [],
    clock: { startDay: 0, endDay: 1 },
    selection: null,
  }),
);
const sceneIds = SCENES.map(({ id }) => id);
const listeners = new Set<(picture: Pictured) => void>();
let asked: string[] = [];
/** Ids of scenes that the wall never finishes. */
let undrawn: string[] = [];

function show(sceneId: string): void {
  lecture.value = { sceneId, pictures: 'jpeg', audience: 'showing' } as LectureState;
  const bytes = new Uint8Array([sceneId.charCodeAt(0)]);
  if (undrawn.includes(sceneId)) return;
  // A picture of another scene is nobody's.
  for (const id of ['z', sceneId]) {
    for (const hear of [...listeners]) hear({ sceneId: id, bytes, widthPx: 4, heightPx: 2 });
  }
}

beforeEach(() => {
  asked = [];
  undrawn = [];
  vi.stubGlobal('window', {
    atlas: {
      request: async (name: string, input: LectureStart & { index: number }) => {
        asked.push(name);
        if (name === 'lecture.start') setTimeout(() => show(input.sceneId ?? ''), 0);
        if (name === 'lecture.goTo') setTimeout(() => show(sceneIds[input.index] ?? ''), 0);
        if (name === 'lecture.end') lecture.value = null;
        return ok(null);
      },
      on: (_name: string, hear: (picture: Pictured) => void) => {
        listeners.add(hear);
        return () => listeners.delete(hear);
      },
    },
  });
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  lecture.value = null;
});

test('each scene is drawn once, in order, and its own picture is taken', async () => {
  const told: string[] = [];
  const shots = await takePictures(SCENES, 'jpeg', (number, total, title) =>
    told.push(`${number}/${total} ${title}`),
  );
  expect(shots?.map(({ scene, picture }) => [scene.id, ...picture.bytes])).toEqual([
    ['a', 97],
    ['b', 98],
    ['c', 99],
  ]);
  expect(told).toEqual(['1/3 Scene a', '2/3 Scene b', '3/3 Scene c']);
  expect(asked).toEqual(['lecture.start', 'lecture.goTo', 'lecture.goTo', 'lecture.end']);
  expect(listeners.size).toBe(0);
});

test('it can be stopped, and then gives nothing', async () => {
  undrawn = ['b'];
  const taking = takePictures(SCENES, 'jpeg', (number) => {
    if (number === 2) setTimeout(stopPictures, 20);
  });
  expect(await taking).toBeNull();
  expect(listeners.size).toBe(0);
});

test('a scene that is never finished is named', async () => {
  vi.useFakeTimers();
  undrawn = ['b'];
  const taking = expect(takePictures(SCENES, 'jpeg', () => undefined)).rejects.toThrow(
    'Scene 2, “Scene b”, could not be drawn',
  );
  await vi.advanceTimersByTimeAsync(130_000);
  await taking;
  expect(lecture.value).toBeNull();
});

test('where a lecture is under way it says so', async () => {
  vi.stubGlobal('window', {
    atlas: { request: async () => fail('lectureUnderWay'), on: () => () => undefined },
  });
  await expect(takePictures(SCENES, 'jpeg', () => undefined)).rejects.toThrow(
    'A lecture is under way',
  );
});
