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

/** Inserts one row. The table and the columns come from our own code, the values are bound. */
export function insertInto(
  db: Database.Database,
  table: string,
  row: Readonly<Record<string, string | number | null>>,
): void {
  const columns = Object.keys(row);
  const places = columns.map(() => '?').join(', ');
  const sql = `INSERT INTO ${table} (${columns.join(', ')}) VALUES (${places})`;
  statement(db, sql).run(...Object.values(row));
}
