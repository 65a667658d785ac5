import { copyFileSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { closeDatabase } from '../../../../db/open.ts';
import { importRelief, type ReliefJob } from '../../../../db/relief/import-relief.ts';
import { openTiles, readTile, type TileDb } from '../../../../db/tiles/mbtiles.ts';
import { decodeTerrarium, encodeTerrarium, noHeights } from '../../../../db/tiles/terrarium.ts';
import { TILE_PX, tilesOver } from '../../../../db/tiles/tile-grid.ts';
import { ok } from '../../../../geodata/model/result.ts';
import type { LngLat } from '../../../../geodata/model/space/lng-lat.ts';
import { toMercator } from '../../../../geodata/model/space/mercator.ts';
import { tempFolder } from '../temp-folder.ts';
import { writeTileFile } from '../tiles/tile-file.ts';
import { value } from '../workbook-fixture.ts';

/** What the made relief of the atlas says everywhere in the region. */
export const SHIPPED_M = 437;

const LEVEL = encodeTerrarium(noHeights());
const PLAIN = encodeTerrarium({ ...noHeights(), metres: noHeights().metres.fill(SHIPPED_M) });

/** Relief as the atlas brings it: a level world and, over Điện Biên and its surroundings, one level plain. */
export function writeShippedRelief(file: string): void {
  const level = { at: [0, 0, 0] as const, data: LEVEL };
  const region = tilesOver([95, 12, 110, 28], 5).map(({ z, x, y }) => ({
    at: [z, x, y] as const,
    data: PLAIN,
  }));
  writeTileFile(file, [level, ...region]);
}

export function openForTest(file: string): TileDb {
  const db = value(openTiles(file));
  onTestFinished(() => closeDatabase(db));
  return db;
}

/** A folder with the atlas's relief and a draft for imports, which come one after another. */
export function givenRelief() {
  const folder = tempFolder();
  const shippedFile = join(folder, 'shipped.mbtiles');
  writeShippedRelief(shippedFile);
  const shipped = openForTest(shippedFile);
  const draftFile = join(folder, 'draft.mbtiles');
  const addFiles = (files: Readonly<Record<string, Uint8Array>>, job: Partial<ReliefJob> = {}) =>
    importRelief({
      draftFile,
      shipped,
      sources: Object.entries(files).map(([name, bytes]) => ({
        id: name,
        name,
        read: () => ok(bytes),
      })),
      importedAt: '2026-11-23T00:00:00.000Z',
      revision: 1,
      onProgress: () => {},
      isCancelled: () => false,
      ...job,
    });
  /** The draft as it is now, open for reading. */
  const look = () => {
    const copy = join(tempFolder(), 'copy.mbtiles');
    copyFileSync(draftFile, copy);
    return openForTest(copy);
  };
  return { shipped, addFiles, look, hasDraft: () => existsSync(draftFile) };
}

/** The height and its origin that a tile of this zoom has at a place. */
export function pixelAt(db: TileDb, z: number, [lng, lat]: LngLat) {
  const [worldX, worldY] = toMercator([lng, lat]);
  const across = 2 ** z;
  const [x, y] = [Math.floor(worldX * across), Math.floor(worldY * across)];
  const png = readTile(db, z, x, y);
  if (png === null) return null;
  const { metres, isImported } = decodeTerrarium(png);
  const column = Math.floor((worldX * across - x) * TILE_PX);
  const row = Math.floor((worldY * across - y) * TILE_PX);
  const pixel = row * TILE_PX + column;
  return { metres: metres[pixel], isImported: isImported[pixel] === 1 };
}
