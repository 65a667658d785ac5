import { Geodesic } from 'geographiclib-geodesic';
import { expect, test } from 'vitest';
import { largest } from '../../../../../geodata/model/extremes.ts';
import type { LngLat } from '../../../../../geodata/model/space/lng-lat.ts';
import { distanceM } from '../../../../../geodata/model/space/mercator.ts';
import { scatteredPoints } from './scattered-points.ts';

const HANOI: LngLat = [105.8342, 21.0278];
const SAIGON: LngLat = [106.6297, 10.8231];

function exactM([lngA, latA]: LngLat, [lngB, latB]: LngLat): number {
  return Geodesic.WGS84.Inverse(latA, lngA, latB, lngB).s12 ?? Number.NaN;
}

test('distances between places of the region are those on the ellipsoid, to a millionth', () => {
  const places = scatteredPoints(800).filter((_, index) => index % 2 === 0);
  const errors = places.flatMap((from, index) => {
    const to = places[(index * 7 + 3) % places.length] ?? from;
    const exact = exactM(from, to);
    return exact === 0 ? [] : [Math.abs(distanceM(from, to) - exact) / exact];
  });
  expect(errors.length).toBeGreaterThan(350);
  expect(largest(errors)).toBeLessThan(5e-6);
});

test('from Hanoi to Saigon it is what GeographicLib says, where a sphere is 5 km off', () => {
  expect(Math.abs(distanceM(HANOI, SAIGON) - exactM(HANOI, SAIGON))).toBeLessThan(1);
});

test('a metre is a metre, no way is none, and the other side of the earth is within a part in 200', () => {
  const near: LngLat = [HANOI[0], HANOI[1] + 1e-5];
  expect(distanceM(HANOI, near)).toBeCloseTo(exactM(HANOI, near), 4);
  expect(distanceM(HANOI, HANOI)).toBe(0);
  const opposite: LngLat = [HANOI[0] - 179.9, -HANOI[1]];
  const ratio = distanceM(HANOI, opposite) / exactM(HANOI, opposite);
  expect(Math.abs(ratio - 1)).toBeLessThan(0.005);
});
