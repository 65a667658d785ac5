import { mkdirSync, renameSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import Database from 'better-sqlite3';
import { type ContentRule, checkContent, RULES } from './check-content.ts';
import { ContentError } from './problems.ts';
import { readContent } from './read-content.ts';
import { writeContent } from './write-content.ts';

/** How much content there is, for the person who compiled it. */
export interface ContentCounts {
  readonly version: string;
  readonly layers: number;
  readonly sources: number;
  readonly features: number;
  readonly places: number;
  readonly actors: number;
  readonly events: number;
}

/**
 * Compiles `geodata/layers` and `db/content` below `root` into the database `outFile`, which is
 * replaced in one step (`rules` say what is checked before): whoever reads it sees the old atlas or the new one, never half of one.
 *
 * @throws {ContentError} with every fault of the content; `outFile` is then left as it was.
 */
export function compileContent(
  root: string,
  outFile: string,
  rules: readonly ContentRule[] = RULES,
): ContentCounts {
  const content = readContent(root);
  const problems = checkContent(content, rules);
  if (problems.length > 0) throw new ContentError(problems);
  mkdirSync(dirname(outFile), { recursive: true });
  const unfinished = `${outFile}.unfinished`;
  rmSync(unfinished, { force: true });
  const db = new Database(unfinished);
  try {
    db.pragma('journal_mode = MEMORY');
    writeContent(db, content);
    verify(db);
    db.exec('VACUUM');
  } finally {
    db.close();
  }
  renameSync(unfinished, outFile);
  return {
    version: content.version,
    layers: content.layers.length,
    sources: content.sources.length,
    features: content.features.length,
    places: content.places.length,
    actors: content.people.length + content.organisations.length + content.units.length,
    events: content.events.length,
  };
}

function verify(db: Database.Database): void {
  const integrity = db.pragma('integrity_check', { simple: true });
  const orphans = db.pragma('foreign_key_check');
  if (integrity !== 'ok' || (Array.isArray(orphans) && orphans.length > 0)) {
    throw new Error(`The compiled content is not sound: ${String(integrity)}`);
  }
}
