import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { DEFAULT_SESSION } from '../../../../geodata/model/app/session.ts';
import { FIRST_DAY, isoDay, LAST_DAY, parseEdtf } from '../../../../geodata/model/time/edtf.ts';
import type { ClockWindow } from '../../../../geodata/model/workbook/workbook.ts';
import {
  bringIntoClock,
  clock,
  isVisiting,
  ownWindow,
  setClock,
} from '../../../../renderer/core/clock.ts';
import { content } from '../../../../renderer/core/content.ts';
import { clearSelection, select, selection } from '../../../../renderer/core/selection.ts';
import { session } from '../../../../renderer/core/session.ts';
import { shownEvents } from '../../../../renderer/core/shown.ts';
import { stepEvent } from '../../../../renderer/core/stepping.ts';
import { daysToVisit, followVisits } from '../../../../renderer/core/visits.ts';
import { makeEvent } from '../atlas-content.ts';

let asked: unknown[] = [];
let stop: () => void;

beforeEach(() => {
  vi.useFakeTimers();
  asked = [];
  vi.stubGlobal('window', {
    atlas: { request: async (...request: unknown[]) => asked.push(request) },
  });
  session.value = DEFAULT_SESSION;
  content.value = {
    version: '',
    guns: [],
    layers: [],
    events: [
      makeEvent('pac-bo', '1941-01-28', 'pac-bo'),
      makeEvent('siege', '1954-03-13/1954-05-07', 'dien-bien-phu'),
      makeEvent('trail', '1959/1975', 'ho-chi-minh-trail'),
      makeEvent('undated', null),
    ],
  };
  stop = followVisits(selection);
});
afterEach(() => {
  clearSelection();
  stop();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

const windowOf = (edtf: string): ClockWindow => {
  const { startDay, endDay } = parseEdtf(edtf);
  return { startDay, endDay };
};
const ALL = { startDay: FIRST_DAY, endDay: LAST_DAY };
const open = (id: string) => select({ kind: 'event', id }, { fly: true });
const inWords = ({ startDay, endDay }: ClockWindow) => `${isoDay(startDay)}/${isoDay(endDay)}`;

test.each([
  // [window, event, what is shown]
  ['1919/1979', '1954-03-13/1954-05-07', '1954-03-13/1954-05-07'],
  ['1954', '1954-03-13', '1954-03-13/1954-03-13'],
  ['1954-03', '1954-03-13', null],
  ['1954-03/1954-05', '1954-03-13/1954-05-07', null],
  ['1953/1954', '1954', null],
  ['1919/1979', '1959/1975', null],
  ['1946/1954', '1968-01-30', '1968-01-30/1968-01-30'],
  ['1954-05-08', '1954-03-13/1954-05-07', '1954-03-13/1954-05-07'],
  ['1919/1979', '1915/1919', '1919-01-01/1919-12-31'],
  ['1919/1979', '1900/1910', null],
  ['1919/1979', null, null],
])('in the window %s an event of %s is shown in %s', (window, date, shown) => {
  const days = daysToVisit(date === null ? null : parseEdtf(date), windowOf(window));
  expect(days && inWords(days)).toBe(shown);
});

test('closing a record brings back the years from before, to the day', () => {
  setClock(windowOf('1950/1979'));
  open('siege');
  expect(clock.value).toEqual(windowOf('1954-03-13/1954-05-07'));
  expect(isVisiting.value).toBe(true);
  clearSelection();
  expect(clock.value).toEqual(windowOf('1950/1979'));
  expect(isVisiting.value).toBe(false);
});

test('from one record to the next the years set by hand are remembered, and the list stays', () => {
  const all = shownEvents.value;
  open('pac-bo');
  open('siege');
  expect(shownEvents.value).toBe(all);
  expect(ownWindow.value).toEqual(ALL);
  open('undated');
  expect(clock.value).toEqual(ALL);
});

test('years set by hand while a record is open stay when it is closed', () => {
  open('siege');
  setClock(windowOf('1954'));
  clearSelection();
  expect(clock.value).toEqual(windowOf('1954'));
});

test('setting by hand the very days that are visited keeps them', () => {
  open('siege');
  setClock(windowOf('1954-03-13/1954-05-07'));
  expect(isVisiting.value).toBe(false);
  clearSelection();
  expect(clock.value).toEqual(windowOf('1954-03-13/1954-05-07'));
});

test('a click on the map leaves the years alone', () => {
  select({ kind: 'event', id: 'siege' }, { fly: false });
  expect(clock.value).toEqual(ALL);
});

test('a visit is not kept for the next start', () => {
  setClock(windowOf('1950/1979'));
  open('siege');
  vi.runAllTimers();
  expect(asked).toEqual([['session.keep', { clock: windowOf('1950/1979') }]]);
});

test('stepping visits one event after the other, and moves a narrow window instead', () => {
  stepEvent(1);
  expect(clock.value).toEqual(windowOf('1941-01-28'));
  stepEvent(1);
  expect(clock.value).toEqual(windowOf('1954-03-13/1954-05-07'));
  expect(ownWindow.value).toEqual(ALL);
  clearSelection();
  setClock(windowOf('1941-01'));
  stepEvent(1);
  stepEvent(1);
  expect(clock.value).toEqual(windowOf('1954-03'));
  expect(isVisiting.value).toBe(false);
});

test('what must be seen and lies in the years set by hand ends a visit elsewhere', () => {
  open('siege');
  bringIntoClock(windowOf('1968'));
  expect(clock.value).toEqual(ALL);
});
