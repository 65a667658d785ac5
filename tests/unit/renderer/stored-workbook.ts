import { onTestFinished, vi } from 'vitest';
import type { WorkbookDb } from '../../../db/open.ts';
import { applyChange, loadWorkbook, redoChange, undoChange } from '../../../db/queries/workbook.ts';
import { fail, ok, type Result } from '../../../geodata/model/result.ts';
import type { Change } from '../../../geodata/model/workbook.ts';
import { history, notes, scenes } from '../../../renderer/core/workbook.ts';
import { openTestWorkbook } from '../db/workbook-fixture.ts';

/** A page with a real workbook behind its bridge, empty and open until the test ends. */
export function openPageWithWorkbook(): WorkbookDb {
  const db = openTestWorkbook();
  vi.stubGlobal('window', {
    atlas: { request: async (name: string, input: Change) => answer(db, name, input) },
  });
  onTestFinished(() => void vi.unstubAllGlobals());
  notes.value = [];
  scenes.value = [];
  history.value = { undo: null, redo: null };
  return db;
}

/** The notes as they are stored now. */
export function storedNotes(db: WorkbookDb) {
  return loadWorkbook(db, 'test.p17').notes;
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
