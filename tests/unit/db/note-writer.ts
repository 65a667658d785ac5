import { writeSync } from 'node:fs';
import { flushCompileCache } from 'node:module';
import { isMainThread, Worker, workerData } from 'node:worker_threads';
import { openWorkbook } from '../../../db/open.ts';
import { applyChange } from '../../../db/queries/edits.ts';
import { change } from '../../../geodata/model/workbook/change.ts';

/**
 * Stores notes one after another until it is killed, in several workbooks at once, a thread each.
 * Writes the number of the workbook and the id of each note that is stored.
 */
const [run = '', ...files] = process.argv.slice(2);

if (isMainThread) {
  // What is killed keeps no cache: it is written before there is anything to kill.
  flushCompileCache();
  for (const index of files.keys()) {
    new Worker(import.meta.filename, { workerData: index, argv: process.argv.slice(2) });
  }
} else {
  writeNotes(Number(workerData));
}

function writeNotes(fileIndex: number): void {
  const opened = openWorkbook(files[fileIndex] ?? '');
  if (!opened.ok) throw new Error(opened.error.code);
  for (let index = 0; ; index++) {
    const id = `run-${run}-${index}`;
    const note = {
      id,
      title: id,
      body: 'x'.repeat(index % 5000),
      date: null,
      geometry: { type: 'Point' as const, coordinates: [103, 21] as [number, number] },
      eventIds: ['dbp'],
    };
    const added = change('addNote', { table: 'notes', put: [note] });
    if (applyChange(opened.value, added).ok) say(`${fileIndex} ${id}\n`);
  }
}

/** What was stored is said before more is stored, also where the one who listens is behind. */
function say(line: string): void {
  for (;;) {
    try {
      writeSync(1, line);
      return;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EAGAIN') throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5);
    }
  }
}
