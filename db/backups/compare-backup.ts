import { createHash } from 'node:crypto';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import type {
  BackupComparison,
  DifferingRows,
  TableDifference,
} from '../../geodata/model/workbook/backups.ts';
import { TABLE_NAMES, type TableName } from '../../geodata/model/workbook/change.ts';
import { isBackupSound } from './make-backup.ts';

/** So many rows of a kind are named; the rest are counted. */
const NAMED = 20;
/** Changes whenever a row is written, also when it is written as it was. */
const NOT_WRITTEN_BY_A_PERSON = 'updated_at_ms';

interface KnownRow {
  readonly title: string;
  readonly digest: string;
}

/**
 * What was added, changed and removed in the workbook since a backup was made, if that is sound.
 * Without a workbook, all that the backup holds was removed.
 */
export function compareBackup(
  workbook: Database.Database | null,
  folder: string,
  name: string,
): BackupComparison {
  if (!isBackupSound(folder, name)) return { state: 'damaged' };
  const backup = new Database(join(folder, name), { readonly: true, fileMustExist: true });
  try {
    backup.pragma('trusted_schema = OFF');
    const tables = TABLE_NAMES.map((table) => compareTable(table, workbook, backup));
    return { state: 'sound', tables: tables.filter(differs) };
  } finally {
    backup.close();
  }
}

function differs({ added, changed, removed }: TableDifference): boolean {
  return added.count + changed.count + removed.count > 0;
}

function compareTable(
  table: TableName,
  now: Database.Database | null,
  then: Database.Database,
): TableDifference {
  const columnsThen = new Set(columnsOf(then, table));
  // A backup of an older format lacks what was added to it since.
  const common = columnsOf(now ?? then, table).filter((column) => columnsThen.has(column));
  const rowsNow = now === null ? new Map<string, KnownRow>() : readRows(now, table, common);
  const rowsThen = readRows(then, table, common);
  const [added, changed, removed]: [string[], string[], string[]] = [[], [], []];
  for (const [id, { title, digest }] of rowsNow) {
    const before = rowsThen.get(id);
    if (before === undefined) added.push(title);
    else if (before.digest !== digest) changed.push(title);
  }
  for (const [id, { title }] of rowsThen) if (!rowsNow.has(id)) removed.push(title);
  return { table, added: named(added), changed: named(changed), removed: named(removed) };
}

function named(titles: readonly string[]): DifferingRows {
  return { count: titles.length, titles: titles.slice(0, NAMED) };
}

function columnsOf(db: Database.Database, table: TableName): string[] {
  const columns = db.prepare<[string], string>('SELECT name FROM pragma_table_info(?)');
  return columns
    .pluck()
    .all(table)
    .filter((column) => column !== NOT_WRITTEN_BY_A_PERSON);
}

function readRows(
  db: Database.Database,
  table: TableName,
  columns: readonly string[],
): Map<string, KnownRow> {
  const rows = new Map<string, KnownRow>();
  if (columns.length === 0) return rows;
  const select = db.prepare<[], unknown[]>(`SELECT id, title, ${columns.join(', ')} FROM ${table}`);
  const partsOf = table === 'notes' ? linksOf(db) : () => null;
  for (const [id, title, ...values] of select.raw().iterate()) {
    const written = JSON.stringify([values, partsOf(String(id))]);
    const digest = createHash('sha1').update(written).digest('base64');
    rows.set(String(id), { title: String(title), digest });
  }
  return rows;
}

/** The records a note is linked to, which stand in a table of their own. */
function linksOf(db: Database.Database): (id: string) => readonly unknown[] {
  const links = db
    .prepare<[string], unknown>(
      'SELECT event_id FROM note_events WHERE note_id = ? ORDER BY position',
    )
    .pluck();
  return (id) => links.all(id);
}
