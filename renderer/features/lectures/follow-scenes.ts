import { computed, effect, untracked } from '@preact/signals';
import type { Scene } from '../../../geodata/model/workbook/workbook.ts';
import { cameraTarget } from '../../core/camera.ts';
import { isPlaying } from '../../core/clock.ts';
import { themeOfScene } from '../../core/preferences.ts';
import { keepSession, previewSession } from '../../core/session.ts';
import { isOnWall, notesOnMap } from '../../core/wall.ts';
import { drawnScene, preparedScene } from './drawn-scene.ts';
import { fitFrame } from './frame-camera.ts';
import { currentScene, lecture } from './lecture.ts';
import { mapSize } from './map-size.ts';
import { playScene } from './play-scene.ts';
import { recordsOf } from './scene-places.ts';
import { readView, type SceneView, sessionOf, showRecord } from './scene-view.ts';

/**
 * Has this window show the scene of the lecture, and nothing of it stored. When the lecture ends
 * the view from before comes back.
 */
export function followScenes(): () => void {
  let before: SceneView | null = null;
  let shown: Scene | null = null;
  let wasPrepared = false;
  // A scene whose words changed is another row, but the same picture.
  const isShown = (scene: Scene) => scene.id === shown?.id && viewKey(scene) === viewKey(shown);
  const stopShowing = effect(() => {
    const scene = drawnScene.value;
    const isKept = scene === null ? lecture.value !== null || shown === null : isShown(scene);
    if (isKept) return;
    const isFirst = shown === null;
    shown = scene;
    untracked(() => {
      if (scene !== null) {
        if (isFirst) before = rememberView();
        // Where the wall comes from behind a picture nobody saw it go.
        const isPrepared = preparedScene.peek() !== null;
        preview(scene, isFirst || isPrepared || wasPrepared);
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
    const scene = currentScene.value;
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

function rememberView(): SceneView | null {
  isPlaying.value = false;
  void keepSession();
  return readView();
}

function preview(scene: Scene, isInstant: boolean): void {
  previewSession(sessionOf(scene));
  showRecord(scene.selection);
  if (isOnWall.peek()) themeOfScene.value = scene.theme;
  const noteIds = recordsOf(scene).filter(({ kind }) => kind === 'note');
  notesOnMap.value = scene.hasNotesOnWall ? 'all' : new Set(noteIds.map(({ id }) => id));
  moveTo(scene, isInstant || scene.transition.kind === 'cut');
}

function giveBack(view: SceneView): void {
  previewSession(sessionOf(view));
  showRecord(view.selection);
  notesOnMap.value = 'all';
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
