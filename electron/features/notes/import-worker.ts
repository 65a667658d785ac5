import { readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { readFeatures } from '../../../db/exchange/formats.ts';
import { type NotesRead, readFeatureNotes } from '../../../db/exchange/notes-geojson.ts';
import { storeImport } from '../../../db/exchange/store-import.ts';
import { fail, ok, type Result } from '../../../geodata/model/result.ts';
import { explainRead } from '../../requests/failures.ts';
import { type Imported, type ImportMessage, type ImportTask, STORE_NOW } from './import-task.ts';

const BYTES_PER_MB = 1_000_000;
/** Larger files are refused before they are read. */
const LIMIT_MB = 64;

const task = workerData as ImportTask;
const port = parentPort;
if (port === null) throw new Error('the import worker runs in a thread');
const fileName = basename(task.file);
const isCancelled = () => Atomics.load(new Int32Array(task.cancelFlag), 0) !== 0;
const tell = (message: ImportMessage) => port.postMessage(message);

const read = readNotes();
if (read.ok) {
  port.once('message', (message: unknown) => {
    if (message === STORE_NOW) end(store(read.value));
  });
  tell({ kind: 'ready' });
} else end(read);

/** A bug reaches the main process as the worker's error. */
function end(result: Result<Imported>): void {
  const bytes = result.ok ? [result.value.appliedJson.buffer] : [];
  port?.postMessage({ kind: 'result', result } satisfies ImportMessage, bytes);
}

function readNotes(): Result<NotesRead> {
  const bytes = readBytes();
  if (!bytes.ok) return bytes;
  if (isCancelled()) return fail('importCancelled');
  const features = readFeatures(bytes.value, fileName);
  if (!features.ok) return features;
  return readFeatureNotes(features.value, {
    fileName,
    language: task.language,
    onProgress: (progress) => tell({ kind: 'progress', progress }),
    isCancelled,
  });
}

function readBytes(): Result<Uint8Array> {
  try {
    const { size } = statSync(task.file);
    if (size > LIMIT_MB * BYTES_PER_MB) {
      const sizeMb = Math.ceil(size / BYTES_PER_MB);
      return fail('fileTooLarge', { file: fileName, sizeMb, limitMb: LIMIT_MB });
    }
    return ok(readFileSync(task.file));
  } catch (error) {
    return explainRead(task.file, error);
  }
}

function store({ notes, report }: NotesRead): Result<Imported> {
  const stored = storeImport(task.workbookFile, notes, {
    onProgress: (progress) => tell({ kind: 'progress', progress }),
    isCancelled,
  });
  if (!stored.ok) return stored;
  const { applied, counts } = stored.value;
  const appliedJson = new TextEncoder().encode(JSON.stringify(applied));
  return ok({ report: { ...report, ...counts }, appliedJson });
}
