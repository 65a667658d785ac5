import Database from 'better-sqlite3';
import type { ReasonKey } from '../geodata/model/messages/reasons.ts';
import { MIGRATIONS } from './migrate.ts';

/** Something in a workbook that is not as the atlas makes it. */
export interface ForeignPart {
  readonly reason: ReasonKey;
  readonly name: string;
}

const REASONS: Readonly<Record<string, ReasonKey>> = {
  trigger: 'reason.foreignTrigger',
  view: 'reason.foreignView',
  table: 'reason.foreignTable',
  index: 'reason.foreignIndex',
};

/**
 * Compares the schema of a workbook with the one the atlas makes for its format: a trigger or a view
 * of somebody else would run when we write. `null` when they are the same. Reads only.
 */
export function findForeignPart(db: Database.Database): ForeignPart | null {
  const ours = schemaOfFormat(Number(db.pragma('user_version', { simple: true })));
  const theirs = readSchema(db);
  for (const [key, { type, name, sql }] of theirs) {
    const own = ours.get(key);
    if (own === undefined) return { reason: REASONS[type] ?? 'reason.foreignTable', name };
    if (own.sql !== sql) return { reason: 'reason.foreignChange', name };
  }
  for (const [key, { name }] of ours) {
    if (!theirs.has(key)) return { reason: 'reason.partMissing', name };
  }
  return null;
}

interface Part {
  readonly type: string;
  readonly name: string;
  readonly sql: string;
}

function schemaOfFormat(version: number): Map<string, Part> {
  const made = new Database(':memory:');
  try {
    for (const { sql } of MIGRATIONS.filter((step) => step.version <= version)) made.exec(sql);
    return readSchema(made);
  } finally {
    made.close();
  }
}

/** SQLite's own tables and indexes come and go with what it finds useful. */
function readSchema(db: Database.Database): Map<string, Part> {
  const parts = db
    .prepare<[], Part>(
      `SELECT type, name, coalesce(sql, '') AS sql FROM sqlite_schema
       WHERE type NOT IN ('table', 'index') OR name NOT LIKE 'sqlite\\_%' ESCAPE '\\'`,
    )
    .all();
  return new Map(parts.map((part) => [`${part.type} ${part.name}`, part]));
}
