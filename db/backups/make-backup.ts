import { createHash } from 'node:crypto';
import {
  closeSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  readSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { join } from 'node:path';
import type Database from 'better-sqlite3';
import type { Backup, BackupOccasion } from '../../geodata/model/workbook/backups.ts';
import { readWorkbookBeside, writeWorkbookBeside } from '../open-beside.ts';
import { DIGITS, readBackupName, writeBackupName } from './backup-name.ts';
import { compareCopy } from './compare-copy.ts';
import { type Fingerprint, fingerprintOf } from './fingerprint.ts';
import { backupsToKeep } from './keep-backups.ts';

const UNFINISHED = '.unfinished';
const READ_BYTES = 1024 * 1024;

export interface BackupOrder {
  /** A workbook that is open already. */
  readonly workbookFile: string;
  /** Where its backups stand; made when it is missing. */
  readonly folder: string;
  readonly occasion: BackupOccasion;
  readonly atMs: number;
}

/**
 * Makes a backup of a workbook and removes those that need not stay. Nothing is written while the
 * newest one holds the same. The copy is made under the writer's lock, after a checkpoint; `onCopied`
 * is called when the lock is given back, and what comes then holds nobody up: the copy is opened
 * again and every row of it compared with the workbook of that moment.
 *
 * @throws `UntrueCopy`, and what SQLite and the file system throw; no half backup is left then.
 */
export function makeBackup(order: BackupOrder, onCopied: () => void = () => {}): Backup | null {
  const { workbookFile, folder, occasion, atMs } = order;
  mkdirSync(folder, { recursive: true });
  removeUnfinished(folder);
  const source = readWorkbookBeside(workbookFile);
  try {
    if (isHeldAlready(folder, fingerprintOf(source))) return null;
    const copy = join(folder, `${atMs}${UNFINISHED}`);
    copyUnderLock(source, copy);
    onCopied();
    const content = fingerprintOf(source);
    compareCopy(copy, content);
    flush(copy);
    const name = writeBackupName({ atMs, occasion }, content, digestOf(copy));
    renameSync(copy, join(folder, name));
    const backup = { name, atMs, occasion, bytes: statSync(join(folder, name)).size };
    // Who goes back to one must find it still.
    if (occasion !== 'restore') removeOld(folder, atMs);
    return backup;
  } finally {
    source.close();
    removeUnfinished(folder);
  }
}

/** The backups in a folder, the newest first; none when there is no folder. */
export function listBackups(folder: string): Backup[] {
  const backups = filesIn(folder).flatMap((name) => {
    const parts = readBackupName(name);
    if (parts === null) return [];
    const { atMs, occasion } = parts;
    return [{ name, atMs, occasion, bytes: statSync(join(folder, name)).size }];
  });
  return backups.sort((one, other) => other.atMs - one.atMs);
}

/** Whether a backup is to its last byte what was compared and named when it was made. */
export function isBackupSound(folder: string, name: string): boolean {
  const parts = readBackupName(name);
  return parts !== null && digestOf(join(folder, name)).startsWith(parts.bytes);
}

/** Copies while nobody else may write; leaves `source` reading what was copied. */
function copyUnderLock(source: Database.Database, copy: string): void {
  const writer = writeWorkbookBeside(source.name);
  try {
    writer.pragma('wal_checkpoint(TRUNCATE)');
    writer.exec('BEGIN IMMEDIATE');
    // SQLite copies outside transactions only: a third connection does, while the lock is held.
    const reader = readWorkbookBeside(source.name);
    try {
      reader.prepare('VACUUM INTO ?').run(copy);
    } finally {
      reader.close();
    }
    source.exec('BEGIN');
    source.prepare('SELECT count(*) FROM sqlite_schema').get();
  } finally {
    writer.close();
  }
}

function isHeldAlready(folder: string, content: Fingerprint): boolean {
  const newest = listBackups(folder)[0];
  if (newest === undefined) return false;
  const known = readBackupName(newest.name)?.content;
  return known === content.hash.slice(0, DIGITS) && isBackupSound(folder, newest.name);
}

function removeOld(folder: string, nowMs: number): void {
  const backups = listBackups(folder);
  const kept = new Set(backupsToKeep(backups, nowMs));
  for (const backup of backups) {
    if (!kept.has(backup)) rmSync(join(folder, backup.name), { force: true });
  }
}

function removeUnfinished(folder: string): void {
  for (const name of filesIn(folder)) {
    if (name.includes(UNFINISHED)) rmSync(join(folder, name), { force: true });
  }
}

function filesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

/** The SHA-256 of a file; of one that cannot be read, none that any name holds. */
function digestOf(file: string): string {
  const hash = createHash('sha256');
  let handle: number;
  try {
    handle = openSync(file, 'r');
  } catch {
    return '';
  }
  try {
    const bytes = Buffer.alloc(READ_BYTES);
    for (;;) {
      const read = readSync(handle, bytes);
      if (read === 0) return hash.digest('hex');
      hash.update(bytes.subarray(0, read));
    }
  } finally {
    closeSync(handle);
  }
}

function flush(file: string): void {
  const handle = openSync(file, 'r+');
  fsyncSync(handle);
  closeSync(handle);
}
