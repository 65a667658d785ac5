import { beforeEach, expect, test } from 'vitest';
import { applyChange, notes, undo } from '../../../../../renderer/core/workbook.ts';
import {
  deleteNotes,
  inkNotes,
  tagNotes,
} from '../../../../../renderer/features/notes/edit-listed.ts';
import { openPageWithWorkbook, storedNotes } from '../../stored-workbook.ts';

const note = (id: string, parts: object = {}) => ({
  ...{ id, title: id, body: '', date: null, eventIds: [], ...parts },
  geometry: { type: 'Point' as const, coordinates: [103, 21.4] as [number, number] },
});

let db: ReturnType<typeof openPageWithWorkbook>;
beforeEach(async () => {
  db = openPageWithWorkbook();
  const put = [note('a', { tags: ['Huế'] }), note('b', { style: { ink: 'teal' } })];
  await applyChange('importNotes', { table: 'notes', put });
});

test('several notes are coloured and tagged, each as one change', async () => {
  await inkNotes(notes.value, 'crimson');
  await tagNotes(notes.value, 'huế, Tết');
  expect(storedNotes(db)).toMatchObject([
    { style: { ink: 'crimson' }, tags: ['Huế', 'Tết'] },
    { style: { ink: 'crimson' }, tags: ['huế', 'Tết'] },
  ]);
  await undo();
  await undo();
  expect(storedNotes(db)[1]).toMatchObject({ style: { ink: 'teal' } });
  expect(storedNotes(db)[1]).not.toHaveProperty('tags');
});

test('the ink that notes have anyway is not stored, and nothing is no change', async () => {
  await inkNotes(notes.value, 'ochre');
  expect(storedNotes(db)[1]).not.toHaveProperty('style');
  expect(await tagNotes(notes.value, ' , ')).toBe(false);
});

test('several notes are deleted at once and come back at once', async () => {
  await deleteNotes(notes.value);
  expect(storedNotes(db)).toEqual([]);
  await undo();
  expect(storedNotes(db)).toHaveLength(2);
});
