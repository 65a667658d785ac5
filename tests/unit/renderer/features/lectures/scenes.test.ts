import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { DEFAULT_SESSION } from '../../../../../geodata/model/app/session.ts';
import { ok } from '../../../../../geodata/model/result.ts';
import type { Change } from '../../../../../geodata/model/workbook/change.ts';
import type { LectureState } from '../../../../../geodata/model/workbook/lecture.ts';
import { makeScene, type Scene } from '../../../../../geodata/model/workbook/workbook.ts';
import { camera, cameraTarget, coveredEdgesPx } from '../../../../../renderer/core/camera.ts';
import { clock } from '../../../../../renderer/core/clock.ts';
import { visibleLayerIds } from '../../../../../renderer/core/layers.ts';
import { selection } from '../../../../../renderer/core/selection.ts';
import { session } from '../../../../../renderer/core/session.ts';
import { notesOnMap } from '../../../../../renderer/core/wall.ts';
import { scenes } from '../../../../../renderer/core/workbook.ts';
import { followScenes } from '../../../../../renderer/features/lectures/follow-scenes.ts';
import {
  currentScene,
  hereSceneId,
  lecture,
} from '../../../../../renderer/features/lectures/lecture-state.ts';
import { mapSize } from '../../../../../renderer/features/lectures/map-size.ts';
import { lectureScenes } from '../../../../../renderer/features/lectures/open-lecture.ts';
import { typeWords } from '../../../../../renderer/features/lectures/scene-words.ts';
import {
  captureScene,
  deleteScene,
  duplicateScene,
  moveScene,
  moveSceneTo,
  recaptureScene,
} from '../../../../../renderer/features/lectures/scenes.ts';
import { givenRows } from '../../stored-workbook.ts';

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
  session.value = DEFAULT_SESSION;
  camera.value = VIEW;
  cameraTarget.value = null;
  hereSceneId.value = null;
  mapSize.value = null;
  coveredEdgesPx.value = { top: 0, right: 0, bottom: 0, left: 0 };
  selection.value = null;
  givenRows('scenes', []);
});

afterEach(() => {
  stop();
  lecture.value = null;
  vi.unstubAllGlobals();
});

function givenScene(id: string, position: number): Scene {
  return makeScene({
    id,
    position,
    title: id,
    speakerNotes: '',
    camera: { ...VIEW, zoom: 9 },
    layerIds: ['pac-bo'],
    clock: { startDay: -100, endDay: 100 },
    selection: { kind: 'event', id: 'siege' },
  });
}

function giving(sceneId: string): LectureState {
  const audience = 'showing' as const;
  return {
    sceneId,
    nextSceneId: null,
    readySceneId: null,
    blank: null,
    pictures: null,
    isOffScript: false,
    wallView: null,
    isEndAsked: false,
    startedAtMs: 0,
    hasSecondDisplay: true,
    audience,
  };
}

const order = () => scenes.value.map(({ id }) => id);

test('a scene holds camera, layers, years and selection, and comes last', async () => {
  givenRows('scenes', [givenScene('first', 4)]);
  selection.value = { kind: 'event', id: 'siege' };
  const scene = await captureScene('Now');
  expect(scene).toMatchObject({
    position: 5,
    title: 'Now',
    camera: VIEW,
    layerIds: DEFAULT_SESSION.visibleLayerIds,
    clock: DEFAULT_SESSION.clock,
    selection: { kind: 'event', id: 'siege' },
  });
  expect(scenes.value).toHaveLength(2);
});

test('a scene keeps how much of the map was free to be seen', async () => {
  mapSize.value = { widthPx: 1000, heightPx: 700 };
  coveredEdgesPx.value = { top: 0, right: 400, bottom: 0, left: 0 };
  const scene = await captureScene('Beside a record');
  expect(scene?.frame).toEqual({ widthPx: 600, heightPx: 700 });
});

test('a window of another shape shows all of the frame, and again when it changes its size', () => {
  mapSize.value = { widthPx: 1280, heightPx: 594 };
  stop = followScenes();
  const frame = { widthPx: 640, heightPx: 640 };
  givenRows('scenes', [{ ...givenScene('a', 0), frame }]);
  lecture.value = giving('a');
  const zoomNow = () => {
    const target = cameraTarget.value;
    return target?.kind === 'camera' ? target.camera.zoom : Number.NaN;
  };
  expect(zoomNow()).toBeCloseTo(9 + Math.log2((594 / 640) * 0.98), 9);
  mapSize.value = { widthPx: 320, heightPx: 594 };
  expect(zoomNow()).toBeCloseTo(9 + Math.log2((320 / 640) * 0.98), 9);
  expect(cameraTarget.value).toMatchObject({ isInstant: true });
});

test('the audience sees no note but that of the scene, unless the scene says so', () => {
  stop = followScenes();
  const noted = { kind: 'note', id: 'n1' } as const;
  givenRows('scenes', [
    givenScene('a', 0),
    { ...givenScene('b', 1), highlights: [noted] },
    { ...givenScene('c', 2), hasNotesOnWall: true },
  ]);
  lecture.value = giving('a');
  expect(notesOnMap.value).toEqual(new Set());
  lecture.value = giving('b');
  expect(notesOnMap.value).toEqual(new Set(['n1']));
  lecture.value = giving('c');
  expect(notesOnMap.value).toBe('all');
  lecture.value = giving('a');
  lecture.value = null;
  expect(notesOnMap.value).toBe('all');
});

test('a cut is instant, and other ways to a scene take their time', () => {
  stop = followScenes();
  givenRows('scenes', [
    givenScene('a', 0),
    { ...givenScene('b', 1), transition: { kind: 'cut', seconds: 0 } },
    { ...givenScene('c', 2), transition: { kind: 'ease', seconds: 3 } },
  ]);
  lecture.value = giving('a');
  lecture.value = giving('b');
  expect(cameraTarget.value).toMatchObject({ isInstant: true });
  lecture.value = giving('c');
  expect(cameraTarget.value).toMatchObject({
    isInstant: false,
    flight: { kind: 'ease', seconds: 3 },
  });
});

test('a scene is captured after the one that was last worked at', async () => {
  givenRows('scenes', [givenScene('a', 0), givenScene('b', 1)]);
  hereSceneId.value = 'a';
  const scene = await captureScene('Between');
  expect(order()).toEqual(['a', scene?.id, 'b']);
});

test('a scene is duplicated after itself, with its words and without its section', async () => {
  givenRows('scenes', [{ ...givenScene('a', 0), section: 'Part' }, givenScene('b', 1)]);
  const copy = await duplicateScene('a');
  expect(order()).toEqual(['a', copy?.id, 'b']);
  expect(copy).toMatchObject({ title: 'a', section: '' });
});

test('scenes of another lecture are left alone', async () => {
  givenRows('scenes', [{ ...givenScene('x', 0), lectureId: 'other' }, givenScene('a', 0)]);
  expect(lectureScenes.value.map(({ id }) => id)).toEqual(['a']);
  expect(await moveScene('a', -1)).toBe(false);
});

test('a scene changes places with its neighbour and stops at the ends', async () => {
  givenRows('scenes', [givenScene('a', 0), givenScene('b', 1)]);
  expect(await moveScene('a', 1)).toBe(true);
  expect(order()).toEqual(['b', 'a']);
  expect(await moveScene('a', 1)).toBe(false);
});

test('a scene dragged over several takes the place it is dropped on', async () => {
  givenRows('scenes', [givenScene('a', 0), givenScene('b', 1), givenScene('c', 2)]);
  await moveSceneTo('a', 'c');
  expect(order()).toEqual(['b', 'c', 'a']);
  await moveSceneTo('a', 'b');
  expect(order()).toEqual(['a', 'b', 'c']);
});

test('a lecture shows its scene, stores nothing, and gives the old view back', () => {
  stop = followScenes();
  givenRows('scenes', [givenScene('a', 0), givenScene('b', 1)]);
  lecture.value = giving('a');
  expect([...visibleLayerIds.value]).toEqual(['pac-bo']);
  expect(clock.value).toEqual({ startDay: -100, endDay: 100 });
  expect(selection.value?.id).toBe('siege');
  expect(cameraTarget.value).toMatchObject({ kind: 'camera', isInstant: true });

  lecture.value = giving('b');
  expect(cameraTarget.value).toMatchObject({ kind: 'camera', isInstant: false });

  lecture.value = null;
  expect(session.value).toMatchObject(DEFAULT_SESSION);
  expect(selection.value).toBeNull();
  expect(cameraTarget.value).toMatchObject({ camera: VIEW, isInstant: true });
  expect(sent).not.toContain('session.keep');
});

test('a scene whose words change stays as it is; one whose view changes is shown anew', () => {
  stop = followScenes();
  givenRows('scenes', [givenScene('a', 0)]);
  lecture.value = giving('a');
  const shown = cameraTarget.value;
  givenRows('scenes', [{ ...givenScene('a', 0), title: 'Another', speakerNotes: 'Say' }]);
  expect(currentScene.value?.title).toBe('Another');
  expect(cameraTarget.value).toBe(shown);
  givenRows('scenes', [{ ...givenScene('a', 0), camera: { ...VIEW, zoom: 3 } }]);
  expect(cameraTarget.value).toMatchObject({ camera: { zoom: 3 }, isInstant: false });
});

test('a scene that is not there yet leaves the picture as it is', () => {
  stop = followScenes();
  givenRows('scenes', [givenScene('a', 0)]);
  lecture.value = giving('a');
  lecture.value = giving('b');
  expect(clock.value).toEqual({ startDay: -100, endDay: 100 });
  givenRows('scenes', [
    givenScene('a', 0),
    { ...givenScene('b', 1), clock: { startDay: 1, endDay: 2 } },
  ]);
  expect(clock.value).toEqual({ startDay: 1, endDay: 2 });
});

test('two scenes captured at once stand one after the other', async () => {
  const captured = await Promise.all([captureScene('One'), captureScene('Two')]);
  expect(captured.map((scene) => scene?.position)).toEqual([0, 1]);
  expect(scenes.value.map(({ title }) => title)).toEqual(['One', 'Two']);
});

test('scenes that share a position, as older files may hold them, can be moved', async () => {
  givenRows('scenes', [givenScene('a', 0), givenScene('b', 0), givenScene('c', 0)]);
  expect(await moveScene('c', -1)).toBe(true);
  expect(order()).toEqual(['a', 'c', 'b']);
  expect(scenes.value.map(({ position }) => position)).toEqual([0, 1, 2]);
});

test('moves made at once are made one after the other', async () => {
  givenRows('scenes', [givenScene('a', 0), givenScene('b', 1), givenScene('c', 2)]);
  await Promise.all([moveScene('a', 1), moveScene('a', 1)]);
  expect(order()).toEqual(['b', 'c', 'a']);
});

test('a scene captured anew keeps the words that are being typed', async () => {
  givenRows('scenes', [{ ...givenScene('a', 0), speakerNotes: 'Old' }]);
  typeWords({ ...givenScene('a', 0), speakerNotes: 'Old' }, { speakerNotes: 'New' });
  await recaptureScene('a');
  expect(scenes.value).toMatchObject([{ speakerNotes: 'New', camera: VIEW }]);
});

test('what is typed into a scene is stored before it is deleted', async () => {
  givenRows('scenes', [givenScene('a', 0)]);
  typeWords(givenScene('a', 0), { title: 'Typed' });
  expect(await deleteScene('a')).toMatchObject({ title: 'Typed' });
});
