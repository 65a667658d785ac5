import { decode } from 'fast-png';
import { describe, expect, it } from 'vitest';
import {
  type DecodedTiff,
  decodeGeoTiff,
} from '../../../../../electron/features/georeferencing/geotiff.ts';
import { type MadeImage, writeTiff } from '../../../db/raster/write-tiff.ts';
import { makeGeoTiff } from './made-images.ts';

const WGS_84 = {
  GTModelTypeGeoKey: 2,
  GTRasterTypeGeoKey: 1,
  GeographicTypeGeoKey: 4326,
  ModelTiepoint: [0, 0, 0, 102, 24, 0],
  ModelPixelScale: [0.1, 0.2, 0],
};

const RGB = { 258: [8, 8, 8], 262: 2, 277: 3 };

function onePixel(samples: readonly number[]): MadeImage {
  return { widthPx: 1, heightPx: 1, blocks: [Uint8Array.from(samples)] };
}

function bufferOf(bytes: Uint8Array): ArrayBuffer {
  return new Uint8Array(bytes).buffer;
}

async function decodeMade(width: number, height: number, tags: object) {
  const decoded = await decodeGeoTiff(new Uint8Array(makeGeoTiff(width, height, tags)).buffer);
  return read(decoded);
}

function read(decoded: DecodedTiff) {
  if (decoded.state !== 'read') throw new Error(decoded.state);
  return decoded;
}

/** The colour of the middle pixel of a row. */
function colourOf(png: Uint8Array, row: number): number[] {
  const { data, width, channels } = decode(png);
  const at = (row * width + Math.floor(width / 2)) * channels;
  return [...data.slice(at, at + 3)];
}

describe('where a GeoTIFF lies', () => {
  it('WGS 84: its four corners in degrees', async () => {
    const { corners } = await decodeMade(50, 60, WGS_84);
    expect(corners).toEqual([
      [102, 24],
      [107, 24],
      [107, 12],
      [102, 12],
    ]);
  });

  it('web Mercator: from metres', async () => {
    const { corners } = await decodeMade(10, 10, {
      GTModelTypeGeoKey: 1,
      GTRasterTypeGeoKey: 1,
      ProjectedCSTypeGeoKey: 3857,
      ModelTiepoint: [0, 0, 0, 11_131_949.079, 2_273_030.927, 0],
      ModelPixelScale: [11_131.949, 11_131.949, 0],
    });
    expect(corners?.[0]?.[0]).toBeCloseTo(100, 5);
    expect(corners?.[0]?.[1]).toBeCloseTo(20, 5);
    expect(corners?.[1]?.[0]).toBeCloseTo(101, 5);
  });

  it('another projection, or none: nowhere', async () => {
    const utm = { ...WGS_84, GTModelTypeGeoKey: 1, GeographicTypeGeoKey: 4326 };
    const elsewhere = await decodeMade(10, 10, { ...utm, ProjectedCSTypeGeoKey: 32_648 });
    expect(elsewhere.corners).toBeNull();
  });
});

it('rows of equal degrees become rows of Mercator: the middle latitude moves off the middle', async () => {
  // From 60° N to the equator the parallel of 30° lies 58.3 % down: ln tan(45°+15°)/ln tan(45°+30°).
  const { png } = await decodeMade(4, 600, {
    ...WGS_84,
    ModelTiepoint: [0, 0, 0, 102, 60, 0],
    ModelPixelScale: [0.1, 0.1, 0],
  });
  expect(colourOf(png, 345)).toEqual([255, 0, 0]);
  expect(colourOf(png, 355)).toEqual([0, 0, 255]);
});

it('a large one is made smaller, colours kept', async () => {
  const decoded = await decodeMade(6000, 40, { ...WGS_84, ModelPixelScale: [0.001, 0.001, 0] });
  expect(decoded).toMatchObject({ widthPx: 3000, heightPx: 20 });
  expect(colourOf(decoded.png, 0)).toEqual([255, 0, 0]);
  expect(colourOf(decoded.png, 19)).toEqual([0, 0, 255]);
  expect(decoded.corners?.[1]).toEqual([108, 24]);
});

describe('what is refused', () => {
  it('channels of 16 bits', async () => {
    const bytes = makeGeoTiff(4, 4, { ...WGS_84, BitsPerSample: [16, 16, 16] });
    const decoded = await decodeGeoTiff(new Uint8Array(bytes).buffer);
    expect(decoded).toEqual({
      state: 'unsupported',
      reason: 'reason.tiffBits',
      params: { bits: 16 },
    });
  });

  it('more pixels than memory should hold, before any is read', async () => {
    const bytes = makeGeoTiff(4, 4, { ...WGS_84, width: 11_000, height: 11_000 });
    const decoded = await decodeGeoTiff(new Uint8Array(bytes).buffer);
    expect(decoded).toEqual({
      state: 'tooLarge',
      widthPx: 11_000,
      heightPx: 11_000,
      mostPixels: 120_000_000,
    });
  });

  it('ways of packing that are not read, by their names', async () => {
    const image = { ...onePixel([1, 2, 3]), tags: { ...RGB, 259: 50_001 } };
    const decoded = await decodeGeoTiff(bufferOf(writeTiff({ images: [image] })));
    expect(decoded).toEqual({ state: 'compression', compression: 'WebP' });
  });

  it.each<[string, Record<number, number | number[]>, object]>([
    ['L*a*b*', { 262: 8 }, { reason: 'reason.tiffColours', params: { model: 'CIE L*a*b*' } }],
    ['thinned colours without JPEG', { 262: 6 }, { reason: 'reason.tiffColours' }],
    ['channels of different sizes', { 258: [8, 8, 16] }, { reason: 'reason.tiffMixedBits' }],
    ['signed numbers', { 339: [2, 2, 2] }, { reason: 'reason.tiffNumbers' }],
  ])('%s', async (_what, tags, expected) => {
    const image = { ...onePixel([1, 2, 3]), tags: { ...RGB, ...tags } };
    const decoded = await decodeGeoTiff(bufferOf(writeTiff({ images: [image] })));
    expect(decoded).toMatchObject({ state: 'unsupported', ...expected });
  });

  it('one that was cut short', async () => {
    const bytes = makeGeoTiff(40, 40, WGS_84).subarray(0, 900);
    const decoded = await decodeGeoTiff(new Uint8Array(bytes).buffer);
    expect(decoded).toEqual({ state: 'damaged' });
  });
});
