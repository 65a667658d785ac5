import Database from 'better-sqlite3';
import type { WorkbookDb } from './open.ts';

/** How long a worker waits for another program that holds the workbook. */
const BUSY_TIMEOUT_MS = 5000;

/** A second connection to a workbook that is open already, for a worker that reads. */
export function readWorkbookBeside(file: string): WorkbookDb {
  const db = new Database(file, { readonly: true, fileMustExist: true, timeout: BUSY_TIMEOUT_MS });
  db.pragma('trusted_schema = OFF');
  return db;
}

/**
 * A second connection to a workbook that is open already, for a worker that writes. Whoever holds
 * the first one must not write before this one is closed. There is no migration to do, and a
 * file that is gone is not made anew.
 */
export function writeWorkbookBeside(file: string): WorkbookDb {
  const db = new Database(file, { fileMustExist: true, timeout: BUSY_TIMEOUT_MS });
  db.pragma('synchronous = FULL');
  db.pragma('foreign_keys = ON');
  db.pragma('trusted_schema = OFF');
  return db;
}
