import { buffer } from 'node:stream/consumers';
import { parentPort, workerData } from 'node:worker_threads';
import { sheetFontFiles } from '../sheet-assets.ts';
import type { HandoutTask } from './handout-task.ts';
import { writeHandout } from './write-handout.ts';

const { handout, basemapFolder } = workerData as HandoutTask;
const written = writeHandout(handout, () => sheetFontFiles(basemapFolder));
// A bug in here reaches the main process as the worker's error.
const bytes = written instanceof Uint8Array ? written : await buffer(written);
parentPort?.postMessage(new Uint8Array(bytes));
