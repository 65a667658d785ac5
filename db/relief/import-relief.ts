import type { ReliefFile, ReliefProgress } from '../../geodata/model/app/relief.ts';
import { fail, ok, type Result } from '../../geodata/model/result.ts';
import { closeDatabase } from '../open.ts';
import { type Cache, leastRecentCache } from '../tiles/least-recent.ts';
import type { TileDb } from '../tiles/mbtiles.ts';
import { readHeights } from '../tiles/relief-tiles.ts';
import type { TileAt } from '../tiles/tile-grid.ts';
import { copyOf, fillHoles, foldChildren, overlayGrid } from './cut-tiles.ts';
import { boundsOf, type ElevationGrid, resolutionOf } from './elevation-grid.ts';
import {
  countTiles,
  covers,
  type Extent,
  tilesToGather,
  tilesToRefill,
  zoomFor,
} from './plan-tiles.ts';
import { readElevation } from './read-elevation.ts';
import { openReliefDraft, writeReliefStatus } from './relief-file.ts';
import { type TileStore, tileStore } from './tile-store.ts';

/** A file to import. It may be read more than once. */
export interface ReliefSource {
  /** Tells two files of the same name apart. */
  readonly id: string;
  /** Without folders. */
  readonly name: string;
  readonly read: () => Result<Uint8Array>;
}

export interface ReliefJob {
  /** A database to write into: new, or a copy of the relief that was added before. */
  readonly draftFile: string;
  readonly shipped: TileDb | null;
  readonly sources: readonly ReliefSource[];
  /** ISO 8601 moment. */
  readonly importedAt: string;
  readonly revision: number;
  readonly onProgress: (progress: ReliefProgress) => void;
  readonly isCancelled: () => boolean;
}

/** A file that was read once and found good. */
interface Surveyed extends Extent {
  readonly source: ReliefSource;
  readonly file: ReliefFile;
}

interface Workshop {
  readonly job: ReliefJob;
  readonly store: TileStore;
  readonly grids: Cache<ElevationGrid>;
}

/** Grids in memory at once: some fifteen SRTM tiles of one second, a hundred and forty of three. */
const CACHED_BYTES = 400_000_000;
/** What is cut at a time: some gigabytes of relief, and the better part of an hour. */
const MOST_TILES = 40_000;
/** The side of a square of degrees that becomes about so many of the finest. */
const MOST_DEGREES = 30;

/**
 * Turns elevation files into relief tiles. All files are read and checked before the first tile
 * is cut. The draft is only good when the answer is: whoever asked swaps it in or throws it away.
 *
 * @throws what the file system and SQLite throw while writing.
 */
export async function importRelief(job: ReliefJob): Promise<Result<null>> {
  const grids = leastRecentCache<ElevationGrid>(CACHED_BYTES, ({ metres }) => metres.byteLength);
  const surveyed = await survey(job, grids);
  if (!surveyed.ok) return surveyed;
  const tiles = countTiles(surveyed.value);
  if (tiles > MOST_TILES) {
    return fail('reliefTooManyTiles', { tiles, limit: MOST_TILES, degrees: MOST_DEGREES });
  }
  const db = openReliefDraft(job.draftFile);
  try {
    const cut = await cutAll({ job, store: tileStore(db), grids }, surveyed.value);
    if (!cut.ok) return cut;
    const files = surveyed.value.map(({ file }) => file);
    writeReliefStatus(db, files, job.revision);
    return ok(null);
  } finally {
    closeDatabase(db);
  }
}

async function survey(
  job: ReliefJob,
  grids: Cache<ElevationGrid>,
): Promise<Result<readonly Surveyed[]>> {
  const surveyed: Surveyed[] = [];
  for (const [done, source] of job.sources.entries()) {
    if (job.isCancelled()) return fail('reliefCancelled');
    job.onProgress({ step: 'reading', done, total: job.sources.length });
    const grid = await readGrid(source, grids);
    if (!grid.ok) return grid;
    const resolutionM = resolutionOf(grid.value);
    const file = {
      name: source.name,
      bounds: boundsOf(grid.value),
      resolutionM: Math.round(resolutionM),
      importedAt: job.importedAt,
    };
    surveyed.push({ source, file, bounds: file.bounds, maxZoom: zoomFor(resolutionM) });
  }
  // Finer files are written over coarser ones.
  return ok(surveyed.toSorted((a, b) => b.file.resolutionM - a.file.resolutionM));
}

async function cutAll(workshop: Workshop, surveyed: readonly Surveyed[]): Promise<Result<null>> {
  const { job, store } = workshop;
  const gathered = tilesToGather(surveyed);
  const deeper = tilesToRefill(store.stored, surveyed, gathered);
  const filled = [...gathered.toReversed(), ...deeper];
  const total = gathered.length + filled.length;
  let done = 0;
  for (const at of gathered) {
    if (job.isCancelled()) return fail('reliefCancelled');
    job.onProgress({ step: 'cutting', done, total });
    const step = await gather(workshop, surveyed, at);
    if (!step.ok) return step;
    done += 1;
  }
  for (const at of filled) {
    if (job.isCancelled()) return fail('reliefCancelled');
    job.onProgress({ step: 'cutting', done, total });
    fill(workshop, at);
    done += 1;
  }
  return ok(null);
}

/** What was imported, now and before, comes together in a tile; deeper tiles are there already. */
async function gather(
  { store, grids }: Workshop,
  surveyed: readonly Surveyed[],
  at: TileAt,
): Promise<Result<null>> {
  const heights = copyOf(store.read(at));
  for (const { source, bounds, maxZoom } of surveyed) {
    if (maxZoom !== at.z || !covers(bounds, at)) continue;
    const grid = await readGrid(source, grids);
    if (!grid.ok) return grid;
    overlayGrid(heights, grid.value, at);
  }
  foldChildren(heights, store.read, at);
  store.write(
    at,
    heights,
    heights.isImported.every((flag) => flag === 1),
  );
  return ok(null);
}

/** What nobody covers is taken from coarser tiles; these are complete already. */
function fill({ job, store }: Workshop, at: TileAt): void {
  const heights = copyOf(store.read(at));
  const coarser = (tile: TileAt) =>
    store.read(tile) ?? readHeights({ shipped: job.shipped, user: null }, tile);
  if (fillHoles(heights, coarser, at)) store.write(at, heights, true);
}

async function readGrid(
  source: ReliefSource,
  grids: Cache<ElevationGrid>,
): Promise<Result<ElevationGrid>> {
  const known = grids.get(source.id);
  if (known !== undefined) return ok(known);
  const bytes = source.read();
  if (!bytes.ok) return bytes;
  const grid = await readElevation(source.name, bytes.value);
  if (grid.ok) grids.set(source.id, grid.value);
  return grid;
}
