import { appendFileSync, mkdirSync, readFileSync, renameSync, statSync } from 'node:fs';
import { dirname } from 'node:path';

/** Files of the log: the one that grows, and as many older ones. */
const OLDER_FILES = 2;
const MOST_BYTES = 256 * 1024;

/** A log that never grows beyond a few files. */
export interface LogFile {
  readonly path: string;
  /** Adds lines. Never throws: a disk that is full must not end the atlas. */
  add(text: string): void;
  /** The last lines, oldest first. */
  readLast(lineCount: number): readonly string[];
}

/** The log in that file; only the person whose atlas it is may read it. */
export function openLogFile(path: string, mostBytes = MOST_BYTES): LogFile {
  return {
    path,
    add(text) {
      try {
        mkdirSync(dirname(path), { recursive: true });
        if (sizeOf(path) + Buffer.byteLength(text) > mostBytes) turnOver(path);
        appendFileSync(path, text, { mode: 0o600 });
      } catch {
        // Standard error has it already, and there is nowhere else to say so.
      }
    },
    readLast(lineCount) {
      const lines = [`${path}.1`, path].flatMap((file) => readText(file).split('\n'));
      return lines.filter((line) => line !== '').slice(-lineCount);
    },
  };
}

/** The file becomes the first of the older ones, and the oldest goes. */
function turnOver(path: string): void {
  const names = [
    path,
    ...Array.from({ length: OLDER_FILES }, (_, index) => `${path}.${index + 1}`),
  ];
  for (let index = OLDER_FILES; index > 0; index -= 1) {
    const older = names[index] ?? '';
    const newer = names[index - 1] ?? '';
    if (sizeOf(newer) > 0) renameSync(newer, older);
  }
}

function sizeOf(file: string): number {
  return statSync(file, { throwIfNoEntry: false })?.size ?? 0;
}

function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
