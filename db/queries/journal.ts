import type { ChangeKind, History } from '../../geodata/model/workbook.ts';
import type { WorkbookDb } from '../open.ts';
import { insertInto, statement } from '../statement.ts';
import { parseStoredChange, type StoredChange } from './stored-change.ts';

/** How many edits can be undone. */
export const JOURNAL_LENGTH = 200;

/** An edit in the journal: `change` is what to do now to undo it, or to do it again. */
export interface JournalStep {
  readonly seq: number;
  readonly change: StoredChange;
}

/** Appends an edit. What had been undone before it can no longer be redone. */
export function recordEdit(
  db: WorkbookDb,
  edit: { readonly forward: StoredChange; readonly inverse: StoredChange; readonly nowMs: number },
): void {
  const { forward, inverse, nowMs } = edit;
  statement(db, `DELETE FROM journal WHERE state = 'undone'`).run();
  insertInto(db, 'journal', {
    kind: forward.kind,
    forward: JSON.stringify(forward),
    inverse: JSON.stringify(inverse),
    state: 'done',
    at_ms: nowMs,
  });
  const sql = `
    DELETE FROM journal WHERE seq <= (
      SELECT seq FROM journal ORDER BY seq DESC LIMIT 1 OFFSET ${JOURNAL_LENGTH}
    )`;
  statement(db, sql).run();
}

const LAST_DONE = `FROM journal WHERE state = 'done' ORDER BY seq DESC LIMIT 1`;
const FIRST_UNDONE = `FROM journal WHERE state = 'undone' ORDER BY seq LIMIT 1`;

/** What takes back the last edit; `null` when there is nothing to undo. */
export function nextUndo(db: WorkbookDb): JournalStep | null {
  return stepOf(db, `SELECT seq, inverse AS change ${LAST_DONE}`);
}

/** What does the last undone edit again; `null` when there is nothing to redo. */
export function nextRedo(db: WorkbookDb): JournalStep | null {
  return stepOf(db, `SELECT seq, forward AS change ${FIRST_UNDONE}`);
}

export function markEdit(db: WorkbookDb, seq: number, state: 'done' | 'undone'): void {
  statement(db, 'UPDATE journal SET state = ? WHERE seq = ?').run(state, seq);
}

/** What undo and redo would do next. */
export function readHistory(db: WorkbookDb): History {
  return {
    undo: kindOf(db, `SELECT kind ${LAST_DONE}`),
    redo: kindOf(db, `SELECT kind ${FIRST_UNDONE}`),
  };
}

function stepOf(db: WorkbookDb, sql: string): JournalStep | null {
  const row = statement<{ seq: number; change: string }>(db, sql).get();
  return row === undefined ? null : { seq: row.seq, change: parseStoredChange(row.change) };
}

function kindOf(db: WorkbookDb, sql: string): ChangeKind | null {
  return statement<{ kind: ChangeKind }>(db, sql).get()?.kind ?? null;
}
