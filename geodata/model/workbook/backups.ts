import type { TableName } from './change.ts';

/** What a backup was made at or before. */
export const BACKUP_OCCASIONS = [
  'open',
  'hour',
  'import',
  'migration',
  'restore',
  'asked',
] as const;
export type BackupOccasion = (typeof BACKUP_OCCASIONS)[number];

/** A backup as it is listed. */
export interface Backup {
  /** Its file, without the folder: by this it is asked for. */
  readonly name: string;
  /** Unix milliseconds at which it was made. */
  readonly atMs: number;
  readonly bytes: number;
  readonly occasion: BackupOccasion;
}

/** The backups of the open workbook, the newest first. */
export interface BackupList {
  /** The open workbook, without its folder. */
  readonly workbook: string;
  readonly backups: readonly Backup[];
}

/** Rows of one table that differ: how many, and the titles of the first of them. */
export interface DifferingRows {
  readonly count: number;
  readonly titles: readonly string[];
}

/** What happened to one table since a backup was made. */
export interface TableDifference {
  readonly table: TableName;
  readonly added: DifferingRows;
  readonly changed: DifferingRows;
  readonly removed: DifferingRows;
}

/** Whether a backup is still what was written, and what differs now; tables that do not are left out. */
export type BackupComparison =
  | { readonly state: 'damaged' }
  | { readonly state: 'sound'; readonly tables: readonly TableDifference[] };
/** What of one table could be read out of a damaged workbook. */
export interface SalvagedTable {
  readonly table: TableName;
  readonly saved: number;
  /** Known to have been there, or read and unusable. */
  readonly lost: number;
}

/** What can be had of a workbook that does not open; the file itself is left as it is. */
export interface RescueReport {
  /** The workbook, with its folder. */
  readonly file: string;
  readonly tables: readonly SalvagedTable[];
  /** Edits that could be undone still. */
  readonly edits: number;
}
