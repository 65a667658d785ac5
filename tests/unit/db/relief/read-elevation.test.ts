import { gzipSync } from 'node:zlib';
import { writeArrayBuffer } from 'geotiff';
import { describe, expect, it } from 'vitest';
import { boundsOf, resolutionOf, sampleGrid } from '../../../../db/relief/elevation-grid.ts';
import { readElevation } from '../../../../db/relief/read-elevation.ts';
import { value } from '../workbook-fixture.ts';
import { makeHgt, makeTiff } from './elevation-files.ts';

const VOID = -32_768;
const codeOf = async (name: string, bytes: Uint8Array) => {
  const read = await readElevation(name, bytes);
  return read.ok ? 'read' : read.error;
};

describe('an SRTM tile', () => {
  it('is read from the north-west, and lies where its name says', async () => {
    const bytes = makeHgt((column, row) => column - 2 * row);
    const grid = value(await readElevation('N21E103.hgt', bytes));
    expect(boundsOf(grid)).toEqual([103, 21, 104, 22]);
    expect(resolutionOf(grid)).toBeCloseTo(92.77, 2);
    expect(sampleGrid(grid, 0, 0)).toBe(0);
    expect(sampleGrid(grid, 1200, 0)).toBe(1200);
    expect(sampleGrid(grid, 10.5, 3.25)).toBeCloseTo(4);
    expect(sampleGrid(grid, 1200.01, 0)).toBeNaN();
  });

  it('of the south and the west lies south and west', async () => {
    const grid = value(
      await readElevation(
        's02w060.SRTMGL3.hgt',
        makeHgt(() => 1),
      ),
    );
    expect(boundsOf(grid)).toEqual([-60, -2, -59, -1]);
  });

  it('is missing where it has voids, and beside them has the nearest height', async () => {
    const bytes = makeHgt((column) => (column < 600 ? VOID : 500));
    const grid = value(await readElevation('N21E103.hgt', bytes));
    expect(sampleGrid(grid, 100, 100)).toBeNaN();
    expect(sampleGrid(grid, 599.4, 100)).toBeNaN();
    expect(sampleGrid(grid, 599.6, 100)).toBe(500);
  });

  it.each([
    ['N21E103.hgt', 2_884_800, 'reliefWrongSize'],
    ['N21E103.hgt', 0, 'reliefWrongSize'],
    ['dien-bien-phu.hgt', 2_884_802, 'reliefBadName'],
    ['N95E103.hgt', 2_884_802, 'reliefOutside'],
    ['N21E203.hgt', 2_884_802, 'reliefOutside'],
    ['N86E103.hgt', 2_884_802, 'reliefOutside'],
    ['heights.txt', 2_884_802, 'reliefUnknownFormat'],
  ])('%s of %d bytes is refused as %s', async (name, sizeBytes, code) => {
    expect(await codeOf(name, Buffer.alloc(sizeBytes))).toMatchObject({
      code,
      params: { file: name },
    });
  });

  it('of the wrong size says how many bytes it has', async () => {
    expect(await codeOf('N21E103.hgt', Buffer.alloc(2_884_800))).toMatchObject({
      params: { sizeBytes: '2 884 800' },
    });
  });

  it('with nothing but voids is refused', async () => {
    expect(
      await codeOf(
        'N21E103.hgt',
        makeHgt(() => VOID),
      ),
    ).toMatchObject({
      code: 'reliefAllVoids',
    });
  });

  it.each([
    ['gzip', gzipSync('x')],
    ['zip', Buffer.from('PK\u0003\u0004 the rest')],
  ])('still packed with %s is to be unpacked first', async (_, bytes) => {
    expect(await codeOf('N21E103.hgt', bytes)).toMatchObject({ code: 'reliefZipped' });
  });
});

describe('a GeoTIFF', () => {
  it('of areas has its samples half a step inside its corner', async () => {
    const grid = value(await readElevation('a.tif', makeTiff({ values: [10, 20] })));
    expect(boundsOf(grid)).toEqual([103, 21, 104, 22]);
    expect([grid.originX, grid.originY]).toEqual([103 + 1 / 128, 22 - 1 / 128]);
    expect([sampleGrid(grid, 0, 0), sampleGrid(grid, 0.5, 0), sampleGrid(grid, 1, 9)]).toEqual([
      10, 15, 20,
    ]);
  });

  it('of points has its first sample at the corner', async () => {
    const bytes = makeTiff({ values: [10], tags: { GTRasterTypeGeoKey: 2 } });
    const grid = value(await readElevation('a.tif', bytes));
    expect([grid.originX, grid.originY]).toEqual([103, 22]);
  });

  it('in Web Mercator lies where its metres say', async () => {
    const tags = {
      GTModelTypeGeoKey: 1,
      ProjectedCSTypeGeoKey: 3857,
      GeographicTypeGeoKey: 4326,
      ModelTiepoint: [0, 0, 0, 11_465_908, 2_510_000, 0],
      ModelPixelScale: [100, 100, 0],
    };
    const grid = value(await readElevation('a.tif', makeTiff({ values: [1], tags })));
    const [west, south, east, north] = boundsOf(grid);
    expect(west).toBeCloseTo(103, 4);
    expect(east).toBeCloseTo(103.0575, 4);
    expect(north).toBeCloseTo(21.985, 2);
    expect(south).toBeCloseTo(21.932, 2);
  });

  it('is missing where it holds its own sign for it, or what no place on Earth has', async () => {
    const bytes = makeTiff({
      values: [-9999, -3.4e38, Number.NaN, 7],
      tags: { GDAL_NODATA: '7\0' },
    });
    expect(await codeOf('a.tif', bytes)).toMatchObject({ code: 'reliefAllVoids' });
  });

  it('of colours is a picture', async () => {
    const pixels = new Uint8Array(12 * 3);
    const picture = new Uint8Array(writeArrayBuffer(pixels, { width: 4, height: 3 }));
    expect(await codeOf('a.tif', picture)).toEqual({
      code: 'reliefNotElevation',
      params: { file: 'a.tif', reason: 'reason.elevationBands', bands: 3 },
    });
  });

  it('of shades of grey is a picture too', async () => {
    const picture = new Uint8Array(writeArrayBuffer(new Uint8Array(12), { width: 4, height: 3 }));
    expect(await codeOf('a.tif', picture)).toMatchObject({
      code: 'reliefNotElevation',
      params: { reason: 'reason.elevationSamples', bits: 8 },
    });
  });

  it('in another system is refused by its name', async () => {
    const tags = {
      GTModelTypeGeoKey: 1,
      ProjectedCSTypeGeoKey: 32648,
      GTCitationGeoKey: 'WGS 84 / UTM zone 48N',
    };
    expect(await codeOf('a.tif', makeTiff({ values: [1], tags }))).toEqual({
      code: 'reliefOtherProjection',
      params: { file: 'a.tif', found: 'WGS 84 / UTM zone 48N, EPSG:32648' },
    });
    const indian = { GeographicTypeGeoKey: 4131 };
    expect(await codeOf('a.tif', makeTiff({ values: [1], tags: indian }))).toMatchObject({
      params: { found: 'EPSG:4131' },
    });
  });

  const placedBy = (matrix: readonly number[]) => ({
    ModelTiepoint: undefined,
    ModelPixelScale: undefined,
    ModelTransformation: [...matrix, 0, 0, 0, 0, 0, 0, 0, 1],
  });

  it('may be placed by a matrix instead of a corner', async () => {
    const tags = placedBy([0.1, 0, 0, 103, 0, -0.1, 0, 22]);
    const grid = value(await readElevation('a.tif', makeTiff({ values: [1], side: 10, tags })));
    expect(boundsOf(grid).map((degrees) => Number(degrees.toFixed(6)))).toEqual([103, 21, 104, 22]);
  });

  it('that is turned is refused', async () => {
    const tags = placedBy([0.1, 0.02, 0, 103, 0.02, -0.1, 0, 22]);
    expect(await codeOf('a.tif', makeTiff({ values: [1], tags }))).toMatchObject({
      code: 'reliefNoPosition',
    });
  });

  it.each([200, 1000, 16_000])('cut off after %d bytes is told to be damaged', async (bytes) => {
    const whole = makeTiff({ values: [1] });
    expect(await codeOf('a.tif', whole.slice(0, bytes))).toMatchObject({ code: 'reliefDamaged' });
  });
});
