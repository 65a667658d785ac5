import { expect, test } from 'vitest';
import { measureArea, measureLeg } from '../../../../../../renderer/core/geodesic.ts';
import {
  type AreaGeometry,
  cutArea,
  mergeAreas,
} from '../../../../../../renderer/features/notes/shape/combine.ts';
import { placeShape } from '../../../../../../renderer/features/notes/shape/place-shape.ts';
import {
  type LineGeometry,
  lengthOfLine,
  splitLine,
} from '../../../../../../renderer/features/notes/shape/split.ts';

const box = (west: number, south: number, east: number, north: number): [number, number][] => [
  [west, south],
  [east, south],
  [east, north],
  [west, north],
  [west, south],
];
const area = (...rings: [number, number][][]): AreaGeometry => ({
  type: 'Polygon',
  coordinates: rings,
});
const still = { eastM: 0, northM: 0, turnDeg: 0, factor: 1 };
const sizeOf = ({ coordinates: [ring = []] }: AreaGeometry) => measureArea(ring).areaM2;

const march: LineGeometry = {
  type: 'LineString',
  coordinates: [
    [103, 21],
    [104, 21.5],
    [105, 21],
  ],
};

test('a line is split where it is said, and both parts are as long as the whole', () => {
  const whole = lengthOfLine(march);
  const [before, after] = splitLine(march, 40_000) ?? [];
  if (!before || !after) throw new Error('not split');
  expect(before.coordinates.at(-1)).toEqual(after.coordinates[0]);
  expect(lengthOfLine(before)).toBeCloseTo(40_000, -2);
  expect(lengthOfLine(before) + lengthOfLine(after)).toBeCloseTo(whole, 0);
  expect(after.coordinates.slice(1)).toEqual(march.coordinates.slice(1));
});

test('a line split at a corner has it in both parts, once', () => {
  const [first, corner] = march.coordinates;
  if (!first || !corner) throw new Error('no corners');
  const [before, after] = splitLine(march, measureLeg(first, corner).lengthM) ?? [];
  expect(before?.coordinates).toEqual([first, corner]);
  expect(after?.coordinates).toEqual(march.coordinates.slice(1));
});

test('a line is not split at its ends or beyond', () => {
  expect(splitLine(march, 0)).toBeNull();
  expect(splitLine(march, lengthOfLine(march))).toBeNull();
  expect(splitLine(march, 1e9)).toBeNull();
});

test('areas that overlap become one, and a hole that neither fills stays', () => {
  const holed = area(box(106, 16, 107, 17), box(106.1, 16.1, 106.2, 16.2));
  const merged = mergeAreas(holed, area(box(106.5, 16.5, 107.5, 17.5)));
  expect(merged).toHaveLength(1);
  expect(merged[0]?.coordinates).toHaveLength(2);
  expect(mergeAreas(area(box(1, 1, 2, 2)), area(box(3, 3, 4, 4)))).toHaveLength(2);
});

test('what is cut leaves a hole, parts with the largest first, or nothing', () => {
  const whole = area(box(106, 16, 107, 17));
  expect(cutArea(whole, area(box(106.4, 16.4, 106.6, 16.6)))[0]?.coordinates).toHaveLength(2);
  const parts = cutArea(whole, area(box(106.7, 15, 106.8, 18)));
  expect(parts).toHaveLength(2);
  expect(sizeOf(parts[0] ?? whole)).toBeGreaterThan(sizeOf(parts[1] ?? whole) * 3);
  expect(cutArea(whole, area(box(105, 15, 108, 18)))).toEqual([]);
});

test('an area that is moved north is as large as it was, with its hole', () => {
  const south = area(box(106, 10, 107, 11), box(106.2, 10.2, 106.4, 10.4));
  const north = placeShape(south, { ...still, northM: 1_000_000 }) as AreaGeometry;
  expect(north.coordinates).toHaveLength(2);
  expect(sizeOf(north) / sizeOf(south)).toBeCloseTo(1, 2);
  const degrees = box(106, 19.04, 107, 20.04);
  expect(measureArea(degrees).areaM2 / sizeOf(south)).toBeLessThan(0.96);
});

test('turning and enlarging keep the middle', () => {
  const line: LineGeometry = {
    type: 'LineString',
    coordinates: [
      [106, 17],
      [106.2, 17],
    ],
  };
  const turned = placeShape(line, { ...still, turnDeg: 90, factor: 2 }) as LineGeometry;
  const [start, end] = turned.coordinates;
  if (!start || !end) throw new Error('no ends');
  expect(start[0]).toBeCloseTo(106.1, 3);
  expect(start[1]).toBeGreaterThan(17.1);
  expect(measureLeg(start, end).lengthM / lengthOfLine(line)).toBeCloseTo(2, 3);
});

test('what would leave the map is not placed', () => {
  const beyond = { ...still, northM: 7_700_000 };
  expect(placeShape({ type: 'Point', coordinates: [106, 17] }, beyond)).toBeNull();
});
