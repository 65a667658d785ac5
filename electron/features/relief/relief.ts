import { renameSync, rmSync, statSync } from 'node:fs';
import { readReliefHeight, readReliefTile } from '../../../db/tiles/relief-tiles.ts';
import type { TileAt } from '../../../db/tiles/tile-grid.ts';
import type {
  ReliefHeight,
  ReliefProgress,
  ReliefStatus,
} from '../../../geodata/model/app/relief.ts';
import type { Theme } from '../../../geodata/model/app/themes.ts';
import { fail, type Result } from '../../../geodata/model/result.ts';
import type { LngLat } from '../../../geodata/model/space/lng-lat.ts';
import { logProblem } from '../../requests/log.ts';
import { openRelief } from './relief-dbs.ts';
import { runReliefTask } from './relief-task.ts';
import { createShadedRelief, type ShadedReliefFiles } from './shaded-relief.ts';

export interface ReliefFiles {
  /** The relief that comes with the atlas. */
  readonly shippedFile: string;
  /** What a person added; need not exist. */
  readonly userFile: string;
  /** The script of the thread that imports. */
  readonly workerFile: string;
  readonly pictures: ShadedReliefFiles;
}

/** The relief of the map: what was shipped and what was added. */
export interface Relief {
  /** A terrarium PNG of 512 pixels, rows counted from the north; `null` where there is none. */
  readTile(z: number, x: number, y: number): Uint8Array | null;
  /**
   * The tinted and shaded relief of a tile as a PNG, made in a thread of its own unless it is kept;
   * `null` where there is none, and once `signal` says that nobody waits.
   */
  readPicture(theme: Theme, tile: TileAt, signal?: AbortSignal): Promise<Uint8Array | null>;
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
  remove(): Promise<Result<ReliefStatus>>;
  close(): void;
}

/** Opens the relief. Never throws: what cannot be read is left out, and logged. */
export function createRelief({ shippedFile, userFile, workerFile, pictures }: ReliefFiles): Relief {
  const open = openRelief(shippedFile, userFile);
  const shippedEdition = editionOf(shippedFile);
  const shaded = createShadedRelief(pictures, () => {
    const { shipped, user } = open.dbs();
    const { revision, maxZoom } = open.status();
    return {
      shippedFile: shipped === null ? null : shippedFile,
      userFile: user === null ? null : userFile,
      elevationToZoom: maxZoom,
      edition: `${shippedEdition} ${revision}`,
    };
  });
  const draftFile = `${userFile}.draft`;
  const ending = new AbortController();
  let progress: ReliefProgress | null = null;
  let isChanging = false;
  // Left by an import that was killed.
  discard(draftFile);

  const changeUserFile = async (change: () => void) => {
    isChanging = true;
    try {
      return await shaded.pauseWhile(() => open.changeUserFile(change));
    } finally {
      isChanging = false;
    }
  };
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
    return changeUserFile(() => renameSync(draftFile, userFile));
  };
  const importFiles: Relief['importFiles'] = async (paths, onProgress, signal) => {
    if (progress !== null || isChanging) return fail('reliefBusy');
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
  const remove: Relief['remove'] = async () => {
    if (progress !== null || isChanging) return fail('reliefBusy');
    return changeUserFile(() => rmSync(userFile, { force: true }));
  };

  return {
    readTile: (z, x, y) => readReliefTile(open.dbs(), z, x, y),
    readPicture: shaded.picture,
    readHeight: (place) => readReliefHeight(open.dbs(), place, open.status().maxZoom),
    status: open.status,
    progress: () => progress,
    importFiles,
    remove,
    close() {
      ending.abort();
      shaded.close();
      open.close();
    },
  };
}

/** Another text when the file is another one; never throws. */
function editionOf(file: string): string {
  const stats = statSync(file, { throwIfNoEntry: false });
  return stats === undefined ? 'none' : `${stats.size} ${stats.mtimeMs}`;
}

/** A draft that cannot be removed now is removed before the next import. */
function discard(draftFile: string): void {
  try {
    rmSync(draftFile, { force: true });
  } catch (error) {
    logProblem('relief', error);
  }
}
