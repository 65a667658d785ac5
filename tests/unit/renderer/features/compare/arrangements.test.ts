import { expect, test } from 'vitest';
import { FIRST_DAY, LAST_DAY, tryParseEdtf } from '../../../../../geodata/model/time/edtf.ts';
import { formatWindow } from '../../../../../geodata/model/time/format-date.ts';
import {
  aroundTime,
  equalParts,
  firstPair,
  layerByLayer,
  windowOfNext,
  yearsInARow,
} from '../../../../../renderer/features/compare/arrangements.ts';
import { readWindow } from '../../../../../renderer/features/compare/window-entry.ts';

const TRAIL = ['ho-chi-minh-trail'] as const;

function mapOf(edtf: string) {
  const span = tryParseEdtf(edtf);
  if (span === null) throw new Error(edtf);
  const { startDay, endDay } = span;
  return { clock: { startDay, endDay }, visibleLayerIds: [...TRAIL] };
}

const windows = (maps: readonly { clock: { startDay: number; endDay: number } }[]) =>
  maps.map(({ clock }) => formatWindow(clock.startDay, clock.endDay, 'en'));

test('nine years in a row begin with the year of the window and keep its layers', () => {
  const maps = yearsInARow(mapOf('1961-05/1961-08'), 9);
  expect(windows(maps)).toEqual([
    '1961',
    '1962',
    '1963',
    '1964',
    '1965',
    '1966',
    '1967',
    '1968',
    '1969',
  ]);
  expect(maps.every(({ visibleLayerIds }) => visibleLayerIds.join() === TRAIL.join())).toBe(true);
});

test('years in a row end with the last of the atlas', () => {
  expect(windows(yearsInARow(mapOf('1979'), 3))).toEqual(['1977', '1978', '1979']);
});

test('equal parts meet without a gap and cover the window, in whole years where it has them', () => {
  const all = { clock: { startDay: FIRST_DAY, endDay: LAST_DAY }, visibleLayerIds: [...TRAIL] };
  const parts = equalParts(all, 4);
  expect(windows(parts)).toEqual(['1919–1933', '1934–1949', '1950–1964', '1965–1979']);
  const days = equalParts(mapOf('1954-03-13/1954-05-07'), 3);
  expect(days[0]?.clock.startDay).toBe(mapOf('1954-03-13').clock.startDay);
  expect(days[2]?.clock.endDay).toBe(mapOf('1954-05-07').clock.endDay);
  expect(days[1]?.clock.startDay).toBe((days[0]?.clock.endDay ?? 0) + 1);
  expect(days[2]?.clock.startDay).toBe((days[1]?.clock.endDay ?? 0) + 1);
});

test('a single day still makes two maps', () => {
  const day = mapOf('1954-05-07');
  expect(equalParts(day, 9)).toEqual([day, day]);
});

test('around a record stand the year before, its time and the year after', () => {
  const { clock } = mapOf('1954-03-13/1954-05-07');
  expect(windows(aroundTime(clock, mapOf('1950')))).toEqual([
    '13 March 1953 – 12 March 1954',
    '13 March – 7 May 1954',
    '8 May 1954 – 7 May 1955',
  ]);
  expect(windows(aroundTime(mapOf('1919').clock, mapOf('1950')))).toEqual(['1919', '1920']);
});

test('layer by layer, each has the same window', () => {
  const maps = layerByLayer(mapOf('1968'));
  expect(new Set(windows(maps))).toEqual(new Set(['1968']));
  expect(maps.map(({ visibleLayerIds }) => visibleLayerIds.length)).toEqual([1, 1, 1, 1, 1]);
});

test('a comparison begins with the window after, before, or in halves', () => {
  expect(windows(firstPair(mapOf('1961')))).toEqual(['1961', '1962']);
  expect(windows(firstPair(mapOf('1979')))).toEqual(['1978', '1979']);
  expect(windows(firstPair(mapOf('1919/1979')))).toEqual(['1919–1949', '1950–1979']);
  expect(windows(firstPair(mapOf('1954-03')))).toEqual(['March 1954', 'April 1954']);
});

test('a map that is added shows what follows the last', () => {
  expect(windows([{ clock: windowOfNext([mapOf('1961'), mapOf('1965')]) }])).toEqual(['1966']);
  expect(windows([{ clock: windowOfNext([mapOf('1961'), mapOf('1979')]) }])).toEqual(['1960']);
});

test.each(['1961', '1961–1965', 'March 13, 1954', 'tháng 5 năm 1954', '13–14 March 1954'])(
  'the window of a map is read as it is written: %s',
  (text) => expect(readWindow(text)).toMatchObject({ ok: true }),
);

test.each([
  ['the war', 'compare.unreadable'],
  ['', 'compare.unreadable'],
  ['1850', 'compare.outside'],
  ['1979/1985', 'compare.outside'],
])('what is no window of the atlas is refused with the reason: %j', (text, key) => {
  expect(readWindow(text)).toMatchObject({ ok: false, key });
});
