import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { DEFAULT_SESSION } from '../../../../../geodata/model/app/session.ts';
import { ok } from '../../../../../geodata/model/result.ts';
import type { LectureState, LectureView } from '../../../../../geodata/model/workbook/lecture.ts';
import { makeScene } from '../../../../../geodata/model/workbook/workbook.ts';
import { camera, cameraTarget, coveredEdgesPx } from '../../../../../renderer/core/camera.ts';
import { clock, ownWindow, setClock, visitDays } from '../../../../../renderer/core/clock.ts';
import { enter, isReading, leave, modeRules } from '../../../../../renderer/core/mode.ts';
import { isSidePanelOpen } from '../../../../../renderer/core/panels.ts';
import { selection } from '../../../../../renderer/core/selection.ts';
import { session } from '../../../../../renderer/core/session.ts';
import { followScenes } from '../../../../../renderer/features/lectures/follow-scenes.ts';
import { lecture } from '../../../../../renderer/features/lectures/lecture-state.ts';
import { mapSize } from '../../../../../renderer/features/lectures/map-size.ts';
import {
  followOffScript,
  leaveScript,
  openSceneRecord,
  toggleScript,
  toggleWallView,
} from '../../../../../renderer/features/lectures/off-script.ts';
import '../../../../../renderer/features/lectures/lecture.ts';
import { givenRows } from '../../stored-workbook.ts';

const VIEW = { center: [105, 17] as [number, number], zoom: 6, bearing: 0, pitch: 0 };
const SCENE_DAYS = { startDay: -100, endDay: 100 };
let stops: (() => void)[] = [];
let told: (LectureView | null)[] = [];

/** A main process that says what becomes of the lecture before it answers. */
beforeEach(() => {
  told = [];
  vi.stubGlobal('requestAnimationFrame', (run: () => void) => setTimeout(run, 0));
  vi.stubGlobal('cancelAnimationFrame', clearTimeout);
  vi.stubGlobal('window', {
    atlas: {
      request: async (name: string, input: { view: LectureView | null }) => {
        if (name === 'lecture.leaveScript') become({ isOffScript: true });
        if (name === 'lecture.returnToScript') become({ isOffScript: false, wallView: null });
        if (name === 'lecture.showOnWall') {
          told.push(input.view);
          become({ wallView: input.view });
        }
        return ok(null);
      },
    },
  });
  session.value = DEFAULT_SESSION;
  camera.value = VIEW;
  coveredEdgesPx.value = { top: 0, right: 0, bottom: 0, left: 0 };
  mapSize.value = { widthPx: 800, heightPx: 500 };
  selection.value = null;
  givenRows('scenes', [
    makeScene({
      id: 'a',
      position: 0,
      title: 'a',
      speakerNotes: '',
      camera: { ...VIEW, zoom: 9 },
      layerIds: ['pac-bo'],
      clock: SCENE_DAYS,
      selection: { kind: 'event', id: 'siege' },
    }),
  ]);
  enter('presenting');
  lecture.value = GIVEN;
  stops = [followScenes(), followOffScript()];
});

afterEach(() => {
  lecture.value = null;
  for (const stop of stops) stop();
  leave('presenting');
  vi.unstubAllGlobals();
});

const GIVEN: LectureState = {
  sceneId: 'a',
  nextSceneId: null,
  readySceneId: null,
  blank: null,
  pictures: null,
  isOffScript: false,
  wallView: null,
  isEndAsked: false,
  startedAtMs: 0,
  hasSecondDisplay: true,
  audience: 'showing',
};

function become(parts: Partial<LectureState>): void {
  const now = lecture.peek();
  if (now !== null) lecture.value = { ...now, ...parts };
}

test('the map is in hand: it reads as ever, and nothing of it is kept', async () => {
  expect(isReading.value).toBe(false);
  await leaveScript();
  expect(isReading.value).toBe(true);
  expect(selection.value).toBeNull();
  await openSceneRecord();
  expect(isSidePanelOpen.value).toBe(true);
  expect(modeRules()?.refuseCommand?.('view.home')).toBeNull();
  expect(modeRules()?.refuseCommand?.('notes.import')).not.toBeNull();
  setClock({ startDay: 5, endDay: 6 });
  expect(clock.value).toEqual({ startDay: 5, endDay: 6 });
  expect(told).toEqual([]);
});

test('one key comes back to the scene, its days and its record', async () => {
  await leaveScript();
  visitDays({ startDay: 5, endDay: 6 });
  cameraTarget.value = null;
  toggleScript();
  expect(clock.value).toEqual(SCENE_DAYS);
  expect(ownWindow.value).toEqual(SCENE_DAYS);
  expect(selection.value?.id).toBe('siege');
  expect(cameraTarget.value).toMatchObject({ camera: { zoom: 9 } });
});

test('the wall goes along with every movement, until it is given back', async () => {
  await toggleWallView();
  await vi.waitFor(() => expect(told).toHaveLength(1));
  expect(told[0]).toMatchObject({ camera: VIEW, frame: { widthPx: 800, heightPx: 500 } });
  camera.value = { ...VIEW, zoom: 7 };
  await vi.waitFor(() => expect(told.at(-1)).toMatchObject({ camera: { zoom: 7 } }));
  await toggleWallView();
  expect(told.at(-1)).toBeNull();
  const count = told.length;
  camera.value = { ...VIEW, zoom: 8 };
  await new Promise((resolve) => setTimeout(resolve, 5));
  expect(told).toHaveLength(count);
  expect(lecture.value).toMatchObject({ isOffScript: true, wallView: null });
});

test('Escape comes back first, and asks for the end only then', async () => {
  await leaveScript();
  modeRules()?.onEscape();
  expect(lecture.value?.isOffScript).toBe(false);
});
