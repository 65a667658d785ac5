import { parentPort, workerData } from 'node:worker_threads';
import { shadeTile } from '../../../db/shading/shaded-tile.ts';
import { leastRecentCache } from '../../../db/tiles/least-recent.ts';
import { openTiles, type TileDb } from '../../../db/tiles/mbtiles.ts';
import { readAllHeights } from '../../../db/tiles/relief-tiles.ts';
import type { Heights } from '../../../db/tiles/terrarium.ts';
import type { TileAt } from '../../../db/tiles/tile-grid.ts';
import { RELIEF_LOOKS } from '../../../geodata/model/app/relief-look.ts';
import { logProblem } from '../../requests/log.ts';
import { openPictureStore, type PictureStore } from './picture-store.ts';
import type { PictureReply, PictureTask, Shading } from './shaded-relief.ts';

/** Those of a view and around it, of one and a quarter megabytes each. */
const TILES_HELD = 32;

const shading = workerData as Shading;
const dbs = { shipped: openIfGiven(shading.shippedFile), user: openIfGiven(shading.userFile) };
/** Every tile is the neighbour of eight others. */
const heights = leastRecentCache<{ readonly heights: Heights | null }>(TILES_HELD);
const elevation = {
  heightsAt(at: TileAt) {
    const key = `${at.z}/${at.x}/${at.y}`;
    const read = heights.get(key) ?? { heights: readAllHeights(dbs, at) };
    heights.set(key, read);
    return read.heights;
  },
  toZoom: shading.elevationToZoom,
};
/** `null` once it failed: a full disk is not tried again for every picture. */
let store: PictureStore | null = orNone(() =>
  openPictureStore(shading.folder, Object.values(shading.editions), shading.limitBytes),
);

parentPort?.on('message', (task: PictureTask) => {
  parentPort?.postMessage(answer(task) satisfies PictureReply);
});

function answer({ theme, tile, name }: PictureTask): PictureReply {
  try {
    const png = shadeTile(elevation, RELIEF_LOOKS[theme], tile);
    if (png !== null) keep(name, png);
    return { png };
  } catch (error) {
    logProblem(`relief ${name}`, error);
    return { png: null };
  }
}

function keep(name: string, png: Uint8Array): void {
  const kept = orNone(() => {
    store?.keep(name, png);
    return store;
  });
  store = kept;
}

function orNone<Value>(work: () => Value): Value | null {
  try {
    return work();
  } catch (error) {
    logProblem('relief pictures are not kept', error);
    return null;
  }
}

function openIfGiven(file: string | null): TileDb | null {
  const opened = file === null ? null : openTiles(file);
  return opened?.ok ? opened.value : null;
}
