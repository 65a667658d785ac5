import { beforeEach, expect, test } from 'vitest';
import { DEFAULT_SESSION } from '../../../../../geodata/model/app/session.ts';
import { parseEdtf } from '../../../../../geodata/model/time/edtf.ts';
import { cameraTarget } from '../../../../../renderer/core/camera.ts';
import { clock } from '../../../../../renderer/core/clock.ts';
import { notices } from '../../../../../renderer/core/notices.ts';
import { selection } from '../../../../../renderer/core/selection.ts';
import { session } from '../../../../../renderer/core/session.ts';
import { applyChange, notes, undo } from '../../../../../renderer/core/workbook.ts';
import {
  deleteNote,
  hiddenNotes,
  showNote,
  shownNotes,
} from '../../../../../renderer/features/notes/notes.ts';
import { note } from '../../../db/workbook-fixture.ts';
import { givenRows, openPageWithWorkbook, storedNotes } from '../../stored-workbook.ts';

const EARLY = note('early', { date: '1941-02~' });
const LATE = note('late', { date: '1968-01-30/1968-09' });
const ALWAYS = note('always', { date: null });

beforeEach(() => {
  session.value = DEFAULT_SESSION;
  selection.value = null;
  notices.value = [];
  cameraTarget.value = null;
});

test('notes follow the years, and those left out are kept at hand', () => {
  givenRows('notes', [ALWAYS, LATE, EARLY]);
  expect(shownNotes.value).toMatchObject([EARLY, LATE, ALWAYS]);
  session.value = { ...DEFAULT_SESSION, clock: parseEdtf('1940/1945') };
  expect(shownNotes.value).toMatchObject([EARLY, ALWAYS]);
  expect(hiddenNotes.value).toMatchObject([LATE]);
});

test('choosing a note from outside the years moves them there, as wide as they were', () => {
  givenRows('notes', [LATE]);
  session.value = { ...DEFAULT_SESSION, clock: parseEdtf('1940/1945') };
  const { startDay, endDay } = clock.value;
  openPageWithWorkbook();
  givenRows('notes', [LATE]);
  showNote(LATE);
  expect(shownNotes.value).toMatchObject([LATE]);
  expect(clock.value.endDay - clock.value.startDay).toBe(endDay - startDay);
  expect(selection.value).toEqual({ kind: 'note', id: 'late' });
  expect(cameraTarget.value?.kind).toBe('bounds');
});

test('undoing a delete restores the note', async () => {
  const db = openPageWithWorkbook();
  await applyChange('addNote', { table: 'notes', put: [EARLY] });
  selection.value = { kind: 'note', id: 'early' };
  await deleteNote(EARLY);
  expect(notes.value).toEqual([]);
  expect(selection.value).toBeNull();
  expect(notices.value.map(({ text }) => text)).toEqual([
    `“${EARLY.title}” was deleted. Undo brings it back.`,
  ]);
  await undo();
  expect(notes.value).toMatchObject([EARLY]);
  expect(storedNotes(db)).toEqual([EARLY]);
});
