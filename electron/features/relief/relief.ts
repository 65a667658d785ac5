import { renameSync, rmSync } from 'node:fs';
import { readReliefHeight, readReliefTile } from '../../../db/tiles/relief-tiles.ts';
import type {
  ReliefHeight,
  ReliefProgress,
  ReliefStatus,
} from '../../../geodata/model/app/relief.ts';
import { fail, type Result } from '../../../geodata/model/result.ts';
import type { LngLat } from '../../../geodata/model/space/lng-lat.ts';
import { logProblem } from '../../requests/log.ts';
import { openRelief } from './relief-dbs.ts';
import { runReliefTask } from './relief-task.ts';

export interface ReliefFiles {
  /** The relief that comes with the atlas. */
  readonly shippedFile: string;
  /** What a person added; need not exist. */
  readonly userFile: string;
  /** The script of the thread that imports. */
  readonly workerFile: string;
}

/** The relief of the map: what was shipped and what was added. */
export interface Relief {
  /** A terrarium PNG of 512 pixels, rows counted from the north; `null` where there is none. */
  readTile(z: number, x: number, y: number): Uint8Array | null;
  readHeight(place: LngLat): ReliefHeight | null;
  status(): ReliefStatus;
  /** How far the import under way has come; `null` when there is none. */
  progress(): ReliefProgress | null;
  /** Adds all of the files or none. */
  importFiles(
    paths: readonly string[],
    onProgress: (progress: ReliefProgress) => void,
    signal: AbortSignal,
  ): Promise<Result<ReliefStatus>>;
  /** Removes everything that was added. */
  remove(): Result<ReliefStatus>;
  close(): void;
}

/** Opens the relief. Never throws: what cannot be read is left out, and logged. */
export function createRelief({ shippedFile, userFile, workerFile }: ReliefFiles): Relief {
  const open = openRelief(shippedFile, userFile);
  const draftFile = `${userFile}.draft`;
  const ending = new AbortController();
  let progress: ReliefProgress | null = null;
  // Left by an import that was killed.
  discard(draftFile);

  const runImport: Relief['importFiles'] = async (paths, onProgress, signal) => {
    const now = new Date();
    const { revision: previous } = open.status();
    const cancelled = AbortSignal.any([signal, ending.signal]);
    const task = {
      draftFile,
      previousFile: open.dbs().user === null ? null : userFile,
      shippedFile,
      paths,
      importedAt: now.toISOString(),
      revision: Math.max(now.getTime(), previous + 1),
    };
    const imported = await runReliefTask(workerFile, task, { onProgress, signal: cancelled });
    if (!imported.ok) return imported;
    if (cancelled.aborted) return fail('reliefCancelled');
    return open.changeUserFile(() => renameSync(draftFile, userFile));
  };
  const importFiles: Relief['importFiles'] = async (paths, onProgress, signal) => {
    if (progress !== null) return fail('reliefBusy');
    progress = { step: 'reading', done: 0, total: paths.length };
    const follow = (step: ReliefProgress) => {
      progress = step;
      onProgress(step);
    };
    try {
      return await runImport(paths, follow, signal);
    } finally {
      progress = null;
      discard(draftFile);
    }
  };
  const remove = () => {
    if (progress !== null) return fail('reliefBusy');
    return open.changeUserFile(() => rmSync(userFile, { force: true }));
  };

  return {
    readTile: (z, x, y) => readReliefTile(open.dbs(), z, x, y),
    readHeight: (place) => readReliefHeight(open.dbs(), place, open.status().maxZoom),
    status: open.status,
    progress: () => progress,
    importFiles,
    remove,
    close() {
      ending.abort();
      open.close();
    },
  };
}

/** A draft that cannot be removed now is removed before the next import. */
function discard(draftFile: string): void {
  try {
    rmSync(draftFile, { force: true });
  } catch (error) {
    logProblem('relief', error);
  }
}
