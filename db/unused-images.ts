import type Database from 'better-sqlite3';
import { statement } from './statement.ts';

/** Removes images that no scan shows and no edit in the journal can bring back. */
export function dropUnusedScanImages(db: Database.Database): void {
  const sql = `
    DELETE FROM scan_images WHERE id NOT IN (SELECT id FROM scans) AND id NOT IN (
      SELECT value ->> 'id' FROM journal, json_each(inverse, '$.putScans')
      UNION
      SELECT value ->> 'id' FROM journal, json_each(forward, '$.putScans')
    )`;
  statement(db, sql).run();
}
