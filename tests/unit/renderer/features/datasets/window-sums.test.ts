import { expect, it } from 'vitest';
import { createPointCollector } from '../../../../../db/datasets/pack-points.ts';
import type { PackedPoints } from '../../../../../geodata/model/datasets/packed-points.ts';
import { WORLD_UNITS } from '../../../../../geodata/model/datasets/packed-points.ts';
import { toMercator } from '../../../../../geodata/model/space/mercator.ts';
import { rowsInSight } from '../../../../../renderer/features/datasets/find-rows.ts';
import { rowsNear } from '../../../../../renderer/features/datasets/map/pick-rows.ts';
import { rangeOf, sumWindow } from '../../../../../renderer/features/datasets/points.ts';
import {
  dailySums,
  groupTotals,
  totalOf,
} from '../../../../../renderer/features/datasets/window-sums.ts';

interface Row {
  readonly lng: number;
  readonly lat: number;
  readonly day: number;
  readonly tons: number;
  readonly group: number;
}

/** Rows of a fixed disorder, some of them over 180° and some at one point. */
const ROWS: readonly Row[] = Array.from({ length: 4000 }, (_, row) => ({
  lng: row % 7 === 0 ? 106.5 : ((row * 37) % 3600) / 10 - 180,
  lat: row % 7 === 0 ? 16.5 : ((row * 53) % 1600) / 10 - 80,
  day: ((row * 91) % 500) - 250,
  tons: row % 11 === 0 ? Number.NaN : row % 100,
  group: row % 5,
}));

const points: PackedPoints = pack();
const numbers = Float64Array.from(ROWS, ({ tons }) => tons);
const groupOfRow = Uint8Array.from(ROWS, ({ group }) => group);
const WINDOWS = [
  { startDay: -250, endDay: 249 },
  { startDay: -10, endDay: 19 },
  { startDay: 0, endDay: 0 },
  { startDay: -900, endDay: -251 },
  { startDay: 240, endDay: 9000 },
];

function pack(): PackedPoints {
  const collector = createPointCollector();
  for (const [row, { lng, lat, day }] of ROWS.entries()) {
    collector.add(toMercator([lng, lat]), day, row);
  }
  return collector.pack();
}

const within = ({ startDay, endDay }: { startDay: number; endDay: number }) =>
  ROWS.filter(({ day }) => day >= startDay && day <= endDay);

it.each(WINDOWS)('a window from $startDay to $endDay comes to what its rows do', (window) => {
  const rows = within(window);
  const inRanges = points.cells.reduce((sum, cell) => {
    const { from, to } = rangeOf(points.days, cell, window);
    return sum + to - from;
  }, 0);
  expect(inRanges).toBe(rows.length);
  const counts = new Float32Array(points.sums.positions.length / 2);
  sumWindow(points.sums, window, counts);
  expect(counts.reduce((sum, count) => sum + count, 0)).toBe(rows.length);
  const known = rows.filter(({ tons }) => !Number.isNaN(tons));
  const sum = known.reduce((total, { tons }) => total + tons, 0);
  const daily = dailySums(points, [-250, 249], numbers);
  const unknownCount = rows.length - known.length;
  expect(totalOf(daily, window)).toEqual({ count: rows.length, sum, unknownCount });
  const groups = groupTotals(points, window, groupOfRow, numbers);
  expect(groups.reduce((total, { count }) => total + count, 0)).toBe(rows.length);
  expect(groups.reduce((total, one) => total + (one.sum ?? 0), 0)).toBe(sum);
});

it('without a window every row counts, and nothing is summed where nothing is measured', () => {
  const daily = dailySums(points, [-250, 249], null);
  expect(totalOf(daily, null)).toEqual({ count: ROWS.length, sum: null, unknownCount: 0 });
});

it('what lies at a spot is found, nearest first and by day, in the window alone', () => {
  const [x, y] = toMercator([106.5, 16.5]);
  const near = { x: x * WORLD_UNITS, y: y * WORLD_UNITS, reach: WORLD_UNITS / 1e6 };
  const window = { startDay: -10, endDay: 19 };
  const found = rowsNear(points, { ...near, window });
  const expected = ROWS.flatMap((row, index) =>
    index % 7 === 0 && row.day >= -10 && row.day <= 19 ? [index] : [],
  );
  expect(found.toSorted((a, b) => a - b)).toEqual(expected);
  const days = found.map((row) => ROWS[row]?.day ?? 0);
  expect(days).toEqual(days.toSorted((a, b) => a - b));
});

it('an area over 180° holds what lies on both sides of it', () => {
  const window = { startDay: -250, endDay: 249 };
  const found = rowsInSight(points, { window, bounds: [170, -85, 190, 85], most: 10_000 });
  const expected = ROWS.filter(({ lng }) => lng >= 170 || lng <= -170).length;
  expect(found.count).toBe(expected);
  expect(rowsInSight(points, { window, bounds: null, most: 5 })).toMatchObject({
    count: ROWS.length,
  });
});
