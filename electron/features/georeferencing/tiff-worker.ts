import { parentPort, workerData } from 'node:worker_threads';
import { decodeGeoTiff } from './geotiff.ts';

/** Decodes the GeoTIFF it was started with, beside the main process, and answers once. */
parentPort?.postMessage(await decodeGeoTiff(workerData));
