import { expect, test } from 'vitest';
import type { LngLat } from '../../../../geodata/model/space/lng-lat.ts';
import {
  alongLeg,
  drawnLine,
  measureArea,
  measureLeg,
  placeAt,
  ringAround,
} from '../../../../renderer/core/geodesic.ts';

/** What GeodSolve of GeographicLib 2.1.2 (C++) answers with `-i -p 3`: azimuths and metres. */
const REFERENCE: readonly (readonly [LngLat, LngLat, number, number, number])[] = [
  [[106.7279, 16.6557], [108.2208, 16.0678], 111.97841909, 112.39899806, 172_257.848],
  [[103.0167, 21.386], [105.8542, 21.0285], 97.13734515, 98.16397806, 297_249.433],
  [[107.1, 17], [106.5, 17], 270.08771225, 269.91228775, 63_891.474],
  [[106.7, 10.78], [105.85, 21.03], 355.52281311, 355.28893362, 1_137_901.668],
  [[-179.9, 5], [179.9, 5], 270.00871558, 269.99128442, 22_179.741],
];

test.each(REFERENCE)('from %j to %j', (from, to, bearing, arrival, lengthM) => {
  const leg = measureLeg(from, to);
  expect(leg.lengthM).toBeCloseTo(lengthM, 3);
  expect(leg.bearingDeg).toBeCloseTo(bearing, 7);
  expect(leg.backBearingDeg).toBeCloseTo((arrival + 180) % 360, 7);
});

test('an area is that of Planimeter, whichever way round', () => {
  const corners: LngLat[] = [
    [106.5, 17],
    [107.1, 17],
    [107.6, 16.5],
    [106.9, 16.4],
  ];
  const { areaM2, perimeterM } = measureArea(corners);
  expect(areaM2).toBeCloseTo(4_484_281_170, -1);
  expect(perimeterM).toBeCloseTo(295_221.161, 3);
  expect(measureArea(corners.toReversed()).areaM2).toBeCloseTo(4_484_281_170, -1);
});

test('a place at a distance is where GeodSolve has it', () => {
  const [lng, lat] = placeAt([103.0167, 21.386], 45, 11_270);
  expect(lng).toBeCloseTo(103.09358465818, 9);
  expect(lat).toBeCloseTo(21.4579559041, 9);
});

test('every place of a ring is as far away as it says', () => {
  const center: LngLat = [103.0167, 21.386];
  const ring = ringAround(center, 27_500);
  expect(ring[0]).toEqual(ring.at(-1));
  for (const place of ring) expect(measureLeg(center, place).lengthM).toBeCloseTo(27_500, 5);
});

test('a long line is drawn along the way it is measured on, also across 180°', () => {
  const far: LngLat[] = [
    [100, 50],
    [140, 50],
  ];
  expect(Math.max(...drawnLine(far).map(([, lat]) => lat))).toBeGreaterThan(51.5);
  const across = drawnLine([
    [179, 5],
    [-179, 5],
  ]);
  expect(Math.max(...across.map(([lng]) => lng))).toBeCloseTo(181, 6);
});

test('places along a leg are equally far from each other', () => {
  const places = alongLeg([106.7279, 16.6557], [108.2208, 16.0678], 4);
  expect(places).toHaveLength(5);
  for (const [index, place] of places.slice(1).entries()) {
    expect(measureLeg(places[index] ?? place, place).lengthM).toBeCloseTo(172_257.848 / 4, 2);
  }
});
