import { expect, test } from 'vitest';
import { crossingsOf } from '../../../../../renderer/features/grids/frame-net.ts';

test('lines are named where they cross the edge, between the places that were looked at', () => {
  const samples = [
    { atPx: 0, degrees: 18.5 },
    { atPx: 100, degrees: 16.5 },
    { atPx: 200, degrees: 15.25 },
  ];
  expect(crossingsOf('left', samples, 7)).toEqual([
    { edge: 'left', atPx: 75, minutes: 17 * 60 },
    { edge: 'left', atPx: 25, minutes: 18 * 60 },
    { edge: 'left', atPx: 140, minutes: 16 * 60 },
  ]);
});

test('nearer, more lines are named; beyond the horizon none', () => {
  const samples = [
    { atPx: 0, degrees: 106.01 },
    { atPx: 100, degrees: 106.41 },
    { atPx: 200, degrees: null },
  ];
  expect(crossingsOf('top', samples, 9).map(({ minutes }) => minutes)).toEqual([6370, 6380]);
  expect(crossingsOf('top', samples, 5)).toEqual([]);
});

test('a line that runs exactly through a place that was looked at is named once', () => {
  const samples = [0, 1, 2].map((index) => ({ atPx: index * 10, degrees: 16 + index }));
  expect(crossingsOf('right', samples, 7).map(({ minutes }) => minutes)).toEqual([960, 1020]);
});
