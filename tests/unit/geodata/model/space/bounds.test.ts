import { expect, test } from 'vitest';
import { boundsOf, unionOf } from '../../../../../geodata/model/space/bounds.ts';

test.each([
  ['a point', [105, 21], [105, 21, 105, 21]],
  [
    'a line',
    [
      [103, 21],
      [105, 20],
      [104, 20.5],
    ],
    [103, 20, 105, 21],
  ],
  [
    'an area with a hole',
    [
      [
        [0, 0],
        [4, 0],
        [4, 4],
        [0, 0],
      ],
      [
        [1, 1],
        [2, 1],
        [2, 2],
        [1, 1],
      ],
    ],
    [0, 0, 4, 4],
  ],
  [
    'the edges of the world',
    [
      [-180, -90],
      [180, 90],
    ],
    [-180, -90, 180, 90],
  ],
])('the box of %s holds all of it', (_what, coordinates, box) => {
  expect(boundsOf(coordinates)).toEqual(box);
});

test('a shape of two hundred thousand corners has a box too', () => {
  const line = Array.from({ length: 200_000 }, (_, at) => [100 + at / 100_000, at / 10_000]);
  expect(boundsOf(line)).toEqual([100, 0, 101.99999, 19.9999]);
});

test('the box around boxes holds them all; around none there is none', () => {
  expect(
    unionOf([
      [1, 2, 3, 4],
      [0, 3, 2, 9],
    ]),
  ).toEqual([0, 2, 3, 9]);
  expect(unionOf([])).toBeNull();
});
