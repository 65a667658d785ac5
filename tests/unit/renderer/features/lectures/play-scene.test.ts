import { expect, test } from 'vitest';
import { windowBetween } from '../../../../../renderer/features/lectures/play-scene.ts';

const FROM = { startDay: 0, endDay: 10 };
const TO = { startDay: 100, endDay: 310 };

test('a playing clock begins at its window, ends at the other, and goes evenly in whole days', () => {
  expect(windowBetween(FROM, TO, 0)).toEqual(FROM);
  expect(windowBetween(FROM, TO, 1)).toEqual(TO);
  expect(windowBetween(FROM, TO, 0.505)).toEqual({ startDay: 51, endDay: 162 });
});
