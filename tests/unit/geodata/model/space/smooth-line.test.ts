import { expect, test } from 'vitest';
import type { LngLat } from '../../../../../geodata/model/space/lng-lat.ts';
import { smoothLine } from '../../../../../geodata/model/space/smooth-line.ts';

const bend: readonly LngLat[] = [
  [103, 21],
  [103.1, 21],
  [103.1, 21.1],
  [103.2, 21.1],
];

test('a line is smoothed through the points that are known', () => {
  const smooth = smoothLine(bend);
  expect(smooth.length).toBeGreaterThan(bend.length);
  for (const point of bend) expect(smooth).toContainEqual(point);
  expect([smooth[0], smooth.at(-1)]).toEqual([bend[0], bend.at(-1)]);
});

test('it turns less at once than the line it comes from', () => {
  const turns = (points: readonly LngLat[]) =>
    points.slice(1, -1).map((at, index) => {
      const [before = at, after = at] = [points[index], points[index + 2]];
      const into = Math.atan2(at[1] - before[1], at[0] - before[0]);
      const out = Math.atan2(after[1] - at[1], after[0] - at[0]);
      return Math.abs(out - into);
    });
  expect(Math.max(...turns(smoothLine(bend)))).toBeLessThan(Math.max(...turns(bend)) / 2);
});

test('it stays beside what is known where a short way meets a long one', () => {
  const hook: readonly LngLat[] = [
    [0, 0],
    [1, 0],
    [1, 0.01],
    [0, 0.01],
  ];
  for (const [lng, lat] of smoothLine(hook)) {
    expect(lng).toBeLessThan(1.01);
    expect(Math.abs(lat - 0.005)).toBeLessThan(0.02);
  }
});

test('a straight line between two points stays one', () => {
  expect(smoothLine(bend.slice(0, 2))).toEqual(bend.slice(0, 2));
});
