import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import {
  along,
  booleanClockwise,
  booleanPointInPolygon,
  destination,
  distance,
  kinks,
  length,
} from '@turf/turf';
import type { Feature, LineString, Point, Polygon } from 'geojson';
import { describe, expect, test } from 'vitest';

type LayerFeature = Feature<Point | LineString | Polygon, { kind: string }>;
const FOLDER = resolve('geodata/layers');

const features: readonly LayerFeature[] = readdirSync(FOLDER).flatMap(
  (file) => JSON.parse(readFileSync(`${FOLDER}/${file}`, 'utf8')).features,
);
const polygons = features.filter(isPolygon);

function isPolygon(feature: LayerFeature): feature is Feature<Polygon, { kind: string }> {
  return feature.geometry.type === 'Polygon';
}

function featureOf<G extends Point | LineString | Polygon>(id: string): Feature<G> {
  const found = features.find((feature) => feature.id === id);
  if (found === undefined) throw new Error(`no feature ${id}`);
  return found as unknown as Feature<G>;
}

describe.each(polygons.map((polygon) => [String(polygon.id), polygon] as const))(
  'the area %s',
  (_, polygon) => {
    test('is closed, wound counter-clockwise, and crosses itself nowhere', () => {
      for (const [index, ring] of polygon.geometry.coordinates.entries()) {
        expect(ring.at(0)).toEqual(ring.at(-1));
        expect(booleanClockwise(ring)).toBe(index > 0);
      }
      expect(kinks(polygon).features).toEqual([]);
    });
  },
);

test('no position is repeated in a row', () => {
  const repeating = features
    .filter(({ geometry }) => geometry.type === 'LineString')
    .filter(({ geometry }) => {
      const { coordinates } = geometry as LineString;
      return coordinates.some((at, index) => String(at) === String(coordinates[index + 1]));
    })
    .map(({ id }) => id);
  expect(repeating).toEqual([]);
});

test('every strongpoint of the siege lies within 8 km of the main airstrip', () => {
  const airstrip = featureOf<Point>('dbp-airstrip');
  const far = features
    .filter(({ properties }) => properties.kind === 'strongpoint')
    .filter((post) => distance(post as Feature<Point>, airstrip) > 8)
    .map(({ id }) => id);
  expect(far).toEqual([]);
});

test('the demilitarised zone reaches 5 km to each side of the line, away from its ends', () => {
  const zone = featureOf<Polygon>('dmz-1954');
  const line = featureOf<LineString>('pmdl-1954');
  const reach = (fromKm: number, bearing: number) => {
    const from = along(line, fromKm);
    const steps = Array.from({ length: 800 }, (_, index) => (index + 1) / 100);
    return steps.findLast((km) => booleanPointInPolygon(destination(from, km, bearing), zone)) ?? 0;
  };
  // On the straight stretch along the parallel of Bo Ho Su the width can be read across.
  for (const fromKm of [6, 10, 15, 20]) {
    expect(reach(fromKm, 0) + reach(fromKm, 180)).toBeGreaterThan(10 * 0.95);
    expect(reach(fromKm, 0) + reach(fromKm, 180)).toBeLessThan(10 * 1.05);
  }
  expect(length(line)).toBeGreaterThan(20);
});
