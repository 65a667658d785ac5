import { batch, signal } from '@preact/signals';
import type { Result } from '../../geodata/model/result.ts';
import {
  type Applied,
  type AppliedOp,
  type ChangeKind,
  change,
  type History,
  type OpParts,
  type Row,
  TABLE_NAMES,
  type TableName,
  type WorkbookContent,
} from '../../geodata/model/workbook/change.ts';
import { api } from '../api.ts';
import { explain } from './language.ts';
import { notify } from './notices.ts';
import { createRows, type Rows } from './rows.ts';

/** Copies of the stored rows, table by table; changed only by what main answers. */
export const tables = Object.fromEntries(
  TABLE_NAMES.map((table) => [table, createRows()]),
) as unknown as { readonly [T in TableName]: Rows<Row<T>> };

export const notes = tables.notes.all;
export const notesById = tables.notes.byId;
export const scenes = tables.scenes.all;
export const scans = tables.scans.all;

export const history = signal<History>({ undo: null, redo: null });

/** Takes over the whole workbook. */
export function loadRows({ rows, history: after }: WorkbookContent): void {
  batch(() => {
    for (const table of TABLE_NAMES) load(table, rows);
    history.value = after;
  });
}

/** Stores an edit. Answers `false`, after telling the person, when it could not be stored. */
export async function applyChange(kind: ChangeKind, ...ops: readonly OpParts[]): Promise<boolean> {
  return take(await api.request('workbook.apply', change(kind, ...ops)));
}

export async function undo(): Promise<boolean> {
  return take(await api.request('workbook.undo'));
}

export async function redo(): Promise<boolean> {
  return take(await api.request('workbook.redo'));
}

/** Takes over what main stored; shows why when it did not. */
export function take(result: Result<Applied>): boolean {
  if (!result.ok) {
    notify('error', explain(result.error));
    return false;
  }
  const { change: stored, history: after } = result.value;
  batch(() => {
    for (const op of stored.ops) takeOp(op);
    history.value = after;
  });
  return true;
}

function takeOp<T extends TableName>(op: AppliedOp<T>): void {
  tables[op.table].take(op.put, op.delete);
}

function load<T extends TableName>(table: T, rows: WorkbookContent['rows']): void {
  tables[table].load(rows[table]);
}
