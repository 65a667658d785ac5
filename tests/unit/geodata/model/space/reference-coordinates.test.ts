import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { ELLIPSOIDS, fromWgs84, toWgs84 } from '../../../../../geodata/model/space/datum.ts';
import type { LngLat } from '../../../../../geodata/model/space/lng-lat.ts';
import { distanceM } from '../../../../../geodata/model/space/mercator.ts';
import { findMgrs, formatMgrs, parseMgrs } from '../../../../../geodata/model/space/mgrs.ts';
import { bandOf, fromUtm, toUtm } from '../../../../../geodata/model/space/utm.ts';
import { scatteredPoints } from './scattered-points.ts';

const WGS84 = ELLIPSOIDS.wgs84;
const FIXTURES = join(import.meta.dirname, '../../../../fixtures/geodesy');

/** The lines of a packed file of reference coordinates, in words. */
function referenceLines(name: string): readonly (readonly string[])[] {
  const text = gunzipSync(readFileSync(join(FIXTURES, name))).toString();
  return text
    .trimEnd()
    .split('\n')
    .map((line) => line.split(' '));
}

const GEOCONVERT = referenceLines('geoconvert.txt.gz');
const POINTS = scatteredPoints(GEOCONVERT.length);

test('ten thousand points have the reference of MGRS that GeoConvert gives them', () => {
  const written = POINTS.map((point) => formatMgrs(point, WGS84, 5)?.replaceAll(' ', ''));
  const different = GEOCONVERT.flatMap(([mgrs = ''], index) =>
    written[index] === mgrs.padStart(written[index]?.length ?? 0, '0') ? [] : [[index, mgrs]],
  );
  expect(GEOCONVERT).toHaveLength(10_000);
  expect(different).toEqual([]);
});

test('ten thousand references of MGRS are read to the square of a metre they name', () => {
  const awayM = GEOCONVERT.map(([mgrs = ''], index) => {
    const reference = parseMgrs(mgrs);
    const point = POINTS[index] ?? [0, 0];
    const square = reference && findMgrs(reference, WGS84, point);
    return square === null ? Number.POSITIVE_INFINITY : distanceM(square.lngLat, point);
  });
  expect(Math.max(...awayM)).toBeLessThan(1);
});

test('two thousand points have the coordinates of UTM that GeoConvert gives them', () => {
  const rows = GEOCONVERT.flatMap((row, index) => (row.length > 1 ? [{ row, index }] : []));
  const awayM = rows.map(({ row: [, zone, east, north], index }) => {
    const point = POINTS[index] ?? [0, 0];
    const utm = toUtm(point, WGS84);
    expect(`${String(utm.zone).padStart(2, '0')}${utm.isNorth ? 'n' : 's'}`).toBe(zone);
    const given = { ...utm, eastM: Number(east), northM: Number(north) };
    const back = distanceM(fromUtm(given, WGS84), point);
    return Math.max(back, Math.hypot(utm.eastM - given.eastM, utm.northM - given.northM));
  });
  expect(rows).toHaveLength(2000);
  expect(Math.max(...awayM)).toBeLessThan(0.02);
  expect(bandOf(17)).toBe('Q');
});

test('two thousand points of Indian 1960 are shifted as by the explicit pipeline of PROJ', () => {
  const shifted = referenceLines('indian-1960.txt.gz').map(([lng, lat], index) => {
    const onWgs84: LngLat = [Number(lng), Number(lat)];
    const onIndian = POINTS[index] ?? [0, 0];
    return {
      thereM: distanceM(toWgs84(onIndian, 'indian1960'), onWgs84),
      backM: distanceM(fromWgs84(onWgs84, 'indian1960'), onIndian),
    };
  });
  expect(shifted).toHaveLength(2000);
  expect(Math.max(...shifted.map(({ thereM }) => thereM))).toBeLessThan(0.01);
  // The height left over from the way there is not handed back, which moves a place by less than this.
  expect(Math.max(...shifted.map(({ backM }) => backM))).toBeLessThan(1);
});
