import {
  FIRST_LECTURE_ID,
  makeScene,
  type Scene,
} from '../../../geodata/model/workbook/workbook.ts';
import { applyChange, scenes } from '../../core/workbook.ts';
import { hereSceneId } from './lecture-state.ts';
import {
  isShippedOpen,
  lectureScenes,
  openLecture,
  openLectureId,
  ownLectures,
} from './open-lecture.ts';
import { inTurn } from './scene-turns.ts';
import { captureView } from './scene-view.ts';
import { storeWords } from './scene-words.ts';

/**
 * Stores what is on screen now as a new scene of the open lecture: after the one that was last
 * worked at, else as the last. `null` when it could not be stored.
 */
export async function captureScene(title: string): Promise<Scene | null> {
  const view = captureView();
  if (view === null) return null;
  // What came with the atlas stays as it is.
  if (isShippedOpen.peek()) openLecture(ownLectures.peek()[0]?.id ?? FIRST_LECTURE_ID);
  return inTurn(() =>
    addScene({
      id: crypto.randomUUID(),
      lectureId: openLectureId.peek(),
      title,
      speakerNotes: '',
      transition: { kind: 'cut', seconds: 0 },
      ...view,
    }),
  );
}

/** Stores the same scene once more, after itself, with what is being typed. */
export async function duplicateScene(id: string): Promise<Scene | null> {
  void storeWords(id);
  return inTurn(async () => {
    const scene = sceneOf(id);
    if (scene === null) return null;
    hereSceneId.value = id;
    return addScene({ ...scene, id: crypto.randomUUID(), section: '' });
  });
}

/** Changes what a person says of a scene. Answers whether it could be stored. */
export function editScene(id: string, patch: Partial<SceneSettings>): Promise<boolean> {
  return inTurn(async () => {
    const scene = sceneOf(id);
    if (scene === null) return false;
    return applyChange('editScene', { table: 'scenes', put: [{ ...scene, ...patch }] });
  });
}

/** What of a scene is set with a switch or a list, and stored at once. */
export type SceneSettings = Pick<
  Scene,
  'theme' | 'transition' | 'minutes' | 'isSkipped' | 'hasNotesOnWall' | 'play' | 'highlights'
>;

async function addScene(parts: Omit<Parameters<typeof makeScene>[0], 'position'>) {
  const order = lectureScenes.peek();
  const at = order.findIndex(({ id }) => id === hereSceneId.peek());
  const last = order.at(-1);
  const isLast = at === -1 || at === order.length - 1;
  const position = isLast ? (last === undefined ? 0 : last.position + 1) : at + 1;
  const scene = makeScene({ ...parts, position });
  const moved = isLast ? [] : renumbered(order.toSpliced(at + 1, 0, scene), order);
  const put = [...moved.filter(({ id }) => id !== scene.id), scene];
  if (!(await applyChange('addScene', { table: 'scenes', put }))) return null;
  hereSceneId.value = scene.id;
  return scene;
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
    const at = lectureScenes.peek().findIndex((scene) => scene.id === id);
    return at >= 0 && placeScene(id, at + by);
  });
}

/** Moves a scene to the place of another, as one step that can be undone. */
export function moveSceneTo(id: string, targetId: string): Promise<boolean> {
  return inTurn(async () => {
    const to = lectureScenes.peek().findIndex((scene) => scene.id === targetId);
    return id !== targetId && placeScene(id, to);
  });
}

async function placeScene(id: string, to: number): Promise<boolean> {
  const order = lectureScenes.peek();
  const moving = order.find((scene) => scene.id === id);
  if (moving === undefined || order[to] === undefined) return false;
  const next = order.filter((scene) => scene !== moving).toSpliced(to, 0, moving);
  return applyChange('reorderScenes', { table: 'scenes', put: renumbered(next, order) });
}

/**
 * The scenes whose position is no longer their place. Every scene gets its place as its position:
 * older files may hold two with the same.
 */
function renumbered(next: readonly Scene[], before: readonly Scene[]): Scene[] {
  const positions = new Map(before.map((scene) => [scene.id, scene.position]));
  return next
    .map((scene, position) => ({ ...scene, position }))
    .filter((scene) => positions.get(scene.id) !== scene.position);
}
