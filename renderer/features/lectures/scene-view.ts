import { LAYER_IDS } from '../../../geodata/model/content/layers.ts';
import type { Scene, Selection } from '../../../geodata/model/workbook/workbook.ts';
import { camera, cameraTarget, coveredEdgesPx } from '../../core/camera.ts';
import { clock, isPlaying } from '../../core/clock.ts';
import { visibleLayerIds } from '../../core/layers.ts';
import { requireMap } from '../../core/map-drawing.ts';
import { chooser, selection } from '../../core/selection.ts';
import { changeSession } from '../../core/session.ts';
import { freeCamera, wholeCamera } from './frame-camera.ts';
import { mapSize } from './map-size.ts';

/** What of a scene is on screen; the rest is what a person says of it. */
export type SceneView = Pick<Scene, 'camera' | 'frame' | 'layerIds' | 'clock' | 'selection'>;

/** What is on screen now, framed by what the panels leave free; `null` before the map stands. */
export function captureView(): SceneView | null {
  return requireMap() ? framedView() : null;
}

/** The same without asking whether there is a map. */
export function framedView(): SceneView | null {
  const view = readView();
  if (view === null) return null;
  const edges = coveredEdgesPx.value;
  const { left, right, top, bottom } = edges;
  const size = mapSize.value;
  const frame = size && {
    widthPx: Math.max(1, size.widthPx - left - right),
    heightPx: Math.max(1, size.heightPx - top - bottom),
  };
  return { ...view, frame, camera: freeCamera(view.camera, edges) };
}

/** What is on screen now, with the camera of the whole map; `null` before the map stands. */
export function readView(): SceneView | null {
  const now = camera.value;
  if (now === null) return null;
  return {
    camera: now,
    frame: null,
    layerIds: LAYER_IDS.filter((id) => visibleLayerIds.value.has(id)),
    clock: clock.value,
    selection: selection.value,
  };
}

/** Puts a scene on screen for good: layers and clock become the person's own. */
export function showScene(scene: Scene): void {
  isPlaying.value = false;
  changeSession(sessionOf(scene));
  showRecord(scene.selection);
  const edges = coveredEdgesPx.peek();
  const target = wholeCamera(scene.camera, edges);
  cameraTarget.value = { kind: 'camera', camera: target, isInstant: false };
}

/** What of a scene is a matter of the session. */
export function sessionOf({ layerIds, clock: window }: SceneView) {
  return { visibleLayerIds: [...layerIds], clock: window };
}

export function showRecord(record: Selection | null): void {
  chooser.value = null;
  selection.value = record;
}
