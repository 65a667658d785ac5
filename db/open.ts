import { accessSync, constants, existsSync, mkdirSync, statSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import Database from 'better-sqlite3';
import type { ReasonKey } from '../geodata/model/messages/reasons.ts';
import { fail, ok, type Result } from '../geodata/model/result.ts';
import { latestVersion, MIGRATIONS, migrateWorkbook, WORKBOOK_APPLICATION_ID } from './migrate.ts';
import { findForeignPart } from './schema-check.ts';
import { attempt } from './sqlite-errors.ts';
import { dropUnusedScanImages } from './unused-images.ts';

/** The atlas itself, read-only. */
export type ContentDb = Database.Database;
/** What a person made. One connection writes to it. */
export type WorkbookDb = Database.Database;

/** Marks a file as compiled content: 'P17C'. */
const CONTENT_APPLICATION_ID = 0x50313743;
const CONTENT_VERSION = 7;
/** How long a statement waits for another program that holds the workbook. */
const BUSY_TIMEOUT_MS = 250;
/** SQLite takes a file shorter than its smallest page for an empty database. */
const SMALLEST_PAGE_BYTES = 512;
const WAL_SIZE_LIMIT_BYTES = 8 * 1024 * 1024;

/**
 * Opens compiled content for reading.
 *
 * @throws when the file is missing, or is not content of the edition this program reads.
 */
export function openContent(file: string): ContentDb {
  if (!existsSync(file)) throw new Error(`The atlas content is missing: there is no ${file}.`);
  const db = new Database(file, { readonly: true, fileMustExist: true });
  try {
    db.pragma('trusted_schema = OFF');
    const [id, version] = readMarks(db);
    if (id === CONTENT_APPLICATION_ID && version === CONTENT_VERSION) return db;
    throw new Error(`The atlas content cannot be read: ${file} is of format ${version}.`);
  } catch (error) {
    db.close();
    throw error;
  }
}

/**
 * Opens a workbook for writing, creating it (and its folder) when there is none, and brings it to
 * the newest format. A file that is damaged, locked, from a newer edition or no workbook at all
 * is refused and left as it was.
 */
export function openWorkbook(file: string): Result<WorkbookDb> {
  return attempt(file, () => {
    mkdirSync(dirname(file), { recursive: true });
    const refusal = refuse(file);
    if (refusal !== null) return refusal;
    // SQLite opens a file it may not write without a word; this is where that is told.
    if (existsSync(file)) accessSync(file, constants.W_OK);
    const db = new Database(file, { timeout: BUSY_TIMEOUT_MS });
    try {
      prepareWorkbook(db);
    } catch (error) {
      db.close();
      throw error;
    }
    return ok(db);
  });
}

/**
 * Writes everything back into the one file and closes it. Where that cannot be done now (disk
 * full, another reader), what was stored stays safe in the log beside the file until next time.
 */
export function closeDatabase(db: Database.Database): void {
  if (!db.open) return;
  try {
    if (!db.readonly) attempt(db.name, () => ok(tidyUp(db)));
  } finally {
    db.close();
  }
}

function tidyUp(db: Database.Database): void {
  db.pragma('optimize');
  db.pragma('wal_checkpoint(TRUNCATE)');
}

function prepareWorkbook(db: WorkbookDb): void {
  db.pragma('journal_mode = WAL');
  db.pragma('synchronous = FULL');
  db.pragma('foreign_keys = ON');
  db.pragma('trusted_schema = OFF');
  db.pragma(`journal_size_limit = ${WAL_SIZE_LIMIT_BYTES}`);
  migrateWorkbook(db, MIGRATIONS);
  dropUnusedScanImages(db);
}

/** Looks at a file without being able to change it: the reason not to open it, or `null`. */
function refuse(file: string): Result<never> | null {
  if (!existsSync(file)) return null;
  const stats = statSync(file);
  const name = basename(file);
  if (!stats.isFile()) return fail('workbookReadOnly', { file: name });
  if (stats.size === 0) return null;
  if (stats.size < SMALLEST_PAGE_BYTES) return fail('workbookCorrupt', notAWorkbook(name));
  const db = new Database(file, { readonly: true, timeout: BUSY_TIMEOUT_MS });
  try {
    const [id, found] = readMarks(db);
    if (id !== WORKBOOK_APPLICATION_ID && !isBlank(db)) {
      return fail('workbookCorrupt', notAWorkbook(name));
    }
    const known = latestVersion(MIGRATIONS);
    if (found > known) return fail('workbookTooNew', { file: name, found, known });
    const damage = findDamage(db);
    if (damage !== null) return fail('workbookCorrupt', { file: name, reason: damage });
    const foreign = isBlank(db) ? null : findForeignPart(db);
    return foreign === null
      ? null
      : fail('workbookForeign', { file: name, reason: foreign.reason, name: foreign.name });
  } finally {
    db.close();
  }
}

/** What a check reports of single rows, whose values are checked when they are read. */
const OF_ONE_ROW = /^(CHECK constraint failed|NULL value|\S+ value) in /;

/** What is wrong with the structure of a file; `null` when it is sound. */
function findDamage(db: Database.Database): string | null {
  const reports = db.prepare('PRAGMA quick_check').pluck().all().map(String);
  return reports.find((report) => report !== 'ok' && !OF_ONE_ROW.test(report)) ?? null;
}

function notAWorkbook(file: string): { file: string; reason: ReasonKey } {
  return { file, reason: 'reason.notAWorkbook' };
}

function readMarks(db: Database.Database): readonly [id: number, version: number] {
  return [
    Number(db.pragma('application_id', { simple: true })),
    Number(db.pragma('user_version', { simple: true })),
  ];
}

/** A database with nothing in it: what is left when the very first start was interrupted. */
function isBlank(db: Database.Database): boolean {
  const [id, version] = readMarks(db);
  const tables = db.prepare('SELECT count(*) FROM sqlite_schema').pluck().get();
  return id === 0 && version === 0 && tables === 0;
}
