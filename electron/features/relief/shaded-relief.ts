import { createHash } from 'node:crypto';
import { Worker } from 'node:worker_threads';
import { SHADING_EDITION } from '../../../db/shading/shaded-tile.ts';
import type { TileAt } from '../../../db/tiles/tile-grid.ts';
import { RELIEF_LOOKS } from '../../../geodata/model/app/relief-look.ts';
import { THEMES, type Theme } from '../../../geodata/model/app/themes.ts';
import { logProblem } from '../../requests/log.ts';
import { readPicture } from './picture-store.ts';

/** The elevation that pictures are made from. */
export interface ShadedElevation {
  readonly shippedFile: string | null;
  readonly userFile: string | null;
  readonly elevationToZoom: number;
  /** Another text when the elevation is another one. */
  readonly edition: string;
}

/** What the shading worker is given. */
export interface Shading extends ShadedElevation {
  readonly folder: string;
  readonly limitBytes: number;
  /** What the names of all pictures of a theme begin with. */
  readonly editions: Readonly<Record<Theme, string>>;
}

/** A picture for the worker to make; it answers one after the other. */
export interface PictureTask {
  readonly theme: Theme;
  readonly tile: TileAt;
  readonly name: string;
}

export interface PictureReply {
  /** `null` where there is no elevation, or where it cannot be read. */
  readonly png: Uint8Array | null;
}

export interface ShadedReliefFiles {
  /** The script of the thread that makes pictures. */
  readonly workerFile: string;
  /** Where they are kept; need not exist. */
  readonly folder: string;
}

/** The pictures of the relief: tinted and shaded, made once for each tile and theme. */
export interface ShadedRelief {
  /**
   * A PNG; `null` where there is no elevation, and where nobody waits any more. What was asked for
   * last is made first.
   */
  picture(theme: Theme, tile: TileAt, signal?: AbortSignal): Promise<Uint8Array | null>;
  /** Changes the elevation while no thread has its files open. */
  pauseWhile<Value>(change: () => Value): Promise<Value>;
  close(): void;
}

/** Some three hundred pictures. */
const LIMIT_BYTES = 96_000_000;

interface Job extends PictureTask {
  readonly picture: Promise<Uint8Array | null>;
  readonly resolve: (png: Uint8Array | null) => void;
  waiting: number;
}

/** The thread begins with the first picture that is not kept, and anew after one that died. */
export function createShadedRelief(
  { workerFile, folder }: ShadedReliefFiles,
  elevationOfNow: () => ShadedElevation,
  limitBytes = LIMIT_BYTES,
): ShadedRelief {
  const jobs = new Map<string, Job>();
  let worker: Worker | null = null;
  let underWay: Job | null = null;
  let isPaused = false;
  const end = (job: Job, png: Uint8Array | null) => {
    jobs.delete(job.name);
    job.resolve(png);
  };
  const begin = (elevation: ShadedElevation) => {
    const editions = editionsOf(elevation);
    const workerData: Shading = { ...elevation, folder, limitBytes, editions };
    const begun = new Worker(workerFile, { workerData });
    begun.unref();
    const settle = (png: Uint8Array | null) => {
      const made = underWay;
      underWay = null;
      if (made !== null) end(made, png);
      next();
    };
    begun.on('message', ({ png }: PictureReply) => {
      if (worker === begun) settle(png);
    });
    begun.on('error', (error: Error) => {
      logProblem('relief pictures', error);
      if (worker !== begun) return;
      worker = null;
      settle(null);
    });
    return begun;
  };
  const next = () => {
    const job = [...jobs.values()].at(-1);
    if (isPaused || underWay !== null || job === undefined) return;
    worker ??= begin(elevationOfNow());
    underWay = job;
    const { theme, tile, name } = job;
    worker.postMessage({ theme, tile, name } satisfies PictureTask);
  };
  const stop = async () => {
    const stopped = worker;
    worker = null;
    underWay = null;
    await stopped?.terminate();
  };
  const ask = (task: PictureTask, signal: AbortSignal | undefined) => {
    const job = jobs.get(task.name) ?? newJob(task);
    job.waiting += 1;
    // Again the last one, which is the next to be made.
    jobs.delete(job.name);
    jobs.set(job.name, job);
    const giveUp = () => {
      job.waiting -= 1;
      if (job.waiting === 0 && job !== underWay) end(job, null);
    };
    signal?.addEventListener('abort', giveUp, { once: true });
    next();
    return job.picture.finally(() => signal?.removeEventListener('abort', giveUp));
  };

  return {
    async picture(theme, tile, signal) {
      const edition = editionsOf(elevationOfNow())[theme];
      const name = `${edition}-${tile.z}-${tile.x}-${tile.y}.png`;
      const kept = await readPicture(folder, name);
      if (kept !== null || signal?.aborted) return kept;
      return ask({ theme, tile, name }, signal);
    },
    async pauseWhile(change) {
      isPaused = true;
      try {
        await stop();
        return change();
      } finally {
        isPaused = false;
        const editions = Object.values(editionsOf(elevationOfNow()));
        // What was asked of the former elevation: the map asks anew.
        for (const job of [...jobs.values()]) {
          if (!editions.some((edition) => job.name.startsWith(edition))) end(job, null);
        }
        next();
      }
    },
    close() {
      isPaused = true;
      void stop();
      for (const job of [...jobs.values()]) end(job, null);
    },
  };
}

function newJob(task: PictureTask): Job {
  const { promise, resolve } = Promise.withResolvers<Uint8Array | null>();
  return { ...task, picture: promise, resolve, waiting: 0 };
}

/** What decides how the pictures of a theme look, in short. */
function editionsOf({ edition, elevationToZoom }: ShadedElevation): Record<Theme, string> {
  const editionOf = (theme: Theme) => {
    const decisive = [SHADING_EDITION, RELIEF_LOOKS[theme], edition, elevationToZoom];
    const hash = createHash('sha256').update(JSON.stringify(decisive)).digest('hex');
    return `${theme}-${hash.slice(0, 16)}`;
  };
  return Object.fromEntries(THEMES.map((theme) => [theme, editionOf(theme)])) as Record<
    Theme,
    string
  >;
}
