import { beforeEach, expect, test } from 'vitest';
import { content } from '../../../../../renderer/core/content.ts';
import { enter, leave, modeRules } from '../../../../../renderer/core/mode.ts';
import { figuresOf, toCsv } from '../../../../../renderer/features/measure/figures.ts';
import {
  addCorner,
  clearMeasurement,
  isMeasuring,
  measurement,
  moveCorner,
  removeCorner,
  setShape,
} from '../../../../../renderer/features/measure/measuring.ts';
import { inWords } from '../../../../../renderer/features/measure/report.ts';
import {
  readRadiusM,
  rings,
  toggleGun,
  typedRadius,
} from '../../../../../renderer/features/measure/rings.ts';

const press = (key: string) => ({
  key,
  isMod: false,
  isShift: false,
  isAlt: false,
  isRepeat: false,
  isTyping: false,
  timeMs: 0,
});

beforeEach(() => {
  measurement.value = { shape: 'line', corners: [] };
  enter('measuring');
});

test('corners are added, the same place twice in a row is one', () => {
  addCorner([106.5, 17]);
  addCorner([106.5, 17]);
  addCorner([107.1, 17]);
  expect(measurement.value.corners).toEqual([
    [106.5, 17],
    [107.1, 17],
  ]);
});

test('of a point there is one corner, the last', () => {
  addCorner([106.5, 17]);
  addCorner([107.1, 17]);
  setShape('point');
  expect(measurement.value.corners).toEqual([[107.1, 17]]);
  addCorner([103, 21]);
  expect(measurement.value.corners).toEqual([[103, 21]]);
});

test('each step is taken back and brought again; a drag is one step', () => {
  const history = modeRules()?.history;
  addCorner([106.5, 17]);
  addCorner([107.1, 17]);
  moveCorner(1, [107.2, 17], false);
  moveCorner(1, [107.3, 17], true);
  history?.undo();
  expect(measurement.value.corners[1]).toEqual([107.1, 17]);
  history?.redo();
  expect(measurement.value.corners[1]).toEqual([107.3, 17]);
  clearMeasurement();
  history?.undo();
  expect(measurement.value.corners).toHaveLength(2);
});

test('Backspace removes the last corner, but not while one types', () => {
  addCorner([106.5, 17]);
  expect(modeRules()?.onKey?.({ ...press('Backspace'), isTyping: true })).toBe(false);
  expect(modeRules()?.onKey?.(press('Backspace'))).toBe(true);
  expect(measurement.value.corners).toEqual([]);
  expect(modeRules()?.onKey?.(press('Backspace'))).toBe(true);
});

test('what was measured is there when one comes back', () => {
  addCorner([106.5, 17]);
  leave('measuring');
  expect(isMeasuring.value).toBe(false);
  enter('measuring');
  expect(measurement.value.corners).toHaveLength(1);
});

test('a line has a leg between its corners, an area one back to the first as well', () => {
  for (const place of [
    [106.5, 17],
    [107.1, 17],
    [107.6, 16.5],
    [106.9, 16.4],
  ] as const) {
    addCorner(place);
  }
  expect(figuresOf(measurement.value).corners.map(({ leg }) => leg !== null)).toEqual([
    true,
    true,
    true,
    false,
  ]);
  setShape('area');
  const figures = figuresOf(measurement.value);
  expect(figures.lengthM).toBeCloseTo(295_221.161, 3);
  expect(figures.areaM2).toBeCloseTo(4_484_281_170, -1);
  removeCorner(3);
  expect(figuresOf(measurement.value).areaM2).not.toBeNull();
  removeCorner(2);
  expect(figuresOf(measurement.value).areaM2).toBeNull();
});

test('is copied as words of one’s notation, and as a table in metres', () => {
  addCorner([106.7279, 16.6557]);
  addCorner([108.2208, 16.0678]);
  expect(inWords(measurement.value)).toBe(
    '1. 16.656° N, 106.728° E → 172.3\u00a0km, 112.0°\n2. 16.068° N, 108.221° E\nLength: 172.3\u00a0km',
  );
  expect(toCsv(figuresOf(measurement.value)).split('\r\n')).toEqual([
    'corner,lat,lng,leg_m,bearing_deg,back_bearing_deg',
    '1,16.655700,106.727900,172257.8,111.98,292.40',
    '2,16.067800,108.220800,,,',
    'total,,,172257.8,,',
    '',
  ]);
});

test.each([
  ['11.27', 11_270],
  ['11,27', 11_270],
  ['0.01', 10],
  ['', null],
  ['far', null],
  ['0', null],
  ['6000', null],
])('a radius typed as %j is %s metres', (text, metres) => {
  expect(readRadiusM(text)).toBe(metres);
});

test('rings stand round a point alone, guns and the typed radius', () => {
  content.value = {
    ...content.value,
    guns: [
      { id: 'm101', name: { en: 'M101', vi: 'M101' }, rangeM: 11_270, note: null, sources: [] },
      { id: 'm46', name: { en: 'M-46', vi: 'M-46' }, rangeM: 27_000, note: null, sources: [] },
    ],
  };
  addCorner([103, 21]);
  toggleGun('m101');
  typedRadius.value = '5';
  expect(rings.value).toEqual([]);
  setShape('point');
  expect(rings.value.map(({ radiusM }) => radiusM)).toEqual([11_270, 5000]);
  toggleGun('m101');
  typedRadius.value = '';
  expect(rings.value).toEqual([]);
});
