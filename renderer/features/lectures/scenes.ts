import { effect, untracked } from '@preact/signals';
import { LAYER_IDS } from '../../../geodata/model/layers.ts';
import type { Camera, Scene, Selection } from '../../../geodata/model/workbook.ts';
import { camera, cameraTarget, coveredEdgesPx } from '../../core/camera.ts';
import { clock, isPlaying } from '../../core/clock.ts';
import { visibleLayerIds } from '../../core/layers.ts';
import { chooser, selection } from '../../core/selection.ts';
import { changeSettings, flushSettings, previewSettings } from '../../core/settings.ts';
import { applyChange, change, scenes } from '../../core/workbook.ts';
import { freeCamera, wholeCamera } from './frame-camera.ts';
import { currentScene } from './lecture.ts';

/** What of a scene is on screen; the rest is what a person writes. */
export type SceneView = Pick<Scene, 'camera' | 'layerIds' | 'clock' | 'selection'>;

/** What is on screen now, framed by what the panels leave free; `null` before the map stands. */
export function captureView(): SceneView | null {
  const view = readView();
  return view && { ...view, camera: freeCamera(view.camera, coveredEdgesPx.peek()) };
}

function readView(): SceneView | null {
  const now = camera.peek();
  if (now === null) return null;
  return {
    camera: now,
    layerIds: LAYER_IDS.filter((id) => visibleLayerIds.peek().has(id)),
    clock: clock.peek(),
    selection: selection.peek(),
  };
}

/** Stores what is on screen as a new last scene; `null` when it could not be stored. */
export async function captureScene(title: string): Promise<Scene | null> {
  const view = captureView();
  if (view === null) return null;
  const last = scenes.peek().at(-1);
  const position = last === undefined ? 0 : last.position + 1;
  const scene: Scene = { id: crypto.randomUUID(), position, title, speakerNotes: '', ...view };
  return (await applyChange(change('addScene', { putScenes: [scene] }))) ? scene : null;
}

/** Puts a scene on screen for good: layers and clock become the person's own settings. */
export function showScene(scene: Scene): void {
  isPlaying.value = false;
  changeSettings(settingsOf(scene));
  show(scene.selection);
  moveTo(wholeCamera(scene.camera, coveredEdgesPx.peek()), false);
}

/** Moves a scene by one place; does nothing at either end. */
export async function moveScene(id: string, by: 1 | -1): Promise<boolean> {
  const order = scenes.peek();
  const at = order.findIndex((scene) => scene.id === id);
  const other = order[at + by];
  const scene = order[at];
  if (scene === undefined || other === undefined) return false;
  const putScenes = [
    { ...scene, position: other.position },
    { ...other, position: scene.position },
  ];
  return applyChange(change('reorderScenes', { putScenes }));
}

/** Moves a scene to the place of another, as one step that can be undone. */
export async function moveSceneTo(id: string, targetId: string): Promise<boolean> {
  const order = scenes.peek();
  const moving = order.find((scene) => scene.id === id);
  const to = order.findIndex((scene) => scene.id === targetId);
  if (moving === undefined || to < 0 || id === targetId) return false;
  const reordered = order.filter((scene) => scene.id !== id).toSpliced(to, 0, moving);
  const putScenes = reordered
    .map((scene, position) => ({ ...scene, position }))
    .filter(
      (scene) => order.find(({ id: same }) => same === scene.id)?.position !== scene.position,
    );
  return applyChange(change('reorderScenes', { putScenes }));
}

/**
 * Has this window show the scene of the lecture, and nothing of it stored. When the lecture ends
 * the view from before comes back.
 */
export function followScenes(): () => void {
  let before: SceneView | null = null;
  let shown: Scene | null = null;
  return effect(() => {
    const scene = currentScene.value;
    if (scene === shown) return;
    const isFirst = shown === null;
    shown = scene;
    untracked(() => {
      if (scene !== null) {
        if (isFirst) before = rememberView();
        preview(scene, isFirst);
      } else if (before !== null) {
        preview(before, true);
        before = null;
      }
    });
  });
}

function rememberView(): SceneView | null {
  isPlaying.value = false;
  flushSettings();
  return readView();
}

function preview(view: SceneView, isInstant: boolean): void {
  previewSettings(settingsOf(view));
  show(view.selection);
  moveTo(view.camera, isInstant);
}

function settingsOf({ layerIds, clock: window }: SceneView) {
  return { visibleLayerIds: [...layerIds], clock: window };
}

function show(record: Selection | null): void {
  chooser.value = null;
  selection.value = record;
}

function moveTo(target: Camera, isInstant: boolean): void {
  cameraTarget.value = { kind: 'camera', camera: target, isInstant };
}
