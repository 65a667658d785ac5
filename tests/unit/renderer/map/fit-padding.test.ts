import { expect, test } from 'vitest';
import { fitPadding } from '../../../../renderer/map/fit-padding.ts';

const OPEN = { top: 0, right: 0, bottom: 0, left: 0 };

test('what is flown to keeps a margin on every side, wide enough for a name beside it', () => {
  expect(fitPadding(OPEN, 1280, 800)).toEqual({ top: 48, right: 104, bottom: 48, left: 104 });
});

test('a panel pushes the target aside by its width', () => {
  expect(fitPadding({ ...OPEN, right: 400 }, 1280, 800).right).toBe(504);
});

test('on a small map opposite sides give way alike, and some of the map stays', () => {
  const { left, right } = fitPadding({ ...OPEN, left: 240, right: 400 }, 600, 500);
  expect(600 - left - right).toBeCloseTo(96);
  expect(right / left).toBeCloseTo(504 / 344);
});

test('a map with no size asks for no room', () => {
  expect(fitPadding({ ...OPEN, right: 400 }, 0, 0)).toEqual(OPEN);
});

test('the opening view reaches nearer to the sides: its box has room for its names', () => {
  expect(fitPadding(OPEN, 1280, 800, true)).toEqual({ top: 48, right: 16, bottom: 48, left: 16 });
});
