import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { DEFAULT_SESSION } from '../../../../../geodata/model/app/session.ts';
import { parseEdtf } from '../../../../../geodata/model/time/edtf.ts';
import type { Note } from '../../../../../geodata/model/workbook/workbook.ts';
import { clock } from '../../../../../renderer/core/clock.ts';
import { mode } from '../../../../../renderer/core/mode.ts';
import { notices } from '../../../../../renderer/core/notices.ts';
import { selection } from '../../../../../renderer/core/selection.ts';
import { session } from '../../../../../renderer/core/session.ts';
import { redoStep, undoLabel, undoStep } from '../../../../../renderer/core/undo.ts';
import { history, notes, undo } from '../../../../../renderer/core/workbook.ts';
import {
  draftFaults,
  duplicateNote,
  editNote,
  finishDrawing,
  isAskedToKeep,
  isDraftChanged,
  leaveDraft,
  reviseDraft,
  saveDraft,
} from '../../../../../renderer/features/notes/draft.ts';
import {
  drawing,
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
  // The years that follow a note are kept a second later, when the page of the test is gone.
  vi.useFakeTimers();
});
afterEach(() => void vi.useRealTimers());

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
  reviseDraft({ geometry: { type: 'Point', coordinates: [104, 20] } });
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

describe('Undo while a note is open', () => {
  const MOVED = { type: 'Point', coordinates: [104, 20] } satisfies Note['geometry'];

  test('takes back what was done to the note, and never what is stored', async () => {
    const db = openPageWithWorkbook();
    const saved = await saveNew('stored');
    editNote(saved);
    reviseDraft({ geometry: MOVED });
    reviseDraft({ eventIds: ['siege'] });
    expect(undoLabel.value).toBe('Undo: change of linked events');
    undoStep();
    undoStep();
    expect(openDraft()).toEqual(saved);
    expect(undoLabel.value).toBeNull();
    undoStep();
    expect(storedNotes(db)).toMatchObject([{ id: saved.id, title: 'stored', geometry: POINT }]);
    expect(history.value.undo).toBe('addNote');
    redoStep();
    expect(openDraft().geometry).toEqual(MOVED);
    stopDrawing();
    expect(undoLabel.value).toBe('Undo: new note');
  });

  test('the letters of a title are one step', () => {
    openPageWithWorkbook();
    finishDrawing(POINT);
    for (const title of ['H', 'Hi', 'Him']) reviseDraft({ title });
    undoStep();
    expect(openDraft().title).toBe('');
    redoStep();
    expect(openDraft().title).toBe('Him');
  });

  test('knows nothing of the note before', () => {
    openPageWithWorkbook();
    finishDrawing(POINT);
    reviseDraft({ title: 'first' });
    stopDrawing();
    finishDrawing(POINT);
    expect(undoLabel.value).toBeNull();
    undoStep();
    expect(openDraft().title).toBe('');
  });

  test('an open note saved as it is leaves Redo alone', async () => {
    openPageWithWorkbook();
    const first = await saveNew('first');
    await saveNew('second');
    await undo();
    editNote(first);
    expect(await saveDraft()).toBe(true);
    expect(history.value).toEqual({ undo: 'addNote', redo: 'addNote' });
    expect(drawing.value.step).toBe('idle');
  });
});

test('a note that finds no room on the disk stays open with every word', async () => {
  const db = openPageWithWorkbook();
  await saveNew('before');
  finishDrawing(POINT);
  const body = 'gạo '.repeat(50_000);
  reviseDraft({ title: 'Đường 559', body });
  const pages = db.pragma('page_count', { simple: true });
  db.pragma(`max_page_count = ${pages}`);
  expect(await saveDraft()).toBe(false);
  expect(openDraft()).toMatchObject({ title: 'Đường 559', body });
  expect(notices.value.at(-1)).toMatchObject({ kind: 'error' });
  expect(storedNotes(db).map(({ title }) => title)).toEqual(['before']);
  db.pragma('max_page_count = 100000');
  expect(await saveDraft()).toBe(true);
  expect(storedNotes(db).map(({ title }) => title)).toContain('Đường 559');
});

test('what is unsaved is asked about before it goes, and what is not goes at once', () => {
  openPageWithWorkbook();
  finishDrawing(POINT);
  leaveDraft();
  expect(mode.value).toBe('reading');
  finishDrawing(POINT);
  reviseDraft({ body: 'half a thought' });
  leaveDraft();
  expect([mode.value, isAskedToKeep.value]).toEqual(['editing', true]);
  stopDrawing();
  expect([mode.value, isAskedToKeep.value]).toEqual(['reading', false]);
});

test('a copy of a note is a note only when it is saved, and looks the same', async () => {
  openPageWithWorkbook();
  finishDrawing(LINE);
  reviseDraft({ title: 'Đường 9', style: { ink: 'teal' }, tags: ['Lào'] });
  await saveDraft();
  const [note] = notes.value;
  if (note === undefined) throw new Error('not saved');
  duplicateNote(note);
  expect(openDraft()).toMatchObject({
    id: null,
    title: 'Đường 9 (copy)',
    geometry: LINE,
    style: { ink: 'teal' },
    tags: ['Lào'],
  });
  expect(notes.value).toHaveLength(1);
  await saveDraft();
  expect(notes.value.map(({ title }) => title)).toEqual(['Đường 9', 'Đường 9 (copy)']);
});

test('a look, tags and an author that say nothing are not stored', async () => {
  openPageWithWorkbook();
  finishDrawing(LINE);
  reviseDraft({ title: 'A', style: { ink: 'ochre' }, tags: [], author: '  ' });
  await saveDraft();
  expect(notes.value[0]).not.toHaveProperty('style');
  expect(notes.value[0]).not.toHaveProperty('author');
});
