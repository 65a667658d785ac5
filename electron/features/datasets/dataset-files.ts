import { existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { logProblem } from '../../requests/log.ts';

const ENDING = '.p17d';
const DRAFT_ENDING = '.draft';

/** The folder beside a workbook that holds its datasets: `name.datasets` for `name.p17`. */
export function datasetFolder(workbookFile: string): string {
  return `${workbookFile.replace(/\.p17$/i, '')}.datasets`;
}

/** The file of a dataset; `id` is one of our own. */
export function datasetFile(workbookFile: string, id: string): string {
  return join(datasetFolder(workbookFile), `${id}${ENDING}`);
}

/** Where a dataset is written until it is whole. Makes the folder. */
export function draftFileOf(workbookFile: string, id: string): string {
  mkdirSync(datasetFolder(workbookFile), { recursive: true });
  return `${datasetFile(workbookFile, id)}${DRAFT_ENDING}`;
}

/**
 * Removes what imports left that were killed. A whole dataset stays, also when no row names it: a
 * backup, or the workbook that a backup replaced, may. What cannot be removed now is removed the
 * next time.
 */
export function dropDrafts(workbookFile: string): void {
  const folder = datasetFolder(workbookFile);
  if (!existsSync(folder)) return;
  for (const name of readdirSync(folder)) {
    if (!name.endsWith(DRAFT_ENDING) && !name.endsWith(`${DRAFT_ENDING}-journal`)) continue;
    try {
      rmSync(join(folder, name), { force: true });
    } catch (error) {
      logProblem('datasets', error);
    }
  }
}
