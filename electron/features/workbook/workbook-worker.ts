import { parentPort, workerData } from 'node:worker_threads';
import { compareBackup } from '../../../db/backups/compare-backup.ts';
import { UntrueCopy } from '../../../db/backups/compare-copy.ts';
import { makeBackup } from '../../../db/backups/make-backup.ts';
import { readWorkbookBeside } from '../../../db/open-beside.ts';
import { attempt } from '../../../db/sqlite-errors.ts';
import { fail, ok, type Result } from '../../../geodata/model/result.ts';
import type { WorkbookTask, WorkbookTaskMessage } from './workbook-task.ts';

const port = parentPort;
if (port === null) throw new Error('the workbook worker runs in a thread');
const tell = (message: WorkbookTaskMessage) => port.postMessage(message);
// A bug in here reaches the main process as the worker's error.
tell({ kind: 'result', result: work(workerData as WorkbookTask) });

function work({ task, asked }: WorkbookTask): Result<unknown> {
  return attempt(asked.workbookFile, () => {
    if (task === 'backUp') return backUp(asked);
    const workbook = readWorkbookBeside(asked.workbookFile);
    try {
      return ok(compareBackup(workbook, asked.folder, asked.name));
    } finally {
      workbook.close();
    }
  });
}

function backUp(order: Parameters<typeof makeBackup>[0]): Result<unknown> {
  try {
    return ok(makeBackup(order, () => tell({ kind: 'free' })));
  } catch (error) {
    if (error instanceof UntrueCopy) return fail('backupUntrue', { reason: error.message });
    throw error;
  }
}
