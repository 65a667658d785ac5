import { join } from 'node:path';
import { closeDatabase } from '../../db/open.ts';
import { openTiles, readTile, type TileDb } from '../../db/tiles/mbtiles.ts';
import type { Theme } from '../../geodata/model/app/themes.ts';
import type { Relief } from '../features/relief/relief.ts';
import { logProblem } from '../requests/log.ts';
import type { Supplied, Supplier } from './protocol.ts';

/** The sets of tiles that come with the atlas, and what their tiles are. */
const SETS = {
  world: 'application/x-protobuf',
  around: 'application/x-protobuf',
  region: 'application/x-protobuf',
  net: 'application/x-protobuf',
  relief: 'image/png',
} as const;
type TileSet = keyof typeof SETS;
/** Those that are nothing but a file. */
const FILE_SETS = ['world', 'around', 'region', 'net'] as const;

/** `<set>/<z>/<x>/<y>` or `shaded/<theme>/<z>/<x>/<y>`, without signs, fractions or leading zeros. */
const TILE_PATH =
  /^(?:(world|around|region|net|relief)|shaded\/(paper|night|contrast))\/(0|[1-9]\d?)\/(0|[1-9]\d{0,7})\/(0|[1-9]\d{0,7})$/;

/** The tiles of the map, open until they are closed. */
export interface MapTiles extends Supplier {
  close(): void;
}

/** Whoever holds the relief. */
type ReliefSource = Pick<Relief, 'readTile' | 'readPicture'>;

/**
 * Opens the tiles in the basemap's folder. A file that cannot be read is logged and gives no
 * tiles: the atlas then opens with less of a map. Relief comes from whoever holds it.
 */
export function openMapTiles(folder: string, relief: ReliefSource): MapTiles {
  const files = new Map<TileSet, TileDb>();
  for (const set of FILE_SETS) {
    const opened = openTiles(join(folder, `${set}.mbtiles`));
    if (opened.ok) files.set(set, opened.value);
    else logProblem(`tiles ${set}`, opened.error.code);
  }
  return {
    prefix: '/tiles/',
    supply: (path, signal) => supplyTile(path, { files, relief, signal }),
    close() {
      for (const db of files.values()) closeDatabase(db);
    },
  };
}

interface Supplies {
  readonly files: ReadonlyMap<TileSet, TileDb>;
  readonly relief: ReliefSource;
  readonly signal: AbortSignal | undefined;
}

function supplyTile(
  path: string,
  { files, relief, signal }: Supplies,
): Supplied | null | Promise<Supplied> {
  const [, name, theme, ...numbers] = TILE_PATH.exec(path) ?? [];
  const [z = 0, x = 0, y = 0] = numbers.map(Number);
  if (theme !== undefined) {
    const picture = relief.readPicture(theme as Theme, { z, x, y }, signal);
    return picture.then((png) => tileOf('relief', png));
  }
  const set = name as TileSet;
  if (set === 'relief') return tileOf(set, relief.readTile(z, x, y));
  const db = files.get(set);
  return db === undefined ? null : tileOf(set, readTile(db, z, x, y));
}

/** Where a set has no tile the answer is an empty one: that is no failure of the map. */
function tileOf(set: TileSet, bytes: Uint8Array | null): Supplied {
  return { type: SETS[set], bytes: bytes ?? new Uint8Array() };
}
