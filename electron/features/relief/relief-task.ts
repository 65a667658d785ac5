import type { ReliefProgress } from '../../../geodata/model/app/relief.ts';
import type { Result } from '../../../geodata/model/result.ts';
import {
  runCancellable,
  type ThreadListeners,
  type ThreadMessage,
} from '../../requests/threads.ts';

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
}

export type ReliefMessage = ThreadMessage<ReliefProgress, null>;

/** Runs an import in a thread of its own. Rejects only when the worker itself fails. */
export function runReliefTask(
  workerFile: string,
  task: ReliefTask,
  listeners: ThreadListeners<ReliefProgress>,
): Promise<Result<null>> {
  return runCancellable(workerFile, task, listeners);
}
