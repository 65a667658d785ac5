import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { expect, it } from 'vitest';
import { closeDatabase, openWorkbook, type WorkbookDb } from '../../../db/open.ts';
import { redoChange, undoChange } from '../../../db/queries/edits.ts';
import { isLongRun, randomFrom } from '../long-run.ts';
import { AFTERNOON_EDITS, titlesAfter } from './afternoon.ts';
import { tempFolder } from './temp-folder.ts';
import { value, written } from './workbook-fixture.ts';

const WRITER = join(import.meta.dirname, 'afternoon-writer.ts');
/** One kill tears all the workbooks that are written to. */
const WORKBOOKS = 5;
const KILLS = isLongRun ? 40 : 2;
/** A run ends somewhere in the first this many milliseconds after every workbook has an edit. */
const LONGEST_RUN_MS = 300;
const random = randomFrom(1954);

interface Afternoon {
  readonly file: string;
  /** How many edits are in the file. */
  edits: number;
}

/** Lets another process go on and kills it in the midst; answers how many edits it acknowledged. */
async function workUntilKilled(folder: string, afternoons: readonly Afternoon[]) {
  const args = afternoons.map(({ file, edits }) => `${file}=${edits}`);
  const writer = spawn(process.execPath, [WRITER, ...args], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, NODE_COMPILE_CACHE: join(folder, 'compiled') },
  });
  const acknowledged = afternoons.map(({ edits }) => edits);
  const begun = new Set<number>();
  let isEnding = false;
  for await (const line of createInterface(writer.stdout)) {
    const [index = 0, number = 0] = line.split(' ').map(Number);
    acknowledged[index] = number + 1;
    begun.add(index);
    if (isEnding || begun.size < afternoons.length) continue;
    isEnding = true;
    setTimeout(() => writer.kill('SIGKILL'), random(LONGEST_RUN_MS));
  }
  return acknowledged;
}

function titlesIn(db: WorkbookDb): Record<string, string> {
  return Object.fromEntries(written(db, 'notes').map(({ id, title }) => [id, title]));
}

/** All that was acknowledged is there, at most one edit more, and undo and redo work. */
function expectSound(afternoon: Afternoon, acknowledged: number): void {
  const db = value(openWorkbook(afternoon.file));
  expect(db.pragma('integrity_check', { simple: true })).toBe('ok');
  const edits = Number(db.prepare('SELECT count(*) FROM journal').pluck().get());
  expect([acknowledged, acknowledged + 1]).toContain(edits);
  expect(titlesIn(db)).toEqual(titlesAfter(edits));
  value(undoChange(db));
  expect(titlesIn(db)).toEqual(titlesAfter(edits - 1));
  value(redoChange(db));
  expect(titlesIn(db)).toEqual(titlesAfter(edits));
  closeDatabase(db);
  afternoon.edits = edits;
}

it(`an afternoon of edits survives being killed at any moment, in ${KILLS * WORKBOOKS} workbooks`, async () => {
  const folder = tempFolder();
  let made = 0;
  const begin = (): Afternoon => ({ file: join(folder, `${made++}.p17`), edits: 0 });
  const afternoons = Array.from({ length: WORKBOOKS }, begin);
  for (let kill = 0; kill < KILLS; kill++) {
    const acknowledged = await workUntilKilled(folder, afternoons);
    for (const [index, afternoon] of afternoons.entries()) {
      expectSound(afternoon, acknowledged[index] ?? 0);
      // Near its end another one begins, or there would be nothing left to tear.
      if (afternoon.edits > AFTERNOON_EDITS - 50) afternoons[index] = begin();
    }
  }
}, 900_000);
