import { onTestFinished, vi } from 'vitest';
import type { WorkbookDb } from '../../../db/open.ts';
import { applyChange, redoChange, undoChange } from '../../../db/queries/edits.ts';
import { fail, ok, type Result } from '../../../geodata/model/result.ts';
import {
  type Change,
  TABLE_NAMES,
  type TableName,
  type Written,
} from '../../../geodata/model/workbook/change.ts';
import { history, tables } from '../../../renderer/core/workbook.ts';
import { openTestWorkbook, stored, written } from '../db/workbook-fixture.ts';

/** A page with a real workbook behind its bridge, empty and open until the test ends. */
export function openPageWithWorkbook(): WorkbookDb {
  const db = openTestWorkbook();
  vi.stubGlobal('window', {
    atlas: { request: async (name: string, input: Change) => answer(db, name, input) },
  });
  onTestFinished(() => void vi.unstubAllGlobals());
  for (const table of TABLE_NAMES) tables[table].load([]);
  history.value = { undo: null, redo: null };
  return db;
}

/** Puts rows on the page without storing them. */
export function givenRows<T extends TableName>(table: T, rows: readonly Written<T>[]): void {
  tables[table].load(rows.map((row, index) => ({ ...stored(table, row), createdAtMs: index })));
}

/** The notes as they are stored now. */
export function storedNotes(db: WorkbookDb) {
  return written(db, 'notes');
}

function answer(db: WorkbookDb, name: string, input: Change): Result<unknown> {
  switch (name) {
    case 'workbook.apply':
      return applyChange(db, structuredClone(input));
    case 'workbook.undo':
      return undoChange(db);
    case 'workbook.redo':
      return redoChange(db);
    case 'session.keep':
      return ok(null);
    default:
      return fail('notFound', { id: name });
  }
}
