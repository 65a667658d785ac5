import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { DecodedTiff } from './geotiff.ts';

/** Decodes a GeoTIFF in a thread of its own. A worker that dies means a damaged file. */
export function runTiffWorker(bytes: ArrayBuffer): Promise<DecodedTiff> {
  const worker = new Worker(join(import.meta.dirname, 'tiff-worker.js'), {
    workerData: bytes,
    transferList: [bytes],
  });
  return new Promise((resolve) => {
    worker.once('message', resolve);
    worker.once('error', () => resolve({ state: 'damaged' }));
    worker.once('exit', () => resolve({ state: 'damaged' }));
  });
}
