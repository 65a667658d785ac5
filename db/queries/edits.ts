import { isDeepStrictEqual } from 'node:util';
import { ok, type Result } from '../../geodata/model/result.ts';
import type { Applied, Change, Op, TableName } from '../../geodata/model/workbook/change.ts';
import type { WorkbookDb } from '../open.ts';
import { attempt } from '../sqlite-errors.ts';
import {
  JOURNAL_LIMIT_BYTES,
  type JournalStep,
  markEdit,
  nextRedo,
  nextUndo,
  readHistory,
  recordEdit,
} from './journal.ts';
import { completeOp, type StoredChange, type StoredOp } from './stored-change.ts';
import { TABLES } from './tables.ts';
import type { Stored } from './workbook-table.ts';

interface EditOptions {
  /** Writes what the rows refer to, in the same transaction. */
  readonly before?: () => void;
  /** How much the journal may hold; the last edit can always be undone. */
  readonly journalLimitBytes?: number;
  /** Told before each row that is written how many were; what it throws takes all of them back. */
  readonly onRow?: (done: number) => void;
}

/**
 * Stores an edit together with its inverse: both or neither. The answer holds exactly what was
 * written and removed. Writing what is there already, or removing what is not, is no edit and
 * leaves the history alone.
 */
export function applyChange(
  db: WorkbookDb,
  change: Change,
  { before, journalLimitBytes = JOURNAL_LIMIT_BYTES, onRow }: EditOptions = {},
): Result<Applied> {
  return inTransaction(db, () => {
    before?.();
    const nowMs = Date.now();
    const { kind } = change;
    const [forwardOps, inverseOps]: [StoredOp[], StoredOp[]] = [[], []];
    for (const op of change.ops) {
      const { forward, inverse } = resolveOp(db, op, nowMs);
      if (isEmpty(forward)) continue;
      writeOp(db, forward, nowMs, onRow);
      forwardOps.push(forward);
      inverseOps.unshift(inverse);
    }
    const forward: StoredChange = { kind, ops: forwardOps };
    if (forwardOps.length > 0) {
      const inverse = { kind, ops: inverseOps };
      recordEdit(db, { forward, inverse, nowMs }, journalLimitBytes);
    }
    return ok(applied(db, forward));
  });
}

/** Takes back the last edit. It can be redone until another edit is made. */
export function undoChange(db: WorkbookDb): Result<Applied> {
  return inTransaction(db, () => {
    const step = nextUndo(db);
    return step.ok ? takeStep(db, step.value, 'undone') : step;
  });
}

/** Does the edit again that was undone last. */
export function redoChange(db: WorkbookDb): Result<Applied> {
  return inTransaction(db, () => {
    const step = nextRedo(db);
    return step.ok ? takeStep(db, step.value, 'done') : step;
  });
}

function takeStep(
  db: WorkbookDb,
  { seq, change }: JournalStep,
  state: 'done' | 'undone',
): Result<Applied> {
  const nowMs = Date.now();
  for (const op of change.ops) writeOp(db, op, nowMs);
  markEdit(db, seq, state);
  return ok(applied(db, change));
}

function applied(db: WorkbookDb, { kind, ops }: StoredChange): Applied {
  return { change: { kind, ops: ops.map((op) => completeOp(op)) }, history: readHistory(db) };
}

function inTransaction<T>(db: WorkbookDb, work: () => Result<T>): Result<T> {
  return attempt(db.name, () => db.transaction(work).immediate());
}

function isEmpty(op: StoredOp): boolean {
  return op.put.length === 0 && op.delete.length === 0;
}

/** What an operation does to the rows as they are now, and what would take it back. */
function resolveOp<T extends TableName>(
  db: WorkbookDb,
  op: Op<T>,
  nowMs: number,
): { readonly forward: StoredOp<T>; readonly inverse: StoredOp<T> } {
  const table = TABLES[op.table];
  const putById = new Map(op.put.map((row) => [row.id, row]));
  const beforeById = new Map<string, Stored<T>>();
  for (const id of new Set([...putById.keys(), ...op.delete])) {
    const row = table.find(db, id);
    if (row !== null) beforeById.set(id, row);
  }
  const put: Stored<T>[] = [];
  for (const [id, row] of putById) {
    const before = beforeById.get(id);
    const stored = { ...row, createdAtMs: before?.createdAtMs ?? nowMs };
    if (!isDeepStrictEqual(stored, before)) put.push(stored);
    else beforeById.delete(id);
  }
  return {
    forward: {
      table: op.table,
      put,
      delete: [...beforeById.keys()].filter((id) => !putById.has(id)),
    },
    inverse: {
      table: op.table,
      put: [...beforeById.values()],
      delete: put.map(({ id }) => id).filter((id) => !beforeById.has(id)),
    },
  };
}

function writeOp<T extends TableName>(
  db: WorkbookDb,
  op: StoredOp<T>,
  nowMs: number,
  onRow?: (done: number) => void,
): void {
  const table = TABLES[op.table];
  for (const id of op.delete) table.delete(db, id);
  for (const [done, row] of op.put.entries()) {
    onRow?.(done);
    table.put(db, row, nowMs);
  }
}
