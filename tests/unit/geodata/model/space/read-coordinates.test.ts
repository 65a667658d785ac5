import { expect, test } from 'vitest';
import { readCoordinates } from '../../../../../geodata/model/space/read-coordinates.ts';

/** What is typed, and where that is: Khe Sanh's airstrip in every notation. */
const KHE_SANH = [
  '16.6557, 106.7279',
  '16.6557 106.7279',
  '16,6557 106,7279',
  '16.6557° N, 106.7279° E',
  '106.7279 E 16.6557 N',
  '16°39′20.5″N 106°43′40.4″E',
  '16°39\'20.5"N, 106°43\'40.4"E',
  '16 39 20.5 N 106 43 40.4 E',
  'N16 39.342 E106 43.674',
  'N16d39m20.5 E106d43m40.4',
  '48Q 684279 1842264',
  '48N 684279 1842264',
  '48 684279E 1842264N',
  '684279 1842264',
  '48Q XD 8427942264',
  '48QXD8427942264',
  '48Q XD 8427 4226',
  'XD 84274226',
  'xd84274226',
];

test.each(KHE_SANH)('%s is the airstrip of Khe Sanh', (text) => {
  const [lng = 0, lat = 0] = readCoordinates(text, 'wgs84')?.lngLat ?? [];
  expect(lng).toBeCloseTo(106.7279, 3);
  expect(lat).toBeCloseTo(16.6557, 3);
});

test('a square is as far off as half its side, and its middle is meant', () => {
  expect(readCoordinates('XD 8442', 'wgs84')).toMatchObject({ accuracyM: 500, assumedZone: '48Q' });
  expect(readCoordinates('48Q XD 842422', 'wgs84')).toMatchObject({
    accuracyM: 50,
    assumedZone: null,
  });
});

test('on Indian 1960 it lies some 480 m away, and may be off by what the shift may', () => {
  const [now, old] = (['wgs84', 'indian1960'] as const).map((datum) =>
    readCoordinates('16.5, 107', datum),
  );
  expect(old?.lngLat[0]).toBeCloseTo(106.995814, 5);
  expect(old?.lngLat[1]).toBeCloseTo(16.501635, 5);
  expect([now?.accuracyM, old?.accuracyM]).toEqual([0, 44]);
});

test('the grid of the war is drawn on Everest: the same letters, another place', () => {
  const old = readCoordinates('XD 852418', 'indian1960');
  const now = readCoordinates('XD 852418', 'wgs84');
  expect(old?.assumedZone).toBe('48Q');
  const northM = ((old?.lngLat[1] ?? 0) - (now?.lngLat[1] ?? 0)) * 111_000;
  expect(Math.abs(northM)).toBeGreaterThan(100);
  expect(Math.abs(northM)).toBeLessThan(500);
});

test.each([
  '',
  'Khe Sanh',
  '1954',
  '13/3/1954',
  '17',
  'Route 9',
  'MK 82',
  'F-105',
  '100, 200',
  '95 N 3 E',
])('%j is no place in numbers', (text) => {
  expect(readCoordinates(text, 'wgs84')).toBeNull();
});
