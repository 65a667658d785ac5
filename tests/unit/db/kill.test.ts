import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { expect, it } from 'vitest';
import { closeDatabase, openWorkbook } from '../../../db/open.ts';
import { undoChange } from '../../../db/queries/edits.ts';
import { readHistory } from '../../../db/queries/journal.ts';
import { tempFolder } from './temp-folder.ts';
import { value, written } from './workbook-fixture.ts';

/** A process writes to all the workbooks at once, so that one kill tears each of them. */
const RUNS = 10;
const WORKBOOKS = 5;
const WRITER = join(import.meta.dirname, 'note-writer.ts');
/** A run ends somewhere in the first this many milliseconds after every workbook has a note. */
const LONGEST_RUN_MS = 60;

/** Lets another process store notes and kills it in the midst; answers the ids it acknowledged. */
async function writeUntilKilled(folder: string, files: readonly string[], run: number) {
  const writer = spawn(process.execPath, [WRITER, String(run), ...files], {
    stdio: ['ignore', 'pipe', 'inherit'],
    // Most of a run would be spent on compiling the same modules.
    env: { ...process.env, NODE_COMPILE_CACHE: join(folder, 'compiled') },
  });
  const acknowledged: string[][] = files.map(() => []);
  let isEnding = false;
  for await (const line of createInterface(writer.stdout)) {
    const [index, id = ''] = line.split(' ');
    acknowledged[Number(index)]?.push(id);
    if (isEnding || acknowledged.some((ids) => ids.length === 0)) continue;
    isEnding = true;
    setTimeout(() => writer.kill('SIGKILL'), Math.random() * LONGEST_RUN_MS);
  }
  return acknowledged;
}

function expectSound(file: string, acknowledged: readonly string[]): void {
  const db = value(openWorkbook(file));
  expect(db.pragma('integrity_check', { simple: true })).toBe('ok');
  const stored = new Set(written(db, 'notes').map(({ id }) => id));
  expect(acknowledged.filter((id) => !stored.has(id))).toEqual([]);
  expect(readHistory(db).undo).toBe('addNote');
  closeDatabase(db);
}

it('every acknowledged note is there after fifty workbooks were torn at any moment', async () => {
  const folder = tempFolder();
  const files = Array.from({ length: WORKBOOKS }, (_, index) => join(folder, `${index}.p17`));
  const acknowledged: string[][] = files.map(() => []);
  for (let run = 0; run < RUNS; run++) {
    for (const [index, ids] of (await writeUntilKilled(folder, files, run)).entries()) {
      expect(ids.length).toBeGreaterThan(0);
      acknowledged[index]?.push(...ids);
    }
    for (const [index, file] of files.entries()) expectSound(file, acknowledged[index] ?? []);
  }
  for (const file of files) {
    const db = value(openWorkbook(file));
    const before = written(db, 'notes').length;
    value(undoChange(db));
    expect(written(db, 'notes')).toHaveLength(before - 1);
    closeDatabase(db);
  }
}, 120_000);
