import { describe, expect, it, test } from 'vitest';
import { boundsOf, resolutionOf, sampleGrid } from '../../../../db/relief/elevation-grid.ts';
import { readElevation } from '../../../../db/relief/read-elevation.ts';
import {
  deflate,
  type MadeImage,
  takeDifferences,
  writeNumbers,
  writeTiff,
} from '../raster/write-tiff.ts';
import { value } from '../workbook-fixture.ts';

const NO_DATA = 42_113;
const METADATA = 42_112;
const POINT = 2;

function geoKeys(raster: number, ...more: readonly (readonly [number, number])[]): number[] {
  const keys = [[1024, 2], [1025, raster], [2048, 4326], ...more] as const;
  return [1, 1, 0, keys.length, ...keys.flatMap(([key, of]) => [key, 0, 1, of])];
}

/** Four heights in two rows of whole numbers of 16 bits, a quarter of a degree apart from 105° E, 18° N. */
function heights(numbers: readonly number[], tags: MadeImage['tags'] = {}): MadeImage {
  return {
    widthPx: 2,
    heightPx: 2,
    blocks: [writeNumbers(numbers, 16, 'signed', 'II')],
    tags: {
      258: 16,
      262: 1,
      277: 1,
      339: 2,
      33550: [0.25, 0.25, 0],
      33922: [0, 0, 0, 105, 18, 0],
      34735: geoKeys(1),
      ...tags,
    },
  };
}

const MASK = { 254: 4, 258: 1, 262: 4, 277: 1 };
const scaled = (role: string, text: string) =>
  `<Item name="${role.toUpperCase()}" sample="0" role="${role}">${text}</Item>`;

async function gridOf(...images: readonly MadeImage[]) {
  return value(await readElevation('a.tif', writeTiff({ images })));
}

async function metresOf(...images: readonly MadeImage[]) {
  return [...(await gridOf(...images)).metres];
}

async function faultOf(image: MadeImage) {
  const read = await readElevation('a.tif', writeTiff({ images: [image] }));
  return read.ok ? 'read' : read.error;
}

describe('heights', () => {
  it('behind differences in the other order of bytes are the ones that were written', async () => {
    const plain = writeNumbers([315, 519, -40, 256], 16, 'signed', 'MM');
    const block = deflate(takeDifferences(plain, 16, 'MM', 2));
    const image = { ...heights([], { 259: 8, 317: 2 }), blocks: [block] };
    const grid = value(await readElevation('a.tif', writeTiff({ order: 'MM', images: [image] })));
    expect([...grid.metres]).toEqual([315, 519, -40, 256]);
  });

  it('in tenths, from another level, become metres', async () => {
    const metadata = `<GDALMetadata>${scaled('offset', '100')}${scaled('scale', '0.1')}</GDALMetadata>`;
    const metres = await metresOf(
      heights([315, 519, -9999, 0], { [METADATA]: metadata, [NO_DATA]: '-9999' }),
    );
    expect(metres[0]).toBeCloseTo(131.5, 4);
    expect(metres[1]).toBeCloseTo(151.9, 4);
    expect(metres.slice(2)).toEqual([Number.NaN, 100]);
  });

  it('of another band have a scale of their own', async () => {
    const other =
      '<GDALMetadata><Item name="SCALE" sample="1" role="scale">9</Item></GDALMetadata>';
    expect(await metresOf(heights([1, 2, 3, 4], { [METADATA]: other }))).toEqual([1, 2, 3, 4]);
  });

  test.each([
    ['ft', 'international feet', 0.3048],
    ['US survey foot', 'feet of the survey', 1200 / 3937],
    ['dm', 'decimetres', 0.1],
    ['metre', 'metres', 1],
  ])('in %s are read as %s', async (unit, _what, metresEach) => {
    const metadata = `<GDALMetadata>${scaled('unittype', unit)}</GDALMetadata>`;
    const [first] = await metresOf(heights([1000, 0, 0, 0], { [METADATA]: metadata }));
    expect(first).toBeCloseTo(1000 * metresEach, 3);
  });

  it('in feet by the key of their unit', async () => {
    const [first] = await metresOf(heights([1000, 0, 0, 0], { 34735: geoKeys(1, [4099, 9002]) }));
    expect(first).toBeCloseTo(304.8, 3);
  });

  it('in a unit that is not known are refused by its name', async () => {
    const metadata = `<GDALMetadata>${scaled('unittype', 'fathom')}</GDALMetadata>`;
    expect(await faultOf(heights([1, 2, 3, 4], { [METADATA]: metadata }))).toEqual({
      code: 'reliefUnit',
      params: { file: 'a.tif', unit: 'fathom' },
    });
  });
});

describe('a height is missing', () => {
  it('where the mask of the file says so', async () => {
    const mask = { widthPx: 2, heightPx: 2, blocks: [Uint8Array.of(0b1000_0000, 0b0100_0000)] };
    expect(await metresOf(heights([1, 2, 3, 4]), { ...mask, tags: MASK })).toEqual([
      1,
      Number.NaN,
      Number.NaN,
      4,
    ]);
  });

  it('where a second channel of alpha is nothing', async () => {
    const image = heights([7, 255, 9, 0, 1, 255, 2, 255], {
      258: [16, 16],
      277: 2,
      338: 2,
      339: [2, 2],
    });
    expect(await metresOf(image)).toEqual([7, Number.NaN, 1, 2]);
  });

  test.each([
    ['-9999', [-9999, 5], [Number.NaN, 5]],
    ['0', [0, 5], [Number.NaN, 5]],
    ['-32768 ', [-32_768, 5], [Number.NaN, 5]],
    ['5.0', [0, 5], [0, Number.NaN]],
  ])('where it is %s, as the file says', async (sign, numbers, expected) => {
    const metres = await metresOf(heights([...numbers, 1, 1], { [NO_DATA]: sign }));
    expect(metres.slice(0, 2)).toEqual(expected);
  });

  it('where it is a fraction that floats only come near', async () => {
    const floats = writeNumbers([0.1, 5, 1, 1], 32, 'float', 'II');
    const tags = { 258: 32, 339: 3, [NO_DATA]: '0.1' };
    expect(await metresOf({ ...heights([], tags), blocks: [floats] })).toEqual([
      Number.NaN,
      5,
      1,
      1,
    ]);
  });
});

describe('where samples lie', () => {
  it('as points they reach half a sample around the first and the last', async () => {
    const grid = await gridOf(heights([1, 2, 3, 4], { 34735: geoKeys(POINT) }));
    expect([grid.originX, grid.originY]).toEqual([105, 18]);
    expect(boundsOf(grid)).toEqual([104.875, 17.625, 105.375, 18.125]);
    expect(sampleGrid(grid, -0.5, 1.5)).toBe(3);
    expect(sampleGrid(grid, -0.51, 0)).toBeNaN();
  });

  it.each([
    ['northwards', [0.25, 0, 0, 105, 0, 0.25, 0, 17.5]],
    ['westwards', [-0.25, 0, 0, 105.5, 0, -0.25, 0, 18]],
  ])('rows and columns that run %s lie where the file says', async (way, matrix) => {
    const grid = await gridOf(
      heights([1, 2, 3, 4], {
        33550: [],
        33922: [],
        34264: [...matrix, 0, 0, 0, 0, 0, 0, 0, 1],
      }),
    );
    expect(boundsOf(grid)).toEqual([105, 17.5, 105.5, 18]);
    expect(resolutionOf(grid)).toBeCloseTo(27_830, -1);
    const at = (lng: number, lat: number) =>
      sampleGrid(grid, (lng - grid.originX) / grid.stepX, (lat - grid.originY) / grid.stepY);
    const corners = [at(105.1, 17.9), at(105.4, 17.9), at(105.1, 17.6), at(105.4, 17.6)];
    const expected = way === 'northwards' ? [3, 4, 1, 2] : [2, 1, 4, 3];
    expect(corners.map(Math.round)).toEqual(expected);
  });
});

describe('what is refused', () => {
  it('a way of packing that is not read, by its name', async () => {
    expect(await faultOf(heights([1, 2, 3, 4], { 259: 34_925 }))).toEqual({
      code: 'reliefCompression',
      params: { file: 'a.tif', compression: 'LZMA' },
    });
  });

  it('whole numbers of 64 bits', async () => {
    expect(await faultOf(heights([1, 2, 3, 4], { 258: 64 }))).toMatchObject({
      code: 'reliefNumbers',
    });
  });

  it('more samples than fit, told in millions', async () => {
    const image = { ...heights([1, 2, 3, 4]), widthPx: 20_000, heightPx: 5001 };
    expect(await faultOf(image)).toEqual({
      code: 'reliefTooManySamples',
      params: { file: 'a.tif', columns: 20_000, rows: 5001, millions: 101, limit: 100 },
    });
  });

  it('a file that was cut short, in words', async () => {
    const bytes = writeTiff({ images: [heights([1, 2, 3, 4])] });
    expect(await readElevation('a.tif', bytes.slice(0, 30))).toMatchObject({
      error: { code: 'reliefDamaged', params: { reason: 'reason.fileEndsEarly' } },
    });
  });
});
