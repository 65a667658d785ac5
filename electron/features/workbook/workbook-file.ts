import { existsSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { writeCopy } from '../../../db/copy.ts';
import { closeDatabase, openWorkbook, type WorkbookDb } from '../../../db/open.ts';
import { attempt } from '../../../db/sqlite-errors.ts';
import { fail, ok, type Result } from '../../../geodata/model/result.ts';
import { explainWrite } from '../../requests/failures.ts';
import { moveAside, placeCopy } from './files-beside.ts';

/**
 * The workbook that is open, and its file. On most systems a file can be deleted, moved or replaced
 * while it is open: the database then goes on as if nothing had happened, and all of it is lost
 * when it is closed.
 */
export interface WorkbookFile {
  /** The open database; another one after {@link WorkbookFile.saveCopy} and `open`. */
  readonly db: WorkbookDb;
  readonly path: string;
  /** Whether the file that is open still stands at its path. Costs one look at the folder. */
  isInPlace(): boolean;
  /** Writes everything to `target`, in place of what may be there, and goes on with that file. */
  saveCopy(target: string): Result<null>;
  /** Closes this workbook and goes on with another; when that cannot be opened, with this one. */
  open(path: string): Result<null>;
  /**
   * Goes on with a copy of a backup at the path of this workbook. The file that stood there is kept
   * beside it, and answered with its folder; when the backup cannot be opened, it comes back.
   */
  restore(backup: string): Result<string>;
  close(): void;
}

/** Takes charge of a workbook that was just opened. */
export function keepWorkbook(opened: WorkbookDb): WorkbookFile {
  let current = remember(opened);

  return {
    get db() {
      return current.db;
    },
    get path() {
      return current.path;
    },
    isInPlace: () => isSameFile(current.identity, identityOf(current.path)),
    saveCopy(target) {
      return attempt(target, () => {
        writeCopy(current.db, target);
        // Closed before the copy is opened: closing removes a log by its name, which may be the copy's.
        closeDatabase(current.db);
        const reopened = openWorkbook(target);
        if (!reopened.ok) return reopened;
        current = remember(reopened.value);
        return ok(null);
      });
    },
    open(path) {
      const next = openExistingWorkbook(path);
      if (!next.ok) return next;
      closeDatabase(current.db);
      current = remember(next.value);
      return ok(null);
    },
    restore(backup) {
      const { path, identity } = current;
      if (!isSameFile(identity, identityOf(path))) {
        return fail('workbookAway', { file: basename(path) });
      }
      return attempt(path, () => {
        closeDatabase(current.db);
        const { keptAs, putBack } = moveAside(path);
        const restored = openPlaced(backup, path);
        if (!restored.ok) putBack();
        const reopened = restored.ok ? restored : openWorkbook(path);
        if (reopened.ok) current = remember(reopened.value);
        return restored.ok ? ok(keptAs) : restored;
      });
    },
    close: () => closeDatabase(current.db),
  };
}

/** Opens a copy of a backup at `path`. Never throws: what stood there must come back then. */
function openPlaced(backup: string, path: string): Result<WorkbookDb> {
  try {
    placeCopy(backup, path);
    return openWorkbook(path);
  } catch (error) {
    return explainWrite(path, error);
  }
}

/** Opens a workbook that is there: none is made where a person names a file. */
export function openExistingWorkbook(path: string): Result<WorkbookDb> {
  if (existsSync(path)) return openWorkbook(path);
  return fail('fileUnreadable', { file: basename(path), reason: 'reason.fileMissing' });
}

interface Identity {
  readonly dev: bigint;
  readonly ino: bigint;
}

function remember(db: WorkbookDb) {
  return { db, path: db.name, identity: identityOf(db.name) };
}

/** `null` for a file that is not there, or that cannot even be looked at any more. */
function identityOf(path: string): Identity | null {
  try {
    return statSync(path, { bigint: true });
  } catch {
    return null;
  }
}

function isSameFile(opened: Identity | null, now: Identity | null): boolean {
  if (opened === null || now === null) return opened === now;
  return opened.dev === now.dev && opened.ino === now.ino;
}
