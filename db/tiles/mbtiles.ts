import { existsSync } from 'node:fs';
import { basename } from 'node:path';
import { gunzipSync } from 'node:zlib';
import Database from 'better-sqlite3';
import type { ReasonKey } from '../../geodata/model/messages/reasons.ts';
import { fail, ok, type Result } from '../../geodata/model/result.ts';
import { statement } from '../statement.ts';

/** A file of map tiles (MBTiles 1.3), read-only. Close it with `closeDatabase`. */
export type TileDb = Database.Database;

const DEEPEST_ZOOM = 24;
const GZIP_MAGIC = [0x1f, 0x8b] as const;

/** Opens a file of tiles. A file that is missing or holds no tiles is refused, and left as it was. */
export function openTiles(file: string): Result<TileDb> {
  if (!existsSync(file)) return refuse(file, 'reason.fileMissing');
  let db: Database.Database | null = null;
  try {
    db = new Database(file, { readonly: true, fileMustExist: true });
    db.pragma('trusted_schema = OFF');
    db.prepare('SELECT zoom_level, tile_column, tile_row, tile_data FROM tiles LIMIT 1').get();
    return ok(db);
  } catch (error) {
    db?.close();
    if (!(error instanceof Database.SqliteError)) throw error;
    return refuse(file, 'reason.notTiles');
  }
}

/**
 * The tile at these coordinates, rows counted from the north (XYZ) and unpacked when it was stored
 * with gzip; `null` where the file has none, and where there can be none.
 */
export function readTile(db: TileDb, z: number, x: number, y: number): Uint8Array | null {
  if (!isTile(z, x, y)) return null;
  const stored = statement<{ data: Uint8Array }>(
    db,
    'SELECT tile_data AS data FROM tiles WHERE zoom_level = ? AND tile_column = ? AND tile_row = ?',
  ).get(z, x, toTmsRow(z, y));
  if (stored === undefined) return null;
  return isGzip(stored.data) ? gunzipSync(stored.data) : stored.data;
}

/** The row as MBTiles counts it: from the south. The same function leads back. */
export function toTmsRow(z: number, y: number): number {
  return 2 ** z - 1 - y;
}

function isTile(z: number, x: number, y: number): boolean {
  if (![z, x, y].every(Number.isInteger) || z < 0 || z > DEEPEST_ZOOM) return false;
  const tilesAcross = 2 ** z;
  return x >= 0 && y >= 0 && x < tilesAcross && y < tilesAcross;
}

function isGzip(data: Uint8Array): boolean {
  return data[0] === GZIP_MAGIC[0] && data[1] === GZIP_MAGIC[1];
}

function refuse(file: string, reason: ReasonKey): Result<never> {
  return fail('fileUnreadable', { file: basename(file), reason });
}
