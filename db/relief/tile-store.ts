import type Database from 'better-sqlite3';
import type { Bounds } from '../../geodata/model/space/lng-lat.ts';
import { statement } from '../statement.ts';
import { leastRecentCache } from '../tiles/least-recent.ts';
import { readTile, toTmsRow } from '../tiles/mbtiles.ts';
import { decodeTerrarium, encodeTerrarium, type Heights } from '../tiles/terrarium.ts';
import { type TileAt, tilesOver } from '../tiles/tile-grid.ts';

/** The tiles of a draft, as heights. */
export interface TileStore {
  read(at: TileAt): Heights | null;
  /** A draft of a tile is written fast, its final state small. */
  write(at: TileAt, heights: Heights, isFinal: boolean): void;
  /** The tiles stored at a zoom inside the bounds. */
  stored(bounds: Bounds, z: number): readonly TileAt[];
}

const CACHED_TILES = 32;
const FAST_LEVEL = 1;
const SMALL_LEVEL = 3;

export function tileStore(db: Database.Database): TileStore {
  const cache = leastRecentCache<Heights>(CACHED_TILES);
  const put = statement(
    db,
    'INSERT OR REPLACE INTO tiles (zoom_level, tile_column, tile_row, tile_data) VALUES (?, ?, ?, ?)',
  );
  const has = (z: number, x: number, y: number) =>
    statement<{ found: number }>(
      db,
      'SELECT 1 AS found FROM tiles WHERE zoom_level = ? AND tile_column = ? AND tile_row = ?',
    ).get(z, x, toTmsRow(z, y)) !== undefined;
  return {
    read({ z, x, y }) {
      const key = `${z}/${x}/${y}`;
      const known = cache.get(key);
      if (known !== undefined) return known;
      const png = readTile(db, z, x, y);
      if (png === null) return null;
      const heights = decodeTerrarium(png);
      cache.set(key, heights);
      return heights;
    },
    write({ z, x, y }, heights, isFinal) {
      const png = encodeTerrarium(heights, isFinal ? SMALL_LEVEL : FAST_LEVEL);
      put.run(z, x, toTmsRow(z, y), png);
      cache.set(`${z}/${x}/${y}`, heights);
    },
    stored: (bounds, z) => tilesOver(bounds, z).filter(({ x, y }) => has(z, x, y)),
  };
}
