import { beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { applyChange } from '../../../../../db/queries/edits.ts';
import type { NotesImported } from '../../../../../electron/contract.ts';
import { fail, ok, type Result } from '../../../../../geodata/model/result.ts';
import { change } from '../../../../../geodata/model/workbook/change.ts';
import type { ImportReport } from '../../../../../geodata/model/workbook/import-report.ts';
import { cameraTarget } from '../../../../../renderer/core/camera.ts';
import { systemLanguage } from '../../../../../renderer/core/language.ts';
import { notices } from '../../../../../renderer/core/notices.ts';
import { history, notes, tables } from '../../../../../renderer/core/workbook.ts';
import { importNotes } from '../../../../../renderer/features/notes/importing.ts';
import { note, openTestWorkbook, value } from '../../../db/workbook-fixture.ts';

const NOTHING_LEFT: ImportReport = {
  noteCount: 2,
  replacedCount: 0,
  unchangedCount: 0,
  leftOut: [],
  otherKeys: { names: [], hasMore: false },
};

/** A page whose next imports come to these ends. */
function givenImports(...results: readonly Result<NotesImported | null>[]) {
  const waiting = [...results];
  vi.stubGlobal('window', { atlas: { request: async () => waiting.shift() } });
  onTestFinished(() => void vi.unstubAllGlobals());
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
    await importNotes();
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
    await importNotes();
    expect(told()).toEqual([
      [
        'info',
        'Imported from “a.geojson”. Notes: 2. Undo takes them out again.',
        'Without a place, left out: 451. The first is feature 7.',
        'Shapes that cannot be used, left out: 1. The first is in feature 9: geometry.coordinates: longitude 17, latitude 107 is not on Earth; the two seem to be swapped, GeoJSON writes longitude first.',
        'Dates not understood: 3. These notes have no date; their text keeps what was written. The first is “7/5/1954” in feature 12.',
        'Kept with the notes, under “From the file”: source, stroke and more.',
      ],
    ]);
  });

  test('tells what took the place of notes before, and what was here already', async () => {
    givenImports(stored({ ...LEFT_OUT, ...NOTHING_LEFT, replacedCount: 1, unchangedCount: 1 }));
    await importNotes();
    expect(told()[0]?.slice(1)).toEqual([
      'Imported from “a.geojson”. Notes: 1. Undo takes them out again.',
      'Changed notes that took the place of those before: 1.',
      'Here already, unchanged: 1.',
    ]);
  });

  test('of what is here already says that nothing was changed', async () => {
    givenImports(stored({ ...LEFT_OUT, ...NOTHING_LEFT, unchangedCount: 2 }));
    await importNotes();
    expect(told()[0]?.slice(1)).toEqual([
      'All notes in “a.geojson” are here already, unchanged (2). Nothing was changed.',
    ]);
  });

  test('tells it in Vietnamese too', async () => {
    systemLanguage.value = 'vi';
    givenImports(stored(LEFT_OUT));
    await importNotes();
    const [, words, ...lines] = told()[0] ?? [];
    expect(words).toContain('Đã nhập từ “a.geojson”');
    expect(lines).toHaveLength(4);
    expect(lines[0]).toBe('Không có vị trí, đã bỏ qua: 451. Đầu tiên là đối tượng 7.');
    expect(lines.join()).not.toMatch(/\{\w+\}/);
  });

  test('that fails again and again says it once; one that succeeds takes its place', async () => {
    const notJson = (line: number) =>
      fail('importNotJson', { file: 'a', line, column: 1, reason: 'reason.jsonValue' });
    givenImports(notJson(1), notJson(2), stored());
    await importNotes();
    await importNotes();
    expect(told()).toHaveLength(1);
    expect(notices.value[0]?.text).toContain('line 2');
    await importNotes();
    expect(told()).toHaveLength(1);
    expect(notices.value[0]?.kind).toBe('info');
  });

  test('that is cancelled says so in passing', async () => {
    givenImports(fail('importCancelled'));
    await importNotes();
    expect(told()).toEqual([['info', 'The import was cancelled. Nothing was imported.']]);
  });
});
