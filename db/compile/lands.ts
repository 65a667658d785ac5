import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { booleanPointInPolygon, point, pointToLineDistance } from '@turf/turf';
import { feature } from 'topojson-client';
import * as v from 'valibot';
import type { LngLat } from '../../geodata/model/space/lng-lat.ts';

type Ring = readonly (readonly number[])[];
type Land = GeoJSON.Feature<GeoJSON.Polygon | GeoJSON.MultiPolygon>;

/** Countries of today in which the lands of the period lie, by the name Natural Earth gives them. */
const LAND_OF_UNIT: Readonly<Record<string, string>> = {
  tonkin: 'Vietnam',
  'annam-north': 'Vietnam',
  'annam-south': 'Vietnam',
  cochinchina: 'Vietnam',
  laos: 'Laos',
  'laos-west': 'Laos',
  cambodia: 'Cambodia',
  'cambodia-west': 'Cambodia',
  thailand: 'Thailand',
  burma: 'Myanmar',
  china: 'China',
  india: 'India',
  bangladesh: 'Bangladesh',
  'hong-kong': 'Hong Kong',
  macau: 'Macao',
  taiwan: 'Taiwan',
  philippines: 'Philippines',
  malaya: 'Malaysia',
  brunei: 'Brunei',
  'sabah-sarawak': 'Malaysia',
  indonesia: 'Indonesia',
  singapore: 'Singapore',
  us: 'United States of America',
  um: 'U.S. Minor Outlying Is.',
};

const Topology = v.looseObject({ objects: v.looseObject({ countries: v.looseObject({}) }) });
const englishNames = new Intl.DisplayNames('en', { type: 'region' });
/** Stretches of border farther than this from a place cannot count, in degrees. */
const NEAR_DEG = 0.5;

let lands: ReadonlyMap<string, Land> | null = null;

/**
 * The country of today in which a unit of the map lies (`tonkin`, or an ISO 3166 code), as Natural
 * Earth draws it at 1:10m; undefined when Natural Earth has none of that name.
 */
export function landOf(unit: string): Land | undefined {
  lands ??= readLands();
  return lands.get(LAND_OF_UNIT[unit] ?? englishNames.of(unit.toUpperCase()) ?? unit);
}

function readLands(): ReadonlyMap<string, Land> {
  const file = createRequire(import.meta.url).resolve('world-atlas/countries-10m.json');
  const topology = v.parse(Topology, JSON.parse(readFileSync(file, 'utf8')));
  // The package is pinned, and its shape is what its documentation promises.
  const { features } = feature(
    topology as never,
    topology.objects.countries as never,
  ) as unknown as GeoJSON.FeatureCollection<GeoJSON.Polygon | GeoJSON.MultiPolygon>;
  return new Map(features.map((land) => [String(land.properties?.['name']), land]));
}

/** Whether a position lies in a country, or at most that many kilometres outside it. */
export function isWithin(at: LngLat, land: Land, byKm: number): boolean {
  const place = point([...at]);
  return (
    booleanPointInPolygon(place, land) ||
    stretchesNear(at, land).some(
      ([from, to]) =>
        pointToLineDistance(place, {
          type: 'LineString',
          coordinates: [[...from], [...to]],
        }) <= byKm,
    )
  );
}

type Stretch = readonly [from: readonly number[], to: readonly number[]];

function stretchesNear([lng, lat]: LngLat, { geometry }: Land): Stretch[] {
  const rings: readonly Ring[] =
    geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat();
  const isNear = ([x = 0, y = 0]: readonly number[]) =>
    Math.abs(x - lng) < NEAR_DEG && Math.abs(y - lat) < NEAR_DEG;
  return rings.flatMap((ring) =>
    ring.slice(1).flatMap((to, index): Stretch[] => {
      const from = ring[index] ?? to;
      return isNear(from) || isNear(to) ? [[from, to]] : [];
    }),
  );
}
