import { FIRST_LECTURE_ID } from '../../../geodata/model/workbook/workbook.ts';
import { t } from '../../core/language.ts';
import { applyChange, tables } from '../../core/workbook.ts';
import { lectureScenes, openLecture, openLectureId, ownLectures } from './open-lecture.ts';

/** Makes a lecture without scenes and opens it. Answers its id, `null` when it was not stored. */
export async function addLecture(title: string = t('lectures.newTitle')): Promise<string | null> {
  const row = { id: crypto.randomUUID(), position: nextPosition(), title };
  if (!(await applyChange('addLecture', { table: 'lectures', put: [row] }))) return null;
  openLecture(row.id);
  return row.id;
}

/** Stores the scenes of the open lecture as a lecture of one's own, in one step, and opens it. */
export async function copyOpenLecture(title: string): Promise<boolean> {
  const row = { id: crypto.randomUUID(), position: nextPosition(), title };
  const copies = lectureScenes.peek().map((scene) => ({
    ...scene,
    id: crypto.randomUUID(),
    lectureId: row.id,
  }));
  const isStored = await applyChange(
    'addLecture',
    { table: 'lectures', put: [row] },
    { table: 'scenes', put: copies },
  );
  if (isStored) openLecture(row.id);
  return isStored;
}

export function renameOpenLecture(title: string): Promise<boolean> {
  const id = openLectureId.peek();
  const row = tables.lectures.byId.peek().get(id) ?? { id, position: nextPosition() };
  const named = { id, position: row.position, title: title.trim().normalize('NFC') };
  return applyChange('editLecture', { table: 'lectures', put: [named] });
}

/** Deletes the open lecture with its scenes, in one step, and opens another. */
export async function deleteOpenLecture(): Promise<boolean> {
  const id = openLectureId.peek();
  const isStored = await applyChange(
    'deleteLecture',
    { table: 'scenes', delete: lectureScenes.peek().map((scene) => scene.id) },
    { table: 'lectures', delete: [id] },
  );
  if (isStored) openLecture(ownLectures.peek()[0]?.id ?? FIRST_LECTURE_ID);
  return isStored;
}

function nextPosition(): number {
  return Math.max(-1, ...tables.lectures.all.peek().map(({ position }) => position)) + 1;
}
