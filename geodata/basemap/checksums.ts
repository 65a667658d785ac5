import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The list of products and their SHA-256, in the format of `sha256sum`. */
export const CHECKSUMS_FILE = 'checksums.sha256';

const LINE = /^([0-9a-f]{64}) {2}(\S+)$/;

/** File names and their SHA-256, as the list in `folder` gives them. Throws when it cannot be read. */
export function readChecksums(folder: string): Map<string, string> {
  const text = readFileSync(join(folder, CHECKSUMS_FILE), 'utf8');
  return new Map(text.trimEnd().split(/\r?\n/).map(parseLine));
}

/** Lists every file of `folder`, sorted by name. */
export function writeChecksums(folder: string): void {
  const names = readdirSync(folder).filter((name) => name !== CHECKSUMS_FILE);
  const lines = names.toSorted().map((name) => {
    return `${sha256(readFileSync(join(folder, name)))}  ${name}\n`;
  });
  writeFileSync(join(folder, CHECKSUMS_FILE), lines.join(''));
}

/** SHA-256 in hexadecimal. */
export function sha256(content: Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}

function parseLine(line: string): [string, string] {
  const [, sum = '', name = ''] = LINE.exec(line) ?? [];
  if (sum === '') throw new Error(`${CHECKSUMS_FILE} has a line that is not a checksum: ${line}`);
  return [name, sum];
}
