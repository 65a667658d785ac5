import {
  type Row,
  type SetAside,
  TABLE_NAMES,
  type TableName,
  type WorkbookContent,
  type WorkbookRows,
} from '../../geodata/model/workbook/change.ts';
import type { WorkbookDb } from '../open.ts';
import { statement } from '../statement.ts';
import { readHistory } from './journal.ts';
import { TABLES } from './tables.ts';

/** Everything in a workbook that can be read, and what cannot. `name` is what the interface calls it. */
export function loadWorkbook(db: WorkbookDb, name: string): WorkbookContent {
  const setAside: SetAside[] = [];
  const rows: Partial<Record<TableName, readonly Row<TableName>[]>> = {};
  for (const table of TABLE_NAMES)
    rows[table] = TABLES[table].list(db, (row) => setAside.push(row));
  return { name, rows: rows as WorkbookRows, setAside, history: readHistory(db) };
}

/** Whether nobody has written anything yet. */
export function holdsNothing(db: WorkbookDb): boolean {
  const sources = ['journal', ...TABLE_NAMES].map((table) => `SELECT 1 FROM ${table}`);
  const sql = `SELECT 1 FROM (${sources.join(' UNION ALL ')}) LIMIT 1`;
  return statement(db, sql).get() === undefined;
}
