import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { booleanPointInPolygon, point, pointToLineDistance } from '@turf/turf';
import type { Feature, MultiPolygon, Polygon, Position } from 'geojson';
import { feature } from 'topojson-client';

/** The countries of Indochina as Natural Earth draws them at 1:10m. */
export type Land = 'Vietnam' | 'Laos' | 'Cambodia';

type Country = Feature<Polygon | MultiPolygon, { name: string }>;

const topology = JSON.parse(
  readFileSync(resolve('node_modules/world-atlas/countries-10m.json'), 'utf8'),
);
const countries = (
  feature(topology, topology.objects.countries) as unknown as { features: Country[] }
).features;

export function landOf(name: Land): Country {
  const found = countries.find(({ properties }) => properties.name === name);
  if (found === undefined) throw new Error(`no country ${name}`);
  return found;
}

/** Stretches of border farther than this from a place cannot count, in degrees. */
const NEAR_DEG = 0.5;

/** Whether a position lies in a country, or at most that many kilometres outside it. */
export function isWithin(at: readonly [number, number], land: Country, byKm: number): boolean {
  const place = point([...at]);
  return (
    booleanPointInPolygon(place, land) ||
    stretchesNear(at, land).some(
      (coordinates) => pointToLineDistance(place, { type: 'LineString', coordinates }) <= byKm,
    )
  );
}

function stretchesNear([lng, lat]: readonly [number, number], land: Country): Position[][] {
  const { type, coordinates } = land.geometry;
  const rings = type === 'Polygon' ? coordinates : coordinates.flat();
  const isNear = ([x = 0, y = 0]: Position) =>
    Math.abs(x - lng) < NEAR_DEG && Math.abs(y - lat) < NEAR_DEG;
  return rings.flatMap((ring) =>
    ring.slice(1).flatMap((to, index) => {
      const from = ring[index] ?? to;
      return isNear(from) || isNear(to) ? [[from, to]] : [];
    }),
  );
}
