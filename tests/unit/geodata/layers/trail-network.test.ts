import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { kinks } from '@turf/turf';
import type { Feature, LineString, Point, Polygon } from 'geojson';
import { describe, expect, test } from 'vitest';
import { dayNumber, parseEdtf } from '../../../../geodata/model/edtf.ts';
import { isWithin, type Land, landOf } from './lands.ts';

interface Properties {
  readonly kind: string;
  readonly date: string | null;
  readonly mode?: string;
  readonly isSchematic?: boolean;
  readonly isInferred?: boolean;
}
type Line = Feature<LineString, Properties> & { id: string };

const layer = JSON.parse(readFileSync(resolve('geodata/layers/ho-chi-minh-trail.geojson'), 'utf8'));
const features: readonly Feature<Point | LineString | Polygon, Properties>[] = layer.features;
const lines = features.filter(({ geometry }) => geometry.type === 'LineString') as Line[];
const byLand = lines.filter(({ properties }) => properties.mode !== 'sea');

const VINH = '105.69232,18.67337';
const LOC_NINH = '106.59073,11.84476';
/** Where the network may end: at a front, a port or a river, with no other segment. */
const ENDS = new Set([
  'rt-15-north',
  'rt-9-khesanh',
  'rt-9-west',
  'ashau-hue',
  'rt-548-ashau',
  'feeder-kontum',
  'triborder-dakto',
  'exit-ia-drang',
  'fishhook-exit',
  'delta-exit',
  'sihanouk-rt4',
  'east-ts-south',
  'pipeline-ban-karai',
]);

/** What can be reached from a place over segments in use on a day; they join at equal positions. */
function reachedFrom(start: string, day: number): ReadonlySet<string> {
  const neighbours = new Map<string, string[]>();
  for (const { geometry, properties } of byLand) {
    const { startDay, endDay } = parseEdtf(properties.date ?? '');
    if (day < startDay || day > endDay) continue;
    const keys = geometry.coordinates.map(String);
    for (const [index, key] of keys.entries()) {
      const beside = [keys[index - 1], keys[index + 1]].filter((one) => one !== undefined);
      neighbours.set(key, [...(neighbours.get(key) ?? []), ...beside]);
    }
  }
  const reached = new Set([start]);
  for (const key of reached) for (const next of neighbours.get(key) ?? []) reached.add(next);
  return reached;
}

test('from Vinh the network reaches Lộc Ninh in 1971, and does not in 1958', () => {
  expect(reachedFrom(VINH, dayNumber(1971, 6, 1)).has(LOC_NINH)).toBe(true);
  expect(reachedFrom(VINH, dayNumber(1958, 6, 1)).has(LOC_NINH)).toBe(false);
});

test('no segment was in use before the Trail was founded', () => {
  const early = lines
    .filter(({ properties }) => parseEdtf(properties.date ?? '').startDay < dayNumber(1959, 1, 1))
    .map(({ id }) => id);
  expect(early).toEqual([]);
});

test('at the height of the Trail everything in use hangs together', () => {
  const day = dayNumber(1974, 12, 31);
  const reached = reachedFrom(VINH, day);
  const apart = byLand
    .filter(({ properties }) => parseEdtf(properties.date ?? '').endDay >= day)
    .filter(({ geometry }) => !reached.has(String(geometry.coordinates[0])))
    .map(({ id }) => id);
  expect(apart).toEqual([]);
});

test('segments end where another passes, or at one of the known ends', () => {
  const loose = byLand.filter(({ id, geometry }) => {
    const others = new Set(
      byLand.filter((one) => one.id !== id).flatMap((one) => one.geometry.coordinates.map(String)),
    );
    const ends = [geometry.coordinates[0], geometry.coordinates.at(-1)].map(String);
    return ends.some((end) => end !== VINH && !others.has(end)) && !ENDS.has(id);
  });
  expect(loose.map(({ id }) => id)).toEqual([]);
});

describe.each(byLand.map((line) => [line.id, line] as const))('the segment %s', (_, line) => {
  const { geometry, properties } = line;

  test('crosses itself nowhere', () => {
    expect(kinks(line).features).toEqual([]);
  });

  test('says that its course is schematic or inferred, and never both', () => {
    expect(properties.isSchematic === true).not.toBe(properties.isInferred === true);
  });

  test('lies on land it may lie on, within 5 km', () => {
    const lands: readonly Land[] = ['Vietnam', 'Laos', 'Cambodia'];
    const outside = geometry.coordinates.filter(
      ([lng = 0, lat = 0]) => !lands.some((land) => isWithin([lng, lat], landOf(land), 5)),
    );
    expect(outside).toEqual([]);
  });
});

/** Before it was opened no lorry used a road: the opening is what its source says. */
const OPENED: Readonly<Record<string, string>> = {
  'rt-9-west': '1961-04-11',
  'rt-12a-mugia': '1961',
  'rt-12-laos': '1961',
  'rt-23-north': '1962',
  'rt-15-north': '1964-09-09',
  'rt-911': '1965-10',
  'rt-96': '1965-10',
  'rt-20-quyet-thang': '1966-01',
  'rt-912': '1966-05',
  'rt-110-east': '1966-05',
  'rt-110-siempang': '1966-05',
  'rt-922': '1968-01',
  'sihanouk-rt4': '1966-12',
  'kratie-locninh': '1970-05',
  'east-ts-north': '1973-02',
  'east-ts-south': '1974',
};

test.each(Object.entries(OPENED))('%s is not in use before %s', (id, opened) => {
  const road = lines.find((line) => line.id === id);
  const { startDay } = parseEdtf(road?.properties.date ?? '');
  expect(startDay).toBeGreaterThanOrEqual(parseEdtf(opened).startDay);
});

/** On which side of the border a road runs, where all of it runs on one. */
const SIDES: Readonly<Record<Land, readonly string[]>> = {
  Laos: [
    'rt-23-north',
    'rt-911',
    'rt-912',
    'rt-92',
    'rt-96',
    'rt-914',
    'rt-23-south',
    'rt-110-east',
  ],
  Vietnam: [
    'rt-15-north',
    'rt-15-tan-ap',
    'rt-20-quyet-thang',
    'first-foot-route',
    'east-ts-north',
  ],
  Cambodia: ['ne-cambodia', 'mekong-south', 'sihanouk-rt4', 'sihanouk-rt7'],
};

test.each(Object.entries(SIDES))('roads of %s keep to it within 5 km', (land, ids) => {
  const strays = lines
    .filter(({ id }) => ids.includes(id))
    .filter(({ geometry }) =>
      geometry.coordinates.some(
        ([lng = 0, lat = 0]) => !isWithin([lng, lat], landOf(land as Land), 5),
      ),
    );
  expect(strays.map(({ id }) => id)).toEqual([]);
});
