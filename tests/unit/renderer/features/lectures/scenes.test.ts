import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { LectureState } from '../../../../../geodata/model/lecture.ts';
import { ok } from '../../../../../geodata/model/result.ts';
import { DEFAULT_SETTINGS } from '../../../../../geodata/model/settings.ts';
import type { Change, Scene } from '../../../../../geodata/model/workbook.ts';
import { camera, cameraTarget } from '../../../../../renderer/core/camera.ts';
import { clock } from '../../../../../renderer/core/clock.ts';
import { visibleLayerIds } from '../../../../../renderer/core/layers.ts';
import { selection } from '../../../../../renderer/core/selection.ts';
import { settings } from '../../../../../renderer/core/settings.ts';
import { scenes } from '../../../../../renderer/core/workbook.ts';
import { lecture } from '../../../../../renderer/features/lectures/lecture.ts';
import {
  captureScene,
  followScenes,
  moveScene,
  moveSceneTo,
} from '../../../../../renderer/features/lectures/scenes.ts';

const VIEW = { center: [105, 17] as [number, number], zoom: 6, bearing: 0, pitch: 0 };
let sent: string[] = [];
let stop: () => void = () => {};

beforeEach(() => {
  sent = [];
  vi.stubGlobal('window', {
    atlas: {
      request: async (name: string, change: Change) => {
        sent.push(name);
        return ok({ change, history: { undo: null, redo: null } });
      },
    },
  });
  settings.value = DEFAULT_SETTINGS;
  camera.value = VIEW;
  cameraTarget.value = null;
  selection.value = null;
  scenes.value = [];
});

afterEach(() => {
  stop();
  lecture.value = null;
  vi.unstubAllGlobals();
});

function makeScene(id: string, position: number): Scene {
  return {
    id,
    position,
    title: id,
    speakerNotes: '',
    camera: { ...VIEW, zoom: 9 },
    layerIds: ['pac-bo'],
    clock: { startDay: -100, endDay: 100 },
    selection: { kind: 'event', id: 'siege' },
  };
}

function giving(all: readonly Scene[], index: number): LectureState {
  return { scenes: all, index, isBlank: false, startedAtMs: 0, hasSecondDisplay: true };
}

const order = () => scenes.value.map(({ id }) => id);

test('a scene holds camera, layers, years and selection, and comes last', async () => {
  scenes.value = [makeScene('first', 4)];
  selection.value = { kind: 'event', id: 'siege' };
  const scene = await captureScene('Now');
  expect(scene).toMatchObject({
    position: 5,
    title: 'Now',
    camera: VIEW,
    layerIds: DEFAULT_SETTINGS.visibleLayerIds,
    clock: DEFAULT_SETTINGS.clock,
    selection: { kind: 'event', id: 'siege' },
  });
  expect(scenes.value).toHaveLength(2);
});

test('a scene changes places with its neighbour and stops at the ends', async () => {
  scenes.value = [makeScene('a', 0), makeScene('b', 1)];
  expect(await moveScene('a', 1)).toBe(true);
  expect(order()).toEqual(['b', 'a']);
  expect(await moveScene('a', 1)).toBe(false);
});

test('a scene dragged over several takes the place it is dropped on', async () => {
  scenes.value = [makeScene('a', 0), makeScene('b', 1), makeScene('c', 2)];
  await moveSceneTo('a', 'c');
  expect(order()).toEqual(['b', 'c', 'a']);
  await moveSceneTo('a', 'b');
  expect(order()).toEqual(['a', 'b', 'c']);
});

test('a lecture shows its scene, stores nothing, and gives the old view back', () => {
  stop = followScenes();
  lecture.value = giving([makeScene('a', 0), makeScene('b', 1)], 0);
  expect([...visibleLayerIds.value]).toEqual(['pac-bo']);
  expect(clock.value).toEqual({ startDay: -100, endDay: 100 });
  expect(selection.value?.id).toBe('siege');
  expect(cameraTarget.value).toMatchObject({ kind: 'camera', isInstant: true });

  lecture.value = giving([makeScene('a', 0), makeScene('b', 1)], 1);
  expect(cameraTarget.value).toMatchObject({ kind: 'camera', isInstant: false });

  lecture.value = null;
  expect(settings.value).toMatchObject(DEFAULT_SETTINGS);
  expect(selection.value).toBeNull();
  expect(cameraTarget.value).toMatchObject({ camera: VIEW, isInstant: true });
  expect(sent).not.toContain('settings.set');
});
