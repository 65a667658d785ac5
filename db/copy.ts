import { closeSync, fsyncSync, openSync, renameSync, rmSync } from 'node:fs';
import type Database from 'better-sqlite3';
import { compareCopy } from './backups/compare-copy.ts';
import { fingerprintOf } from './backups/fingerprint.ts';

/**
 * Writes a copy of a database, what stands only in its log included, and compares every row of it
 * with the database. It appears at `target` when it is whole and on the disk, and takes the place
 * of what was there. Works also when the file of `db` was deleted or moved while it was open.
 *
 * @throws what SQLite and the file system throw; `target` is then as it was.
 */
export function writeCopy(db: Database.Database, target: string): void {
  const unfinished = `${target}.unfinished`;
  try {
    rmSync(unfinished, { force: true });
    db.prepare('VACUUM INTO ?').run(unfinished);
    compareCopy(unfinished, fingerprintOf(db));
    const handle = openSync(unfinished, 'r+');
    fsyncSync(handle);
    closeSync(handle);
    // A log that an older file left behind would be taken for the log of the new one.
    for (const suffix of ['-wal', '-shm']) rmSync(target + suffix, { force: true });
    renameSync(unfinished, target);
  } catch (error) {
    rmSync(unfinished, { force: true });
    throw error;
  }
}
