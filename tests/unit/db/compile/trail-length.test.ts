import { Geodesic } from 'geographiclib-geodesic';
import { expect, test } from 'vitest';
import type { FeatureSource } from '../../../../db/compile/content-model.ts';
import { trailLengthByYear } from '../../../../db/compile/trail-length.ts';

type Mode = FeatureSource['properties']['mode'];

const COURSE: [number, number][] = [
  [105.76, 17.66],
  [105.77, 17.53],
  [106.22, 16.69],
];

function segment(mode: Mode, date: string | null, coordinates = COURSE): FeatureSource {
  return {
    type: 'Feature',
    id: 'segment',
    properties: {
      kind: 'trail',
      name: { en: 'Segment', vi: 'Đoạn' },
      date,
      accuracyM: 10_000,
      isSchematic: false,
      isInferred: true,
      road: '',
      mode,
      rank: 1,
      sources: ['geonames'],
    },
    geometry: { type: 'LineString', coordinates },
  } as FeatureSource;
}

function exactKm(line: readonly [number, number][]): number {
  return line.slice(1).reduce((sum, [lng, lat], index) => {
    const [fromLng, fromLat] = line[index] ?? [lng, lat];
    return sum + (Geodesic.WGS84.Inverse(fromLat, fromLng, lat, lng).s12 ?? Number.NaN) / 1000;
  }, 0);
}

test('a year counts what was in use on its last day, by mode', () => {
  const km = Math.round(exactKm(COURSE));
  const segments = [segment('foot', '1959-06/1961'), segment('truck', '1961-04-11/1963-06')];
  expect(trailLengthByYear(segments)).toEqual([
    { year: 1959, km, byMode: { foot: km } },
    { year: 1960, km, byMode: { foot: km } },
    { year: 1961, km: Math.round(2 * exactKm(COURSE)), byMode: { foot: km, truck: km } },
    { year: 1962, km, byMode: { truck: km } },
  ]);
});

test('routes at sea and lines of no mode or date are not counted', () => {
  const segments = [segment('sea', '1962/1972'), segment('', '1962/1972'), segment('foot', null)];
  expect(trailLengthByYear(segments)).toEqual([]);
});
