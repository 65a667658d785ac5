import {
  type Row,
  type SetAside,
  TABLE_NAMES,
  type TableName,
  type WorkbookContent,
  type WorkbookRows,
} from '../../geodata/model/workbook/change.ts';
import type { WorkbookDb } from '../open.ts';
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
