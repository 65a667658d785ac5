import * as v from 'valibot';
import {
  type Kept,
  ROW_SCHEMAS,
  type Row,
  type SetAside,
  type TableName,
  type Written,
} from '../../geodata/model/workbook/change.ts';
import type { WorkbookDb } from '../open.ts';
import { type ColumnValue, statement, upsert } from '../statement.ts';
import { setAside } from './set-aside.ts';

/** A row as the journal keeps it: what cannot be derived again. */
export type Stored<T extends TableName> = Written<T> & Kept;

/** What can be done with the rows of one table. Writing belongs inside a transaction. */
export interface WorkbookTable<T extends TableName> {
  readonly schema: (typeof ROW_SCHEMAS)[T];
  /** Every row, in order. One that is damaged is left out and told. */
  list(db: WorkbookDb, tellDamaged?: (row: SetAside) => void): Row<T>[];
  /** The row as it is stored now; `null` when there is none that can be read. */
  find(db: WorkbookDb, id: string): Stored<T> | null;
  /** Writes a row over the one with its id, or as a new one. */
  put(db: WorkbookDb, row: Stored<T>, nowMs: number): void;
  delete(db: WorkbookDb, id: string): void;
  /** The row with what is derived from it. */
  complete(row: Stored<T>): Row<T>;
}
export type WorkbookTables = { readonly [T in TableName]: WorkbookTable<T> };

/** The columns that every table has. */
export interface KeptColumns {
  readonly id: string;
  readonly created_at_ms: number;
}

interface TableParts<T extends TableName, Columns extends KeptColumns> {
  readonly name: T;
  /** Selects all columns of all rows, without WHERE and ORDER. */
  readonly select: string;
  /** Columns to sort by before the moment of creation. */
  readonly order?: string;
  /** The row in these columns; what comes out is checked by the schema. */
  readonly read: (columns: Columns) => unknown;
  /** The columns of a row besides those that every table has. */
  readonly write: (row: Written<T>) => Readonly<Record<string, ColumnValue>>;
  /** What is derived from a row. */
  readonly derive: (row: Written<T>) => Omit<Row<T>, keyof Stored<T>>;
  /** Writes what of a row stands in other tables, after the row itself. */
  readonly putParts?: (db: WorkbookDb, row: Written<T>) => void;
}

/** A table of the workbook whose rows have an `id`, `created_at_ms` and `updated_at_ms`. */
export function workbookTable<T extends TableName, Columns extends KeptColumns>(
  parts: TableParts<T, Columns>,
): WorkbookTable<T> {
  const { name, select, order = '', read, write, derive, putParts } = parts;
  const schema = ROW_SCHEMAS[name];
  const complete = (row: Stored<T>) => ({ ...row, ...derive(row) }) as Row<T>;
  // A file may have been made or changed by anybody, so a row is checked like any input.
  const storedOf = (columns: Columns, tellDamaged?: (row: SetAside) => void): Stored<T> | null => {
    const checked = v.safeParse(schema, read(columns));
    if (!checked.success) tellDamaged?.(setAside(name, columns, checked.issues[0]));
    if (!checked.success) return null;
    return { ...(checked.output as Written<T>), createdAtMs: columns.created_at_ms };
  };
  return {
    schema,
    complete,
    list(db, tellDamaged) {
      const sql = `${select} ORDER BY ${order}created_at_ms, rowid`;
      const rows: Row<T>[] = [];
      for (const columns of statement<Columns>(db, sql).iterate()) {
        const stored = storedOf(columns, tellDamaged);
        if (stored !== null) rows.push(complete(stored));
      }
      return rows;
    },
    find(db, id) {
      const columns = statement<Columns>(db, `${select} WHERE id = ?`).get(id);
      return columns === undefined ? null : storedOf(columns);
    },
    put(db, row, nowMs) {
      const { id, createdAtMs } = row;
      const kept = { id, created_at_ms: createdAtMs, updated_at_ms: nowMs };
      upsert(db, name, { ...kept, ...write(row) }, ['id', 'created_at_ms']);
      putParts?.(db, row);
    },
    delete(db, id) {
      statement(db, `DELETE FROM ${name} WHERE id = ?`).run(id);
    },
  };
}
