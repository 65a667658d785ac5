import { writeSync } from 'node:fs';
import { flushCompileCache } from 'node:module';
import { isMainThread, Worker, workerData } from 'node:worker_threads';
import { openWorkbook } from '../../../db/open.ts';
import { applyChange } from '../../../db/queries/edits.ts';
import { AFTERNOON_EDITS, editOf } from './afternoon.ts';

/**
 * Goes on with an afternoon in each of several workbooks, a thread each, until it is killed. Takes
 * `file=edits`, how many are done; writes the number of the workbook and of each edit that is stored.
 */
const asked = process.argv.slice(2);

if (isMainThread) {
  // What is killed keeps no cache: it is written before there is anything to kill.
  flushCompileCache();
  for (const index of asked.keys()) {
    new Worker(import.meta.filename, { workerData: index, argv: asked });
  }
} else goOn(Number(workerData));

function goOn(index: number): void {
  const [file = '', done = ''] = (asked[index] ?? '').split('=');
  const opened = openWorkbook(file);
  if (!opened.ok) throw new Error(opened.error.code);
  for (let number = Number(done); number < AFTERNOON_EDITS; number++) {
    if (applyChange(opened.value, editOf(number)).ok) writeSync(1, `${index} ${number}\n`);
  }
  // Whoever is done waits for the others, and for the kill.
  setInterval(() => undefined, 60_000);
}
