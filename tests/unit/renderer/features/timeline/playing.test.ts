import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { DEFAULT_SESSION } from '../../../../../geodata/model/app/session.ts';
import { FIRST_DAY, isoDay, LAST_DAY, parseEdtf } from '../../../../../geodata/model/time/edtf.ts';
import { wholeMonthsOf } from '../../../../../renderer/core/calendar-window.ts';
import { clock, isPlaying, setClock } from '../../../../../renderer/core/clock.ts';
import { session } from '../../../../../renderer/core/session.ts';
import { followPlaying, togglePlaying } from '../../../../../renderer/features/timeline/playing.ts';

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
