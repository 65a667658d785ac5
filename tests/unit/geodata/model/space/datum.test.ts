import { expect, test } from 'vitest';
import { fromWgs84, toWgs84 } from '../../../../../geodata/model/space/datum.ts';
import type { LngLat } from '../../../../../geodata/model/space/lng-lat.ts';

/**
 * Indian 1960 and WGS 84, by `cct` of PROJ 9.1.1 with the pipeline `+proj=cart +a=6377276.345
 * +rf=300.8017`, `+proj=helmert +x=198 +y=881 +z=317`, `+inv +proj=cart +ellps=WGS84`: PROJ's own
 * choice of an operation leaves the first of them where it was.
 */
const REFERENCE: readonly (readonly [onIndian1960: LngLat, onWgs84: LngLat])[] = [
  [
    [103.0167, 21.386],
    [103.01292621, 21.38711006],
  ],
  [
    [107, 16.5],
    [106.99581384, 16.50163468],
  ],
  [
    [106.7, 10.78],
    [106.69595111, 10.78209317],
  ],
  [
    [105.85, 21.03],
    [105.84585287, 21.03120982],
  ],
];

test.each(REFERENCE)('%j on Indian 1960 is %j on WGS 84, to the centimetre', (old, now) => {
  const [lng, lat] = toWgs84(old, 'indian1960');
  expect(lng).toBeCloseTo(now[0], 7);
  expect(lat).toBeCloseTo(now[1], 7);
});

test.each(REFERENCE)('%j on Indian 1960, there and back, is where it was', (old, now) => {
  const [lng, lat] = fromWgs84(now, 'indian1960');
  expect(lng).toBeCloseTo(old[0], 6);
  expect(lat).toBeCloseTo(old[1], 6);
});

test('what is on WGS 84 stays', () => {
  expect(toWgs84([103, 21], 'wgs84')).toEqual([103, 21]);
});
