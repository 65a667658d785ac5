import { beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { applyChange } from '../../../../../db/queries/edits.ts';
import type { NotesImported } from '../../../../../electron/contract.ts';
import { fail, ok, type Result } from '../../../../../geodata/model/result.ts';
import { change } from '../../../../../geodata/model/workbook/change.ts';
import type { ImportReport } from '../../../../../geodata/model/workbook/import-report.ts';
import {
  type ImportSheet,
  NO_CHOICES,
} from '../../../../../geodata/model/workbook/import-sheet.ts';
import { cameraTarget } from '../../../../../renderer/core/camera.ts';
import { systemLanguage } from '../../../../../renderer/core/language.ts';
import { notices } from '../../../../../renderer/core/notices.ts';
import { history, notes, tables } from '../../../../../renderer/core/workbook.ts';
import {
  chooseHeader,
  chooseRole,
  importChoices,
  importSheet,
} from '../../../../../renderer/features/notes/import-sheet-state.ts';
import {
  cancelImport,
  confirmImport,
  importNotes,
} from '../../../../../renderer/features/notes/importing.ts';
import { note, openTestWorkbook, value } from '../../../db/workbook-fixture.ts';

const NOTHING_LEFT: ImportReport = {
  noteCount: 2,
  replacedCount: 0,
  unchangedCount: 0,
  leftOut: [],
  otherKeys: { names: [], hasMore: false },
};

const SHEET: ImportSheet = {
  fileName: 'a.geojson',
  format: 'GeoJSON',
  rowCount: 2,
  table: null,
  columns: [
    { name: 'name', role: 'title', samples: ['A'], filled: 2 },
    { name: 'label', role: 'keep', samples: ['B'], filled: 2 },
  ],
  moreColumns: 0,
  choices: { order: null, datum: null },
  dates: { ambiguous: 0, example: null, proven: null, mixed: null },
  hasGrid: false,
  asks: [],
  outcome: fail('importEmpty', { file: 'a.geojson' }),
};

/** A page whose next imports come to these ends; what is no notes fails when the file is opened. */
function givenImports(...results: readonly Result<NotesImported>[]) {
  const waiting = [...results];
  const asked: [string, unknown][] = [];
  const request = async (name: string, input: unknown) => {
    asked.push([name, input]);
    if (name === 'notes.cancelImport') return ok(null);
    if (name === 'notes.lookAtImport') return ok(SHEET);
    return name === 'notes.openImport' && waiting[0]?.ok === true ? ok(SHEET) : waiting.shift();
  };
  vi.stubGlobal('window', { atlas: { request } });
  onTestFinished(() => void vi.unstubAllGlobals());
  return asked;
}

/** Opens a file, and imports what its sheet shows. */
async function importAll(): Promise<void> {
  await importNotes();
  if (importSheet.value !== null) await confirmImport();
}

/** What main answers when it stored two notes. */
function stored(report: ImportReport = NOTHING_LEFT): Result<NotesImported> {
  const put = [note('a'), note('b', { geometry: { type: 'Point', coordinates: [107, 17] } })];
  const added = change('importNotes', { table: 'notes', put });
  const applied = value(applyChange(openTestWorkbook(), added));
  const appliedJson = new TextEncoder().encode(JSON.stringify(applied));
  return ok({ fileName: 'a.geojson', report, appliedJson });
}

const told = () => notices.value.map(({ kind, text, details = [] }) => [kind, text, ...details]);

beforeEach(() => {
  notices.value = [];
  tables.notes.load([]);
  cameraTarget.value = null;
  systemLanguage.value = 'en';
});

describe('an import', () => {
  test('puts what was stored on the page, says so, and flies there', async () => {
    givenImports(stored());
    await importAll();
    expect(notes.value.map(({ id }) => id)).toEqual(['a', 'b']);
    expect(history.value).toEqual({ undo: 'importNotes', redo: null });
    expect(told()).toEqual([
      ['info', 'Imported from “a.geojson”. Notes: 2. Undo takes them out again.'],
    ]);
    expect(cameraTarget.value).toMatchObject({ kind: 'bounds' });
  });

  const NOTHING_LEFT = { leftOut: [], otherKeys: { names: [], hasMore: false } } as const;
  const LEFT_OUT: ImportReport = {
    noteCount: 2,
    replacedCount: 0,
    unchangedCount: 0,
    leftOut: [
      {
        kind: 'noPlace',
        count: 451,
        first: { index: 7, where: 'geometry', reason: 'reason.noGeometry', params: {} },
      },
      {
        kind: 'badShape',
        count: 1,
        first: {
          index: 9,
          where: 'geometry.coordinates',
          reason: 'reason.swapped',
          params: { lng: 17, lat: 107 },
        },
      },
      {
        kind: 'date',
        count: 3,
        first: {
          index: 12,
          where: 'properties.date',
          reason: 'reason.badDate',
          params: { found: '7/5/1954' },
        },
      },
    ],
    otherKeys: { names: ['source', 'stroke'], hasMore: true },
  };

  test('tells once what was left out of it and why', async () => {
    givenImports(stored(LEFT_OUT));
    await importAll();
    expect(told()).toEqual([
      [
        'info',
        'Imported from “a.geojson”. Notes: 2. Undo takes them out again.',
        'Without a place, left out: 451. The first is entry 7.',
        'Shapes that cannot be used, left out: 1. The first is in entry 9: geometry.coordinates: longitude 17, latitude 107 is not on Earth; the two seem to be swapped, GeoJSON writes longitude first.',
        'Dates not understood: 3. These notes have no date; their text keeps what was written. The first is “7/5/1954” in entry 12.',
        'Kept with the notes, under “From the file”: source, stroke and more.',
      ],
    ]);
  });

  test('tells what took the place of notes before, and what was here already', async () => {
    givenImports(stored({ ...LEFT_OUT, ...NOTHING_LEFT, replacedCount: 1, unchangedCount: 1 }));
    await importAll();
    expect(told()[0]?.slice(1)).toEqual([
      'Imported from “a.geojson”. Notes: 1. Undo takes them out again.',
      'Changed notes that took the place of those before: 1.',
      'Here already, unchanged: 1.',
    ]);
  });

  test('of what is here already says that nothing was changed', async () => {
    givenImports(stored({ ...LEFT_OUT, ...NOTHING_LEFT, unchangedCount: 2 }));
    await importAll();
    expect(told()[0]?.slice(1)).toEqual([
      'All notes in “a.geojson” are here already, unchanged (2). Nothing was changed.',
    ]);
  });

  test('tells it in Vietnamese too', async () => {
    systemLanguage.value = 'vi';
    givenImports(stored(LEFT_OUT));
    await importAll();
    const [, words, ...lines] = told()[0] ?? [];
    expect(words).toContain('Đã nhập từ “a.geojson”');
    expect(lines).toHaveLength(4);
    expect(lines[0]).toBe('Không có vị trí, đã bỏ qua: 451. Đầu tiên là mục 7.');
    expect(lines.join()).not.toMatch(/\{\w+\}/);
  });

  test('that fails again and again says it once; one that succeeds takes its place', async () => {
    const notJson = (line: number) =>
      fail('importNotJson', { file: 'a', line, column: 1, reason: 'reason.jsonValue' });
    givenImports(notJson(1), notJson(2), stored());
    await importAll();
    await importAll();
    expect(told()).toHaveLength(1);
    expect(notices.value[0]?.text).toContain('line 2');
    await importAll();
    expect(told()).toHaveLength(1);
    expect(notices.value[0]?.kind).toBe('info');
  });

  test('that is cancelled says so in passing', async () => {
    givenImports(fail('importCancelled'));
    await importAll();
    expect(told()).toEqual([['info', 'The import was cancelled. Nothing was imported.']]);
  });
});

describe('the sheet of a file', () => {
  test('is shown before anything is stored, and gone afterwards', async () => {
    const asked = givenImports(stored());
    await importNotes();
    expect(importSheet.value).toBe(SHEET);
    expect(asked.map(([name]) => name)).toEqual(['notes.openImport']);
    await confirmImport();
    expect(importSheet.value).toBeNull();
    expect(asked.at(-1)).toEqual(['notes.import', NO_CHOICES]);
  });

  test('asks what becomes of the file when a column becomes something else', async () => {
    const asked = givenImports(stored());
    await importNotes();
    chooseRole(1, 'title');
    // Of two titles the one before is kept with the note.
    expect(asked.at(-1)).toEqual([
      'notes.lookAtImport',
      { ...NO_CHOICES, roles: ['keep', 'title'] },
    ]);
    chooseHeader(false);
    expect(importChoices.value).toEqual({ ...NO_CHOICES, hasHeader: false });
  });

  test('that is closed leaves nothing behind', async () => {
    const asked = givenImports(stored());
    await importNotes();
    cancelImport();
    expect(importSheet.value).toBeNull();
    expect(asked.at(-1)?.[0]).toBe('notes.cancelImport');
    expect(notes.value).toEqual([]);
  });
});
