import { expect, test } from 'vitest';
import { ELLIPSOIDS, toWgs84 } from '../../../../../geodata/model/space/datum.ts';
import { distanceM } from '../../../../../geodata/model/space/mercator.ts';
import { type GridPart, militaryGrid } from '../../../../../geodata/model/space/military-grid.ts';
import { fromUtm, toUtm } from '../../../../../geodata/model/space/utm.ts';

const lines = (parts: readonly GridPart[]) =>
  parts.flatMap((part) => ('line' in part ? [part] : []));
const names = (parts: readonly GridPart[]) => parts.flatMap((part) => ('at' in part ? [part] : []));

test('from afar there are zones alone, each with its name in its middle', () => {
  const parts = militaryGrid([100, 8, 112, 24], 4, 'wgs84');
  expect(new Set(parts.map(({ rank }) => rank))).toEqual(new Set(['zone']));
  expect(names(parts).map(({ label }) => label)).toEqual([
    '47P',
    '48P',
    '49P',
    '47Q',
    '48Q',
    '49Q',
  ]);
});

test('nearer, squares of 100 km carry their letters', () => {
  const parts = militaryGrid([106, 16, 108.5, 17.5], 7, 'wgs84');
  expect(names(parts).map(({ label }) => label)).toEqual(
    expect.arrayContaining(['48Q XD', '48Q YD', '49Q AU']),
  );
});

test('near, lines are a kilometre apart and lie where UTM has them', () => {
  const parts = militaryGrid([106.72, 16.64, 106.75, 16.67], 13, 'wgs84');
  const east84 = lines(parts).find(({ label, line: [first, second] }) => {
    const [a, b] = [first?.[1] ?? 0, second?.[1] ?? 0];
    return label === '84' && Math.abs(a - b) > 0.001;
  });
  const expected = fromUtm(
    { zone: 48, isNorth: true, eastM: 684_000, northM: 1_842_000 },
    ELLIPSOIDS.wgs84,
  );
  const near = east84?.line.map((place) => toUtm(place, ELLIPSOIDS.wgs84, 48).eastM) ?? [];
  for (const eastM of near) expect(eastM).toBeCloseTo(684_000, 3);
  expect(Math.min(...(east84?.line ?? []).map((place) => distanceM(place, expected)))).toBeLessThan(
    1500,
  );
});

test('at the edge of a zone the squares end: none reaches into the next', () => {
  const parts = militaryGrid([107.9, 16, 108.1, 16.2], 10, 'wgs84');
  const places = lines(parts)
    .filter(({ rank }) => rank !== 'zone')
    .flatMap(({ line }) => line);
  expect(places.some(([lng]) => lng < 108)).toBe(true);
  expect(places.some(([lng]) => lng > 108)).toBe(true);
  for (const { line, rank } of lines(parts)) {
    if (rank === 'zone') continue;
    const sides = new Set(
      line.map(([lng]) => (Math.abs(lng - 108) < 1e-6 ? 0 : Math.sign(lng - 108))),
    );
    sides.delete(0);
    expect(sides.size).toBe(1);
  }
});

test('on Indian 1960 the grid is that of the sheets, shifted to where the ground is', () => {
  const parts = militaryGrid([106.72, 16.64, 106.75, 16.67], 13, 'indian1960');
  const corner = fromUtm(
    { zone: 48, isNorth: true, eastM: 684_000, northM: 1_842_000 },
    ELLIPSOIDS.indian1960,
  );
  const onGround = toWgs84(corner, 'indian1960');
  const nearestM = Math.min(
    ...lines(parts).flatMap(({ line }) => line.map((place) => distanceM(place, onGround))),
  );
  expect(nearestM).toBeLessThan(500);
  const eastsM = lines(parts)
    .filter(({ label }) => label === '84')
    .flatMap(({ line }) => line.map((place) => toUtm(place, ELLIPSOIDS.wgs84, 48).eastM));
  expect(eastsM.some((eastM) => Math.abs(eastM - 684_000) > 200)).toBe(true);
});

test('Norway and Svalbard have zones of their own width', () => {
  const labels = names(militaryGrid([0, 57, 40, 83], 3, 'wgs84')).map(({ label }) => label);
  expect(labels).toEqual(expect.arrayContaining(['31V', '32V', '31X', '33X', '35X', '37X']));
  expect(labels).not.toContain('32X');
});

test('no view of the region is drawn with more than some hundred lines', () => {
  for (const [half, zoom] of [
    [8, 6],
    [2, 9],
    [0.3, 12],
    [0.02, 16],
  ] as const) {
    const parts = militaryGrid([106 - half, 16 - half, 106 + half, 16 + half], zoom, 'wgs84');
    expect(parts.length).toBeLessThan(1200);
  }
});
