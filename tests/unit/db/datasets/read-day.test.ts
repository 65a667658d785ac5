import { expect, it } from 'vitest';
import { readDay } from '../../../../db/datasets/read-day.ts';
import { dayNumber } from '../../../../geodata/model/time/edtf.ts';

const day = dayNumber(1968, 1, 30);

it.each([
  ['1968-01-30', 'ymd'],
  ['19680130', 'ymd'],
  ['19680130.0', 'ymd'],
  ['1968/1/30', 'ymd'],
  ['1968-01-30T03:00:00', 'ymd'],
  ['30/01/1968', 'dmy'],
  ['1/30/1968', 'mdy'],
  ['1/30/1968 12:00', 'mdy'],
  ['1968-01-30', 'mdy'],
] as const)('%s is a day where dates are written %s', (text, order) => {
  expect(readDay(text, order)).toEqual({ state: 'day', day, isCoarse: false });
});

it('a month stands on its first day and says so', () => {
  expect(readDay('1968-01', 'ymd')).toEqual({
    state: 'day',
    day: dayNumber(1968, 1, 1),
    isCoarse: true,
  });
});

it.each(['1970-13-40', '1968-02-30', '30/13/1968', 'spring'])('%s is no date', (text) => {
  expect(readDay(text, 'dmy')).toEqual({ state: 'wrong' });
});

it('nothing written is no date and no mistake', () => {
  expect(readDay('  ', 'ymd')).toEqual({ state: 'none' });
});
