import { parentPort, workerData } from 'node:worker_threads';
import { importDataset } from '../../../db/datasets/import-dataset.ts';
import { saveRows } from '../../../db/datasets/save-rows.ts';
import type { Result } from '../../../geodata/model/result.ts';
import { explainRead, explainWrite } from '../../requests/failures.ts';
import type { TaskData, TaskMessage, TaskResults } from './dataset-task.ts';

const task = workerData as TaskData;
const isCancelled = () => Atomics.load(new Int32Array(task.cancelFlag), 0) !== 0;
const tell = (message: TaskMessage) => parentPort?.postMessage(message);

// A bug in here reaches the main process as the thread's error.
void run().then((result) => tell({ kind: 'result', result }));

async function run(): Promise<Result<TaskResults[TaskData['kind']]>> {
  try {
    if (task.kind === 'save') return await saveRows({ ...task, isCancelled });
    return await importDataset({
      ...task,
      isCancelled,
      onProgress: (progress) => tell({ kind: 'progress', progress }),
    });
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error;
    const isReading = 'syscall' in error && 'path' in error && error.path === pathRead();
    return isReading ? explainRead(pathRead(), error) : explainWrite(pathWritten(), error);
  }
}

function pathRead(): string {
  return task.kind === 'import' ? task.file : task.datasetFile;
}

function pathWritten(): string {
  return task.kind === 'import' ? task.draftFile : task.target;
}
