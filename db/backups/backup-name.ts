import { BACKUP_OCCASIONS, type BackupOccasion } from '../../geodata/model/workbook/backups.ts';
import type { Fingerprint } from './fingerprint.ts';

/** What the name of a backup says: enough to tell a true one from a damaged one without another file. */
export interface BackupName {
  readonly atMs: number;
  readonly occasion: BackupOccasion;
  /** The first 16 digits of the fingerprint of what it holds. */
  readonly content: string;
  /** The first 16 digits of the SHA-256 of its bytes. */
  readonly bytes: string;
}

export const DIGITS = 16;
const PATTERN = new RegExp(
  `^(\\d{4}-\\d\\d-\\d\\dT\\d\\d)-(\\d\\d)-(\\d\\d)-(\\d{3})Z\\.(${BACKUP_OCCASIONS.join('|')})` +
    `\\.([0-9a-f]{${DIGITS}})\\.([0-9a-f]{${DIGITS}})\\.p17$`,
);

export function writeBackupName(
  at: { readonly atMs: number; readonly occasion: BackupOccasion },
  content: Fingerprint,
  bytesHash: string,
): string {
  // No colons: Windows takes none in names.
  const moment = new Date(at.atMs).toISOString().replaceAll(':', '-').replace('.', '-');
  const digests = [content.hash, bytesHash].map((digest) => digest.slice(0, DIGITS)).join('.');
  return `${moment}.${at.occasion}.${digests}.p17`;
}

/** `null` for a file that is no backup of ours. */
export function readBackupName(name: string): BackupName | null {
  const [, hour, minutes, seconds, ms, occasion, content, bytes] = PATTERN.exec(name) ?? [];
  if (content === undefined || bytes === undefined) return null;
  const atMs = Date.parse(`${hour}:${minutes}:${seconds}.${ms}Z`);
  if (Number.isNaN(atMs)) return null;
  return { atMs, occasion: occasion as BackupOccasion, content, bytes };
}
