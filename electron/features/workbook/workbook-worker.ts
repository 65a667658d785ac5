import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { compareBackup } from '../../../db/backups/compare-backup.ts';
import { UntrueCopy } from '../../../db/backups/compare-copy.ts';
import { makeBackup } from '../../../db/backups/make-backup.ts';
import { salvageWorkbook } from '../../../db/backups/salvage.ts';
import { readWorkbookBeside } from '../../../db/open-beside.ts';
import { attempt } from '../../../db/sqlite-errors.ts';
import { fail, ok, type Result } from '../../../geodata/model/result.ts';
import type { RescueReport } from '../../../geodata/model/workbook/backups.ts';
import type { WorkbookTask, WorkbookTaskMessage } from './workbook-task.ts';

const port = parentPort;
if (port === null) throw new Error('the workbook worker runs in a thread');
const tell = (message: WorkbookTaskMessage) => port.postMessage(message);
// A bug in here reaches the main process as the worker's error.
tell({ kind: 'result', result: work(workerData as WorkbookTask) });

function work({ task, asked }: WorkbookTask): Result<unknown> {
  return attempt(asked.workbookFile ?? '', () => {
    if (task === 'backUp') return backUp(asked);
    if (task === 'salvage') return ok(salvageWorkbook(asked.workbookFile, asked.target));
    if (task === 'examine') return ok(examine(asked.workbookFile));
    const { workbookFile, folder, name } = asked;
    if (workbookFile === null) return ok(compareBackup(null, folder, name));
    const workbook = readWorkbookBeside(workbookFile);
    try {
      return ok(compareBackup(workbook, folder, name));
    } finally {
      workbook.close();
    }
  });
}

/** What could be saved is tried, not guessed. */
function examine(file: string): RescueReport {
  const folder = mkdtempSync(join(tmpdir(), 'p17-examined-'));
  try {
    return salvageWorkbook(file, join(folder, 'examined.p17'));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function backUp(order: Parameters<typeof makeBackup>[0]): Result<unknown> {
  try {
    return ok(makeBackup(order, () => tell({ kind: 'free' })));
  } catch (error) {
    if (error instanceof UntrueCopy) return fail('backupUntrue', { reason: error.message });
    throw error;
  }
}
