import type { Handout } from '../../../../geodata/model/app/handout.ts';
import { bytesFromThread } from '../../../requests/threads.ts';

/** What the thread that writes a hand-out is given. */
export interface HandoutTask {
  readonly handout: Handout;
  readonly basemapFolder: string;
}

/** Writes a hand-out in a thread of its own. Rejects when that thread fails. */
export function runHandoutTask(workerFile: string, task: HandoutTask): Promise<Uint8Array> {
  return bytesFromThread(workerFile, task);
}
