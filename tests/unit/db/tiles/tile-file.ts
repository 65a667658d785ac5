import Database from 'better-sqlite3';
import { toTmsRow } from '../../../../db/tiles/mbtiles.ts';

/** A tile and where it lies, rows counted from the north. */
export interface TestTile {
  readonly at: readonly [z: number, x: number, y: number];
  readonly data: Uint8Array;
}

/** Writes an MBTiles file as other programs make them. */
export function writeTileFile(file: string, tiles: readonly TestTile[]): void {
  const db = new Database(file);
  db.exec(`
    CREATE TABLE metadata (name TEXT, value TEXT);
    CREATE TABLE tiles (
      zoom_level INTEGER, tile_column INTEGER, tile_row INTEGER, tile_data BLOB
    );
    CREATE UNIQUE INDEX tile_index ON tiles (zoom_level, tile_column, tile_row);
  `);
  const insert = db.prepare('INSERT INTO tiles VALUES (?, ?, ?, ?)');
  for (const { at, data } of tiles) insert.run(at[0], at[1], toTmsRow(at[0], at[2]), data);
  db.close();
}
