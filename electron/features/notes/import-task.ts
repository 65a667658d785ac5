import { Worker } from 'node:worker_threads';
import type { Language } from '../../../geodata/model/messages/messages.ts';
import type { Result } from '../../../geodata/model/result.ts';
import type {
  ImportProgress,
  ImportReport,
} from '../../../geodata/model/workbook/import-report.ts';

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

/** What the import worker says: it asks for the turn at the workbook once, and ends with a result. */
export type ImportMessage =
  | { readonly kind: 'progress'; readonly progress: ImportProgress }
  | { readonly kind: 'ready' }
  | { readonly kind: 'result'; readonly result: Result<Imported> };

/** What main answers to `ready`, when it is the worker's turn. */
export const STORE_NOW = 'store';

export interface ImportListeners {
  readonly onProgress: (progress: ImportProgress) => void;
  /** Called when the worker wants to write. It begins when `store` is called and ended by then. */
  readonly onReady: (store: () => Promise<void>) => void;
  /** Cancels when aborted: the worker ends by itself soon. */
  readonly signal: AbortSignal;
}

/**
 * Runs an import in a thread of its own. Rejects only when the worker itself fails; nothing is
 * stored then.
 */
export function runImportTask(
  workerFile: string,
  task: Omit<ImportTask, 'cancelFlag'>,
  { onProgress, onReady, signal }: ImportListeners,
): Promise<Result<Imported>> {
  const cancelFlag = new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT);
  const cancel = () => void Atomics.store(new Int32Array(cancelFlag), 0, 1);
  if (signal.aborted) cancel();
  signal.addEventListener('abort', cancel, { once: true });
  const worker = new Worker(workerFile, { workerData: { ...task, cancelFlag } });
  const ended = new Promise<void>((resolve) => worker.on('exit', () => resolve()));
  const store = () => {
    worker.postMessage(STORE_NOW);
    return ended;
  };
  return new Promise<Result<Imported>>((resolve, reject) => {
    let result: Result<Imported> | null = null;
    let fault = new Error('the import worker ended early');
    worker.on('message', (message: ImportMessage) => {
      if (message.kind === 'progress') onProgress(message.progress);
      else if (message.kind === 'ready') onReady(store);
      else result = message.result;
    });
    worker.on('error', (error: Error) => {
      fault = error;
    });
    // Only then has the worker let go of the workbook.
    worker.on('exit', () => {
      if (result === null) reject(fault);
      else resolve(result);
    });
  }).finally(() => signal.removeEventListener('abort', cancel));
}
