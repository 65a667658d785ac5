import { basename } from 'node:path';
import type { Language } from '../../../geodata/model/messages/messages.ts';
import { fail, ok, type Result } from '../../../geodata/model/result.ts';
import type { ImportProgress } from '../../../geodata/model/workbook/import-report.ts';
import type { NotesImported } from '../../contract.ts';
import type { Turns } from '../../requests/turns.ts';
import type { WorkbookFile } from '../workbook/workbook-file.ts';
import { runImportTask } from './import-task.ts';

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
  /** Has a person choose a file and stores what of it can be used; `null` when they cancel. */
  run(): Promise<Result<NotesImported | null>>;
  /** Ends the import under way, if there is one. */
  cancel(): void;
}

export function createNoteImport(parts: NoteImportParts): NoteImport {
  const { chooseFile, onProgress } = parts;
  let underWay: AbortController | null = null;
  return {
    async run() {
      if (underWay !== null) return fail('importBusy');
      // From the dialog on: two files chosen at once would share one cancel button.
      const controller = new AbortController();
      underWay = controller;
      try {
        const file = await chooseFile();
        return file === null ? ok(null) : await importFile(parts, file, controller);
      } finally {
        underWay = null;
        onProgress(null);
      }
    },
    cancel() {
      underWay?.abort();
    },
  };
}

async function importFile(
  parts: NoteImportParts,
  file: string,
  controller: AbortController,
): Promise<Result<NotesImported>> {
  const { workerFile, workbook, turns, language, onProgress, onStored } = parts;
  // The thread opens the workbook by its path.
  if (!workbook.isInPlace()) return fail('importNoWorkbook');
  onProgress({ step: 'reading', done: 0, total: 0 });
  const workbookFile = workbook.path;
  const task = { file, workbookFile, language: language() };
  const imported = await runImportTask(workerFile, task, {
    onProgress,
    onReady: (store) =>
      void turns.take(() => {
        if (workbook.path !== workbookFile || !workbook.isInPlace()) controller.abort();
        return store();
      }),
    signal: controller.signal,
  });
  if (!imported.ok) return imported;
  onStored(imported.value.appliedJson);
  return ok({ fileName: basename(file), ...imported.value });
}
