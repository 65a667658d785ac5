import { beforeAll, expect, test } from 'vitest';
import type { AtlasContent } from '../../../../../geodata/model/content/records.ts';
import { FIRST_DAY, LAST_DAY, parseEdtf } from '../../../../../geodata/model/time/edtf.ts';
import {
  layoutMarks,
  type MarkBox,
  type MarksLayout,
} from '../../../../../renderer/features/timeline/layout-marks.ts';
import { ALL_YEARS, INSET_PX, makeScale } from '../../../../../renderer/features/timeline/scale.ts';
import { makeEvent } from '../../atlas-content.ts';
import { compileShippedContent } from '../../shipped-atlas.ts';

const scale = makeScale(1000);
const pxPerYear = scale.pxPerDay * 365.25;
const layoutOf = (...dates: (string | null)[]) =>
  layoutMarks(
    dates.map((edtf, index) => makeEvent(`e${index}`, edtf)),
    () => true,
    scale,
    80,
  );
const marksOf = (...dates: (string | null)[]) => layoutOf(...dates).marks;

let shipped: AtlasContent;
beforeAll(() => {
  shipped = compileShippedContent();
}, 120_000);

test('events of the same days pile up', () => {
  const [first, second] = marksOf('1954-05-07', '1954-05-07');
  expect(first?.leftPx).toBe(second?.leftPx);
  expect(second?.topPx).toBeLessThan(first?.topPx ?? 0);
});

test('a span of years is a bar as wide as its years, above the days', () => {
  const marks = marksOf('1945/1954', '1954-05-07');
  const [bar, dot] = marks.toSorted((one, other) => other.widthPx - one.widthPx);
  expect(bar?.widthPx).toBeCloseTo(10 * pxPerYear, 0);
  expect(bar?.topPx).toBeLessThan(dot?.topPx ?? 0);
});

test('an uncertain date has soft edges, a certain one has none', () => {
  const [sure, unsure] = marksOf('1941-02', '1950~');
  expect(sure?.softWidthPx).toBeCloseTo(sure?.widthPx ?? 0);
  expect(unsure?.softWidthPx).toBeGreaterThan((unsure?.widthPx ?? 0) * 2);
});

test('what began before the view reaches to its edge', () => {
  const [mark] = marksOf('1915/1930');
  expect(mark?.leftPx).toBeLessThanOrEqual(INSET_PX);
  expect(mark?.leftPx).toBeGreaterThan(0);
});

test('the undated, those of hidden layers and those out of view have no mark', () => {
  const events = [makeEvent('a', null), makeEvent('b', '1954', 'pac-bo'), makeEvent('c', '1954')];
  const { startDay } = parseEdtf('1960');
  const later = makeScale(1000, { fromDay: startDay, days: 365 });
  expect(layoutMarks(events, (id) => id !== 'pac-bo', later, 80).marks).toEqual([]);
  expect(layoutMarks(events, (id) => id !== 'pac-bo', scale, 80).marks).toHaveLength(1);
});

test('what finds no lane is counted, and nothing is left out', () => {
  const dates = Array.from({ length: 30 }, () => '1954-05-07');
  const { marks, clusters } = layoutOf(...dates);
  expect(clusters).toHaveLength(1);
  expect(marks.length).toBeGreaterThan(2);
  expect(marks.length + (clusters[0]?.members.length ?? 0)).toBe(30);
});

test('nearer, a cluster comes apart', () => {
  const days = Array.from({ length: 14 }, (_, index) =>
    makeEvent(`d${index}`, `1954-04-${index + 10}`),
  );
  const at = (edtf: string) => {
    const { startDay, endDay } = parseEdtf(edtf);
    const view = { fromDay: startDay, days: endDay - startDay + 1 };
    return layoutMarks(days, () => true, makeScale(1000, view), 60);
  };
  expect(at('1919/1979').clusters).toHaveLength(1);
  expect(at('1954-04').clusters).toEqual([]);
  expect(at('1954-04').marks).toHaveLength(14);
});

function pairsThatMeet({ marks, clusters }: MarksLayout): number {
  const boxes: MarkBox[] = [...marks, ...clusters];
  let count = 0;
  for (const [index, one] of boxes.entries()) {
    for (const other of boxes.slice(index + 1)) if (doMeet(one, other)) count += 1;
  }
  return count;
}

function doMeet(one: MarkBox, other: MarkBox): boolean {
  return (
    one.leftPx < other.leftPx + other.widthPx &&
    other.leftPx < one.leftPx + one.widthPx &&
    one.topPx < other.topPx + other.heightPx &&
    other.topPx < one.topPx + one.heightPx
  );
}

test.each([34, 60, 96])(
  'at a height of %i px no two marks of the atlas meet, at any zoom',
  (heightPx) => {
    for (let days = 14; days <= ALL_YEARS.days; days *= 1.6) {
      for (const middle of ['1925', '1945-08', '1954-03-30', '1954-07-20', '1968', '1975-04-30']) {
        const view = { fromDay: parseEdtf(middle).startDay - days / 2, days };
        const layout = layoutMarks(shipped.events, () => true, makeScale(1280, view), heightPx);
        expect(pairsThatMeet(layout)).toBe(0);
        for (const { topPx, heightPx: markPx } of [...layout.marks, ...layout.clusters]) {
          expect(topPx).toBeGreaterThanOrEqual(0);
          expect(topPx + markPx).toBeLessThanOrEqual(heightPx);
        }
      }
    }
  },
);

test('the scale leads from day to pixel and back', () => {
  expect(scale.toDay(scale.toPx(0) + 0.01)).toBe(0);
  expect(scale.toDay(-50)).toBe(FIRST_DAY);
  expect(scale.toDay(5000)).toBe(LAST_DAY);
});
