import { Worker } from 'node:worker_threads';
import type { Sheet } from '../../../geodata/model/app/sheet.ts';

/** What the thread that draws a sheet is given. */
export interface SheetTask {
  readonly sheet: Sheet;
  readonly basemapFolder: string;
  readonly contentFile: string;
  readonly edition: string;
}

/** Draws a sheet in a thread of its own. Rejects when that thread fails. */
export function runSheetTask(workerFile: string, task: SheetTask): Promise<Uint8Array> {
  const worker = new Worker(workerFile, { workerData: task });
  return new Promise<Uint8Array>((resolve, reject) => {
    worker.on('message', (bytes: Uint8Array) => resolve(bytes));
    worker.on('error', reject);
    worker.on('exit', () => reject(new Error('the sheet worker ended early')));
  });
}
