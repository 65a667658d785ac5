import { existsSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { writeCopy } from '../../../db/copy.ts';
import { closeDatabase, openWorkbook, type WorkbookDb } from '../../../db/open.ts';
import { attempt } from '../../../db/sqlite-errors.ts';
import { type AtlasError, fail, ok, type Result } from '../../../geodata/model/result.ts';
import { explainWrite } from '../../requests/failures.ts';
import { moveAside, nameBeside, placeCopy } from './files-beside.ts';

/**
 * The workbook that is open, and its file. On most systems a file can be deleted, moved or replaced
 * while it is open: the database then goes on as if nothing had happened, and all of it is lost
 * when it is closed.
 */
export interface WorkbookFile {
  /** The open database; another one after {@link WorkbookFile.saveCopy} and `open`. */
  readonly db: WorkbookDb;
  readonly path: string;
  /**
   * Why the file at `path` could not be opened; `null` for a workbook that is open. An empty one in
   * memory stands in for it, and nothing may be written there.
   */
  readonly damage: AtlasError | null;
  /** Whether the file that is open still stands at its path. Costs one look at the folder. */
  isInPlace(): boolean;
  /** Writes everything to `target`, in place of what may be there, and goes on with that file. */
  saveCopy(target: string): Result<null>;
  /** Closes this workbook and goes on with another; when that cannot be opened, with this one. */
  open(path: string): Result<null>;
  /**
   * Goes on with a copy of a backup at the path of this workbook. The file that stood there is kept
   * beside it; when the backup cannot be opened, it comes back. A damaged file is never moved: the
   * copy stands beside it.
   */
  restore(backup: string): Result<Restored>;
  close(): void;
}

/** Where what was restored stands, and what was open before. */
export interface Restored {
  readonly opened: string;
  readonly keptAs: string;
}

interface Kept {
  readonly db: WorkbookDb;
  readonly path: string;
  readonly identity: Identity | null;
  readonly damage: AtlasError | null;
}

/** Takes charge of a workbook that was just opened; `onOpened` hears of each other one. */
export function keepWorkbook(
  opened: WorkbookDb,
  onOpened: (path: string) => void = () => {},
): WorkbookFile {
  return keep(remember(opened), onOpened);
}

/** Stands in for a workbook that could not be opened, until another one is. */
export function keepDamaged(
  path: string,
  damage: AtlasError,
  onOpened: (path: string) => void = () => {},
): WorkbookFile {
  const standIn = openWorkbook(':memory:');
  if (!standIn.ok) throw new Error(standIn.error.code);
  return keep({ db: standIn.value, path, identity: null, damage }, onOpened);
}

function keep(first: Kept, onOpened: (path: string) => void): WorkbookFile {
  let current = first;
  const goOnWith = (db: WorkbookDb) => {
    current = remember(db);
    onOpened(current.path);
  };

  return {
    get db() {
      return current.db;
    },
    get path() {
      return current.path;
    },
    get damage() {
      return current.damage;
    },
    isInPlace: () =>
      current.damage !== null || isSameFile(current.identity, identityOf(current.path)),
    saveCopy(target) {
      return attempt(target, () => {
        writeCopy(current.db, target);
        // Closed before the copy is opened: closing removes a log by its name, which may be the copy's.
        closeDatabase(current.db);
        const reopened = openWorkbook(target);
        if (!reopened.ok) return reopened;
        goOnWith(reopened.value);
        return ok(null);
      });
    },
    open(path) {
      const next = openExistingWorkbook(path);
      if (!next.ok) return next;
      closeDatabase(current.db);
      goOnWith(next.value);
      return ok(null);
    },
    restore(backup) {
      const { path, identity } = current;
      if (current.damage !== null) {
        const opened = nameBeside(path, 'restored');
        const placed = openPlaced(backup, opened);
        if (!placed.ok) return placed;
        closeDatabase(current.db);
        goOnWith(placed.value);
        return ok({ opened, keptAs: path });
      }
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
        return restored.ok ? ok({ opened: path, keptAs }) : restored;
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

function remember(db: WorkbookDb): Kept {
  return { db, path: db.name, identity: identityOf(db.name), damage: null };
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
