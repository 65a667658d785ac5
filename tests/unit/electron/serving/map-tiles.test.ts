import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import Database from 'better-sqlite3';
import { expect, test } from 'vitest';
import { openMapTiles } from '../../../../electron/serving/map-tiles.ts';
import { makeTempFolder } from '../temp-folder.ts';

const NO_RELIEF = { readTile: () => null, readPicture: async () => null };

/** A folder with one tile in the world's file and none of the others. */
function givenTiles(): string {
  const folder = makeTempFolder();
  const db = new Database(join(folder, 'world.mbtiles'));
  db.exec(
    'CREATE TABLE tiles (zoom_level INTEGER, tile_column INTEGER, tile_row INTEGER, tile_data BLOB)',
  );
  // The row is counted from the south here.
  db.prepare('INSERT INTO tiles VALUES (2, 3, 2, ?)').run(gzipSync('a tile'));
  db.close();
  return folder;
}

test('a tile is found by its row from the north and comes unpacked', async () => {
  const tiles = openMapTiles(givenTiles(), NO_RELIEF);
  const tile = await tiles.supply('world/2/3/1');
  expect(tile?.type).toBe('application/x-protobuf');
  expect(Buffer.from(tile?.bytes ?? []).toString()).toBe('a tile');
  tiles.close();
});

test('where a set has no tile the answer is empty', async () => {
  const tiles = openMapTiles(givenTiles(), NO_RELIEF);
  expect((await tiles.supply('world/2/3/2'))?.bytes.byteLength).toBe(0);
  expect((await tiles.supply('relief/2/3/2'))?.bytes.byteLength).toBe(0);
  tiles.close();
});

test.each([
  'world/2/03/1',
  'world/2/3/1.0',
  'world/2/3/-1',
  'world/2/3/1/..',
  'content/2/3/1',
  'region/4/1/1',
  '',
])('nothing stands at "%s"', async (path) => {
  const tiles = openMapTiles(givenTiles(), NO_RELIEF);
  expect(await tiles.supply(path)).toBeNull();
  tiles.close();
});

test('tiles of relief come from whoever holds the relief', () => {
  const asked: number[][] = [];
  const readTile = (...at: number[]) => {
    asked.push(at);
    return Buffer.from('heights');
  };
  const tiles = openMapTiles(givenTiles(), { ...NO_RELIEF, readTile });
  expect(tiles.supply('relief/10/806/449')).toMatchObject({ type: 'image/png' });
  expect(tiles.supply('relief/10/806')).toBeNull();
  expect(asked).toEqual([[10, 806, 449]]);
  tiles.close();
});

test('pictures of relief come for one theme, and one that there is not is empty', async () => {
  const asked: unknown[] = [];
  const readPicture = async (...of: unknown[]) => {
    asked.push(of);
    return asked.length > 1 ? null : Buffer.from('hills');
  };
  const tiles = openMapTiles(givenTiles(), { ...NO_RELIEF, readPicture });
  const { signal } = new AbortController();
  const tile = await tiles.supply('shaded/night/5/25/14', signal);
  expect(tile).toEqual({ type: 'image/png', bytes: Buffer.from('hills') });
  expect(asked).toEqual([['night', { z: 5, x: 25, y: 14 }, signal]]);
  expect(await tiles.supply('shaded/dusk/5/25/14')).toBeNull();
  expect((await tiles.supply('shaded/paper/5/25/15'))?.bytes.byteLength).toBe(0);
  tiles.close();
});
