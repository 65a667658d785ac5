import { expect, test } from 'vitest';
import { middleOfArea } from '../../../../../geodata/model/space/middle-of-area.ts';

const square = [
  [0, 0],
  [4, 0],
  [4, 4],
  [0, 4],
  [0, 0],
];

test('an area is named in its middle', () => {
  expect(middleOfArea([square])).toEqual([2, 2]);
});

test('an area that bends around another is named inside itself', () => {
  const bend = [
    [0, 0],
    [4, 0],
    [4, 1],
    [1, 1],
    [1, 4],
    [0, 4],
    [0, 0],
  ];
  const [lng, lat] = middleOfArea([bend]);
  expect(lng < 1 || lat < 1).toBe(true);
});

test('an area is not named in a hole', () => {
  const hole = [
    [1, 0.5],
    [3.5, 0.5],
    [3.5, 3.5],
    [1, 3.5],
    [1, 0.5],
  ];
  const [lng, lat] = middleOfArea([square, hole]);
  expect(lng > 1 && lng < 3.5 && lat > 0.5 && lat < 3.5).toBe(false);
});
