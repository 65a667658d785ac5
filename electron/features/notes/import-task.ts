import { Worker } from 'node:worker_threads';
import type { Language } from '../../../geodata/model/messages/messages.ts';
import { fail, type Result } from '../../../geodata/model/result.ts';
import type {
  ImportProgress,
  ImportReport,
} from '../../../geodata/model/workbook/import-report.ts';
import type { ImportChoices, ImportSheet } from '../../../geodata/model/workbook/import-sheet.ts';

/** What the import worker is given. */
export interface ImportTask {
  readonly file: string;
  readonly workbookFile: string;
  readonly language: Language;
  /** One 32-bit number: other than 0 once the import is cancelled. */
  readonly cancelFlag: SharedArrayBuffer;
}

/** What came of an import. */
export interface Imported {
  readonly report: ImportReport;
  /** An `Applied` as JSON in UTF-8: bytes cross threads and processes without being walked. */
  readonly appliedJson: Uint8Array<ArrayBuffer>;
}

/** What the import worker is told to do: to look as often as one likes, then to import or to end. */
export type ImportCommand =
  | { readonly kind: 'look' | 'import'; readonly choices: ImportChoices }
  /** It is its turn at the workbook. */
  | { readonly kind: 'store' }
  | { readonly kind: 'end' };

/** What the import worker says: a sheet for each look; it asks for its turn, and ends with a result. */
export type ImportMessage =
  | { readonly kind: 'progress'; readonly progress: ImportProgress }
  | { readonly kind: 'sheet'; readonly result: Result<ImportSheet> }
  | { readonly kind: 'ready' }
  | { readonly kind: 'result'; readonly result: Result<Imported> };

export interface ImportListeners {
  readonly onProgress: (progress: ImportProgress) => void;
  /** Called when the worker wants to write. It begins when `store` is called and ended by then. */
  readonly onReady: (store: () => Promise<void>) => void;
}

/** A file that is open in a thread of its own. */
export interface ImportThread {
  /** What would become of the file; a failure ends the thread. */
  look(choices: ImportChoices): Promise<Result<ImportSheet>>;
  /** Stores it, and ends the thread. */
  import(choices: ImportChoices): Promise<Result<Imported>>;
  /** Ends it soon; what is waited for fails as cancelled. */
  cancel(): void;
}

interface Waiting {
  readonly answer: (result: Result<never>) => void;
  readonly reject: (fault: Error) => void;
}

/**
 * Opens a file in a thread of its own. What it answers is rejected only when the thread itself
 * fails; nothing is stored then.
 */
export function startImportThread(
  workerFile: string,
  task: Omit<ImportTask, 'cancelFlag'>,
  { onProgress, onReady }: ImportListeners,
): ImportThread {
  const cancelFlag = new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT);
  const worker = new Worker(workerFile, { workerData: { ...task, cancelFlag } });
  const ended = new Promise<void>((resolve) => worker.on('exit', () => resolve()));
  const tell = (command: ImportCommand) => worker.postMessage(command);
  const waiting: Waiting[] = [];
  let [result, fault, hasEnded]: [Result<Imported> | null, Error | null, boolean] = [
    null,
    null,
    false,
  ];
  worker.on('message', (message: ImportMessage) => {
    if (message.kind === 'progress') onProgress(message.progress);
    else if (message.kind === 'sheet') waiting.shift()?.answer(message.result as Result<never>);
    else if (message.kind === 'ready') {
      onReady(() => {
        tell({ kind: 'store' });
        return ended;
      });
    } else result = message.result;
  });
  worker.on('error', (error: Error) => {
    fault = error;
  });
  // Only then has the worker let go of the workbook.
  void ended.then(() => {
    hasEnded = true;
    for (const { answer, reject } of waiting) {
      if (fault !== null) reject(fault);
      else answer((result ?? fail('importCancelled')) as Result<never>);
    }
  });
  const ask = <Value>(command: ImportCommand): Promise<Result<Value>> =>
    new Promise((answer, reject) => {
      if (hasEnded) answer(fail('importCancelled'));
      else {
        waiting.push({ answer, reject });
        tell(command);
      }
    });
  return {
    look: (choices) => ask({ kind: 'look', choices }),
    import: (choices) => ask({ kind: 'import', choices }),
    cancel() {
      Atomics.store(new Int32Array(cancelFlag), 0, 1);
      tell({ kind: 'end' });
    },
  };
}
