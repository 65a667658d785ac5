import { Worker } from 'node:worker_threads';
import type { BackupOrder } from '../../../db/backups/make-backup.ts';
import type { Result } from '../../../geodata/model/result.ts';
import type {
  Backup,
  BackupComparison,
  RescueReport,
} from '../../../geodata/model/workbook/backups.ts';

/** What a thread does with workbooks, each with what it answers. */
interface Tasks {
  readonly backUp: { readonly asked: BackupOrder; readonly answer: Backup | null };
  readonly compare: {
    readonly asked: {
      /** `null` where there is none that opens: all the backup holds differs then. */
      readonly workbookFile: string | null;
      readonly folder: string;
      readonly name: string;
    };
    readonly answer: BackupComparison;
  };
  /** What could be saved of a damaged workbook. */
  readonly examine: {
    readonly asked: { readonly workbookFile: string };
    readonly answer: RescueReport;
  };
  /** Saves it into a new workbook. */
  readonly salvage: {
    readonly asked: { readonly workbookFile: string; readonly target: string };
    readonly answer: RescueReport;
  };
}
export type TaskName = keyof Tasks;

export type WorkbookTask = {
  [N in TaskName]: { readonly task: N; readonly asked: Tasks[N]['asked'] };
}[TaskName];

/** What the thread says: that others may write again, and in the end what came of it. */
export type WorkbookTaskMessage =
  | { readonly kind: 'free' }
  | { readonly kind: 'result'; readonly result: Result<unknown> };

export interface RunningTask<Answer> {
  /** Resolves when others may write again; at the latest when the thread has ended. */
  readonly free: Promise<void>;
  /** Rejects only when the thread itself fails. */
  readonly result: Promise<Result<Answer>>;
}

/** Works on workbooks in a thread of its own, so that no window waits for a disk. */
export function runWorkbookTask<N extends TaskName>(
  workerFile: string,
  task: N,
  asked: Tasks[N]['asked'],
): RunningTask<Tasks[N]['answer']> {
  const worker = new Worker(workerFile, { workerData: { task, asked } });
  const free = Promise.withResolvers<void>();
  const ended = Promise.withResolvers<Result<Tasks[N]['answer']>>();
  let fault = new Error('the workbook worker ended early');
  let result: Result<Tasks[N]['answer']> | null = null;
  worker.on('message', (message: WorkbookTaskMessage) => {
    if (message.kind === 'free') free.resolve();
    else result = message.result as Result<Tasks[N]['answer']>;
  });
  worker.on('error', (error: Error) => {
    fault = error;
  });
  // Only then has the thread let go of the file.
  worker.on('exit', () => {
    free.resolve();
    if (result === null) ended.reject(fault);
    else ended.resolve(result);
  });
  return { free: free.promise, result: ended.promise };
}
