import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { expect, it } from 'vitest';
import { closeDatabase, openWorkbook } from '../../../db/open.ts';
import { undoChange } from '../../../db/queries/edits.ts';
import { readHistory } from '../../../db/queries/journal.ts';
import { tempFolder } from './temp-folder.ts';
import { value, written } from './workbook-fixture.ts';

const RUNS = 50;
const WRITER = join(import.meta.dirname, 'note-writer.ts');
/** A run ends somewhere in the first this many milliseconds after the first acknowledged note. */
const LONGEST_RUN_MS = 60;

/** Lets another process store notes, kills it in the midst, answers the notes it acknowledged. */
async function writeUntilKilled(file: string, run: number, afterMs: number): Promise<string[]> {
  const writer = spawn(process.execPath, [WRITER, file, String(run)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const acknowledged: string[] = [];
  for await (const line of createInterface(writer.stdout)) {
    if (acknowledged.length === 0) setTimeout(() => writer.kill('SIGKILL'), afterMs);
    acknowledged.push(line);
  }
  return acknowledged;
}

it('every acknowledged note is there after fifty kills at any moment', async () => {
  const file = join(tempFolder(), 'test.p17');
  const acknowledged: string[] = [];
  for (let run = 0; run < RUNS; run++) {
    const ids = await writeUntilKilled(file, run, Math.random() * LONGEST_RUN_MS);
    expect(ids.length).toBeGreaterThan(0);
    acknowledged.push(...ids);

    const db = value(openWorkbook(file));
    expect(db.pragma('integrity_check', { simple: true })).toBe('ok');
    const stored = new Set(written(db, 'notes').map(({ id }) => id));
    expect(acknowledged.filter((id) => !stored.has(id))).toEqual([]);
    expect(readHistory(db).undo).toBe('addNote');
    closeDatabase(db);
  }
  const db = value(openWorkbook(file));
  const before = written(db, 'notes').length;
  value(undoChange(db));
  expect(written(db, 'notes')).toHaveLength(before - 1);
  closeDatabase(db);
}, 120_000);
