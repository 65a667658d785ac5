import { basename } from 'node:path';
import Database from 'better-sqlite3';
import { type ErrorCode, fail, type Result } from '../geodata/model/result.ts';

const ERROR_CODES: Readonly<Record<string, ErrorCode>> = {
  SQLITE_FULL: 'diskFull',
  // The index of the log could not be given its size: what a nearly full disk answers at the start.
  SQLITE_IOERR_SHMSIZE: 'diskFull',
  SQLITE_IOERR: 'diskFailed',
  SQLITE_BUSY: 'workbookLocked',
  SQLITE_LOCKED: 'workbookLocked',
  SQLITE_READONLY: 'workbookReadOnly',
  SQLITE_CANTOPEN: 'workbookReadOnly',
  SQLITE_PERM: 'workbookReadOnly',
  SQLITE_CORRUPT: 'workbookCorrupt',
  SQLITE_NOTADB: 'workbookCorrupt',
  ENOSPC: 'diskFull',
  EDQUOT: 'diskFull',
  EACCES: 'workbookReadOnly',
  EPERM: 'workbookReadOnly',
  EROFS: 'workbookReadOnly',
  ENOTDIR: 'workbookReadOnly',
  EEXIST: 'workbookReadOnly',
};

/**
 * Runs work on a workbook and turns what can be expected to go wrong (disk full or failing, locked,
 * read-only, damaged) into a failed result. Anything else is thrown on.
 */
export function attempt<T>(file: string, work: () => Result<T>): Result<T> {
  try {
    return work();
  } catch (error) {
    const code = codeOf(error);
    if (code === null || !(error instanceof Error)) throw error;
    return fail(code, { file: basename(file), reason: error.message });
  }
}

function codeOf(error: unknown): ErrorCode | null {
  if (!(error instanceof Error) || !('code' in error)) return null;
  const code = String(error.code);
  // SQLite's extended codes continue the family's name: SQLITE_BUSY_SNAPSHOT, SQLITE_CORRUPT_VTAB.
  const family = error instanceof Database.SqliteError ? code.split('_').slice(0, 2).join('_') : '';
  return ERROR_CODES[code] ?? ERROR_CODES[family] ?? null;
}
