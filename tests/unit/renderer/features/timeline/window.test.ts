import { describe, expect, test } from 'vitest';
import {
  dayNumber,
  FIRST_DAY,
  isoDay,
  LAST_DAY,
  parseEdtf,
} from '../../../../../geodata/model/time/edtf.ts';
import { movedToHold } from '../../../../../renderer/core/calendar-window.ts';
import { dragged } from '../../../../../renderer/features/timeline/drag-window.ts';
import { parseTypedWindow } from '../../../../../renderer/features/timeline/parse-window.ts';
import { stepDay, stepWindow } from '../../../../../renderer/features/timeline/step-day.ts';

const now = { startDay: dayNumber(1950, 1, 1), endDay: dayNumber(1955, 12, 31) };
const inWords = ({ startDay, endDay }: typeof now) => `${isoDay(startDay)}/${isoDay(endDay)}`;

describe('dragging', () => {
  test('an end rests on the first or last of a month', () => {
    const from = now.startDay;
    expect(inWords(dragged('start', now, from, from + 40))).toBe('1950-02-01/1955-12-31');
    expect(inWords(dragged('end', now, from, from - 40))).toBe('1950-01-01/1955-11-30');
  });

  test('an end never passes the other', () => {
    const { startDay, endDay } = dragged('start', now, now.startDay, LAST_DAY);
    expect(startDay).toBe(endDay);
  });

  test('the whole keeps its width and stays inside the years of the atlas', () => {
    const moved = dragged('whole', now, now.startDay, now.startDay + 40_000);
    expect(moved.endDay).toBe(LAST_DAY);
    expect(moved.endDay - moved.startDay).toBe(now.endDay - now.startDay);
  });

  test('a new window runs from where the pointer went down, whichever way it went', () => {
    const [a, b] = [dayNumber(1960, 1, 3), dayNumber(1962, 6, 29)];
    expect(inWords(dragged('new', now, a, b))).toBe('1960-01-01/1962-06-30');
    expect(dragged('new', now, b, a)).toEqual(dragged('new', now, a, b));
  });
});

describe('keys', () => {
  const key = (name: string, shiftKey = false) => ({ key: name, shiftKey });

  test('arrows move a month, pages a year, Shift a day', () => {
    expect(isoDay(stepDay(key('ArrowRight'), now.startDay, 'start') ?? 0)).toBe('1950-02-01');
    expect(isoDay(stepDay(key('ArrowLeft'), now.endDay, 'end') ?? 0)).toBe('1955-11-30');
    expect(isoDay(stepDay(key('PageUp'), now.endDay, 'end') ?? 0)).toBe('1956-12-31');
    expect(stepDay(key('ArrowRight', true), now.startDay, 'start')).toBe(now.startDay + 1);
  });

  test('from the middle of a month a step back goes to its beginning', () => {
    const day = dayNumber(1954, 3, 13);
    expect(isoDay(stepDay(key('ArrowLeft'), day, 'start') ?? 0)).toBe('1954-03-01');
  });

  test('Home and End go to the ends, other keys mean nothing', () => {
    expect(stepDay(key('Home'), now.endDay, 'end')).toBe(FIRST_DAY);
    expect(stepDay(key('End'), now.startDay, 'start')).toBe(LAST_DAY);
    expect(stepDay(key('x'), now.startDay, 'start')).toBeNull();
  });
});

describe('typing', () => {
  const type = (text: string, end: 'start' | 'end') => {
    const result = parseTypedWindow(text, end, now);
    return result.ok ? inWords(result.window) : result.key;
  };

  test('a year, a month or a day sets that end', () => {
    expect(type('1954', 'start')).toBe('1954-01-01/1955-12-31');
    expect(type('1954-03', 'end')).toBe('1950-01-01/1954-03-31');
    expect(type(' 1954-03-13 ', 'end')).toBe('1950-01-01/1954-03-13');
  });

  test('an interval sets both ends', () => {
    expect(type('1954-03-13/1954-05-07', 'start')).toBe('1954-03-13/1954-05-07');
  });

  test('what cannot be a window is explained', () => {
    expect(type('spring', 'start')).toBe('time.unreadable');
    expect(type('1990', 'end')).toBe('time.outside');
    expect(type('1960', 'start')).toBe('time.reversed');
  });
});

describe('a month or a year that is moved is a whole month or year', () => {
  const windowOf = (edtf: string) => {
    const { startDay, endDay } = parseEdtf(edtf);
    return { startDay, endDay };
  };
  const key = (name: string, shiftKey = false) => ({ key: name, shiftKey });

  test.each([
    ['1954-02', 'ArrowRight', '1954-03-01/1954-03-31'],
    ['1954-01', 'ArrowRight', '1954-02-01/1954-02-28'],
    ['1956-01', 'ArrowRight', '1956-02-01/1956-02-29'],
    ['1954-03', 'ArrowLeft', '1954-02-01/1954-02-28'],
    ['1954-03', 'ArrowDown', '1954-02-01/1954-02-28'],
    ['1954-12', 'ArrowUp', '1955-01-01/1955-01-31'],
    ['1955', 'PageUp', '1956-01-01/1956-12-31'],
    ['1956', 'PageDown', '1955-01-01/1955-12-31'],
    ['1955', 'ArrowRight', '1955-02-01/1956-01-31'],
    ['1956-02', 'PageUp', '1957-02-01/1957-02-28'],
    ['1957-02', 'PageDown', '1956-02-01/1956-02-29'],
    ['1954-02/1954-04', 'ArrowRight', '1954-03-01/1954-05-31'],
    ['1979-12', 'ArrowRight', '1979-12-01/1979-12-31'],
    ['1919', 'PageDown', '1919-01-01/1919-12-31'],
    ['1955', 'End', '1979-01-01/1979-12-31'],
    ['1954-02', 'Home', '1919-01-01/1919-01-31'],
    ['1954-03-13/1954-05-07', 'ArrowLeft', '1954-03-01/1954-04-25'],
    ['1954-03-13/1954-05-07', 'ArrowRight', '1954-04-01/1954-05-26'],
  ])('%s, %s', (edtf, name, expected) => {
    const moved = stepWindow(key(name), windowOf(edtf));
    expect(moved === null ? null : inWords(moved)).toBe(expected);
  });

  test('Shift moves any window by one day, and stops at either end', () => {
    const step = (edtf: string, name: string) =>
      inWords(stepWindow(key(name, true), windowOf(edtf)) ?? now);
    expect(step('1954-02', 'ArrowRight')).toBe('1954-02-02/1954-03-01');
    expect(step('1954-02', 'ArrowLeft')).toBe('1954-01-31/1954-02-27');
    expect(step('1979-12', 'ArrowRight')).toBe('1979-12-01/1979-12-31');
    expect(stepWindow(key('x'), now)).toBeNull();
  });

  test.each([
    ['1964', 366, '1965-01-01/1965-12-31'],
    ['1964', 365, '1965-01-01/1965-12-31'],
    ['1964', -365, '1963-01-01/1963-12-31'],
    ['1954-02', 28, '1954-03-01/1954-03-31'],
    ['1954-01', 31, '1954-02-01/1954-02-28'],
    ['1964', 9, '1964-01-01/1964-12-31'],
    ['1978', 40_000, '1979-01-01/1979-12-31'],
    ['1920', -40_000, '1919-01-01/1919-12-31'],
  ])('%s dragged by %i days', (edtf, days, expected) => {
    const origin = windowOf(edtf);
    const from = origin.startDay + 3;
    expect(inWords(dragged('whole', origin, from, from + days))).toBe(expected);
  });

  test.each([
    ['1955', '1957-03-13', '1957-01-01/1957-12-31'],
    ['1955', '1953-03-13', '1953-01-01/1953-12-31'],
    ['1955/1956', '1957-03-13', '1956-01-01/1957-12-31'],
    ['1954-02', '1954-05-07', '1954-05-01/1954-05-31'],
    ['1954-02', '1953-11-20', '1953-11-01/1953-11-30'],
    ['1954-02/1954-03', '1954-05-07', '1954-04-01/1954-05-31'],
    ['1954-02-03/1954-02-12', '1954-05-07', '1954-04-28/1954-05-07'],
  ])('%s brought to %s', (edtf, day, expected) => {
    expect(inWords(movedToHold(windowOf(edtf), parseEdtf(day).startDay))).toBe(expected);
  });
});
