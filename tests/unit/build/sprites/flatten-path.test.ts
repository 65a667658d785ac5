import { expect, test } from 'vitest';
import { flattenPath } from '../../../../build/sprites/flatten-path.ts';

test('lines, across and down, absolute and relative, lead to the same corners', () => {
  const corners = [
    [
      [2, 2],
      [10, 2],
      [10, 8],
      [2, 8],
      [2, 2],
    ],
  ];
  expect(flattenPath('M2 2H10V8L2 8Z')).toEqual(corners);
  expect(flattenPath('M2 2h8v6l-8 0z')).toEqual(corners);
  expect(flattenPath('M2,2 10 2 10,8 2 8z')).toEqual(corners);
});

test('two half circles stay on their circle, all the way round', () => {
  const points = flattenPath('M2 12A10 10 0 0 1 22 12A10 10 0 0 1 2 12Z').flat();
  for (const [x, y] of points) expect(Math.hypot(x - 12, y - 12)).toBeCloseTo(10, 9);
  const heights = points.map(([, y]) => y);
  expect(Math.min(...heights)).toBeCloseTo(2, 1);
  expect(Math.max(...heights)).toBeCloseTo(22, 1);
});

test('a smooth curve goes on in the direction of the one before it', () => {
  const spelled = flattenPath('M0 0C0 5 5 10 10 10C15 10 20 5 20 0');
  expect(flattenPath('M0 0C0 5 5 10 10 10S20 5 20 0')).toEqual(spelled);
});

test('a path that is cut off is refused', () => {
  expect(() => flattenPath('M2 2L10')).toThrow('M2 2L10');
});
