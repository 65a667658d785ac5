import { effect, untracked } from '@preact/signals';
import { LAYER_IDS } from '../../../geodata/model/content/layers.ts';
import {
  type Camera,
  makeScene,
  type Scene,
  type Selection,
} from '../../../geodata/model/workbook/workbook.ts';
import { camera, cameraTarget, coveredEdgesPx } from '../../core/camera.ts';
import { clock, isPlaying } from '../../core/clock.ts';
import { visibleLayerIds } from '../../core/layers.ts';
import { requireMap } from '../../core/map-drawing.ts';
import { chooser, selection } from '../../core/selection.ts';
import { changeSession, keepSession, previewSession } from '../../core/session.ts';
import { applyChange, scenes } from '../../core/workbook.ts';
import { freeCamera, wholeCamera } from './frame-camera.ts';
import { currentScene, lecture } from './lecture.ts';
import { inTurn } from './scene-turns.ts';
import { storeWords } from './scene-words.ts';

/** What of a scene is on screen; the rest is what a person writes. */
export type SceneView = Pick<Scene, 'camera' | 'layerIds' | 'clock' | 'selection'>;

/** What is on screen now, framed by what the panels leave free; `null` before the map stands. */
function captureView(): SceneView | null {
  if (!requireMap()) return null;
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

/** Stores what is on screen now as a new last scene; `null` when it could not be stored. */
export async function captureScene(title: string): Promise<Scene | null> {
  const view = captureView();
  if (view === null) return null;
  return inTurn(async () => {
    const last = scenes.peek().at(-1);
    const position = last === undefined ? 0 : last.position + 1;
    const id = crypto.randomUUID();
    const scene = makeScene({ id, position, title, speakerNotes: '', ...view });
    return (await applyChange('addScene', { table: 'scenes', put: [scene] })) ? scene : null;
  });
}

/**
 * Has a scene show what is on screen now; its words stay, also those still being typed. Answers
 * the scene, `null` when it could not be stored.
 */
export async function recaptureScene(id: string): Promise<Scene | null> {
  const view = captureView();
  if (view === null) return null;
  void storeWords(id);
  return inTurn(async () => {
    const scene = sceneOf(id);
    if (scene === null) return null;
    const putScenes = [{ ...scene, ...view }];
    return (await applyChange('editScene', { table: 'scenes', put: putScenes })) ? scene : null;
  });
}

/**
 * Deletes a scene as it was last written, so that undo brings back every word. Answers what was
 * deleted, `null` when it could not be.
 */
export async function deleteScene(id: string): Promise<Scene | null> {
  void storeWords(id);
  return inTurn(async () => {
    const scene = sceneOf(id);
    return (await applyChange('deleteScene', { table: 'scenes', delete: [id] })) ? scene : null;
  });
}

function sceneOf(id: string): Scene | null {
  return scenes.peek().find((scene) => scene.id === id) ?? null;
}

/** Puts a scene on screen for good: layers and clock become the person's own. */
export function showScene(scene: Scene): void {
  isPlaying.value = false;
  changeSession(sessionOf(scene));
  show(scene.selection);
  moveTo(wholeCamera(scene.camera, coveredEdgesPx.peek()), false);
}

/** Moves a scene by one place; does nothing at either end. */
export function moveScene(id: string, by: 1 | -1): Promise<boolean> {
  return inTurn(async () => {
    const at = scenes.peek().findIndex((scene) => scene.id === id);
    return at >= 0 && placeScene(id, at + by);
  });
}

/** Moves a scene to the place of another, as one step that can be undone. */
export function moveSceneTo(id: string, targetId: string): Promise<boolean> {
  return inTurn(async () => {
    const to = scenes.peek().findIndex((scene) => scene.id === targetId);
    return id !== targetId && placeScene(id, to);
  });
}

/** Every scene gets its place as its position: older files may hold two with the same. */
async function placeScene(id: string, to: number): Promise<boolean> {
  const order = scenes.peek();
  const moving = order.find((scene) => scene.id === id);
  if (moving === undefined || order[to] === undefined) return false;
  const positions = new Map(order.map((scene) => [scene.id, scene.position]));
  const putScenes = order
    .filter((scene) => scene !== moving)
    .toSpliced(to, 0, moving)
    .map((scene, position) => ({ ...scene, position }))
    .filter((scene) => positions.get(scene.id) !== scene.position);
  return applyChange('reorderScenes', { table: 'scenes', put: putScenes });
}

/**
 * Has this window show the scene of the lecture, and nothing of it stored. When the lecture ends
 * the view from before comes back.
 */
export function followScenes(): () => void {
  let before: SceneView | null = null;
  let shown: Scene | null = null;
  // A scene whose words changed is another row, but the same picture.
  const isShown = (scene: Scene) => scene.id === shown?.id && viewKey(scene) === viewKey(shown);
  return effect(() => {
    const scene = currentScene.value;
    const isKept = scene === null ? lecture.value !== null || shown === null : isShown(scene);
    if (isKept) return;
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

function viewKey({ camera: from, layerIds, clock: window, selection: record }: SceneView): string {
  return JSON.stringify([from, layerIds, window, record]);
}

function rememberView(): SceneView | null {
  isPlaying.value = false;
  void keepSession();
  return readView();
}

function preview(view: SceneView, isInstant: boolean): void {
  previewSession(sessionOf(view));
  show(view.selection);
  moveTo(view.camera, isInstant);
}

function sessionOf({ layerIds, clock: window }: SceneView) {
  return { visibleLayerIds: [...layerIds], clock: window };
}

function show(record: Selection | null): void {
  chooser.value = null;
  selection.value = record;
}

function moveTo(target: Camera, isInstant: boolean): void {
  cameraTarget.value = { kind: 'camera', camera: target, isInstant };
}
