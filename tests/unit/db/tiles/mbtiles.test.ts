import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it, onTestFinished } from 'vitest';
import { closeDatabase } from '../../../../db/open.ts';
import { openTiles, readTile } from '../../../../db/tiles/mbtiles.ts';
import { tempFolder } from '../temp-folder.ts';
import { value } from '../workbook-fixture.ts';
import { type TestTile, writeTileFile } from './tile-file.ts';

const text = (words: string) => new TextEncoder().encode(words);

function givenTiles(tiles: readonly TestTile[]) {
  const file = join(tempFolder(), 'test.mbtiles');
  writeTileFile(file, tiles);
  const db = value(openTiles(file));
  onTestFinished(() => closeDatabase(db));
  return db;
}

describe('a file of tiles', () => {
  it('counts its rows from the north, though they are stored from the south', () => {
    const db = givenTiles([
      { at: [2, 1, 0], data: text('north') },
      { at: [2, 1, 3], data: text('south') },
    ]);
    expect(db.prepare('SELECT tile_row FROM tiles ORDER BY 1').pluck().all()).toEqual([0, 3]);
    expect(readTile(db, 2, 1, 0)).toEqual(Buffer.from('north'));
    expect(readTile(db, 2, 1, 3)).toEqual(Buffer.from('south'));
  });

  it('unpacks what was stored with gzip and leaves the rest as it is', () => {
    const db = givenTiles([
      { at: [0, 0, 0], data: gzipSync('packed') },
      { at: [1, 0, 0], data: text('plain') },
    ]);
    expect(readTile(db, 0, 0, 0)).toEqual(Buffer.from('packed'));
    expect(readTile(db, 1, 0, 0)).toEqual(Buffer.from('plain'));
  });

  it.each([
    [1, 1, 1],
    [0, 1, 0],
    [0, 0, -1],
    [-1, 0, 0],
    [25, 0, 0],
    [0.5, 0, 0],
    [Number.NaN, 0, 0],
  ])('has nothing at %d/%d/%d', (z, x, y) => {
    const db = givenTiles([{ at: [0, 0, 0], data: text('world') }]);
    expect(readTile(db, z, x, y)).toBeNull();
  });

  it('opens for reading only', () => {
    const db = givenTiles([]);
    expect(() => db.exec('DELETE FROM tiles')).toThrow('readonly');
  });

  it('that is missing is told', () => {
    expect(openTiles(join(tempFolder(), 'gone.mbtiles'))).toEqual({
      ok: false,
      error: {
        code: 'fileUnreadable',
        params: { file: 'gone.mbtiles', reason: 'reason.fileMissing' },
      },
    });
  });

  it('that is something else is refused and left alone', () => {
    const file = join(tempFolder(), 'letter.mbtiles');
    writeFileSync(file, 'This is a letter. '.repeat(100));
    expect(openTiles(file)).toMatchObject({
      ok: false,
      error: { code: 'fileUnreadable', params: { reason: 'reason.notTiles' } },
    });
    expect(readFileSync(file, 'utf8')).toContain('This is a letter.');
  });
});
