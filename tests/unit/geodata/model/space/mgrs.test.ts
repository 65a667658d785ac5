import { expect, test } from 'vitest';
import { ELLIPSOIDS } from '../../../../../geodata/model/space/datum.ts';
import type { LngLat } from '../../../../../geodata/model/space/lng-lat.ts';
import { findMgrs, formatMgrs, parseMgrs } from '../../../../../geodata/model/space/mgrs.ts';
import { fromUtm, toUtm } from '../../../../../geodata/model/space/utm.ts';

/**
 * Longitude, latitude, and what GeoConvert of GeographicLib 2.1.2 makes of them: zone, easting and
 * northing of UTM (`-u -p 0`), MGRS (`-m -p 0`).
 */
const REFERENCE = [
  [103.0167, 21.386, '48n', 294382, 2366166, '48QTJ9438266166'],
  [106.7279, 16.6557, '48n', 684279, 1842264, '48QXD8427942264'],
  [107.1, 17.0, '48n', 723573, 1880753, '48QYD2357280753'],
  [106.7, 10.78, '48n', 685876, 1192170, '48PXS8587692169'],
  [104.72, 8.6, '48n', 469191, 950641, '48PVQ6919050641'],
  [106.05, 22.98, '48n', 607626, 2541691, '48QXL0762541690'],
  [103.16, 19.45, '48n', 306841, 2151653, '48QUG0684051653'],
  [107.5909, 16.4637, '48n', 776636, 1822002, '48QYD7663522001'],
  [104.92, 11.55, '48n', 491277, 1276796, '48PVT9127776795'],
  [106.6881, 20.8449, '48n', 675642, 2305903, '48QXJ7564105903'],
  [106.8, -6.2, '48s', 699163, 9314349, '48MXU9916314348'],
  [2.3522, 48.8566, '31n', 452483, 5411717, '31UDQ5248211717'],
  [5.32, 60.39, '32n', 297230, 6700510, '32VKN9723000510'],
  [15.65, 78.22, '33n', 514814, 8683004, '33XWG1481383004'],
  [-179.9, 0.5, '01n', 177176, 55336, '01NAA7717655336'],
] as const;

const WGS84 = ELLIPSOIDS.wgs84;
const NEAR: LngLat = [106, 16];
/** Metres in a degree of latitude, roughly. */
const DEGREE_M = 111_000;

test.each(REFERENCE)('%f, %f is %s %d %d in UTM', (lng, lat, zone, eastM, northM) => {
  const utm = toUtm([lng, lat], WGS84);
  expect(`${String(utm.zone).padStart(2, '0')}${utm.isNorth ? 'n' : 's'}`).toBe(zone);
  expect(Math.abs(utm.eastM - eastM)).toBeLessThanOrEqual(0.5001);
  expect(Math.abs(utm.northM - northM)).toBeLessThanOrEqual(0.5001);
  const [backLng, backLat] = fromUtm({ ...utm, eastM, northM }, WGS84);
  expect(Math.abs(backLng - lng) * DEGREE_M).toBeLessThan(4);
  expect(Math.abs(backLat - lat) * DEGREE_M).toBeLessThan(1);
});

test.each(REFERENCE)(
  '%f, %f is %s %d %d and %s in MGRS',
  (lng, lat, _zone, _east, _north, mgrs) => {
    expect(formatMgrs([lng, lat], WGS84, 5)?.replaceAll(' ', '')).toBe(mgrs);
    const reference = parseMgrs(mgrs);
    const square = reference && findMgrs(reference, WGS84, NEAR);
    expect(Math.abs((square?.lngLat[0] ?? 0) - lng) * DEGREE_M).toBeLessThan(4);
    expect(Math.abs((square?.lngLat[1] ?? 0) - lat) * DEGREE_M).toBeLessThan(1);
    expect(square?.sideM).toBe(1);
  },
);

test.each(['XD 8565', 'XD8565', 'xd 85 65', 'XD 85006500', '48Q XD 8565', '48QXD 85 65'])(
  '%s is a square of zone 48, with or without being told',
  (text) => {
    const reference = parseMgrs(text);
    const square = reference && findMgrs(reference, WGS84, NEAR);
    expect(`${square?.zone}${square?.band}`).toBe('48Q');
    expect(square?.lngLat[0]).toBeCloseTo(106.74, 1);
    expect(square?.lngLat[1]).toBeCloseTo(16.87, 1);
  },
);

test('the letters of rows are those of the zone: none where the zone has no such square', () => {
  const found = (text: string) => {
    const reference = parseMgrs(text);
    return reference && findMgrs(reference, WGS84, NEAR);
  };
  expect(found('48Q AD 8565')).toBeNull();
  expect(found('49Q BD 8565')?.zone).toBe(49);
  expect(found('BD 8565')?.zone).toBe(49);
});

test.each(['', 'XD 856', 'XI 8565', '61Q XD 8565', '48I XD 8565', 'Khe Sanh', 'XD 856512345678'])(
  '%j is no reference of the grid',
  (text) => {
    expect(parseMgrs(text)).toBeNull();
  },
);
