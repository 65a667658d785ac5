import type { Sheet } from '../../../geodata/model/app/sheet.ts';
import { bytesFromThread } from '../../requests/threads.ts';

/** What the thread that draws a sheet is given. */
export interface SheetTask {
  readonly sheet: Sheet;
  readonly basemapFolder: string;
  readonly contentFile: string;
  readonly edition: string;
}

/** Draws a sheet in a thread of its own. Rejects when that thread fails. */
export function runSheetTask(workerFile: string, task: SheetTask): Promise<Uint8Array> {
  return bytesFromThread(workerFile, task);
}
