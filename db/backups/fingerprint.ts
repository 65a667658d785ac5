import { createHash, type Hash } from 'node:crypto';
import type Database from 'better-sqlite3';

/** What a database holds, however its pages are laid out: equal for a workbook and a true copy. */
export interface Fingerprint {
  /** Rows by table, the tables in order of name. */
  readonly rows: Readonly<Record<string, number>>;
  /** SHA-256 over marks, schema and every value, in hexadecimal. */
  readonly hash: string;
}

/**
 * Reads every value of a database. SQLite's own tables do not count: it rewrites them when it likes.
 * Rows are taken in their own order, which a copy keeps, and never by way of an index.
 *
 * @throws what SQLite throws for a page it cannot read.
 */
export function fingerprintOf(db: Database.Database): Fingerprint {
  const hash = createHash('sha256');
  for (const mark of ['application_id', 'user_version']) {
    hash.update(`${mark} ${Number(db.pragma(mark, { simple: true }))};`);
  }
  const schema = db
    .prepare<[], { type: string; name: string; sql: string | null }>(
      `SELECT type, name, sql FROM sqlite_schema WHERE name NOT LIKE 'sqlite\\_%' ESCAPE '\\'
       ORDER BY name, type`,
    )
    .all();
  const rows: Record<string, number> = {};
  for (const { type, name, sql } of schema) {
    hash.update(JSON.stringify([type, name, sql]));
    if (type === 'table') rows[name] = addTable(db, name, hash);
  }
  return { rows, hash: hash.digest('hex') };
}

export function isSameContent(one: Fingerprint, other: Fingerprint): boolean {
  return one.hash === other.hash && JSON.stringify(one.rows) === JSON.stringify(other.rows);
}

function addTable(db: Database.Database, table: string, hash: Hash): number {
  const name = `"${table.replaceAll('"', '""')}"`;
  const select = db.prepare<[], unknown[]>(`SELECT * FROM ${name} NOT INDEXED`);
  let count = 0;
  for (const row of select.raw().safeIntegers().iterate()) {
    for (const value of row) addValue(hash, value);
    count++;
  }
  return count;
}

/** With its type and length, so that no two lists of values read the same. */
function addValue(hash: Hash, value: unknown): void {
  if (value instanceof Uint8Array) {
    hash.update(`b${value.byteLength}:`).update(value);
  } else if (typeof value === 'string') hash.update(`s${value.length}:${value}`);
  else hash.update(typeof value === 'bigint' ? `i${value};` : `r${String(value)};`);
}
