import type {
  DatasetFacts,
  DatasetProgress,
  TableMapping,
} from '../../../geodata/model/datasets/dataset.ts';
import type { KnownDataset } from '../../../geodata/model/datasets/known-dataset.ts';
import type { Result } from '../../../geodata/model/result.ts';
import type { Bounds } from '../../../geodata/model/space/lng-lat.ts';
import type { ClockWindow } from '../../../geodata/model/workbook/workbook.ts';
import {
  type Cancellable,
  runCancellable,
  type ThreadListeners,
  type ThreadMessage,
} from '../../requests/threads.ts';

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
/** What the thread is given. */
export type TaskData = Task & Cancellable;

export type TaskMessage = ThreadMessage<DatasetProgress, TaskResults[Task['kind']]>;

/** Runs a task in a thread of its own. Rejects only when the thread itself fails. */
export function runDatasetTask<T extends Task>(
  workerFile: string,
  task: T,
  listeners: ThreadListeners<DatasetProgress>,
): Promise<Result<TaskResults[T['kind']]>> {
  return runCancellable(workerFile, task, listeners);
}
