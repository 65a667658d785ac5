import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { enlargeAncestor } from '../../../../db/tiles/enlarge.ts';
import { readReliefHeight, readReliefTile } from '../../../../db/tiles/relief-tiles.ts';
import { decodeTerrarium, encodeTerrarium, noHeights } from '../../../../db/tiles/terrarium.ts';
import { TILE_PX, tilesOver } from '../../../../db/tiles/tile-grid.ts';
import { toMercator } from '../../../../geodata/model/space/mercator.ts';
import { makePatch } from '../relief/elevation-files.ts';
import { givenRelief, openForTest, SHIPPED_M } from '../relief/relief-fixture.ts';
import { tempFolder } from '../temp-folder.ts';
import { value } from '../workbook-fixture.ts';
import { writeTileFile } from './tile-file.ts';

const HERE = [103.5, 21.5] as const;

async function givenImported() {
  const { shipped, addFiles, look } = givenRelief();
  value(await addFiles({ 'a.tif': makePatch((column) => 568.5 + column, HERE) }));
  return { shipped, user: look() };
}

function tileOver([lng, lat]: readonly [number, number], z: number) {
  const [x, y] = toMercator([lng, lat]);
  return [z, Math.floor(x * 2 ** z), Math.floor(y * 2 ** z)] as const;
}

const metresOf = (png: Uint8Array | null) => (png === null ? null : decodeTerrarium(png).metres);

describe('terrarium', () => {
  it('keeps heights to a quarter of a metre, below the sea too, and where they come from', () => {
    const heights = noHeights();
    heights.metres.set([0, -12.25, 3143.5, 8848.75, 0.1]);
    heights.isImported.set([0, 1, 0, 1, 1]);
    const read = decodeTerrarium(encodeTerrarium(heights));
    expect([...read.metres.slice(0, 5)]).toEqual([0, -12.25, 3143.5, 8848.75, 0]);
    expect([...read.isImported.slice(0, 5)]).toEqual([0, 1, 0, 1, 1]);
  });

  it('refuses what is no tile of relief', () => {
    expect(() => decodeTerrarium(Buffer.from('nothing'))).toThrow();
  });
});

describe('a tile of relief', () => {
  it('is what was shipped while nothing was added, enlarged outside the region', () => {
    const { shipped } = givenRelief();
    const dbs = { shipped, user: null };
    expect(metresOf(readReliefTile(dbs, ...tileOver(HERE, 5)))?.[0]).toBe(SHIPPED_M);
    expect(readReliefTile(dbs, ...tileOver(HERE, 6))).toBeNull();
    expect(metresOf(readReliefTile(dbs, ...tileOver([0, 0], 4)))).not.toBeNull();
  });

  it('is what was added where a file covers it', async () => {
    const dbs = await givenImported();
    const metres = metresOf(readReliefTile(dbs, ...tileOver(HERE, 10)));
    expect(metres?.some((height) => height > 500 && height < 700)).toBe(true);
  });

  it('is enlarged from the next coarser one elsewhere, so that there are no holes', async () => {
    const dbs = await givenImported();
    expect(metresOf(readReliefTile(dbs, ...tileOver([100, 15], 9)))?.[7]).toBe(SHIPPED_M);
    expect(metresOf(readReliefTile(dbs, ...tileOver([-70, -30], 7)))?.[7]).toBe(0);
    const deeper = metresOf(readReliefTile(dbs, ...tileOver(HERE, 11)));
    expect(deeper?.some((height) => height > 500 && height < 700)).toBe(true);
    expect(readReliefTile(dbs, 7, 128, 0)).toBeNull();
  });

  it('is missing when there is no relief at all', () => {
    expect(readReliefTile({ shipped: null, user: null }, 3, 1, 1)).toBeNull();
  });

  it('enlarged beside another has no cliff along their edge', () => {
    const west = noHeights();
    const east = noHeights();
    east.metres.fill(512);
    const file = join(tempFolder(), 'two.mbtiles');
    writeTileFile(file, [
      { at: [1, 0, 0], data: encodeTerrarium(west) },
      { at: [1, 1, 0], data: encodeTerrarium(east) },
    ]);
    const user = openForTest(file);
    const last = metresOf(readReliefTile({ shipped: user, user }, 9, 255, 0));
    const first = metresOf(readReliefTile({ shipped: user, user }, 9, 256, 0));
    expect(last?.[TILE_PX - 1]).toBe(255);
    expect(first?.[0]).toBe(257);
  });
});

describe('enlarging a tile', () => {
  it('asks for each of its neighbours once, whether it is there or not', () => {
    const asked: string[] = [];
    const here = noHeights();
    enlargeAncestor(
      ({ z, x, y }) => {
        asked.push(`${z}/${x}/${y}`);
        return z === 3 && x === 4 && y === 4 ? here : null;
      },
      { z: 4, x: 8, y: 8 },
    );
    expect(asked).toContain('3/3/3');
    expect(asked).toHaveLength(new Set(asked).size);
  });
});

describe('the height of a place', () => {
  it('is to the metre where it was added', async () => {
    const dbs = await givenImported();
    expect(readReliefHeight(dbs, HERE, 10)).toEqual({ heightM: 600, source: 'imported' });
  });

  it('is rounded to fifty metres where it was shipped', async () => {
    const dbs = await givenImported();
    const shipped = { heightM: 450, source: 'shipped' };
    expect(readReliefHeight(dbs, [103.55, 21.5], 10)).toEqual(shipped);
    expect(readReliefHeight({ ...dbs, user: null }, HERE, 5)).toEqual(shipped);
    expect(readReliefHeight(dbs, [0, 0], 10)).toEqual({ heightM: 0, source: 'shipped' });
  });

  it('is not known where there is no relief', () => {
    expect(readReliefHeight({ shipped: null, user: null }, HERE, 5)).toBeNull();
  });
});

describe('tiles over bounds', () => {
  it('are those that the bounds cover, not those they only touch', () => {
    expect(tilesOver([0, 0, 180, 85.06], 1)).toEqual([{ z: 1, x: 1, y: 0 }]);
    expect(tilesOver([-180, -90, 180, 90], 1)).toHaveLength(4);
  });
});
