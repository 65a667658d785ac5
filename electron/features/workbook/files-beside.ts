import {
  closeSync,
  copyFileSync,
  existsSync,
  fsyncSync,
  openSync,
  renameSync,
  rmSync,
} from 'node:fs';

/** What belongs to an SQLite database that was not closed; its index is made anew. */
const PARTS = ['', '-wal'] as const;

/** A name beside a workbook that nothing has yet: its own, what the file is, and the moment. */
export function nameBeside(path: string, what: string, now = new Date()): string {
  const moment = now.toISOString().slice(0, 19).replaceAll(/[T:]/g, '-');
  const stem = `${path.replace(/\.p17$/i, '')}.${what}-${moment}`;
  for (let number = 1; ; number++) {
    const name = number === 1 ? `${stem}.p17` : `${stem}-${number}.p17`;
    if (!existsSync(name)) return name;
  }
}

/** Gives a closed workbook another name beside where it stood. */
export function moveAside(path: string): { readonly keptAs: string; readonly putBack: () => void } {
  const keptAs = nameBeside(path, 'replaced');
  const move = (from: string, to: string) => {
    for (const part of PARTS) if (existsSync(from + part)) renameSync(from + part, to + part);
  };
  move(path, keptAs);
  rmSync(`${path}-shm`, { force: true });
  return {
    keptAs,
    putBack() {
      for (const part of [...PARTS, '-shm']) rmSync(path + part, { force: true });
      move(keptAs, path);
    },
  };
}

/** Puts a copy of a file at `path`, whole and on the disk, or not at all. */
export function placeCopy(file: string, path: string): void {
  const unfinished = `${path}.unfinished`;
  try {
    copyFileSync(file, unfinished);
    const handle = openSync(unfinished, 'r+');
    fsyncSync(handle);
    closeSync(handle);
    renameSync(unfinished, path);
  } finally {
    rmSync(unfinished, { force: true });
  }
}
