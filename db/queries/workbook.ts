import type { WorkbookContent, WorkbookRows } from '../../geodata/model/change.ts';
import { TABLE_NAMES } from '../../geodata/model/change.ts';
import type { WorkbookDb } from '../open.ts';
import { readHistory } from './journal.ts';
import { TABLES } from './tables.ts';

/** Everything in a workbook. `name` is what the interface calls it. */
export function loadWorkbook(db: WorkbookDb, name: string): WorkbookContent {
  const rows = Object.fromEntries(TABLE_NAMES.map((table) => [table, TABLES[table].list(db)]));
  return { name, rows: rows as unknown as WorkbookRows, history: readHistory(db) };
}
