import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { DEFAULT_SESSION } from '../../../../../geodata/model/app/session.ts';
import { FIRST_DAY, isoDay, LAST_DAY, parseEdtf } from '../../../../../geodata/model/time/edtf.ts';
import { wholeMonthsOf } from '../../../../../renderer/core/calendar-window.ts';
import { clock, isPlaying, setClock } from '../../../../../renderer/core/clock.ts';
import { content } from '../../../../../renderer/core/content.ts';
import { clearSelection, selection } from '../../../../../renderer/core/selection.ts';
import { session } from '../../../../../renderer/core/session.ts';
import {
  chosenPace,
  isLooping,
  pace,
  stopsAtEvents,
} from '../../../../../renderer/features/timeline/pace.ts';
import { followPlaying, togglePlaying } from '../../../../../renderer/features/timeline/playing.ts';
import { setView } from '../../../../../renderer/features/timeline/view.ts';
import { makeEvent } from '../../atlas-content.ts';

let wantsLessMotion = false;
let stop: () => void;

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('matchMedia', () => ({ matches: wantsLessMotion }));
  vi.stubGlobal('requestAnimationFrame', (run: (nowMs: number) => void) =>
    setTimeout(() => run(Date.now()), 16),
  );
  vi.stubGlobal('cancelAnimationFrame', (timer: number) => clearTimeout(timer));
  vi.stubGlobal('window', { atlas: { request: async () => undefined } });
  wantsLessMotion = false;
  session.value = DEFAULT_SESSION;
  stop = followPlaying();
});

afterEach(() => {
  isPlaying.value = false;
  stop();
  clearSelection();
  chosenPace.value = null;
  isLooping.value = false;
  stopsAtEvents.value = false;
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

const widthDays = () => clock.value.endDay - clock.value.startDay;
const inWords = () => `${isoDay(clock.value.startDay)}/${isoDay(clock.value.endDay)}`;

test('all years have no room to move, so playing begins with two at the beginning', () => {
  togglePlaying();
  expect(inWords()).toBe('1919-01-01/1920-12-31');
});

test('a window of days slides about a year a second and keeps its width', () => {
  setClock({ startDay: parseEdtf('1950-01-13').startDay, endDay: parseEdtf('1951').endDay });
  const { startDay } = clock.value;
  const width = widthDays();
  togglePlaying();
  vi.advanceTimersByTime(2000);
  expect((clock.value.startDay - startDay) / 365.25).toBeGreaterThan(1.8);
  expect((clock.value.startDay - startDay) / 365.25).toBeLessThan(2.1);
  expect(widthDays()).toBe(width);
});

test('pausing leaves the window where it is', () => {
  togglePlaying();
  vi.advanceTimersByTime(500);
  togglePlaying();
  const before = clock.value;
  vi.advanceTimersByTime(500);
  expect(clock.value).toEqual(before);
});

test('it stops at the last year, and starts from the first when played again', () => {
  setClock({ startDay: parseEdtf('1978').startDay, endDay: parseEdtf('1979-06').endDay });
  togglePlaying();
  vi.advanceTimersByTime(3000);
  expect(isPlaying.value).toBe(false);
  expect(clock.value.endDay).toBe(LAST_DAY);
  togglePlaying();
  expect(clock.value.startDay).toBe(FIRST_DAY);
});

test('with less motion wished for it moves a year at a time', () => {
  wantsLessMotion = true;
  setClock({ startDay: parseEdtf('1950').startDay, endDay: parseEdtf('1951').endDay });
  const { startDay } = clock.value;
  togglePlaying();
  vi.advanceTimersByTime(900);
  expect(clock.value.startDay).toBe(startDay);
  vi.advanceTimersByTime(200);
  expect(clock.value.startDay).toBe(startDay + 365);
});

test.each([
  ['1954-02', 28],
  ['1955', 365],
])('a window of %s slides by whole months and rests on them when it is stopped', (edtf, least) => {
  setClock(parseEdtf(edtf));
  togglePlaying();
  for (let frame = 0; frame < 100; frame += 1) {
    vi.advanceTimersByTime(16);
    expect(widthDays() + 1).toBeGreaterThanOrEqual(least);
    expect(widthDays() + 1).toBeLessThanOrEqual(least + 3);
  }
  togglePlaying();
  expect(wholeMonthsOf(clock.value)?.count).toBe(edtf === '1955' ? 12 : 1);
});

test('with less motion a year that is played is the whole year each time', () => {
  wantsLessMotion = true;
  setClock(parseEdtf('1955'));
  togglePlaying();
  vi.advanceTimersByTime(1100);
  expect(inWords()).toBe('1956-01-01/1956-12-31');
  vi.advanceTimersByTime(1000);
  expect(inWords()).toBe('1957-01-01/1957-12-31');
});

describe('pace', () => {
  test.each([
    ['1954-03-13', 'day'],
    ['1954-03', 'week'],
    ['1954-03/1954-05', 'week'],
    ['1954-01/1954-06', 'month'],
    ['1954', 'year'],
    ['1950/1959', 'year'],
  ])('a window of %s goes a %s a second until a pace is chosen', (edtf, expected) => {
    chosenPace.value = null;
    setClock(parseEdtf(edtf));
    expect(pace.value).toBe(expected);
  });

  test.each([
    ['day', 5],
    ['week', 35],
    ['month', 152],
    ['fourYears', 7305],
  ] as const)('a %s a second: %i days in five seconds', (chosen, days) => {
    chosenPace.value = chosen;
    setClock(parseEdtf('1930-05-07/1930-05-08'));
    const { startDay } = clock.value;
    togglePlaying();
    vi.advanceTimersByTime(5016);
    expect(Math.abs(clock.value.startDay - startDay - days)).toBeLessThan(days / 50 + 1);
  });

  test('with less motion wished for a day is a step of a day', () => {
    wantsLessMotion = true;
    setClock(parseEdtf('1954-03-13'));
    togglePlaying();
    vi.advanceTimersByTime(3100);
    expect(inWords()).toBe('1954-03-16/1954-03-16');
  });
});

describe('looping', () => {
  test('begins again where the part in view ends', () => {
    chosenPace.value = 'day';
    isLooping.value = true;
    const { startDay } = parseEdtf('1954-04-01');
    setClock(parseEdtf('1954-04-10'));
    setView({ fromDay: startDay, days: 14 });
    togglePlaying();
    const seen = new Set<number>();
    for (let frame = 0; frame < 3000; frame += 1) {
      vi.advanceTimersByTime(16);
      seen.add(clock.value.startDay);
    }
    expect(isPlaying.value).toBe(true);
    expect(Math.min(...seen)).toBe(startDay);
    expect(Math.max(...seen)).toBeLessThanOrEqual(startDay + 13);
    expect(seen.size).toBeGreaterThan(12);
  });

  test('of a window wider than the view goes over all years', () => {
    isLooping.value = true;
    chosenPace.value = 'fourYears';
    setClock(parseEdtf('1974/1978'));
    setView({ fromDay: parseEdtf('1976').startDay, days: 300 });
    togglePlaying();
    vi.advanceTimersByTime(2000);
    expect(isPlaying.value).toBe(true);
    expect(clock.value.startDay).toBeLessThan(parseEdtf('1940').startDay);
  });
});

describe('stopping at each event', () => {
  beforeEach(() => {
    content.value = {
      version: '',
      guns: [],
      layers: [],
      events: [makeEvent('first', '1954-03-13/1954-03-15'), makeEvent('second', '1954-03-30')],
    };
    stopsAtEvents.value = true;
    chosenPace.value = 'week';
  });

  test('the clock stops on the day on which it begins, opens it, and goes on to the next', () => {
    setClock(parseEdtf('1954-03-01'));
    togglePlaying();
    vi.advanceTimersByTime(10_000);
    expect(isPlaying.value).toBe(false);
    expect(inWords()).toBe('1954-03-13/1954-03-13');
    expect(selection.value).toEqual({ kind: 'event', id: 'first' });
    togglePlaying();
    vi.advanceTimersByTime(10_000);
    expect(isPlaying.value).toBe(false);
    expect(inWords()).toBe('1954-03-30/1954-03-30');
    expect(selection.value).toEqual({ kind: 'event', id: 'second' });
  });

  test('a window of months rests on the one that holds it', () => {
    chosenPace.value = 'month';
    setClock(parseEdtf('1954-01'));
    togglePlaying();
    vi.advanceTimersByTime(10_000);
    expect(inWords()).toBe('1954-03-01/1954-03-31');
  });
});
