import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { DecodedTiff } from './geotiff.ts';

const WORKER_FILE = join(import.meta.dirname, 'tiff-worker.js');

/** Decodes a GeoTIFF in a thread of its own. Rejects when that dies: it says nothing of the file. */
export function runTiffWorker(bytes: ArrayBuffer, workerFile = WORKER_FILE): Promise<DecodedTiff> {
  const worker = new Worker(workerFile, { workerData: bytes, transferList: [bytes] });
  return new Promise((resolve, reject) => {
    worker.once('message', resolve);
    worker.once('error', reject);
    worker.once('exit', () => reject(new Error('the worker that reads TIFF ended early')));
  });
}
