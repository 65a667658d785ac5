import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { readBlocks } from '../../../../db/raster/read-blocks.ts';
import { refuseImage } from '../../../../db/raster/refuse-image.ts';
import { readTiff } from '../../../../db/raster/tiff-directory.ts';
import { describeImage } from '../../../../db/raster/tiff-image.ts';
import {
  deflate,
  type MadeImage,
  type NumberKind,
  splitFloats,
  takeDifferences,
  writeNumbers,
  writeTiff,
} from './write-tiff.ts';

const FORMATS = { whole: 1, signed: 2, float: 3 } as const;
const DEFLATE = 8;

/** All samples of the first image, row by row, pixel by pixel. */
async function samplesOf(bytes: Uint8Array): Promise<(number | null)[]> {
  const tiff = readTiff(bytes);
  const [directory] = tiff.directories;
  if (directory === undefined) throw new Error('no image');
  const image = describeImage(directory);
  expect(refuseImage(image)).toBeNull();
  const rowSamples = image.widthPx * image.samples;
  const all: (number | null)[] = [];
  for await (const block of readBlocks(tiff, image)) {
    const { left, top, columns, rows, stridePx, samples, isValid } = block;
    for (let row = 0; row < rows; row += 1) {
      for (let index = 0; index < columns * image.samples; index += 1) {
        const from = row * stridePx * image.samples + index;
        const isMissing = isValid?.[Math.floor(from / image.samples)] === 0;
        const to = (top + row) * rowSamples + left * image.samples + index;
        all[to] = isMissing ? null : (samples[from] ?? Number.NaN);
      }
    }
  }
  return all;
}

function oneBand(image: Partial<MadeImage>, bits: number, kind: NumberKind): MadeImage {
  const { tags = {}, ...rest } = image;
  return {
    widthPx: 4,
    heightPx: 2,
    blocks: [],
    tags: { 258: bits, 259: 1, 262: 1, 277: 1, 339: FORMATS[kind], ...tags },
    ...rest,
  };
}

describe('numbers of every kind come out as they were written', () => {
  const KINDS: readonly (readonly [number, NumberKind, readonly number[]])[] = [
    [8, 'whole', [3, 255, 0, 7, 9, 250, 4, 5]],
    [16, 'whole', [315, 519, 65_535, 0, 256, 255, 1, 2]],
    [16, 'signed', [315, 519, -9999, 0, 256, 255, -1, 2]],
    [32, 'whole', [315, 519, 70_000, 0, 4_000_000_000, 255, 1, 2]],
    [32, 'signed', [315, 519, -70_000, 0, 256, 255, -1, 2]],
    [32, 'float', [315.5, 519.25, -9999, 0, 0.5, -0.5, 2 ** 100, 2]],
    [64, 'float', [315.5, 519.1, -9999, 0, 0.5, -0.5, 1e200, 2]],
  ];
  const orders = ['II', 'MM'] as const;

  test.each(
    KINDS.flatMap(([bits, kind, numbers]) =>
      orders.map((order) => ({ bits, kind, numbers, order })),
    ),
  )('$bits bits, $kind, $order: plain, and packed with each predictor', async (made) => {
    const { bits, kind, numbers, order } = made;
    const plain = writeNumbers(numbers, bits, kind, order);
    const write = (block: Uint8Array, tags = {}) =>
      writeTiff({ order, images: [oneBand({ blocks: [block], tags }, bits, kind)] });
    expect(await samplesOf(write(plain))).toEqual(numbers);
    const different = deflate(takeDifferences(plain, bits, order, 4));
    expect(await samplesOf(write(different, { 259: DEFLATE, 317: 2 }))).toEqual(numbers);
    if (kind !== 'float') return;
    const highFirst = writeNumbers(numbers, bits, kind, 'MM');
    const rows = [0, 1].map((row) => highFirst.subarray((row * bits) / 2, ((row + 1) * bits) / 2));
    const split = deflate(Buffer.concat(rows.map((row) => splitFloats(row, bits))));
    expect(await samplesOf(write(split, { 259: DEFLATE, 317: 3 }))).toEqual(numbers);
  });

  it('a predictor does not count where nothing was packed', async () => {
    const block = writeNumbers([1, 2, 3, 4, 5, 6, 7, 8], 16, 'whole', 'II');
    const image = oneBand({ blocks: [block], tags: { 317: 2 } }, 16, 'whole');
    expect(await samplesOf(writeTiff({ images: [image] }))).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
  });

  test.each([
    [1, [0b1010_0000, 0b0110_0000], [1, 0, 1, 0, 0, 1, 1, 0]],
    [2, [0b11_10_01_00, 0b00_01_10_11], [3, 2, 1, 0, 0, 1, 2, 3]],
    [4, [0xf0, 0x1e, 0x23, 0x45], [15, 0, 1, 14, 2, 3, 4, 5]],
    [12, [0xab, 0xc0, 0x01, 0xff, 0xf0, 0x0a, 0, 0, 0, 0, 0, 0], [0xabc, 1, 0xfff, 10, 0, 0, 0, 0]],
  ])(
    '%d bits are taken out of their bytes, each row from a byte of its own',
    async (bits, block, numbers) => {
      const image = oneBand({ blocks: [Uint8Array.from(block)] }, bits, 'whole');
      expect(await samplesOf(writeTiff({ images: [image] }))).toEqual(numbers);
    },
  );

  it('bytes whose bits run backwards are turned', async () => {
    const image = oneBand({ blocks: [Uint8Array.of(0b101, 0b110)], tags: { 266: 2 } }, 1, 'whole');
    expect(await samplesOf(writeTiff({ images: [image] }))).toEqual([1, 0, 1, 0, 0, 1, 1, 0]);
  });

  it('floats of 16 bits', async () => {
    const halves = [0x3c_00, 0xc0_00, 0x00_01, 0x7b_ff, 0x7c_00, 0x35_55, 0x80_00, 0x7e_00];
    const block = writeNumbers(halves, 16, 'whole', 'MM');
    const image = oneBand({ blocks: [block] }, 16, 'float');
    const numbers = await samplesOf(writeTiff({ order: 'MM', images: [image] }));
    expect(numbers.slice(0, 5)).toEqual([1, -2, 2 ** -24, 65_504, Number.POSITIVE_INFINITY]);
    expect(numbers[5]).toBeCloseTo(1 / 3, 3);
    expect(numbers[7]).toBeNaN();
  });
});

describe('the blocks of an image', () => {
  const count = (length: number) => Array.from({ length }, (_, index) => index);

  test.each([
    ['II', false],
    ['MM', false],
    ['II', true],
    ['MM', true],
  ] as const)('hundreds of strips, %s, BigTIFF %s', async (order, isBig) => {
    const blocks = count(600).map((row) => writeNumbers([row, 2 * row], 16, 'whole', order));
    const image = oneBand({ widthPx: 2, heightPx: 600, rowsPerStrip: 1, blocks }, 16, 'whole');
    const numbers = await samplesOf(writeTiff({ order, isBig, images: [image] }));
    expect(numbers).toEqual(count(600).flatMap((row) => [row, 2 * row]));
  });

  it('tiles reach beyond the edges, and only what lies inside counts', async () => {
    const blocks = [
      [0, 1, 5, 6],
      [2, 3, 7, 8],
      [4, 99, 9, 99],
      [10, 11, 99, 99],
      [12, 13, 99, 99],
      [14, 99, 99, 99],
    ].map((tile) => Uint8Array.from(tile));
    const tiled = oneBand({ widthPx: 5, heightPx: 3, tile: [2, 2], blocks }, 8, 'whole');
    expect(await samplesOf(writeTiff({ images: [tiled] }))).toEqual(count(15));
  });

  it('channels that lie one after another come together', async () => {
    const blocks = [
      [1, 2],
      [3, 4],
      [10, 20],
      [30, 40],
    ].map((strip) => Uint8Array.from(strip));
    const tags = { 258: [8, 8], 277: 2, 284: 2 };
    const image = { widthPx: 2, heightPx: 2, rowsPerStrip: 1, blocks };
    const planar = oneBand({ ...image, tags }, 8, 'whole');
    const made = { ...planar, tags: { ...planar.tags, 339: [1, 1] } };
    expect(await samplesOf(writeTiff({ images: [made] }))).toEqual([1, 10, 2, 20, 3, 30, 4, 40]);
  });

  it('one that was never written holds the sign for missing values', async () => {
    const blocks = [new Uint8Array(0), writeNumbers([7, 8], 16, 'signed', 'MM')];
    const sparse = { widthPx: 2, heightPx: 2, rowsPerStrip: 1, blocks, tags: { 42113: '-9999' } };
    const image = oneBand(sparse, 16, 'signed');
    expect(await samplesOf(writeTiff({ order: 'MM', images: [image] }))).toEqual([
      -9999, -9999, 7, 8,
    ]);
  });

  test.each(['lerc', 'lerc-deflate', 'lerc-zstd'])('voids in %s are no zeros', async (name) => {
    const file = resolve(import.meta.dirname, `../../../fixtures/raster/voids-in-${name}.tif`);
    const numbers = await samplesOf(readFileSync(file));
    expect(numbers.slice(15, 24)).toEqual([
      315.5,
      316.5,
      null,
      null,
      null,
      null,
      null,
      322.5,
      323.5,
    ]);
    expect(numbers.filter((number) => number === null)).toHaveLength(10);
    expect(numbers[63]).toBe(363.5);
  });

  it('of a file that lies in a larger piece of memory', async () => {
    const image = oneBand({ blocks: [Uint8Array.of(1, 2, 3, 4, 5, 6, 7, 8)] }, 8, 'whole');
    const bytes = writeTiff({ images: [image] });
    const larger = Buffer.alloc(bytes.length + 64, 99);
    larger.set(bytes, 32);
    expect(await samplesOf(larger.subarray(32, -32))).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
  });

  it('that ends too early is no block of zeros', async () => {
    const image = oneBand({ blocks: [Uint8Array.of(1, 2, 3, 4, 5, 6, 7)] }, 8, 'whole');
    await expect(samplesOf(writeTiff({ images: [image] }))).rejects.toThrow(RangeError);
  });
});

describe('what is not read is refused by its name', () => {
  const refusalOf = (tags: Record<number, number>) => {
    const tiff = readTiff(
      writeTiff({ images: [oneBand({ blocks: [new Uint8Array(64)], tags }, 8, 'whole')] }),
    );
    const [directory] = tiff.directories;
    return directory === undefined ? null : refuseImage(describeImage(directory));
  };

  test.each([
    [4, 'CCITT Group 4 (fax)'],
    [6, 'JPEG (old style)'],
    [34_712, 'JPEG 2000'],
    [34_925, 'LZMA'],
    [50_001, 'WebP'],
    [50_002, 'JPEG XL'],
    [65_000, 'no. 65000'],
  ])('compression %d', (number, compression) => {
    expect(refusalOf({ 259: number })).toEqual({ kind: 'compression', compression });
  });

  test.each([
    [64, 1],
    [64, 2],
    [24, 3],
    [24, 1],
    [32, 5],
  ])('numbers of %d bits in format %d', (bits, format) => {
    expect(refusalOf({ 258: bits, 339: format })).toMatchObject({ kind: 'samples', bits });
  });
});
