import { expect, test } from 'vitest';
import { dayNumber, FIRST_DAY } from '../../../../../geodata/model/time/edtf.ts';
import { epochOf, epochsOf } from '../../../../../geodata/model/time/epochs.ts';

const START = dayNumber(1954, 7, 22);
const END = dayNumber(1976, 7, 1);

test('an epoch begins with what begins, and on the day after what ends', () => {
  expect(epochsOf([{ startDay: START, endDay: END }])).toEqual([FIRST_DAY, START, END + 1]);
});

test('what is always there begins none, nor what began before the atlas', () => {
  expect(
    epochsOf([
      { startDay: -2147483648, endDay: 2147483647 },
      { startDay: FIRST_DAY - 9, endDay: Number.POSITIVE_INFINITY },
    ]),
  ).toEqual([FIRST_DAY]);
});

test('a day belongs to the epoch that began last, days before the first to the first', () => {
  const epochs = [FIRST_DAY, START, END + 1];
  const of = (day: number) => epochOf(day, epochs);
  expect([START - 1, START, START + 1, END, END + 1].map(of)).toEqual([
    FIRST_DAY,
    START,
    START,
    START,
    END + 1,
  ]);
  expect(of(FIRST_DAY - 1000)).toBe(FIRST_DAY);
});
