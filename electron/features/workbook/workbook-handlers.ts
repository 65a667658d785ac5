import { basename } from 'node:path';
import type { WorkbookDb } from '../../../db/open.ts';
import { applyChange, redoChange, undoChange } from '../../../db/queries/edits.ts';
import { loadWorkbook } from '../../../db/queries/workbook.ts';
import { ok } from '../../../geodata/model/result.ts';
import type { Handlers } from '../../requests/register.ts';
import type { Turns } from '../../requests/turns.ts';

/** What a person makes. */
export function workbookHandlers(
  workbook: WorkbookDb,
  turns: Turns,
): Pick<Handlers, 'workbook.load' | 'workbook.apply' | 'workbook.undo' | 'workbook.redo'> {
  return {
    'workbook.load': () => ok(loadWorkbook(workbook, basename(workbook.name))),
    'workbook.apply': (change) => turns.take(() => applyChange(workbook, change)),
    'workbook.undo': () => turns.take(() => undoChange(workbook)),
    'workbook.redo': () => turns.take(() => redoChange(workbook)),
  };
}
