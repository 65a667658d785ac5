import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { decode } from 'fast-png';
import { describe, expect, it, test } from 'vitest';
import { decodeGeoTiff } from '../../../../../electron/features/georeferencing/geotiff.ts';
import {
  deflate,
  type MadeImage,
  takeDifferences,
  writeTiff,
} from '../../../db/raster/write-tiff.ts';

const PHOTOMETRIC = 262;
const EXTRA = 338;
const NO_DATA = 42_113;
const ORIENTATION = 274;
const RGB = { 258: [8, 8, 8], [PHOTOMETRIC]: 2, 277: 3 };
const GREY = { 258: 8, [PHOTOMETRIC]: 1, 277: 1 };
const WHITE = [255, 255, 255];
const BLACK = [0, 0, 0];

/** One row of pixels with these samples and tags. */
function row(samples: readonly number[], widthPx: number, tags: MadeImage['tags']): MadeImage {
  return { widthPx, heightPx: 1, blocks: [Uint8Array.from(samples)], ...(tags && { tags }) };
}

/** The pixels as the atlas keeps them, row by row. */
async function pixelsOf(...images: readonly MadeImage[]): Promise<number[][]> {
  return (await pictureOf(writeTiff({ images }))).pixels;
}

async function pictureOf(bytes: Uint8Array) {
  const decoded = await decodeGeoTiff(new Uint8Array(bytes).buffer);
  if (decoded.state !== 'read') throw new Error(JSON.stringify(decoded));
  const { data, channels, width, height } = decode(decoded.png);
  const count = width * height;
  const pixels = Array.from({ length: count }, (_, at) => [
    ...data.slice(at * channels, (at + 1) * channels),
  ]);
  return { ...decoded, pixels };
}

describe('colours', () => {
  it('of WhiteIsZero: white paper stays white, black ink black', async () => {
    const pixels = await pixelsOf(row([0, 255, 100], 3, { ...GREY, [PHOTOMETRIC]: 0 }));
    expect(pixels).toEqual([WHITE, BLACK, [155, 155, 155]]);
  });

  it('of BlackIsZero: as they are, to the brightest', async () => {
    expect(await pixelsOf(row([0, 255, 100], 3, GREY))).toEqual([BLACK, WHITE, [100, 100, 100]]);
  });

  test.each([
    [1, 1, [0b0100_0000], [BLACK, WHITE]],
    [1, 0, [0b0100_0000], [WHITE, BLACK]],
    [2, 1, [0b01_11_0000], [[85, 85, 85], WHITE]],
    [4, 0, [0x0f], [WHITE, BLACK]],
  ])(
    'of %d bits, photometric %d, reach from black to white',
    async (bits, kind, bytes, expected) => {
      const tags = { 258: bits, [PHOTOMETRIC]: kind, 277: 1 };
      expect(await pixelsOf(row(bytes, 2, tags))).toEqual(expected);
    },
  );

  test.each([
    ['16 bits', (value: number) => value * 257],
    ['8 bits', (value: number) => value],
  ])('of a palette of %s', async (_what, written) => {
    const map = Array.from({ length: 768 }, () => 0);
    map.splice(1, 1, written(200));
    map.splice(256 + 1, 1, written(100));
    map.splice(512 + 1, 1, written(255));
    const tags = { ...GREY, [PHOTOMETRIC]: 3, 320: map };
    expect(await pixelsOf(row([1, 0], 2, tags))).toEqual([[200, 100, 255], BLACK]);
  });

  it('of printing inks: bare paper is white', async () => {
    const tags = { 258: [8, 8, 8, 8], [PHOTOMETRIC]: 5, 277: 4 };
    const inks = [0, 0, 0, 0, 0, 0, 0, 255, 255, 0, 0, 0, 100, 0, 0, 51];
    expect(await pixelsOf(row(inks, 4, tags))).toEqual([
      WHITE,
      BLACK,
      [0, 255, 255],
      [124, 204, 204],
    ]);
  });

  it('behind differences, in the order of bytes of a Mac', async () => {
    const samples = Buffer.from([250, 10, 3, 5, 20, 255]);
    const block = deflate(takeDifferences(samples, 8, 'MM', 6, 3));
    const image = { widthPx: 2, heightPx: 1, blocks: [block], tags: { ...RGB, 259: 8, 317: 2 } };
    const { pixels } = await pictureOf(writeTiff({ order: 'MM', images: [image] }));
    expect(pixels).toEqual([
      [250, 10, 3],
      [5, 20, 255],
    ]);
  });
});

describe('what is not to be seen is transparent', () => {
  it('a collar of the sign for missing values, in all colours at once', async () => {
    const image = row([0, 0, 0, 0, 200, 0, 9, 9, 9], 3, { ...RGB, [NO_DATA]: '0' });
    expect(await pixelsOf(image)).toEqual([
      [0, 0, 0, 0],
      [0, 200, 0, 255],
      [9, 9, 9, 255],
    ]);
  });

  it('a sign that means the number, not the shade or the colour it stands for', async () => {
    const white = row([0, 255], 2, { ...GREY, [PHOTOMETRIC]: 0, [NO_DATA]: '255' });
    expect(await pixelsOf(white)).toEqual([
      [255, 255, 255, 255],
      [0, 0, 0, 0],
    ]);
    const map = Array.from({ length: 768 }, () => 65_535);
    const palette = row([7, 8], 2, { ...GREY, [PHOTOMETRIC]: 3, 320: map, [NO_DATA]: '7' });
    expect((await pixelsOf(palette)).map((pixel) => pixel[3])).toEqual([0, 255]);
  });

  it('a sign that no pixel can have hides nothing', async () => {
    const pixels = await pixelsOf(row([0, 255], 2, { ...GREY, [NO_DATA]: '-9999' }));
    expect(pixels.map((pixel) => pixel[3])).toEqual([255, 255]);
  });

  it('by a mask inside the file, and not by that of an overview', async () => {
    const mask = { 254: 4, 258: 1, [PHOTOMETRIC]: 4, 277: 1 };
    const small = { ...mask, 254: 5 };
    const pixels = await pixelsOf(
      row([1, 2, 3, 4, 5, 6], 2, RGB),
      row([0], 1, small),
      row([0b0100_0000], 2, mask),
    );
    expect(pixels).toEqual([
      [1, 2, 3, 0],
      [4, 5, 6, 255],
    ]);
  });

  it('by a mask beside JPEG, as a cloud-optimised file has it', async () => {
    const file = resolve(import.meta.dirname, '../../../../fixtures/raster/jpeg-with-mask.tif');
    const { pixels, widthPx, heightPx } = await pictureOf(readFileSync(file));
    expect([widthPx, heightPx]).toEqual([71, 62]);
    // The collar of a turned sheet: its corners are outside, its middle is not.
    expect(
      [pixels[0], pixels[70], pixels[61 * 71], pixels.at(-1)].map((pixel) => pixel?.[3]),
    ).toEqual([0, 0, 0, 0]);
    expect(pixels[31 * 71 + 35]?.[3]).toBe(255);
  });

  it('by alpha, beside colours and beside grey', async () => {
    const rgba = { 258: [8, 8, 8, 8], [PHOTOMETRIC]: 2, 277: 4, [EXTRA]: 2 };
    expect(await pixelsOf(row([9, 8, 7, 0, 9, 8, 7, 128], 2, rgba))).toEqual([
      [9, 8, 7, 0],
      [9, 8, 7, 128],
    ]);
    const grey = { 258: [8, 8], [PHOTOMETRIC]: 1, 277: 2, [EXTRA]: 2 };
    expect(await pixelsOf(row([9, 0, 9, 255], 2, grey))).toEqual([
      [9, 9, 9, 0],
      [9, 9, 9, 255],
    ]);
  });

  it('alpha that was multiplied into the colours is taken out of them', async () => {
    const rgba = { 258: [8, 8, 8, 8], [PHOTOMETRIC]: 2, 277: 4, [EXTRA]: 1 };
    expect(await pixelsOf(row([100, 50, 0, 128], 1, rgba))).toEqual([[199, 100, 0, 128]]);
  });

  it('a fourth channel that says nothing of itself is no alpha; a fifth may be', async () => {
    const tags = { 258: [8, 8, 8, 8], [PHOTOMETRIC]: 2, 277: 4, [EXTRA]: 0 };
    expect(await pixelsOf(row([1, 2, 3, 0], 1, tags))).toEqual([[1, 2, 3]]);
    const five = { 258: [8, 8, 8, 8, 8], [PHOTOMETRIC]: 2, 277: 5, [EXTRA]: [0, 2] };
    expect(await pixelsOf(row([1, 2, 3, 0, 77], 1, five))).toEqual([[1, 2, 3, 77]]);
  });

  it('and does not darken what is seen beside it when the picture is made smaller', async () => {
    const samples = Array.from({ length: 8192 }, (_, at) => (at % 2 === 0 ? 0 : 240));
    const { pixels } = await pictureOf(
      writeTiff({ images: [row(samples, 8192, { ...GREY, [NO_DATA]: '0' })] }),
    );
    expect(pixels[5]).toEqual([240, 240, 240, 128]);
  });
});

describe('which way up', () => {
  // A F
  // B E
  // C D   as it is to be seen
  const SEEN = [1, 6, 2, 5, 3, 4];
  test.each([
    [1, 2, [1, 6, 2, 5, 3, 4]],
    [2, 2, [6, 1, 5, 2, 4, 3]],
    [3, 2, [4, 3, 5, 2, 6, 1]],
    [4, 2, [3, 4, 2, 5, 1, 6]],
    [5, 3, [1, 2, 3, 6, 5, 4]],
    [6, 3, [6, 5, 4, 1, 2, 3]],
    [7, 3, [4, 5, 6, 3, 2, 1]],
    [8, 3, [3, 2, 1, 4, 5, 6]],
  ])('orientation %d is turned as every viewer turns it', async (orientation, widthPx, stored) => {
    const image: MadeImage = {
      widthPx,
      heightPx: 6 / widthPx,
      blocks: [Uint8Array.from(stored)],
      tags: { ...GREY, [ORIENTATION]: orientation },
    };
    const picture = await pictureOf(writeTiff({ images: [image] }));
    expect([picture.widthPx, picture.heightPx]).toEqual([2, 3]);
    expect(picture.pixels.map(([shade]) => shade)).toEqual(SEEN);
  });
});

describe('where rows and columns lie', () => {
  const degrees = [1, 1, 0, 3, 1024, 0, 1, 2, 1025, 0, 1, 1, 2048, 0, 1, 4326];
  const placed = (matrix: readonly number[], tags: MadeImage['tags'] = {}): MadeImage => ({
    widthPx: 1,
    heightPx: 2,
    blocks: [Uint8Array.of(10, 20)],
    tags: { ...GREY, 34264: [...matrix, 0, 0, 0, 0, 0, 0, 0, 1], 34735: degrees, ...tags },
  });
  const NORTH_UP = [1, 0, 0, 105, 0, -1, 0, 18];
  const SOUTH_UP = [1, 0, 0, 105, 0, 1, 0, 16];
  const CORNERS = [
    [105, 18],
    [106, 18],
    [106, 16],
    [105, 16],
  ];
  const shades = (pixels: number[][]) => pixels.map(([shade]) => shade);

  it('a picture whose first row is the southern one is turned, and lies north up', async () => {
    const north = await pictureOf(writeTiff({ images: [placed(NORTH_UP)] }));
    expect(north).toMatchObject({ corners: CORNERS });
    expect(shades(north.pixels)).toEqual([10, 20]);
    const south = await pictureOf(writeTiff({ images: [placed(SOUTH_UP)] }));
    expect(south).toMatchObject({ corners: CORNERS });
    expect(shades(south.pixels)).toEqual([20, 10]);
  });

  it('a position counts rows as they are stored: orientation changes nothing then', async () => {
    const image = placed(NORTH_UP, { [ORIENTATION]: 6 });
    const picture = await pictureOf(writeTiff({ images: [image] }));
    expect(picture).toMatchObject({ corners: CORNERS, widthPx: 1, heightPx: 2 });
    expect(shades(picture.pixels)).toEqual([10, 20]);
  });

  it('a picture of the whole Earth ends where the map ends', async () => {
    const image = placed([360, 0, 0, -180, 0, -90, 0, 90]);
    const { corners } = await pictureOf(writeTiff({ images: [image] }));
    expect(corners?.[0]).toEqual([-180, 85.051_128]);
    expect(corners?.[2]).toEqual([180, -85.051_128]);
  });

  it('beyond 180° it comes round to the west', async () => {
    const image = placed([1, 0, 0, 190, 0, -1, 0, 18]);
    const { corners } = await pictureOf(writeTiff({ images: [image] }));
    expect(corners?.[0]).toEqual([-170, 18]);
  });

  it('turned degrees are to be georeferenced by hand', async () => {
    const image = placed([1, 0.2, 0, 105, 0.2, -1, 0, 18]);
    expect((await pictureOf(writeTiff({ images: [image] }))).corners).toBeNull();
  });
});
