import type Database from 'better-sqlite3';
import { writeCopy } from './copy.ts';
import { sql as workbook } from './migrations/0001-workbook.ts';
import { sql as scans } from './migrations/0002-scans.ts';
import { sql as operations } from './migrations/0003-operations.ts';
import { sql as lectures } from './migrations/0004-lectures.ts';
import { sql as noteProperties } from './migrations/0005-note-properties.ts';
import { sql as noteStyle } from './migrations/0006-note-style.ts';
import { sql as datasets } from './migrations/0007-datasets.ts';

/** A step of the workbook's format: `version` is the `user_version` it leads to. */
export interface Migration {
  readonly version: number;
  readonly sql: string;
}

/** Every step, in order. Those that were shipped are frozen: add, never edit. */
export const MIGRATIONS: readonly Migration[] = [
  { version: 1, sql: workbook },
  { version: 2, sql: scans },
  { version: 3, sql: operations },
  { version: 4, sql: lectures },
  { version: 5, sql: noteProperties },
  { version: 6, sql: noteStyle },
  { version: 7, sql: datasets },
];

/** Marks a file as a workbook of the atlas: 'P17W'. */
export const WORKBOOK_APPLICATION_ID = 0x50313757;

/** The newest format among the steps. */
export function latestVersion(migrations: readonly Migration[]): number {
  return migrations.at(-1)?.version ?? 0;
}

/**
 * Brings a workbook to the newest format: all missing steps and their version in one transaction,
 * so that a failure leaves it as it was. A workbook that holds something is first copied to
 * {@link backupFile}, and the copy is checked.
 */
export function migrateWorkbook(db: Database.Database, migrations: readonly Migration[]): void {
  const found = Number(db.pragma('user_version', { simple: true }));
  const missing = migrations.filter(({ version }) => version > found);
  if (missing.length === 0) return;
  if (found > 0 && !db.memory) writeCopy(db, backupFile(db.name, found));
  const upgrade = db.transaction(() => {
    for (const { sql } of missing) db.exec(sql);
    db.pragma(`application_id = ${WORKBOOK_APPLICATION_ID}`);
    db.pragma(`user_version = ${latestVersion(migrations)}`);
  });
  upgrade.immediate();
}

/** Where the copy of a workbook stands that was made before its format `version` was left. */
export function backupFile(file: string, version: number): string {
  return `${file.replace(/\.p17$/, '')}.before-format-${version + 1}.p17`;
}
