import { join } from 'node:path';
import { closeDatabase } from '../db/open.ts';
import { openTiles, readTile, type TileDb } from '../db/tiles/mbtiles.ts';
import { logProblem } from './log.ts';
import type { Supplied, Supplier } from './protocol.ts';

/** The sets of tiles that come with the atlas, and what their tiles are. */
const SETS = {
  world: 'application/x-protobuf',
  region: 'application/x-protobuf',
  relief: 'image/png',
} as const;
type TileSet = keyof typeof SETS;

/** `<set>/<z>/<x>/<y>`, without signs, fractions or leading zeros. */
const TILE_PATH = /^(world|region|relief)\/(0|[1-9]\d?)\/(0|[1-9]\d{0,7})\/(0|[1-9]\d{0,7})$/;

/** The tiles of the map, open until they are closed. */
export interface MapTiles extends Supplier {
  close(): void;
}

/**
 * Opens the tiles in the basemap's folder. A file that cannot be read is logged and gives no
 * tiles: the atlas then opens with less of a map.
 */
export function openMapTiles(folder: string): MapTiles {
  const files = new Map<TileSet, TileDb>();
  for (const set of Object.keys(SETS) as TileSet[]) {
    const opened = openTiles(join(folder, `${set}.mbtiles`));
    if (opened.ok) files.set(set, opened.value);
    else logProblem(`tiles ${set}`, opened.error.code);
  }
  return {
    prefix: '/tiles/',
    supply: (path) => supplyTile(path, files),
    close() {
      for (const db of files.values()) closeDatabase(db);
    },
  };
}

function supplyTile(path: string, files: ReadonlyMap<TileSet, TileDb>): Supplied | null {
  const [, set, z, x, y] = TILE_PATH.exec(path) ?? [];
  const db = files.get(set as TileSet);
  if (db === undefined) return null;
  const bytes = readTile(db, Number(z), Number(x), Number(y));
  return bytes && { type: SETS[set as TileSet], bytes };
}
