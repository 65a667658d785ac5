import { beforeEach, expect, test } from 'vitest';
import { DEFAULT_SESSION } from '../../../../../geodata/model/app/session.ts';
import { makeScene } from '../../../../../geodata/model/workbook/workbook.ts';
import { session } from '../../../../../renderer/core/session.ts';
import { applyChange, redo, undo } from '../../../../../renderer/core/workbook.ts';
import {
  addLecture,
  copyOpenLecture,
  deleteOpenLecture,
  renameOpenLecture,
} from '../../../../../renderer/features/lectures/lecture-edits.ts';
import {
  lectureScenes,
  openLecture,
  openLectureId,
  ownLectures,
} from '../../../../../renderer/features/lectures/open-lecture.ts';
import { written } from '../../../db/workbook-fixture.ts';
import { openPageWithWorkbook } from '../../stored-workbook.ts';

const titles = () => ownLectures.value.map(({ title }) => title);

function sceneOfLecture(lectureId: string, id: string) {
  return makeScene({
    id,
    lectureId,
    position: 0,
    title: `Cảnh ${id}`,
    speakerNotes: 'Nói chậm.',
    camera: { center: [105, 17], zoom: 6, bearing: 0, pitch: 0 },
    layerIds: [],
    clock: { startDay: 0, endDay: 1 },
    selection: null,
  });
}

beforeEach(() => {
  session.value = DEFAULT_SESSION;
});

test('there is always a lecture to capture into, and others are made beside it', async () => {
  openPageWithWorkbook();
  expect(titles()).toEqual(['My lecture']);
  await addLecture('Second');
  expect(titles()).toEqual(['My lecture', 'Second']);
  expect(ownLectures.value[1]?.id).toBe(openLectureId.value);
});

test('a lecture is renamed, the one without a row too', async () => {
  const db = openPageWithWorkbook();
  await renameOpenLecture('  Bài một ');
  expect(titles()).toEqual(['Bài một']);
  expect(written(db, 'lectures')).toMatchObject([{ title: 'Bài một' }]);
});

test('a lecture is deleted with its scenes as one edit, and undone as one', async () => {
  const db = openPageWithWorkbook();
  const id = await addLecture('Second');
  await applyChange('addScene', { table: 'scenes', put: [sceneOfLecture(id ?? '', 'a')] });
  await deleteOpenLecture();
  expect(titles()).toEqual(['My lecture']);
  expect([...written(db, 'scenes'), ...written(db, 'lectures')]).toEqual([]);
  await undo();
  openLecture(id ?? '');
  expect(lectureScenes.value.map((scene) => scene.id)).toEqual(['a']);
  await redo();
  expect(written(db, 'scenes')).toEqual([]);
});

test('a copy has scenes of its own', async () => {
  openPageWithWorkbook();
  const id = await addLecture('Second');
  await applyChange('addScene', { table: 'scenes', put: [sceneOfLecture(id ?? '', 'a')] });
  await copyOpenLecture('Copy');
  expect(openLectureId.value).not.toBe(id);
  expect(lectureScenes.value).toMatchObject([{ title: 'Cảnh a', speakerNotes: 'Nói chậm.' }]);
  expect(lectureScenes.value[0]?.id).not.toBe('a');
});
