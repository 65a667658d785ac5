import { beforeEach, expect, test } from 'vitest';
import { SOURCE } from '../../../../geodata/style/layer-ids.ts';
import { type DrawingMap, markFirstPaint } from '../../../../renderer/map/start-marks.ts';
import { CountingMap } from './counting-map.ts';

const MARK = 'atlas:map-first-paint';
const marks = () => performance.getEntriesByName(MARK, 'mark').length;
const ground = { sourceId: SOURCE.region, tile: {} };

beforeEach(() => performance.clearMarks(MARK));

function watched() {
  const map = new CountingMap();
  return { map, stop: markFirstPaint(map as unknown as DrawingMap) };
}

test('the first frame with ground is marked, and no later one', () => {
  const { map } = watched();
  map.fire('render');
  expect(marks()).toBe(0);
  map.fire('sourcedata', ground);
  expect(marks()).toBe(0);
  map.fire('render');
  map.fire('render');
  expect(marks()).toBe(1);
});

test('names and relief alone are no ground, nor is a source that has no tile yet', () => {
  const { map } = watched();
  map.fire('sourcedata', { sourceId: SOURCE.places, tile: {} });
  map.fire('sourcedata', { sourceId: SOURCE.region, tile: undefined });
  map.fire('render');
  expect(marks()).toBe(0);
});

test('a map that is taken away marks nothing', () => {
  const { map, stop } = watched();
  map.fire('sourcedata', ground);
  stop();
  map.fire('render');
  expect(marks()).toBe(0);
});
