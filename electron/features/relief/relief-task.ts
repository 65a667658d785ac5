import { Worker } from 'node:worker_threads';
import type { ReliefProgress } from '../../../geodata/model/app/relief.ts';
import type { Result } from '../../../geodata/model/result.ts';

/** What the relief worker is given. */
export interface ReliefTask {
  /** Written by the worker; whoever asked swaps it in or throws it away. */
  readonly draftFile: string;
  /** Relief that was added before and stays, or `null`. */
  readonly previousFile: string | null;
  readonly shippedFile: string;
  readonly paths: readonly string[];
  /** ISO 8601 moment. */
  readonly importedAt: string;
  readonly revision: number;
  /** One 32-bit number: other than 0 once the import is cancelled. */
  readonly cancelFlag: SharedArrayBuffer;
}

/** What the relief worker says: progress, and one result at the end. */
export type ReliefMessage =
  | { readonly kind: 'progress'; readonly progress: ReliefProgress }
  | { readonly kind: 'result'; readonly result: Result<null> };

export interface TaskListeners {
  readonly onProgress: (progress: ReliefProgress) => void;
  /** Cancels when aborted: the worker ends by itself at the next tile. */
  readonly signal: AbortSignal;
}

/** Runs an import in a thread of its own. Rejects only when the worker itself fails. */
export function runReliefTask(
  workerFile: string,
  task: Omit<ReliefTask, 'cancelFlag'>,
  { onProgress, signal }: TaskListeners,
): Promise<Result<null>> {
  const cancelFlag = new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT);
  const cancel = () => void Atomics.store(new Int32Array(cancelFlag), 0, 1);
  if (signal.aborted) cancel();
  signal.addEventListener('abort', cancel, { once: true });
  const worker = new Worker(workerFile, { workerData: { ...task, cancelFlag } });
  return new Promise<Result<null>>((resolve, reject) => {
    let result: Result<null> | null = null;
    let fault = new Error('the relief worker ended early');
    worker.on('message', (message: ReliefMessage) => {
      if (message.kind === 'progress') onProgress(message.progress);
      else result = message.result;
    });
    worker.on('error', (error: Error) => {
      fault = error;
    });
    // Only then has the worker let go of its files.
    worker.on('exit', () => {
      if (result === null) reject(fault);
      else resolve(result);
    });
  }).finally(() => signal.removeEventListener('abort', cancel));
}
