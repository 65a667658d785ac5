import { rmSync } from 'node:fs';
import Database from 'better-sqlite3';

/** A tile by its XYZ address. */
export interface Tile {
  readonly z: number;
  readonly x: number;
  readonly y: number;
  readonly data: Uint8Array;
}

/**
 * Writes an MBTiles file (specification 1.3, rows counted from the south). Tiles and metadata are
 * sorted, so the same tiles give the same bytes.
 */
export function writeMbtiles(
  path: string,
  metadata: Readonly<Record<string, string>>,
  tiles: readonly Tile[],
): void {
  rmSync(path, { force: true });
  const db = new Database(path);
  try {
    db.pragma('page_size = 4096');
    db.pragma('journal_mode = OFF');
    db.exec(`
      CREATE TABLE metadata (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
      CREATE TABLE tiles (
        zoom_level INTEGER NOT NULL, tile_column INTEGER NOT NULL, tile_row INTEGER NOT NULL,
        tile_data BLOB NOT NULL, PRIMARY KEY (zoom_level, tile_column, tile_row)
      );
    `);
    db.transaction(() => insertAll(db, metadata, tiles))();
    db.exec('VACUUM');
  } finally {
    db.close();
  }
}

function insertAll(
  db: Database.Database,
  metadata: Readonly<Record<string, string>>,
  tiles: readonly Tile[],
) {
  const insertName = db.prepare('INSERT INTO metadata VALUES (?, ?)');
  for (const [name, value] of Object.entries(metadata).toSorted()) insertName.run(name, value);
  const insertTile = db.prepare('INSERT INTO tiles VALUES (?, ?, ?, ?)');
  const inOrder = tiles.toSorted((a, b) => a.z - b.z || a.x - b.x || a.y - b.y);
  for (const { z, x, y, data } of inOrder) insertTile.run(z, x, 2 ** z - 1 - y, data);
}
