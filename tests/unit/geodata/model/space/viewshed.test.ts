import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import {
  chanceOfSight,
  dropM,
  type HeightGrid,
  sightLines,
  type Viewer,
} from '../../../../../geodata/model/space/viewshed.ts';
import { MADE_SIDE, madeTerrain } from './made-terrain.ts';

const FIXTURES = join(import.meta.dirname, '../../../../fixtures/geodesy');
/** What `gdal_viewshed` writes: the cells within 10 km of the middle, 669 to a side. */
const GDAL_SIDE = 669;
const GDAL_MARGIN = 16;

const VIEWER: Viewer = { column: 350, row: 350, eyeM: 2, targetM: 0, radiusM: 10_000 };

function flat(side: number, heights: Readonly<Record<number, number>> = {}): HeightGrid {
  const heightsM = new Float32Array(side * side);
  for (const [at, height] of Object.entries(heights)) heightsM[Number(at)] = height;
  return { heightsM, columns: side, rows: side, cellM: 30 };
}

test('98 of a hundred cells and more are as gdal_viewshed has them', () => {
  const bits = gunzipSync(readFileSync(join(FIXTURES, 'viewshed.bits.gz')));
  const { clearanceM } = sightLines(madeTerrain(), { ...VIEWER, eyeM: 120 });
  let [same, seen, seenByOne] = [0, 0, 0];
  for (let cell = 0; cell < GDAL_SIDE ** 2; cell += 1) {
    const row = Math.floor(cell / GDAL_SIDE) + GDAL_MARGIN;
    const column = (cell % GDAL_SIDE) + GDAL_MARGIN;
    const isSeen = (clearanceM[row * MADE_SIDE + column] ?? Number.NaN) >= 0;
    const isSeenByGdal = ((bits[cell >> 3] ?? 0) & (128 >> (cell & 7))) !== 0;
    if (isSeen === isSeenByGdal) same += 1;
    if (isSeen && isSeenByGdal) seen += 1;
    if (isSeen || isSeenByGdal) seenByOne += 1;
  }
  expect(seen / GDAL_SIDE ** 2).toBeGreaterThan(0.1);
  expect(same / GDAL_SIDE ** 2).toBeGreaterThan(0.98);
  // Of what either sees, so that what both find hidden does not count.
  expect(seen / seenByOne).toBeGreaterThan(0.98);
});

test('beyond the radius nothing is known', () => {
  const { clearanceM } = sightLines(flat(101), { ...VIEWER, column: 50, row: 50, radiusM: 900 });
  expect(clearanceM[50 * 101 + 80]).not.toBeNaN();
  expect(clearanceM[50 * 101 + 81]).toBeNaN();
});

test('a wall hides what lies behind it up to the height of the line over it', () => {
  const side = 101;
  const grid = flat(side, { [50 * side + 60]: 12 });
  const viewer = { ...VIEWER, column: 50, row: 50, radiusM: 5000 };
  const { clearanceM, horizonCells } = sightLines(grid, viewer);
  // The eye is at 2 m, the wall of 12 m ten cells away: twenty cells away the line is at 22 m.
  expect(clearanceM[50 * side + 70]).toBeCloseTo(-22, 0);
  expect(horizonCells[50 * side + 70]).toBeCloseTo(10, 5);
  expect(clearanceM[50 * side + 55]).toBeGreaterThan(-0.01);
});

test('the Earth curves away: with refraction 6.7 m in 10 km', () => {
  expect(dropM(10_000)).toBeCloseTo(6.73, 2);
});

test('without errors a cell is seen or it is not; with them what is doubtful is told as such', () => {
  const side = 101;
  const grid = flat(side, { [50 * side + 60]: 2 });
  const viewer = { ...VIEWER, column: 50, row: 50, radiusM: 1500 };
  const behind = 50 * side + 80;
  const certain = chanceOfSight(grid, viewer, { heightM: 0, positionM: 0 });
  expect(certain[50 * side + 55]).toBe(1);
  const doubtful = chanceOfSight(grid, viewer, { heightM: 5, positionM: 0 });
  expect(doubtful[behind]).toBeGreaterThan(0.3);
  expect(doubtful[behind]).toBeLessThan(0.7);
  const high = chanceOfSight(flat(side, { [50 * side + 60]: 200 }), viewer, {
    heightM: 5,
    positionM: 0,
  });
  expect(high[behind]).toBeLessThan(0.001);
  expect(doubtful[0]).toBeNaN();
});

test('who may stand beside a wall sees over it less surely', () => {
  const side = 101;
  const wall = Object.fromEntries(
    Array.from({ length: side }, (_, row) => [row * side + 52, 30] as const),
  );
  const viewer = { ...VIEWER, column: 50, row: 50, radiusM: 1500 };
  const behind = 50 * side + 60;
  const known = chanceOfSight(flat(side, wall), viewer, { heightM: 0, positionM: 0 });
  const unknown = chanceOfSight(flat(side, wall), viewer, { heightM: 0, positionM: 90 });
  expect(known[behind]).toBe(0);
  expect(unknown[behind]).toBeGreaterThan(0.02);
  expect(unknown[behind]).toBeLessThan(0.5);
});
