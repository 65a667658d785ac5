import { beforeEach, expect, test } from 'vitest';
import { parseEdtf } from '../../../../../geodata/model/edtf.ts';
import { DEFAULT_SESSION } from '../../../../../geodata/model/session.ts';
import type { Note } from '../../../../../geodata/model/workbook.ts';
import { clock } from '../../../../../renderer/core/clock.ts';
import { selection } from '../../../../../renderer/core/selection.ts';
import { session } from '../../../../../renderer/core/session.ts';
import { history, notes, undo } from '../../../../../renderer/core/workbook.ts';
import {
  draftFaults,
  editNote,
  finishDrawing,
  isDraftChanged,
  saveDraft,
} from '../../../../../renderer/features/notes/draft.ts';
import {
  drawing,
  reshapeDraft,
  reviseDraft,
  startDrawing,
  stopDrawing,
} from '../../../../../renderer/features/notes/drawing.ts';
import { openPageWithWorkbook, storedNotes } from '../../stored-workbook.ts';

const POINT = { type: 'Point', coordinates: [103, 21.4] } satisfies Note['geometry'];
const LINE = {
  type: 'LineString',
  coordinates: [
    [103, 21],
    [104, 22],
  ],
} satisfies Note['geometry'];

beforeEach(() => {
  session.value = DEFAULT_SESSION;
  selection.value = null;
  stopDrawing();
});

function openDraft() {
  const now = drawing.peek();
  if (now.step !== 'editing') throw new Error('no note is open');
  return now.draft;
}

async function saveNew(title: string, date: string | null = null): Promise<Note> {
  finishDrawing(POINT);
  reviseDraft({ title, date });
  await saveDraft();
  const saved = notes.value.find((note) => note.title === title);
  if (saved === undefined) throw new Error('not saved');
  return saved;
}

test('a saved draft is stored, leaves the editor and is selected', async () => {
  const db = openPageWithWorkbook();
  finishDrawing(LINE);
  reviseDraft({ title: '  Đường tiếp tế ', body: '*gạo*', date: ' 1954-03 ', eventIds: ['siege'] });
  expect(await saveDraft()).toBe(true);
  const [stored] = storedNotes(db);
  expect(stored).toMatchObject({
    title: 'Đường tiếp tế',
    body: '*gạo*',
    date: '1954-03',
    geometry: LINE,
    eventIds: ['siege'],
  });
  expect(drawing.value.step).toBe('idle');
  expect(selection.value).toEqual({ kind: 'note', id: stored?.id });
});

test('a draft without a title or with half a date is not stored and stays open', async () => {
  const db = openPageWithWorkbook();
  finishDrawing(POINT);
  reviseDraft({ title: ' ', date: '1954-' });
  expect(draftFaults(openDraft())).toEqual({ hasNoTitle: true, hasBadDate: true });
  expect(await saveDraft()).toBe(false);
  expect(openDraft().date).toBe('1954-');
  expect(storedNotes(db)).toEqual([]);
});

test('saving twice at once stores one note', async () => {
  const db = openPageWithWorkbook();
  finishDrawing(POINT);
  reviseDraft({ title: 'once' });
  await Promise.all([saveDraft(), saveDraft()]);
  expect(storedNotes(db)).toHaveLength(1);
});

test('what is typed while a note is being stored stays in the editor, and saves the same note', async () => {
  const db = openPageWithWorkbook();
  finishDrawing(POINT);
  reviseDraft({ title: 'Him' });
  const saving = saveDraft();
  reviseDraft({ title: 'Him Lam' });
  await saving;
  expect(openDraft().title).toBe('Him Lam');
  await saveDraft();
  expect(storedNotes(db).map(({ title }) => title)).toEqual(['Him Lam']);
});

test('an edited note keeps its id, and undoing brings back what it said', async () => {
  const db = openPageWithWorkbook();
  const saved = await saveNew('before');
  expect(history.value.undo).toBe('addNote');
  editNote(saved);
  reviseDraft({ title: 'after' });
  await saveDraft();
  expect(history.value.undo).toBe('editNote');
  expect(storedNotes(db)).toMatchObject([{ id: saved.id, title: 'after' }]);
  await undo();
  expect(notes.value).toEqual([saved]);
});

test('a note deleted while it is edited is stored again', async () => {
  const db = openPageWithWorkbook();
  const saved = await saveNew('kept');
  editNote(saved);
  await undo();
  expect(storedNotes(db)).toEqual([]);
  await saveDraft();
  expect(storedNotes(db)).toMatchObject([{ id: saved.id, title: 'kept' }]);
});

test('years that leave out the saved note move to it', async () => {
  openPageWithWorkbook();
  session.value = { ...DEFAULT_SESSION, clock: parseEdtf('1930/1931') };
  await saveNew('late', '1968-01-30');
  const { startDay, endDay } = clock.value;
  const { startDay: day } = parseEdtf('1968-01-30');
  expect(day >= startDay && day <= endDay).toBe(true);
});

test('only what would lose something is asked about', async () => {
  openPageWithWorkbook();
  finishDrawing(POINT);
  expect(isDraftChanged(openDraft())).toBe(false);
  reviseDraft({ body: 'x' });
  expect(isDraftChanged(openDraft())).toBe(true);
  finishDrawing(LINE);
  expect(isDraftChanged(openDraft())).toBe(true);

  const saved = await saveNew('a');
  editNote(saved);
  expect(isDraftChanged(openDraft())).toBe(false);
  reshapeDraft({ type: 'Point', coordinates: [104, 20] });
  expect(isDraftChanged(openDraft())).toBe(true);
});

test('an open note keeps the drawing tools waiting', () => {
  finishDrawing(POINT);
  startDrawing('area');
  expect(drawing.value.step).toBe('editing');
  stopDrawing();
  startDrawing('area');
  expect(drawing.value).toEqual({ step: 'drawing', shape: 'area' });
});
