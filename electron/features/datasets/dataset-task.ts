import { Worker } from 'node:worker_threads';
import type {
  DatasetFacts,
  DatasetProgress,
  TableMapping,
} from '../../../geodata/model/datasets/dataset.ts';
import type { KnownDataset } from '../../../geodata/model/datasets/known-dataset.ts';
import type { Result } from '../../../geodata/model/result.ts';
import type { Bounds } from '../../../geodata/model/space/lng-lat.ts';
import type { ClockWindow } from '../../../geodata/model/workbook/workbook.ts';

/** Reads a table into a draft. */
export interface ImportTask {
  readonly kind: 'import';
  readonly file: string;
  readonly fileName: string;
  readonly draftFile: string;
  readonly separator: string;
  readonly columnNames: readonly string[];
  readonly mapping: TableMapping;
  readonly known: KnownDataset | null;
}

/** Writes rows of a dataset into a file of separated values. */
export interface SaveTask {
  readonly kind: 'save';
  readonly datasetFile: string;
  readonly target: string;
  /** `null` for every day. */
  readonly window: ClockWindow | null;
  /** `null` for everywhere. */
  readonly bounds: Bounds | null;
}

export interface TaskResults {
  readonly import: DatasetFacts;
  readonly save: { readonly rowCount: number };
}
type Task = ImportTask | SaveTask;
/** What the thread is given. The flag is other than 0 once the task is cancelled. */
export type TaskData = Task & { readonly cancelFlag: SharedArrayBuffer };

export type TaskMessage =
  | { readonly kind: 'progress'; readonly progress: DatasetProgress }
  | { readonly kind: 'result'; readonly result: Result<TaskResults[Task['kind']]> };

export interface TaskListeners {
  readonly onProgress: (progress: DatasetProgress) => void;
  /** Cancels when aborted: the thread ends by itself soon. */
  readonly signal: AbortSignal;
}

/** Runs a task in a thread of its own. Rejects only when the thread itself fails. */
export function runDatasetTask<T extends Task>(
  workerFile: string,
  task: T,
  { onProgress, signal }: TaskListeners,
): Promise<Result<TaskResults[T['kind']]>> {
  const cancelFlag = new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT);
  const cancel = () => void Atomics.store(new Int32Array(cancelFlag), 0, 1);
  if (signal.aborted) cancel();
  signal.addEventListener('abort', cancel, { once: true });
  const worker = new Worker(workerFile, { workerData: { ...task, cancelFlag } satisfies TaskData });
  return new Promise<Result<TaskResults[T['kind']]>>((resolve, reject) => {
    let result: Result<TaskResults[Task['kind']]> | null = null;
    let fault = new Error('the dataset worker ended early');
    worker.on('message', (message: TaskMessage) => {
      if (message.kind === 'progress') onProgress(message.progress);
      else result = message.result;
    });
    worker.on('error', (error: Error) => {
      fault = error;
    });
    // Only then has the thread let go of its files.
    worker.on('exit', () => {
      // The thread answers with what belongs to its task.
      if (result === null) reject(fault);
      else resolve(result as Result<TaskResults[T['kind']]>);
    });
  }).finally(() => signal.removeEventListener('abort', cancel));
}
