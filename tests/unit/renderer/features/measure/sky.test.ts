import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { LngLat } from '../../../../../geodata/model/space/lng-lat.ts';
import { dayNumber } from '../../../../../geodata/model/time/edtf.ts';
import {
  clockOffsetMin,
  formatMoment,
  nightOf,
} from '../../../../../renderer/features/measure/sky.ts';

type Row = readonly [
  place: string,
  lngLat: LngLat,
  day: string,
  sunset: string | null,
  sunrise: string | null,
  moonrise: string | null,
  moonset: string | null,
  dusk: string,
  litShare: number,
];

/** See `tests/fixtures/geodesy/README.md`: another program's almanac of nights of the wars. */
const ALMANAC = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../../../fixtures/geodesy/almanac.json'), 'utf8'),
) as readonly Row[];
const MINUTE_MS = 60_000;

function dayOf(iso: string): number {
  const [year = 0, month = 0, date = 0] = iso.split('-').map(Number);
  return dayNumber(year, month, date);
}

test.each(ALMANAC)('at %s (%j) in the night of %s', (_place, lngLat, day, ...moments) => {
  const [sunset, sunrise, moonrise, moonset, dusk, litShare] = moments;
  const night = nightOf(lngLat, dayOf(day), 7 * 60);
  const isNear = (found: Date | null, expected: string | null) => {
    if (expected === null || found === null) return expect(found === null).toBe(expected === null);
    return expect(Math.abs(found.getTime() - Date.parse(expected))).toBeLessThan(MINUTE_MS);
  };
  isNear(night.sunset, sunset);
  isNear(night.sunrise, sunrise);
  isNear(night.moonrise, moonrise);
  isNear(night.moonset, moonset);
  isNear(night.dusk, dusk);
  expect(night.litShare).toBeCloseTo(litShare, 1);
});

test('the moon of Tet 1968 was new, that of 13 March 1954 waxing', () => {
  expect(nightOf([106.7, 10.78], dayOf('1968-01-29'), 480).phase).toBe('new');
  expect(nightOf([103.0167, 21.386], dayOf('1954-03-13'), 480).phase).toBe('waxingGibbous');
});

test('moonlight counts only between dusk and dawn', () => {
  const full = nightOf([106.7, 10.78], dayOf('1968-02-14'), 480);
  expect(full.phase).toBe('full');
  expect(full.moonlightMin).toBeGreaterThan(9 * 60);
  expect(nightOf([106.7, 10.78], dayOf('1968-01-29'), 480).moonlightMin).toBeLessThan(60);
});

test.each([
  ['1954-05-07', 480],
  ['1958-01-01', 420],
  ['1968-01-30', 480],
  ['1979-01-01', 420],
])('the clocks of Saigon on %s were %i minutes ahead of UTC', (day, minutes) => {
  expect(clockOffsetMin('saigon', dayOf(day))).toBe(minutes);
});

test('a moment is told to the nearest minute', () => {
  expect(formatMoment(new Date('1968-01-30T10:29:31Z'), 480)).toBe('18:30');
  expect(formatMoment(new Date('1968-01-30T20:00:00Z'), 480)).toBe('04:00');
});
