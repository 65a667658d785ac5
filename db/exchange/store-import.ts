import { fail, type Result } from '../../geodata/model/result.ts';
import { type Applied, change } from '../../geodata/model/workbook/change.ts';
import type { ImportProgress } from '../../geodata/model/workbook/import-report.ts';
import type { Note } from '../../geodata/model/workbook/workbook.ts';
import { writeWorkbookBeside } from '../open-beside.ts';
import { applyChange } from '../queries/edits.ts';
import { attempt } from '../sqlite-errors.ts';

/** So often is progress told and cancelling looked for. */
const NOTES_PER_STEP = 500;

/** Ends the transaction, and with it everything that was written. */
class Cancelled extends Error {}

export interface StoringOptions {
  readonly onProgress: (progress: ImportProgress) => void;
  readonly isCancelled: () => boolean;
}

/**
 * Stores the notes of an import as one edit, through a connection of its own that is closed
 * afterwards. Cancelled, broken off or killed, it leaves nothing behind. Nobody else of this
 * program may write meanwhile.
 */
export function storeImport(
  workbookFile: string,
  notes: readonly Note[],
  { onProgress, isCancelled }: StoringOptions,
): Result<Applied> {
  const onRow = (done: number) => {
    if (done % NOTES_PER_STEP !== 0) return;
    if (isCancelled()) throw new Cancelled();
    onProgress({ step: 'storing', done, total: notes.length });
  };
  return attempt(workbookFile, () => {
    const db = writeWorkbookBeside(workbookFile);
    try {
      const added = change('importNotes', { table: 'notes', put: notes });
      return applyChange(db, added, { onRow });
    } catch (error) {
      if (error instanceof Cancelled) return fail('importCancelled');
      throw error;
    } finally {
      db.close();
    }
  });
}
