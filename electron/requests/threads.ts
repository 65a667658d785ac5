import { basename } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Result } from '../../geodata/model/result.ts';

/** What a thread says that works for somebody who waits: progress, and one result at the end. */
export type ThreadMessage<Progress, Answer> =
  | { readonly kind: 'progress'; readonly progress: Progress }
  | { readonly kind: 'result'; readonly result: Result<Answer> };

export interface ThreadListeners<Progress> {
  readonly onProgress: (progress: Progress) => void;
  /** Cancels when aborted: the thread ends by itself soon. */
  readonly signal: AbortSignal;
}

/** Added to what a thread is given: one 32-bit number, other than 0 once the task is cancelled. */
export interface Cancellable {
  readonly cancelFlag: SharedArrayBuffer;
}

/** Runs a task in a thread of its own. Rejects only when the thread itself fails. */
export function runCancellable<Progress, Answer>(
  workerFile: string,
  task: object,
  { onProgress, signal }: ThreadListeners<Progress>,
): Promise<Result<Answer>> {
  const cancelFlag = new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT);
  const cancel = () => void Atomics.store(new Int32Array(cancelFlag), 0, 1);
  if (signal.aborted) cancel();
  signal.addEventListener('abort', cancel, { once: true });
  const worker = new Worker(workerFile, { workerData: { ...task, cancelFlag } });
  return new Promise<Result<Answer>>((resolve, reject) => {
    let result: Result<Answer> | null = null;
    let fault = endedEarly(workerFile);
    worker.on('message', (message: ThreadMessage<Progress, Answer>) => {
      if (message.kind === 'progress') onProgress(message.progress);
      else result = message.result;
    });
    worker.on('error', (error: Error) => {
      fault = error;
    });
    // Only then has the thread let go of its files.
    worker.on('exit', () => {
      if (result === null) reject(fault);
      else resolve(result);
    });
  }).finally(() => signal.removeEventListener('abort', cancel));
}

/** The bytes that a thread makes of a task. Rejects when the thread fails. */
export function bytesFromThread(workerFile: string, task: object): Promise<Uint8Array> {
  const worker = new Worker(workerFile, { workerData: task });
  return new Promise<Uint8Array>((resolve, reject) => {
    worker.on('message', (bytes: Uint8Array) => resolve(bytes));
    worker.on('error', reject);
    worker.on('exit', () => reject(endedEarly(workerFile)));
  });
}

function endedEarly(workerFile: string): Error {
  return new Error(`the thread of ${basename(workerFile)} ended early`);
}
