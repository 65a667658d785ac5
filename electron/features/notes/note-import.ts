import { basename } from 'node:path';
import type { Language } from '../../../geodata/model/messages/messages.ts';
import { fail, ok, type Result } from '../../../geodata/model/result.ts';
import type { ImportProgress } from '../../../geodata/model/workbook/import-report.ts';
import {
  type ImportChoices,
  type ImportSheet,
  NO_CHOICES,
} from '../../../geodata/model/workbook/import-sheet.ts';
import type { NotesImported } from '../../contract.ts';
import type { Turns } from '../../requests/turns.ts';
import type { WorkbookFile } from '../workbook/workbook-file.ts';
import { type ImportThread, startImportThread } from './import-task.ts';

export interface NoteImportParts {
  /** The script of the thread that imports. */
  readonly workerFile: string;
  /** Where the notes go; its file may change or go meanwhile. */
  readonly workbook: Pick<WorkbookFile, 'path' | 'isInPlace'>;
  /** The turns at the workbook; the thread takes one while it stores. */
  readonly turns: Turns;
  /** Asks a person for a file; `null` when they cancel. */
  readonly chooseFile: () => Promise<string | null>;
  /** The reader's, where a file has several. */
  readonly language: () => Language;
  /** Told during an import, and `null` when it ended. */
  readonly onProgress: (progress: ImportProgress | null) => void;
  /** Told what was stored, as it is answered. */
  readonly onStored: (appliedJson: Uint8Array<ArrayBuffer>) => void;
}

/** Importing notes: one file at a time. */
export interface NoteImport {
  /** Has a person choose a file and opens it; `null` when they cancel. One that was open is closed. */
  open(): Promise<Result<ImportSheet | null>>;
  /** What would become of the open file by these choices. */
  look(choices: ImportChoices): Promise<Result<ImportSheet>>;
  /** Stores what of it can be used as one edit, and closes it. */
  run(choices: ImportChoices): Promise<Result<NotesImported>>;
  /** Closes it, and ends what is under way. */
  cancel(): void;
}

/** The file that is open, or about to be. */
interface UnderWay {
  readonly controller: AbortController;
  thread: ImportThread | null;
  file: string;
  /** Whether it waits for a person; another file may take its place then. */
  isIdle: boolean;
}

export function createNoteImport(parts: NoteImportParts): NoteImport {
  let underWay: UnderWay | null = null;
  /** Does what takes time with the open file; a file that failed is closed. */
  async function working<Value>(
    current: UnderWay,
    work: (current: UnderWay) => Promise<Result<Value>>,
    isLast: boolean,
  ): Promise<Result<Value>> {
    current.isIdle = false;
    let isOpen = false;
    try {
      const result = await work(current);
      isOpen = result.ok && !isLast && !current.controller.signal.aborted;
      return result;
    } finally {
      current.isIdle = true;
      if (!isOpen && underWay === current) underWay = null;
      parts.onProgress(null);
    }
  }
  return {
    async open() {
      if (underWay?.isIdle === false) return fail('importBusy');
      underWay?.controller.abort();
      // From the dialog on: two files chosen at once would share one cancel button.
      const current = makeUnderWay();
      underWay = current;
      const opened = await working(current, (one) => openFile(parts, one), false);
      if (opened.ok && opened.value === null && underWay === current) underWay = null;
      return opened;
    },
    async look(choices) {
      const thread = underWay?.thread ?? null;
      if (thread === null) return fail('importCancelled');
      const sheet = await thread.look(choices);
      if (underWay?.isIdle === true) parts.onProgress(null);
      return sheet;
    },
    async run(choices) {
      if (underWay === null || underWay.thread === null) return fail('importCancelled');
      if (!underWay.isIdle) return fail('importBusy');
      return working(underWay, (one) => storeFile(parts, one, choices), true);
    },
    cancel() {
      underWay?.controller.abort();
      if (underWay?.isIdle === true) underWay = null;
    },
  };
}

function makeUnderWay(): UnderWay {
  const current: UnderWay = {
    controller: new AbortController(),
    thread: null,
    file: '',
    isIdle: false,
  };
  current.controller.signal.addEventListener('abort', () => current.thread?.cancel());
  return current;
}

async function openFile(
  parts: NoteImportParts,
  current: UnderWay,
): Promise<Result<ImportSheet | null>> {
  const { workerFile, workbook, language, chooseFile, onProgress } = parts;
  const file = await chooseFile();
  if (file === null) return ok(null);
  // The thread opens the workbook by its path.
  if (!workbook.isInPlace()) return fail('importNoWorkbook');
  if (current.controller.signal.aborted) return fail('importCancelled');
  onProgress({ step: 'reading', done: 0, total: 0 });
  const task = { file, workbookFile: workbook.path, language: language() };
  const onReady = (store: () => Promise<void>) => void takeTurn(parts, current, task, store);
  current.file = file;
  current.thread = startImportThread(workerFile, task, { onProgress, onReady });
  return current.thread.look(NO_CHOICES);
}

/** Stores in turn, unless another workbook is open by then. */
function takeTurn(
  { workbook, turns }: NoteImportParts,
  { controller }: UnderWay,
  { workbookFile }: { readonly workbookFile: string },
  store: () => Promise<void>,
): Promise<void> {
  return turns.take(() => {
    if (workbook.path !== workbookFile || !workbook.isInPlace()) controller.abort();
    return store();
  });
}

async function storeFile(
  { workbook, onStored }: NoteImportParts,
  { thread, file }: UnderWay,
  choices: ImportChoices,
): Promise<Result<NotesImported>> {
  if (!workbook.isInPlace()) {
    thread?.cancel();
    return fail('importNoWorkbook');
  }
  const imported = (await thread?.import(choices)) ?? fail('importCancelled');
  if (!imported.ok) return imported;
  onStored(imported.value.appliedJson);
  return ok({ fileName: basename(file), ...imported.value });
}
