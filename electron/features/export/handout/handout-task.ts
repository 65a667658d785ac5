import { Worker } from 'node:worker_threads';
import type { Handout } from '../../../../geodata/model/app/handout.ts';

/** What the thread that writes a hand-out is given. */
export interface HandoutTask {
  readonly handout: Handout;
  readonly basemapFolder: string;
}

/** Writes a hand-out in a thread of its own. Rejects when that thread fails. */
export function runHandoutTask(workerFile: string, task: HandoutTask): Promise<Uint8Array> {
  const worker = new Worker(workerFile, { workerData: task });
  return new Promise<Uint8Array>((resolve, reject) => {
    worker.on('message', (bytes: Uint8Array) => resolve(bytes));
    worker.on('error', reject);
    worker.on('exit', () => reject(new Error('the hand-out worker ended early')));
  });
}
