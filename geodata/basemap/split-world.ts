import { gunzipSync, gzipSync } from 'node:zlib';
import Database from 'better-sqlite3';
import { type Tile, writeMbtiles } from './recipe/mbtiles.ts';
import { keepTileLayers } from './recipe/read-vector-tile.ts';

const AROUND = '-around';
/** The zoom at which the product keeps what lies around the region; it is enlarged beyond. */
const AROUND_ZOOM = 3;

/**
 * Puts what lies around the region into a file of its own. Where the map enlarges a tile it cuts
 * all that is in it, and seven eighths of the world's tiles are not drawn from zoom 4 on.
 *
 * @param worldFile `world.mbtiles` as the recipe makes it; written anew without those layers
 */
export function splitWorld(worldFile: string, aroundFile: string): void {
  const tiles = readTiles(worldFile);
  const isAround = (name: string) => name.endsWith(AROUND);
  writeMbtiles(
    worldFile,
    { name: 'World', format: 'pbf', minzoom: '0', maxzoom: `${AROUND_ZOOM}` },
    tiles.flatMap((tile) => keep(tile, (name) => !isAround(name))),
  );
  writeMbtiles(
    aroundFile,
    { name: 'Around', format: 'pbf', minzoom: `${AROUND_ZOOM}`, maxzoom: `${AROUND_ZOOM}` },
    tiles.filter(({ z }) => z === AROUND_ZOOM).flatMap((tile) => keep(tile, isAround)),
  );
}

function readTiles(file: string): Tile[] {
  const db = new Database(file, { readonly: true });
  try {
    return db
      .prepare<[], Tile>(
        `SELECT zoom_level AS z, tile_column AS x, (1 << zoom_level) - 1 - tile_row AS y,
           tile_data AS data FROM tiles`,
      )
      .all()
      .map((tile) => ({ ...tile, data: gunzipSync(tile.data) }));
  } finally {
    db.close();
  }
}

/** The tile with those layers alone, gzipped; nothing where it has none of them. */
function keep(tile: Tile, isKept: (name: string) => boolean): Tile[] {
  const data = keepTileLayers(tile.data, isKept);
  return data.length === 0 ? [] : [{ ...tile, data: gzipSync(data, { level: 9 }) }];
}
