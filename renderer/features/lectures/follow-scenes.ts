import { computed, effect, untracked } from '@preact/signals';
import type { ClockWindow, Scene } from '../../../geodata/model/workbook/workbook.ts';
import { cameraTarget } from '../../core/camera.ts';
import { isPlaying, putVisitAway, resumeVisit } from '../../core/clock.ts';
import { themeOfScene } from '../../core/preferences.ts';
import { keepSession, previewSession } from '../../core/session.ts';
import { isOnWall, notesOnMap } from '../../core/wall.ts';
import { drawnScene, preparedScene } from './drawn-scene.ts';
import { fitFrame } from './frame-camera.ts';
import { currentScene, isOffScript, isTakingPictures, lecture, wallView } from './lecture-state.ts';
import { mapSize } from './map-size.ts';
import { playScene } from './play-scene.ts';
import { recordsOf } from './scene-places.ts';
import { readView, type SceneView, sessionOf, showRecord } from './scene-view.ts';

/** Whether this window shows something else than its scene. */
const isAway = computed(() => {
  if (isOnWall.value) return wallView.value !== null;
  return isOffScript.value || isTakingPictures.value;
});

/**
 * Has this window show the scene of the lecture, and nothing of it stored. When the lecture ends
 * the view from before comes back. Off the script the lecturer's own window is left alone.
 */
export function followScenes(): () => void {
  let before: LeftView | null = null;
  let shown: Scene | null = null;
  let wasPrepared = false;
  // A scene whose words changed is another row, but the same picture.
  const isShown = (scene: Scene) => scene.id === shown?.id && viewKey(scene) === viewKey(shown);
  const stopShowing = effect(() => {
    const scene = drawnScene.value;
    if (isAway.value && !isOnWall.value) {
      shown = null;
      return;
    }
    const isKept = scene === null ? lecture.value !== null || before === null : isShown(scene);
    if (isKept) return;
    const last = shown;
    shown = scene;
    untracked(() => {
      if (scene !== null) {
        const isFirst = before === null;
        before ??= leaveView();
        // Where the wall comes from behind a picture nobody saw it go.
        const isPrepared = preparedScene.peek() !== null;
        if (last === null || !isOnlyMoved(last, scene)) preview(scene);
        moveTo(scene, isFirst || isPrepared || wasPrepared || scene.transition.kind === 'cut');
        wasPrepared = isPrepared;
      } else if (before !== null) {
        giveBack(before);
        before = null;
      }
    });
  });
  const stopFitting = effect(() => {
    const room = mapSize.value;
    if (room !== null && shown?.frame) moveTo(shown, true);
  });
  const stopPlaying = followPlaying();
  return () => {
    stopPlaying();
    stopShowing();
    stopFitting();
  };
}

/** Runs the clock of the scene that is shown, from the moment it is. */
function followPlaying(): () => void {
  const playing = computed(() => {
    const scene = isAway.value ? null : currentScene.value;
    return scene?.play == null ? null : `${scene.id} ${JSON.stringify([scene.clock, scene.play])}`;
  });
  return effect(() => {
    const scene = playing.value === null ? null : currentScene.peek();
    return scene === null ? undefined : playScene(scene);
  });
}

function viewKey({ camera, frame, layerIds, clock, play, selection, ...scene }: Scene): string {
  const { theme, highlights, hasNotesOnWall } = scene;
  const parts = [
    camera,
    frame,
    layerIds,
    clock,
    play,
    selection,
    theme,
    highlights,
    hasNotesOnWall,
  ];
  return JSON.stringify(parts);
}

/** Whether two scenes differ in nothing but where they are looked at from. */
function isOnlyMoved(one: Scene, other: Scene): boolean {
  const isStill = one.play === null && other.play === null;
  const { camera, frame } = other;
  return isStill && viewKey({ ...one, camera, frame }) === viewKey(other);
}

/** What a person looked at before the lecture. */
interface LeftView {
  /** `null` before the map stands. */
  readonly view: SceneView | null;
  readonly visit: ClockWindow | null;
}

function leaveView(): LeftView {
  isPlaying.value = false;
  void keepSession();
  return { view: readView(), visit: putVisitAway() };
}

function preview(scene: Scene): void {
  previewSession(sessionOf(scene));
  showRecord(scene.selection);
  if (isOnWall.peek()) themeOfScene.value = scene.theme;
  const noteIds = recordsOf(scene).filter(({ kind }) => kind === 'note');
  notesOnMap.value = scene.hasNotesOnWall ? 'all' : new Set(noteIds.map(({ id }) => id));
}

function giveBack({ view, visit }: LeftView): void {
  notesOnMap.value = 'all';
  if (view === null) return;
  previewSession(sessionOf(view));
  resumeVisit(visit);
  showRecord(view.selection);
  cameraTarget.value = { kind: 'camera', camera: view.camera, isInstant: true };
}

function moveTo({ camera, frame, transition }: Scene, isInstant: boolean): void {
  const { kind, seconds } = transition;
  cameraTarget.value = {
    kind: 'camera',
    camera: fitFrame(camera, frame, mapSize.peek()),
    isInstant,
    ...(kind !== 'cut' && { flight: { kind, seconds } }),
  };
}
