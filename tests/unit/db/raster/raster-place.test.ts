import { describe, expect, it, test } from 'vitest';
import { placeOf } from '../../../../db/raster/raster-place.ts';
import { readTiff } from '../../../../db/raster/tiff-directory.ts';
import { writeTiff } from './write-tiff.ts';

const SCALE = 33_550;
const TIE = 33_922;
const MATRIX = 34_264;
const KEYS = 34_735;
const TEXTS = 34_737;
const AREA = 1;
const POINT = 2;

function placeWith(tags: Record<number, number | readonly number[] | string>) {
  const image = { widthPx: 2, heightPx: 2, blocks: [new Uint8Array(4)], tags };
  const [directory] = readTiff(writeTiff({ images: [image] })).directories;
  if (directory === undefined) throw new Error('no image');
  return placeOf(directory);
}

function geoKeys(...keys: readonly (readonly [key: number, value: number])[]): number[] {
  return [1, 1, 0, keys.length, ...keys.flatMap(([key, value]) => [key, 0, 1, value])];
}

const degrees = (raster: number) => geoKeys([1024, 2], [1025, raster], [2048, 4326]);
const CORNER = { [TIE]: [0, 0, 0, 105.5, 18.5, 0], [SCALE]: [0.5, 0.25, 0] };

describe('the grid of a GeoTIFF', () => {
  it('of areas begins at the corner that the file names', () => {
    expect(placeWith({ ...CORNER, [KEYS]: degrees(AREA) })).toMatchObject({
      system: 'degrees',
      grid: { originX: 105.5, originY: 18.5, columnX: 0.5, columnY: 0, rowX: 0, rowY: -0.25 },
    });
  });

  it('of points begins half a pixel before, both ways', () => {
    const grid = { originX: 105.25, originY: 18.625 };
    expect(placeWith({ ...CORNER, [KEYS]: degrees(POINT) })).toMatchObject({ grid });
    const matrix = [0.5, 0, 0, 105.5, 0, -0.25, 0, 18.5, 0, 0, 0, 0, 0, 0, 0, 1];
    expect(placeWith({ [MATRIX]: matrix, [KEYS]: degrees(POINT) })).toMatchObject({ grid });
  });

  it('counts from whichever pixel the file ties', () => {
    const tags = { ...CORNER, [TIE]: [2, 4, 0, 105.5, 18.5, 0], [KEYS]: degrees(AREA) };
    expect(placeWith(tags)).toMatchObject({ grid: { originX: 104.5, originY: 19.5 } });
  });

  it('takes the first of several ties where there is a scale, and the scale before a matrix', () => {
    const matrix = [9, 0, 0, 9, 0, 9, 0, 9, 0, 0, 0, 0, 0, 0, 0, 1];
    const ties = [0, 0, 0, 105.5, 18.5, 0, 1, 1, 0, 106, 18, 0];
    expect(
      placeWith({ ...CORNER, [TIE]: ties, [MATRIX]: matrix, [KEYS]: degrees(AREA) }),
    ).toMatchObject({ grid: { originX: 105.5, rowY: -0.25 } });
  });

  it('by scale runs southwards, whatever the sign of the scale', () => {
    const tags = { ...CORNER, [SCALE]: [0.5, -0.25, 0], [KEYS]: degrees(AREA) };
    expect(placeWith(tags)).toMatchObject({ grid: { rowY: -0.25 } });
  });

  it('by matrix may run northwards, be turned or slanted', () => {
    const matrix = [0.5, 0.1, 0, 105, 0.2, 0.25, 0, 15.5, 0, 0, 0, 0, 0, 0, 0, 1];
    expect(placeWith({ [MATRIX]: matrix, [KEYS]: degrees(AREA) })).toMatchObject({
      grid: { columnX: 0.5, rowX: 0.1, originX: 105, columnY: 0.2, rowY: 0.25, originY: 15.5 },
    });
  });

  test.each([
    ['no position', { [KEYS]: degrees(AREA) }],
    ['no keys', CORNER],
    ['a scale of nothing', { ...CORNER, [SCALE]: [0, 0, 0], [KEYS]: degrees(AREA) }],
    ['keys that name no system', { ...CORNER, [KEYS]: geoKeys([1025, AREA]) }],
  ])('with %s lies nowhere', (_what, tags) => {
    expect(placeWith(tags)).toEqual({ state: 'nowhere' });
  });
});

describe('the system of the coordinates', () => {
  const systemWith = (keys: number[], texts = '') => {
    const place = placeWith({
      ...CORNER,
      [KEYS]: keys,
      ...(texts === '' ? {} : { [TEXTS]: texts }),
    });
    return place.state === 'placed' ? place.system : place;
  };
  const named = (model: number, code: number, citation: number, text: string) => {
    const system = model === 2 ? 2048 : 3072;
    const entries = [1024, 0, 1, model, system, 0, 1, code, citation, TEXTS, text.length, 0];
    return systemWith([1, 1, 0, 3, ...entries], text);
  };

  it.each([4326, 4979])('EPSG:%d is WGS 84', (code) => {
    expect(systemWith(geoKeys([1024, 2], [2048, code]))).toBe('degrees');
  });

  it.each([3857, 3785])('EPSG:%d is Web Mercator', (code) => {
    expect(systemWith(geoKeys([1024, 1], [3072, code]))).toBe('mercatorMetres');
  });

  it('any other is told by what it calls itself', () => {
    const found = { state: 'otherSystem', found: 'EPSG:32648' };
    expect(systemWith(geoKeys([1024, 1], [3072, 32_648]))).toEqual(found);
  });

  it('one that is described goes by its name', () => {
    expect(named(2, 32_767, 2049, 'WGS 84|')).toBe('degrees');
    expect(named(2, 32_767, 2049, 'GCS_WGS_1984|')).toBe('degrees');
    expect(named(1, 32_767, 3073, 'WGS_1984_Web_Mercator_Auxiliary_Sphere|')).toBe(
      'mercatorMetres',
    );
    expect(named(1, 32_767, 3073, 'WGS 84 / Pseudo-Mercator|')).toBe('mercatorMetres');
    expect(named(2, 32_767, 2049, 'Indian 1960|')).toEqual({
      state: 'otherSystem',
      found: 'Indian 1960',
    });
  });

  it('grads and feet are not degrees and metres', () => {
    expect(systemWith(geoKeys([1024, 2], [2048, 4326], [2054, 9105]))).toMatchObject({
      state: 'otherSystem',
    });
    expect(systemWith(geoKeys([1024, 1], [3072, 3857], [3076, 9002]))).toMatchObject({
      state: 'otherSystem',
    });
  });
});
