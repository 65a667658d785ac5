import {
  closeSync,
  copyFileSync,
  fsyncSync,
  openSync,
  readFileSync,
  rmSync,
  statSync,
} from 'node:fs';
import { basename } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { closeDatabase } from '../../../db/open.ts';
import { importRelief, type ReliefSource } from '../../../db/relief/import-relief.ts';
import { openTiles } from '../../../db/tiles/mbtiles.ts';
import { fail, ok, type Result } from '../../../geodata/model/result.ts';
import { explainRead, explainWrite } from '../../requests/failures.ts';
import type { Cancellable } from '../../requests/threads.ts';
import type { ReliefMessage, ReliefTask } from './relief-task.ts';

const BYTES_PER_MB = 1_000_000;
/** Larger files are refused before they are read. */
const LIMIT_MB = 1000;

const task = workerData as ReliefTask & Cancellable;
// A bug in here reaches the main process as the worker's error.
void run().then((result) => tell({ kind: 'result', result }));

async function run(): Promise<Result<null>> {
  const shipped = openTiles(task.shippedFile);
  try {
    rmSync(task.draftFile, { force: true });
    if (task.previousFile !== null) copyFileSync(task.previousFile, task.draftFile);
    const imported = await importRelief({
      draftFile: task.draftFile,
      shipped: shipped.ok ? shipped.value : null,
      sources: task.paths.map(sourceAt),
      importedAt: task.importedAt,
      revision: task.revision,
      onProgress: (progress) => tell({ kind: 'progress', progress }),
      isCancelled: () => Atomics.load(new Int32Array(task.cancelFlag), 0) !== 0,
    });
    if (imported.ok) flush(task.draftFile);
    return imported;
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error;
    return explainWrite(task.draftFile, error);
  } finally {
    if (shipped.ok) closeDatabase(shipped.value);
  }
}

function sourceAt(path: string): ReliefSource {
  return { id: path, name: basename(path), read: () => readSource(path) };
}

function readSource(path: string): Result<Uint8Array> {
  try {
    const { size } = statSync(path);
    if (size <= LIMIT_MB * BYTES_PER_MB) return ok(readFileSync(path));
    const sizeMb = Math.ceil(size / BYTES_PER_MB);
    return fail('fileTooLarge', { file: basename(path), sizeMb, limitMb: LIMIT_MB });
  } catch (error) {
    return explainRead(path, error);
  }
}

function flush(file: string): void {
  const handle = openSync(file, 'r+');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

function tell(message: ReliefMessage): void {
  parentPort?.postMessage(message);
}
