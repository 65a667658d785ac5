import * as v from 'valibot';
import {
  type AppliedOp,
  type ChangeKind,
  ChangeKindSchema,
  ROW_SCHEMAS,
  TABLE_NAMES,
  type TableName,
} from '../../geodata/model/workbook/change.ts';
import { IdSchema } from '../../geodata/model/workbook/workbook.ts';
import { readJson } from './set-aside.ts';
import { TABLES } from './tables.ts';
import type { Stored } from './workbook-table.ts';

/** An operation as the journal keeps it: the exact rows to write and remove. */
export type StoredOp<T extends TableName = TableName> = {
  [N in T]: {
    readonly table: N;
    readonly put: readonly Stored<N>[];
    readonly delete: readonly string[];
  };
}[T];

/** A change as the journal keeps it. */
export interface StoredChange {
  readonly kind: ChangeKind;
  readonly ops: readonly StoredOp[];
}

const StoredOpSchema = v.variant('table', TABLE_NAMES.map(opSchemaOf));

function opSchemaOf(table: TableName) {
  // A row keeps the moment it was first made, also when an undo brings it back.
  const createdAtMs = v.pipe(v.number(), v.integer());
  return v.object({
    table: v.literal(table),
    put: v.array(v.object({ ...ROW_SCHEMAS[table].entries, createdAtMs })),
    delete: v.array(IdSchema),
  });
}

const StoredChangeSchema = v.object({ kind: ChangeKindSchema, ops: v.array(StoredOpSchema) });

/** A change out of the journal, checked like any input; `null` when it is damaged. */
export function parseStoredChange(json: string): StoredChange | null {
  const checked = v.safeParse(StoredChangeSchema, readJson(json));
  return checked.success ? (checked.output as StoredChange) : null;
}

/** The operation as windows hear of it: its rows with what is derived from them. */
export function completeOp<T extends TableName>(op: StoredOp<T>): AppliedOp<T> {
  const table = TABLES[op.table];
  return { ...op, put: op.put.map((row) => table.complete(row)) };
}
