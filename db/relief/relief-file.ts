import Database from 'better-sqlite3';
import * as v from 'valibot';
import {
  type ReliefFile,
  ReliefFileSchema,
  type ReliefStatus,
  SHIPPED_RELIEF_ZOOM,
} from '../../geodata/model/app/relief.ts';
import { statement } from '../statement.ts';

const StatusSchema = v.object({
  revision: v.pipe(v.number(), v.integer()),
  maxZoom: v.pipe(v.number(), v.integer()),
  files: v.array(ReliefFileSchema),
});
const STATUS_ROW = 'parallel17:relief';

/** The relief where a person added none. */
export const NO_RELIEF: ReliefStatus = { revision: 0, maxZoom: SHIPPED_RELIEF_ZOOM, files: [] };

/**
 * Opens a draft of added relief for writing, with the tables of MBTiles 1.3. It is written without
 * a journal: whoever writes it throws a draft away that was not finished.
 */
export function openReliefDraft(file: string): Database.Database {
  const db = new Database(file);
  db.pragma('journal_mode = OFF');
  db.pragma('synchronous = OFF');
  db.exec(`
    CREATE TABLE IF NOT EXISTS metadata (name TEXT NOT NULL PRIMARY KEY, value TEXT NOT NULL) STRICT;
    CREATE TABLE IF NOT EXISTS tiles (
      zoom_level INTEGER NOT NULL,
      tile_column INTEGER NOT NULL,
      tile_row INTEGER NOT NULL,
      tile_data BLOB NOT NULL,
      PRIMARY KEY (zoom_level, tile_column, tile_row)
    ) STRICT;
  `);
  return db;
}

/** What a file of added relief says of itself; as if empty when it cannot be understood. */
export function readReliefStatus(db: Database.Database): ReliefStatus {
  const row = statement<{ value: string }>(db, 'SELECT value FROM metadata WHERE name = ?').get(
    STATUS_ROW,
  );
  const parsed = v.safeParse(v.pipe(v.string(), v.parseJson(), StatusSchema), row?.value);
  return parsed.success ? parsed.output : NO_RELIEF;
}

/** Writes down what the file holds now; a file of the same name takes the place of the older one. */
export function writeReliefStatus(
  db: Database.Database,
  added: readonly ReliefFile[],
  revision: number,
): void {
  const names = new Set(added.map(({ name }) => name));
  const kept = readReliefStatus(db).files.filter(({ name }) => !names.has(name));
  const { maxZoom } = statement<{ maxZoom: number }>(
    db,
    'SELECT max(zoom_level) AS maxZoom FROM tiles',
  ).get() ?? { maxZoom: SHIPPED_RELIEF_ZOOM };
  const status: ReliefStatus = { revision, maxZoom, files: [...kept, ...added] };
  const rows = {
    name: 'Relief',
    format: 'png',
    encoding: 'terrarium',
    minzoom: String(SHIPPED_RELIEF_ZOOM + 1),
    maxzoom: String(maxZoom),
    [STATUS_ROW]: JSON.stringify(status),
  };
  const put = statement(db, 'INSERT OR REPLACE INTO metadata (name, value) VALUES (?, ?)');
  for (const [name, value] of Object.entries(rows)) put.run(name, value);
}
