import { readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import type { NotesRead } from '../../../db/exchange/notes-geojson.ts';
import { type OpenedImport, openImport } from '../../../db/exchange/open-import.ts';
import { storeImport } from '../../../db/exchange/store-import.ts';
import { fail, ok, type Result } from '../../../geodata/model/result.ts';
import type { ImportChoices, ImportSheet } from '../../../geodata/model/workbook/import-sheet.ts';
import { explainRead } from '../../requests/failures.ts';
import type { ImportCommand, Imported, ImportMessage, ImportTask } from './import-task.ts';

const BYTES_PER_MB = 1_000_000;
/** Larger files are refused before they are read. */
const LIMIT_MB = 64;

const task = workerData as ImportTask;
const port = parentPort;
if (port === null) throw new Error('the import worker runs in a thread');
const fileName = basename(task.file);
const isCancelled = () => Atomics.load(new Int32Array(task.cancelFlag), 0) !== 0;
const tell = (message: ImportMessage) => port.postMessage(message);
const listeners = {
  onProgress: (progress: Extract<ImportMessage, { kind: 'progress' }>['progress']) =>
    tell({ kind: 'progress', progress }),
  isCancelled,
};

let opened: OpenedImport | null = null;
let read: NotesRead | null = null;

port.on('message', (command: ImportCommand) => {
  if (command.kind === 'look') look(command.choices);
  else if (command.kind === 'import') prepare(command.choices);
  else if (command.kind === 'store' && read !== null) end(store(read));
  else port.close();
});

function look(choices: ImportChoices): void {
  const result = lookAt(choices);
  tell({ kind: 'sheet', result });
  if (!result.ok) port?.close();
}

function lookAt(choices: ImportChoices): Result<ImportSheet> {
  const isFirst = opened === null;
  if (opened === null) {
    const file = openFile();
    if (!file.ok) return file;
    opened = file.value;
  }
  const sheet = opened.look(choices, listeners);
  const outcome = sheet.ok ? sheet.value.outcome : null;
  if (!sheet.ok || !isFirst || outcome === null || outcome.ok) return sheet;
  // Other columns may have a place; a file of shapes has no more to choose from.
  const mayHelp = sheet.value.table !== null && outcome.error.code === 'importNoneUsable';
  return mayHelp ? sheet : outcome;
}

function openFile(): Result<OpenedImport> {
  const bytes = readBytes();
  if (!bytes.ok) return bytes;
  if (isCancelled()) return fail('importCancelled');
  return openImport(bytes.value, fileName, task.language);
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

/** Reads the notes, and asks for the turn at the workbook. */
function prepare(choices: ImportChoices): void {
  const notes = opened?.read(choices, listeners) ?? fail('importCancelled');
  if (!notes.ok) {
    end(notes);
    return;
  }
  read = notes.value;
  tell({ kind: 'ready' });
}

function store({ notes, report }: NotesRead): Result<Imported> {
  const stored = storeImport(task.workbookFile, notes, listeners);
  if (!stored.ok) return stored;
  const { applied, counts } = stored.value;
  const appliedJson = new TextEncoder().encode(JSON.stringify(applied));
  return ok({ report: { ...report, ...counts }, appliedJson });
}

/** A bug reaches the main process as the worker's error. */
function end(result: Result<Imported>): void {
  const bytes = result.ok ? [result.value.appliedJson.buffer] : [];
  port?.postMessage({ kind: 'result', result } satisfies ImportMessage, bytes);
  port?.close();
}
