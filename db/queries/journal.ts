import * as v from 'valibot';
import { fail, ok, type Result } from '../../geodata/model/result.ts';
import {
  type ChangeKind,
  ChangeKindSchema,
  type History,
} from '../../geodata/model/workbook/change.ts';
import type { WorkbookDb } from '../open.ts';
import { statement } from '../statement.ts';
import { parseStoredChange, type StoredChange } from './stored-change.ts';

/** How much the edits that can be undone may hold together. */
export const JOURNAL_LIMIT_BYTES = 64 * 1024 * 1024;

/** An edit in the journal: `change` is what to do now to undo it, or to do it again. */
export interface JournalStep {
  readonly seq: number;
  readonly change: StoredChange;
}

/**
 * Appends an edit and forgets the oldest ones beyond the limit, never the new one. What had been
 * undone before it can no longer be redone.
 */
export function recordEdit(
  db: WorkbookDb,
  edit: { readonly forward: StoredChange; readonly inverse: StoredChange; readonly nowMs: number },
  limitBytes: number,
): void {
  statement(db, `DELETE FROM journal WHERE state = 'undone'`).run();
  const [forward, inverse] = [JSON.stringify(edit.forward), JSON.stringify(edit.inverse)];
  const insert = `
    INSERT INTO journal (kind, forward, inverse, state, at_ms, bytes_before)
    VALUES (?, ?, ?, 'done', ?, coalesce((
      SELECT bytes_before + octet_length(forward) + octet_length(inverse)
      FROM journal ORDER BY seq DESC LIMIT 1
    ), 0))
    RETURNING seq, bytes_before + octet_length(forward) + octet_length(inverse) AS end_bytes`;
  const { kind } = edit.forward;
  const added = statement<{ seq: number; end_bytes: number }>(db, insert).get(
    kind,
    forward,
    inverse,
    edit.nowMs,
  );
  if (added === undefined) throw new Error('the journal did not take an edit');
  const forget = 'DELETE FROM journal WHERE bytes_before < ? AND seq < ?';
  statement(db, forget).run(added.end_bytes - limitBytes, added.seq);
}

const LAST_DONE = `FROM journal WHERE state = 'done' ORDER BY seq DESC LIMIT 1`;
const FIRST_UNDONE = `FROM journal WHERE state = 'undone' ORDER BY seq LIMIT 1`;

/** What takes back the last edit, or why nothing can be undone. */
export function nextUndo(db: WorkbookDb): Result<JournalStep> {
  return stepOf(db, `SELECT seq, inverse AS change ${LAST_DONE}`, 'nothingToUndo');
}

/** What does the last undone edit again, or why nothing can be done again. */
export function nextRedo(db: WorkbookDb): Result<JournalStep> {
  return stepOf(db, `SELECT seq, forward AS change ${FIRST_UNDONE}`, 'nothingToRedo');
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

function stepOf(
  db: WorkbookDb,
  sql: string,
  none: 'nothingToUndo' | 'nothingToRedo',
): Result<JournalStep> {
  const row = statement<{ seq: number; change: string }>(db, sql).get();
  if (row === undefined) return fail(none);
  const change = parseStoredChange(row.change);
  return change === null ? fail('journalDamaged') : ok({ seq: row.seq, change });
}

function kindOf(db: WorkbookDb, sql: string): ChangeKind | null {
  const kind = statement<{ kind: string }>(db, sql).get()?.kind;
  return v.is(ChangeKindSchema, kind) ? kind : null;
}
