import { existsSync } from 'node:fs';
import { logProblem } from '../requests/log.ts';
import { readJsonFile, writeFileAtomically } from './json-file.ts';

/** The workbook that was opened last, other than the atlas's own, for the next start. */
export interface LastWorkbook {
  /** `null` when there is none, or it is the atlas's own. */
  read(): { readonly path: string; readonly isThere: boolean } | null;
  /** A failure is logged: what is open is open all the same. */
  write(path: string): void;
}

export function openLastWorkbook(file: string, ownFile: string): LastWorkbook {
  return {
    read() {
      const read = readJsonFile(file);
      const path = read.state === 'read' ? pathIn(read.value) : null;
      return path === null || path === ownFile ? null : { path, isThere: existsSync(path) };
    },
    write(path) {
      try {
        writeFileAtomically(file, JSON.stringify({ path }));
      } catch (error) {
        logProblem('last workbook', error);
      }
    },
  };
}

function pathIn(value: unknown): string | null {
  const isNamed = typeof value === 'object' && value !== null && 'path' in value;
  return isNamed && typeof value.path === 'string' ? value.path : null;
}
