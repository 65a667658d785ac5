import Database from 'better-sqlite3';
import { type Fingerprint, fingerprintOf, isSameContent } from './fingerprint.ts';

/** A copy that is not what it was made from. */
export class UntrueCopy extends Error {}

/**
 * Opens a copy and compares it, row by row, with what it was made from: that it opens says little.
 *
 * @throws {UntrueCopy} and what SQLite throws.
 */
export function compareCopy(file: string, expected: Fingerprint): void {
  const copy = new Database(file, { readonly: true, fileMustExist: true });
  try {
    copy.pragma('trusted_schema = OFF');
    const integrity = copy.pragma('integrity_check', { simple: true });
    if (integrity !== 'ok') throw new UntrueCopy(`the copy is not sound: ${integrity}`);
    if (!isSameContent(fingerprintOf(copy), expected)) {
      throw new UntrueCopy('the copy does not hold what the workbook holds');
    }
  } finally {
    copy.close();
  }
}
