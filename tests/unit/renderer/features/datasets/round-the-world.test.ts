import { expect, it } from 'vitest';
import { createPointCollector } from '../../../../../db/datasets/pack-points.ts';
import { WORLD_UNITS } from '../../../../../geodata/model/datasets/packed-points.ts';
import { toMercator } from '../../../../../geodata/model/space/mercator.ts';
import { rowsNear } from '../../../../../renderer/features/datasets/map/pick-rows.ts';
import {
  nearestWrap,
  wrapsAround,
} from '../../../../../renderer/features/datasets/map/sight-of-cells.ts';

function collected(...lngs: readonly number[]) {
  const points = createPointCollector();
  for (const [row, lng] of lngs.entries()) points.add(toMercator([lng, 17]), 0, row);
  return points;
}

function sidesOf(...lngs: readonly number[]): readonly number[] {
  return (collected(...lngs).bounds() ?? []).map(([lng]) => Math.round(lng));
}

it('the box around points is the narrowest one, over 180° where that is shorter', () => {
  expect(sidesOf(102, 107, 110)).toEqual([102, 110]);
  expect(sidesOf(95, 140, 175, -165)).toEqual([95, -165]);
  expect(sidesOf(-170, 170)).toEqual([170, -170]);
  expect(sidesOf(106)).toEqual([106, 106]);
  expect(createPointCollector().bounds()).toBeNull();
});

it('what lies within reach on the other side of 180° is found', () => {
  const [x, y] = toMercator([179.99, 17]);
  const at = { x: x * WORLD_UNITS, y: y * WORLD_UNITS, window: null };
  const points = collected(-179.99, 179.98, 106).pack();
  const reach = (degrees: number) => (degrees / 360) * WORLD_UNITS;
  expect(rowsNear(points, { ...at, reach: reach(0.05) })).toEqual([1, 0]);
  expect(rowsNear(points, { ...at, reach: reach(0.015) })).toEqual([1]);
});

it('on the globe each place is drawn in the copy of the world nearest to the middle of the map', () => {
  const world = (lng: number) => lng / 360 + 0.5;
  expect(nearestWrap(world(106), world(103))).toBe(0);
  expect(nearestWrap(world(180), world(106))).toBe(0);
  expect(nearestWrap(world(180), world(-165))).toBe(1);
  expect(nearestWrap(world(-170), world(170))).toBe(-1);
  expect(wrapsAround(world(106))).toEqual([0, 1]);
  expect(wrapsAround(world(-106))).toEqual([-1, 0]);
});
