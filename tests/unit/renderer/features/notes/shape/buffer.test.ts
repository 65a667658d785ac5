import { booleanPointInPolygon } from '@turf/turf';
import { expect, test } from 'vitest';
import type { LngLat, NoteGeometry } from '../../../../../../geodata/model/space/lng-lat.ts';
import { measureLeg, placeAt } from '../../../../../../renderer/core/geodesic.ts';
import { areaAround } from '../../../../../../renderer/features/notes/shape/buffer.ts';

type Line = NoteGeometry & { readonly type: 'LineString' };
const line = (...coordinates: [number, number][]): Line => ({ type: 'LineString', coordinates });

/** So many places on a line, straight between its corners as it is drawn. */
function placesOn({ coordinates }: Line, each: number): LngLat[] {
  return coordinates.slice(1).flatMap((to, index) => {
    const from = coordinates[index] ?? to;
    return Array.from(
      { length: each + 1 },
      (_, step): LngLat => [
        from[0] + ((to[0] - from[0]) * step) / each,
        from[1] + ((to[1] - from[1]) * step) / each,
      ],
    );
  });
}

function around(geometry: NoteGeometry, distanceM: number) {
  const areas = areaAround(geometry, distanceM);
  if (typeof areas === 'string') throw new Error(areas);
  return areas;
}

/** How far a place lies from a line, by GeographicLib; between two places of it as on a plane. */
function distanceFrom(place: LngLat, places: readonly LngLat[]): number {
  const metres = places.map((at) => measureLeg(at, place).lengthM);
  const nearest = metres.indexOf(Math.min(...metres));
  const sides = [nearest - 1, nearest + 1].flatMap((other) => {
    const [from, to] = [places[nearest], places[other]];
    if (from === undefined || to === undefined) return [];
    const { lengthM, bearingDeg } = measureLeg(from, to);
    const off = measureLeg(from, place);
    const turn = ((off.bearingDeg - bearingDeg) * Math.PI) / 180;
    const along = off.lengthM * Math.cos(turn);
    return along > 0 && along < lengthM ? [Math.abs(off.lengthM * Math.sin(turn))] : [];
  });
  return Math.min(...metres, ...sides);
}

/** The corners of an edge and the middles of its sides. */
function edgeOf(ring: readonly LngLat[]): LngLat[] {
  return ring.slice(1).flatMap((to, index): LngLat[] => {
    const from = ring[index] ?? to;
    return [to, [(from[0] + to[0]) / 2, (from[1] + to[1]) / 2]];
  });
}

test.each([
  ['along the parallel, six degrees', line([103, 17], [109, 17]), 5_000],
  ['along a meridian, six degrees', line([106, 11], [106, 17]), 5_000],
  ['across, six degrees each way', line([102, 11], [108, 17]), 1_000],
  ['with a bend and wide', line([105, 18], [107, 16], [105.5, 14]), 60_000],
])('the edge round a line %s keeps its distance to 0.5 %%', (_, of, distanceM) => {
  const [area, ...others] = around(of, distanceM);
  expect(others).toEqual([]);
  const places = placesOn(of, 400);
  const off = edgeOf(area?.coordinates[0] ?? []).map(
    (place) => Math.abs(distanceFrom(place, places) - distanceM) / distanceM,
  );
  expect(off.length).toBeGreaterThan(100);
  expect(Math.max(...off)).toBeLessThan(0.005);
});

test('a circle is as wide in the north as in the south', () => {
  for (const lat of [0, 10, 17, 23, 60]) {
    const ring = around({ type: 'Point', coordinates: [106, lat] }, 5_000)[0]?.coordinates[0] ?? [];
    expect(ring.length).toBeGreaterThan(40);
    for (const place of ring) {
      const { lengthM } = measureLeg([106, lat], place);
      expect(Math.abs(lengthM - 5_000)).toBeLessThan(1);
    }
  }
});

test('round an area its inside is kept, and a hole becomes as much smaller', () => {
  const square = (size: number): [number, number][] =>
    [
      [-1, -1],
      [1, -1],
      [1, 1],
      [-1, 1],
      [-1, -1],
    ].map(([x = 0, y = 0]) => [106 + x * size, 17 + y * size]);
  const [area] = around({ type: 'Polygon', coordinates: [square(0.5), square(0.2)] }, 5_000);
  expect(area?.coordinates).toHaveLength(2);
  const isIn = (place: LngLat) => area !== undefined && booleanPointInPolygon([...place], area);
  expect(isIn([106.3, 17])).toBe(true);
  expect(isIn([106, 17])).toBe(false);
  expect(isIn(placeAt([106.2, 17], 270, 4_900))).toBe(true);
  expect(isIn(placeAt([106.2, 17], 270, 5_100))).toBe(false);
  expect(isIn(placeAt([106.5, 17], 90, 4_900))).toBe(true);
  expect(isIn(placeAt([106.5, 17], 90, 5_100))).toBe(false);
});

test('what would reach over 180° or a pole is not drawn', () => {
  expect(areaAround({ type: 'Point', coordinates: [179.99, 10] }, 5_000)).toBe('beyond');
  expect(areaAround({ type: 'Point', coordinates: [10, 84.9] }, 50_000)).toBe('beyond');
});

test('a line drawn by hand is surrounded without the corners that make no difference', () => {
  const wave = (size: number) =>
    Array.from({ length: 2_000 }, (_, at): [number, number] => [
      104 + at / 2_000,
      16 + Math.sin(at / 100) * size,
    ]);
  expect(around(line(...wave(0.05)), 5_000)).toHaveLength(1);
  expect(areaAround(line(...wave(0.5)), 10)).toBe('tooManyCorners');
});
