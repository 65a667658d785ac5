import type Database from 'better-sqlite3';
import { statement } from './statement.ts';

/**
 * Removes images that no scan shows and no edit in the journal can bring back. An edit that cannot
 * be read keeps the images it names all the same.
 */
export function dropUnusedScanImages(db: Database.Database): void {
  const sql = `
    DELETE FROM scan_images WHERE id NOT IN (SELECT id FROM scans) AND NOT EXISTS (
      SELECT 1 FROM journal WHERE instr(inverse, scan_images.id) OR instr(forward, scan_images.id)
    )`;
  statement(db, sql).run();
}
