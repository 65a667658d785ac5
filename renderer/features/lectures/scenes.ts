import { makeScene, type Scene } from '../../../geodata/model/workbook/workbook.ts';
import { applyChange, scenes } from '../../core/workbook.ts';
import { inTurn } from './scene-turns.ts';
import { captureView } from './scene-view.ts';
import { storeWords } from './scene-words.ts';

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
