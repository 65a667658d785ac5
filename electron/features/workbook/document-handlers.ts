import { existsSync } from 'node:fs';
import { basename } from 'node:path';
import { closeDatabase, openWorkbook } from '../../../db/open.ts';
import { fail, ok, type Result } from '../../../geodata/model/result.ts';
import type { Handlers } from '../../requests/register.ts';
import type { Turns } from '../../requests/turns.ts';
import { nameBeside } from './files-beside.ts';
import type { WorkbookFile } from './workbook-file.ts';
import { runWorkbookTask } from './workbook-task.ts';

/** How a person is asked for files and told of them. */
export interface DocumentDialogs {
  /** `null` when they cancel. */
  readonly chooseWorkbook: () => Promise<string | null>;
  /** Where to write one; what is offered first is `path`. `null` when they cancel. */
  readonly choosePlace: (path: string) => Promise<string | null>;
  readonly tellSaved: (path: string) => Promise<void>;
  /** Says where what was saved of a damaged workbook is now, and that the damaged one stays. */
  readonly tellRescued: (opened: string, damaged: string) => Promise<void>;
}

export interface DocumentDesk {
  readonly workerFile: string;
  readonly workbook: WorkbookFile;
  readonly turns: Turns;
  readonly dialogs: DocumentDialogs;
  /** Has everything kept that belongs to the open workbook, before another takes its place. */
  readonly beforeLeaving: () => Promise<void>;
  /** Another workbook is open: the page is loaded anew. */
  readonly onOpened: () => void;
}

type Documents = Pick<
  Handlers,
  | 'workbook.openOther'
  | 'workbook.create'
  | 'workbook.saveCopy'
  | 'rescue.examine'
  | 'rescue.salvage'
>;

/** The workbook as a document: others, new ones, copies, and what is saved of a damaged one. */
export function documentHandlers(desk: DocumentDesk): Documents {
  const { workerFile, workbook, turns, dialogs } = desk;
  return {
    'workbook.openOther': async () => {
      const path = await dialogs.chooseWorkbook();
      return path === null ? ok(null) : openInstead(desk, path);
    },
    'workbook.create': async () => {
      const path = await dialogs.choosePlace(nameBeside(workbook.path, 'new'));
      if (path === null) return ok(null);
      const made = makeWorkbook(path);
      return made.ok ? openInstead(desk, path) : made;
    },
    'workbook.saveCopy': async () => {
      const target = await dialogs.choosePlace(nameBeside(workbook.path, 'copy'));
      if (target === null || target === workbook.path) return ok(null);
      const saved = await turns.take(() => workbook.saveCopy(target));
      if (saved.ok) await dialogs.tellSaved(target);
      return saved;
    },
    'rescue.examine': () => {
      const file = workbook.path;
      return runWorkbookTask(workerFile, 'examine', { workbookFile: file }).result;
    },
    'rescue.salvage': async () => {
      const damaged = workbook.path;
      const target = nameBeside(damaged, 'rescued');
      const asked = { workbookFile: damaged, target };
      const salvaged = await runWorkbookTask(workerFile, 'salvage', asked).result;
      if (!salvaged.ok) return salvaged;
      const opened = await openInstead(desk, target);
      if (opened.ok) await dialogs.tellRescued(target, damaged);
      return opened;
    },
  };
}

async function openInstead(desk: DocumentDesk, path: string): Promise<Result<null>> {
  await desk.beforeLeaving();
  const opened = await desk.turns.take(() => desk.workbook.open(path));
  // The page has its answer before it is loaded anew.
  if (opened.ok) setImmediate(desk.onOpened);
  return opened;
}

/** A new workbook never takes the place of anything. */
function makeWorkbook(path: string): Result<null> {
  if (existsSync(path)) return fail('workbookExists', { file: basename(path) });
  const made = openWorkbook(path);
  if (!made.ok) return made;
  closeDatabase(made.value);
  return ok(null);
}
