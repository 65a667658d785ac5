import { expect, test } from 'vitest';
import { FIRST_DAY, LAST_DAY } from '../../../../../geodata/model/time/edtf.ts';
import { layoutMarks } from '../../../../../renderer/features/timeline/layout-marks.ts';
import { INSET_PX, makeScale } from '../../../../../renderer/features/timeline/scale.ts';
import { makeEvent } from '../../atlas-content.ts';

const scale = makeScale(1000);
const layout = (...dates: (string | null)[]) =>
  layoutMarks(
    dates.map((edtf, index) => makeEvent(`e${index}`, edtf)),
    () => true,
    scale,
    80,
  );

test('events of the same days pile up', () => {
  const [first, second] = layout('1954-05-07', '1954-05-07');
  expect(first?.leftPx).toBe(second?.leftPx);
  expect(second?.topPx).toBeLessThan(first?.topPx ?? 0);
});

test('a span of years is a bar as wide as its years, above the days', () => {
  const [bar, dot] = layout('1945/1954', '1954-05-07');
  expect(bar?.widthPx).toBeCloseTo(10 * scale.pxPerYear, 0);
  expect(bar?.topPx).toBeLessThan(dot?.topPx ?? 0);
});

test('an uncertain date has soft edges, a certain one has none', () => {
  const [sure, unsure] = layout('1941-02', '1950~');
  expect(sure?.softWidthPx).toBeCloseTo(sure?.widthPx ?? 0);
  expect(unsure?.softWidthPx).toBeGreaterThan((unsure?.widthPx ?? 0) * 2);
});

test('what began before the first year starts at the edge', () => {
  const [mark] = layout('1915/1930');
  expect(mark?.leftPx).toBeCloseTo(INSET_PX);
});

test('the undated and those of hidden layers have no mark', () => {
  const events = [makeEvent('a', null), makeEvent('b', '1954', 'pac-bo')];
  expect(layoutMarks(events, (id) => id !== 'pac-bo', scale, 80)).toEqual([]);
});

test('the scale leads from day to pixel and back', () => {
  expect(scale.toDay(scale.toPx(0) + 0.01)).toBe(0);
  expect(scale.toDay(-50)).toBe(FIRST_DAY);
  expect(scale.toDay(5000)).toBe(LAST_DAY);
});
