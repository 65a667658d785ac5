import { fail, ok, type Result } from '../../geodata/model/result.ts';
import { type Applied, change } from '../../geodata/model/workbook/change.ts';
import type { ImportProgress, StoredCounts } from '../../geodata/model/workbook/import-report.ts';
import type { Note } from '../../geodata/model/workbook/workbook.ts';
import { writeWorkbookBeside } from '../open-beside.ts';
import { applyChange } from '../queries/edits.ts';
import { attempt } from '../sqlite-errors.ts';
import { sortOut } from './known-notes.ts';

/** So often is progress told and cancelling looked for. */
const NOTES_PER_STEP = 500;

/** Ends the transaction, and with it everything that was written. */
class Cancelled extends Error {}

export interface StoringOptions {
  readonly onProgress: (progress: ImportProgress) => void;
  readonly isCancelled: () => boolean;
}

/** What an import did to the workbook. */
export interface StoredImport {
  readonly applied: Applied;
  readonly counts: StoredCounts;
}

/**
 * Stores the notes of an import as one edit, through a connection of its own that is closed
 * afterwards: new ones, and those that changed over the ones with their id. Cancelled, broken off or killed, it leaves nothing behind. Nobody else of this
 * program may write meanwhile.
 */
export function storeImport(
  workbookFile: string,
  notes: readonly Note[],
  { onProgress, isCancelled }: StoringOptions,
): Result<StoredImport> {
  let total = notes.length;
  const onRow = (done: number) => {
    if (done % NOTES_PER_STEP !== 0) return;
    if (isCancelled()) throw new Cancelled();
    onProgress({ step: 'storing', done, total });
  };
  return attempt(workbookFile, () => {
    const db = writeWorkbookBeside(workbookFile);
    try {
      const { put, ...counts } = sortOut(db, notes);
      total = put.length;
      const stored = applyChange(db, change('importNotes', { table: 'notes', put }), { onRow });
      return stored.ok ? ok({ applied: stored.value, counts }) : stored;
    } catch (error) {
      if (error instanceof Cancelled) return fail('importCancelled');
      throw error;
    } finally {
      db.close();
    }
  });
}
