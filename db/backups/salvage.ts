import { copyFileSync, existsSync, mkdtempSync, rmSync, statSync, truncateSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import type { RescueReport, SalvagedTable } from '../../geodata/model/workbook/backups.ts';
import { TABLE_NAMES, type TableName } from '../../geodata/model/workbook/change.ts';
import { latestVersion, MIGRATIONS, migrateWorkbook } from '../migrate.ts';
import { openWorkbook } from '../open.ts';

/** Parts of rows, and what undo needs: saved with the rows of the tables. */
const BESIDE_TABLES = ['scan_images', 'note_events', 'journal'] as const;
/** What others refer to comes before them. */
const ORDER = ['scan_images', ...TABLE_NAMES, 'note_events', 'journal'] as const;
type AnyTable = TableName | (typeof BESIDE_TABLES)[number];
/** After so many numbers without a row there is none to come. */
const GAP = 20_000;

/**
 * Reads what can be read of a workbook that does not open into a new one at `target`, row by row.
 * The workbook is copied first and only the copy is opened: not even SQLite's log is touched.
 *
 * @throws what the file system throws where `target` cannot be written.
 */
export function salvageWorkbook(file: string, target: string): RescueReport {
  const folder = mkdtempSync(join(tmpdir(), 'p17-rescue-'));
  try {
    const copy = copyOf(file, folder);
    const made = openWorkbook(target);
    if (!made.ok) throw new Error(made.error.code);
    const counts = copyRows(copy, made.value);
    made.value.pragma('wal_checkpoint(TRUNCATE)');
    made.value.close();
    const tables = TABLE_NAMES.map(
      (table): SalvagedTable => ({ table, ...countOf(counts, table) }),
    );
    return { file, tables, edits: countOf(counts, 'journal').saved };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

type Counts = ReadonlyMap<AnyTable, { readonly saved: number; readonly lost: number }>;

function countOf(counts: Counts, table: AnyTable) {
  return counts.get(table) ?? { saved: 0, lost: 0 };
}

/** A copy with its log that SQLite agrees to open: as long as its own head says. */
function copyOf(file: string, folder: string): string {
  const copy = join(folder, 'copy.p17');
  copyFileSync(file, copy);
  if (existsSync(`${file}-wal`)) copyFileSync(`${file}-wal`, `${copy}-wal`);
  try {
    const { size } = statSync(copy);
    const whole = wholeSizeOf(copy);
    // What is cut off reads as empty pages then, and the rest can be read.
    if (whole > size) truncateSync(copy, whole);
  } catch {
    // What has no head has nothing to be completed.
  }
  return copy;
}

/** No workbook is larger; a damaged head may say anything. */
const LARGEST_BYTES = 16_000_000_000;

function wholeSizeOf(file: string): number {
  const db = new Database(file, { readonly: true });
  try {
    const pageSize = Number(db.pragma('page_size', { simple: true }));
    const pages = Number(db.pragma('page_count', { simple: true }));
    return Math.min(pageSize * pages, LARGEST_BYTES);
  } finally {
    db.close();
  }
}

function copyRows(copy: string, target: Database.Database): Counts {
  const counts = new Map<AnyTable, { saved: number; lost: number }>();
  let source: Database.Database | null = null;
  try {
    source = new Database(copy);
    source.pragma('trusted_schema = OFF');
    source.unsafeMode(true);
    source.pragma('writable_schema = ON');
    dropForeignPrograms(source);
    upgradeCopy(source);
    for (const table of ORDER) counts.set(table, copyTable(source, target, table));
  } catch {
    // Its head or its schema cannot be read: what was read before that is kept.
  }
  source?.close();
  return counts;
}

/** Triggers and views of others are neither asked nor run. */
function dropForeignPrograms(source: Database.Database): void {
  source.exec(`DELETE FROM sqlite_schema WHERE type IN ('trigger', 'view')`);
  // Read anew without them.
  source.pragma(
    `schema_version = ${Number(source.pragma('schema_version', { simple: true })) + 1}`,
  );
}

/** An older format is brought to ours where its pages allow it; else its columns are taken as they are. */
function upgradeCopy(source: Database.Database): void {
  try {
    const found = Number(source.pragma('user_version', { simple: true }));
    if (found < 1 || found >= latestVersion(MIGRATIONS)) return;
    source.pragma('writable_schema = OFF');
    migrateWorkbook(source, MIGRATIONS);
  } catch {
    // The rows are read as they stand.
  }
}

function copyTable(source: Database.Database, target: Database.Database, table: AnyTable) {
  const columns = commonColumns(source, target, table);
  if (columns.length === 0) return { saved: 0, lost: 0 };
  const places = columns.map(() => '?').join(', ');
  const insert = target.prepare(
    `INSERT OR IGNORE INTO ${table} (${columns.join(', ')}) VALUES (${places})`,
  );
  let saved = 0;
  let lost = 0;
  const add = (row: readonly unknown[] | null) => {
    const isSaved = row !== null && wasInserted(insert, row);
    if (isSaved) saved++;
    else lost++;
  };
  const copyAll = target.transaction(() => {
    if (isWithoutRowid(table)) readInOrder(source, table, columns, add);
    else readByNumber(source, table, columns, add);
  });
  copyAll();
  return { saved, lost };
}

function wasInserted(insert: Database.Statement, row: readonly unknown[]): boolean {
  try {
    return insert.run(...row).changes === 1;
  } catch {
    return false;
  }
}

function isWithoutRowid(table: AnyTable): boolean {
  return table === 'note_events';
}

/** The columns that both have; none when either table cannot be asked. */
function commonColumns(
  source: Database.Database,
  target: Database.Database,
  table: AnyTable,
): string[] {
  const columnsOf = (db: Database.Database): unknown[] => {
    try {
      return db.prepare('SELECT name FROM pragma_table_info(?)').pluck().all(table);
    } catch {
      return [];
    }
  };
  const known = new Set(columnsOf(source));
  return columnsOf(target).filter((name) => known.has(name)) as string[];
}

/** Hears each row, or `null` for one that is known to be there and cannot be read. */
type Add = (row: readonly unknown[] | null) => void;

/**
 * Asks for each row by its number: a page that cannot be read then costs its own rows only. What the
 * index knows and the table does not give is lost.
 */
function readByNumber(
  source: Database.Database,
  table: AnyTable,
  columns: readonly string[],
  add: Add,
): void {
  const known = numbersInIndex(source, table);
  const select = source
    .prepare<[number], unknown[]>(
      `SELECT ${columns.join(', ')} FROM ${table} NOT INDEXED WHERE rowid = ?`,
    )
    .raw();
  const last = Math.max(highestNumber(source, table), ...known.slice(-1));
  let sinceLast = 0;
  const isKnown = new Set(known);
  for (let number = 1; number <= last || sinceLast < GAP; number++) {
    let row: unknown[] | undefined;
    let isUnreadable = false;
    try {
      row = select.get(number);
    } catch {
      isUnreadable = true;
    }
    sinceLast = row === undefined ? sinceLast + 1 : 0;
    if (row !== undefined) add(row);
    else if (isKnown.has(number)) add(null);
    else if (isUnreadable && number <= last && known.length === 0) add(null);
  }
}

function numbersInIndex(source: Database.Database, table: AnyTable): number[] {
  const numbers: number[] = [];
  if (table === 'journal') return numbers;
  try {
    const index = `sqlite_autoindex_${table}_1`;
    const select = source.prepare<[], number>(`SELECT rowid FROM ${table} INDEXED BY ${index}
      WHERE id > ''`);
    for (const number of select.pluck().iterate()) numbers.push(number);
  } catch {
    // As far as it could be read.
  }
  return numbers.sort((one, other) => one - other);
}

function highestNumber(source: Database.Database, table: AnyTable): number {
  try {
    const select = source.prepare(`SELECT max(rowid) FROM ${table} NOT INDEXED`);
    return Number(select.pluck().get() ?? 0);
  } catch {
    return 0;
  }
}

/** From both ends, as far as it can be read; what is between them is lost and cannot be counted. */
function readInOrder(
  source: Database.Database,
  table: AnyTable,
  columns: readonly string[],
  add: Add,
): void {
  const read = (order: string): unknown[][] => {
    const rows: unknown[][] = [];
    try {
      const sql = `SELECT ${columns.join(', ')} FROM ${table} ORDER BY ${order}`;
      for (const row of source.prepare<[], unknown[]>(sql).raw().iterate()) rows.push(row);
    } catch {
      // The rest is read from the other end.
    }
    return rows;
  };
  const key = (direction: string) => `note_id ${direction}, position ${direction}`;
  const rows = new Map(
    [...read(key('ASC')), ...read(key('DESC'))].map((row) => [
      JSON.stringify(row.slice(0, 2)),
      row,
    ]),
  );
  for (const row of rows.values()) add(row);
}
