import { datasetsTable } from './datasets.ts';
import { lecturesTable } from './lectures.ts';
import { notesTable } from './notes.ts';
import { scansTable } from './scans.ts';
import { scenesTable } from './scenes.ts';
import type { WorkbookTables } from './workbook-table.ts';

/** How the rows of each table are listed, found, written and removed. A new kind of row is one entry. */
export const TABLES: WorkbookTables = {
  notes: notesTable,
  lectures: lecturesTable,
  scenes: scenesTable,
  scans: scansTable,
  datasets: datasetsTable,
};
