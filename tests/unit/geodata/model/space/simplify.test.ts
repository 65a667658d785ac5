import { kinks } from '@turf/turf';
import { expect, test } from 'vitest';
import type { NoteGeometry } from '../../../../../geodata/model/space/lng-lat.ts';
import { countCorners, simplifyShape } from '../../../../../geodata/model/space/simplify.ts';

const line = (...coordinates: [number, number][]): NoteGeometry => ({
  type: 'LineString',
  coordinates,
});
const ringOf = (count: number, size: number): [number, number][] =>
  Array.from({ length: count + 1 }, (_, at) => {
    const turn = ((at % count) / count) * 2 * Math.PI;
    return [106 + size * Math.cos(turn), 17 + size * Math.sin(turn)];
  });

test('corners nearer than the tolerance go, in metres whatever the latitude', () => {
  // 0.001° is 111 m to the north; to the east 106 m at 17° and 56 m at 60°.
  const bend = line([106, 17], [106.5, 17.001], [107, 17]);
  expect(countCorners(simplifyShape(bend, 110))).toBe(3);
  expect(countCorners(simplifyShape(bend, 112))).toBe(2);
  const eastward = (lat: number) => line([106, lat], [106.001, lat + 0.5], [106, lat + 1]);
  expect(countCorners(simplifyShape(eastward(17), 100))).toBe(3);
  expect(countCorners(simplifyShape(eastward(60), 60))).toBe(2);
});

test('the ends of a line stay where they are', () => {
  const many = line([106, 17], [106.1, 17.00001], [106.2, 17], [106.3, 17.4]);
  const { coordinates } = simplifyShape(many, 1e9);
  expect(coordinates).toEqual([
    [106, 17],
    [106.3, 17.4],
  ]);
});

test('an area keeps its holes, and every ring three corners', () => {
  const holed: NoteGeometry = { type: 'Polygon', coordinates: [ringOf(80, 0.5), ringOf(40, 0.1)] };
  const some = simplifyShape(holed, 500);
  expect(countCorners(some)).toBeLessThan(60);
  const least = simplifyShape(holed, 1e7) as NoteGeometry & { type: 'Polygon' };
  expect(least.coordinates.map((ring) => ring.length)).toEqual([4, 4]);
  for (const ring of least.coordinates) expect(ring.at(-1)).toEqual(ring[0]);
});

test('a ring that did not cross itself does not afterwards', () => {
  const comb: [number, number][] = [];
  for (let tooth = 0; tooth < 12; tooth += 1) {
    comb.push([106 + tooth / 50, 17], [106 + tooth / 50, 17.4], [106.01 + tooth / 50, 17.4]);
    comb.push([106.01 + tooth / 50, 17]);
  }
  const ring = [...comb, [106.23, 16.99], [106, 16.99], [106, 17]] as [number, number][];
  for (const toleranceM of [100, 900, 3000, 30_000]) {
    const simpler = simplifyShape({ type: 'Polygon', coordinates: [ring] }, toleranceM);
    if (simpler.type !== 'Polygon') throw new Error('an area became something else');
    expect(kinks(simpler).features).toEqual([]);
  }
});

test('a point is what it is', () => {
  expect(simplifyShape({ type: 'Point', coordinates: [106, 17] }, 1e6).coordinates).toEqual([
    106, 17,
  ]);
});
