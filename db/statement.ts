import type Database from 'better-sqlite3';

const prepared = new WeakMap<Database.Database, Map<string, Database.Statement>>();

/** The statement for this SQL, prepared once per database. */
export function statement<Row>(
  db: Database.Database,
  sql: string,
): Database.Statement<unknown[], Row>;
export function statement(db: Database.Database, sql: string): Database.Statement {
  const ofDatabase = prepared.get(db) ?? new Map<string, Database.Statement>();
  prepared.set(db, ofDatabase);
  const known = ofDatabase.get(sql) ?? db.prepare(sql);
  ofDatabase.set(sql, known);
  return known;
}

export type ColumnValue = string | number | null;

/** Inserts one row. The table and the columns come from our own code, the values are bound. */
export function insertInto(
  db: Database.Database,
  table: string,
  row: Readonly<Record<string, ColumnValue>>,
): void {
  statement(db, insertSql(table, Object.keys(row))).run(...Object.values(row));
}

/** Inserts a row, or writes over all columns but `fixed` of the one with its `id`. */
export function upsert(
  db: Database.Database,
  table: string,
  row: Readonly<Record<string, ColumnValue>>,
  fixed: readonly string[],
): void {
  const columns = Object.keys(row);
  const updates = columns
    .filter((column) => !fixed.includes(column))
    .map((column) => `${column} = excluded.${column}`);
  const sql = `${insertSql(table, columns)} ON CONFLICT (id) DO UPDATE SET ${updates.join(', ')}`;
  statement(db, sql).run(...Object.values(row));
}

function insertSql(table: string, columns: readonly string[]): string {
  const places = columns.map(() => '?').join(', ');
  return `INSERT INTO ${table} (${columns.join(', ')}) VALUES (${places})`;
}
