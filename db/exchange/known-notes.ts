import { randomUUID } from 'node:crypto';
import type { StoredCounts } from '../../geodata/model/workbook/import-report.ts';
import type { Note } from '../../geodata/model/workbook/workbook.ts';
import type { WorkbookDb } from '../open.ts';
import { TABLES } from '../queries/tables.ts';
import { writtenNote } from './notes-geojson.ts';

/** Which notes of a file are to be stored, and what became of the others. */
export interface SortedOut extends StoredCounts {
  readonly put: readonly Note[];
}

/**
 * Compares the notes of a file with those of the workbook. One with the id of a stored note takes
 * its place, unless it says the same; one that is new by its id and says the same as a stored note
 * is that note. Each stored note is found once, so that a file with equal notes keeps them all, and
 * so are ids: of two notes in a file with one id the second gets another.
 */
export function sortOut(db: WorkbookDb, notes: readonly Note[]): SortedOut {
  const wordsById = new Map(TABLES.notes.list(db).map((row) => [row.id, writtenNote(row)]));
  const alike = countOf(wordsById.values());
  const put = new Map<string, Note>();
  let [replacedCount, unchangedCount] = [0, 0];
  for (const note of notes) {
    const words = writtenNote(note);
    const before = put.has(note.id) ? undefined : wordsById.get(note.id);
    const count = alike.get(words) ?? 0;
    if (before === undefined ? count > 0 : before === words) {
      alike.set(words, count - 1);
      unchangedCount += 1;
      continue;
    }
    if (before !== undefined) replacedCount += 1;
    const id = put.has(note.id) ? randomUUID() : note.id;
    put.set(id, { ...note, id });
  }
  return { put: [...put.values()], replacedCount, unchangedCount };
}

function countOf(texts: Iterable<string>): Map<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return counts;
}
