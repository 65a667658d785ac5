import { expect, test } from 'vitest';
import type { Series } from '../../../../../geodata/model/content/timeline.ts';
import { parseEdtf } from '../../../../../geodata/model/time/edtf.ts';
import { chapterLanes } from '../../../../../renderer/features/timeline/chapter-lanes.ts';
import { chartBars } from '../../../../../renderer/features/timeline/chart-bars.ts';
import { densityOf } from '../../../../../renderer/features/timeline/density.ts';
import { makeScale } from '../../../../../renderer/features/timeline/scale.ts';
import { makeEvent } from '../../atlas-content.ts';

const chapter = (id: string, edtf: string) => {
  const { startDay, endDay } = parseEdtf(edtf);
  return { id, title: { en: id, vi: id }, startDay, endDay };
};

test('chapters that follow each other share a row, those that overlap do not', () => {
  const lanes = chapterLanes([
    chapter('origins', '1919/1945'),
    chapter('first-war', '1946/1954'),
    chapter('siege', '1953/1954'),
    chapter('powers', '1949/1979'),
  ]);
  expect(lanes.map(({ chapter: { id }, lane }) => `${id} ${lane}`)).toEqual([
    'origins 0',
    'first-war 0',
    'powers 1',
    'siege 2',
  ]);
});

function seriesOf(...points: readonly (readonly [edtf: string, value: number])[]): Series {
  return {
    id: 'men',
    title: { en: 'Men', vi: 'Quân số' },
    unit: null,
    note: null,
    points: points.map(([edtf, value]) => ({
      date: parseEdtf(edtf),
      value,
      what: null,
      eventId: 'event',
      source: { id: 'source', title: 'Source' },
    })),
  };
}

test('a number is as wide as its days, and as high as its share of the highest', () => {
  const scale = makeScale(1028, { fromDay: parseEdtf('1960').startDay, days: 3653 });
  const [year, day] = chartBars(seriesOf(['1961', 50], ['1964-05-07', 100]), scale);
  expect(year?.widthPx).toBeCloseTo(365 * scale.pxPerDay, 6);
  expect(year?.leftPx).toBeCloseTo(scale.toPx(parseEdtf('1961').startDay), 6);
  expect(year?.share).toBe(0.5);
  expect(day?.widthPx).toBeGreaterThanOrEqual(5);
  expect(day?.share).toBe(1);
});

test('two numbers of the same days stand side by side, and those out of view nowhere', () => {
  const scale = makeScale(1028, { fromDay: parseEdtf('1960').startDay, days: 3653 });
  const bars = chartBars(seriesOf(['1969', 543], ['1969', 549], ['1972', 66]), scale);
  expect(bars).toHaveLength(2);
  const [first, second] = bars;
  const middlePx = scale.toPx(parseEdtf('1969').startDay + 182.5);
  expect(first?.leftPx).toBeCloseTo(scale.toPx(parseEdtf('1969').startDay), 6);
  expect((first?.leftPx ?? 0) + (first?.widthPx ?? 0)).toBeCloseTo(middlePx, 6);
  expect(second?.leftPx).toBeCloseTo(middlePx, 6);
});

test('an event of many stretches counts as one in all', () => {
  const scale = makeScale(1028);
  const long = densityOf([makeEvent('long', '1920/1970')], scale, 8);
  expect(long.length).toBeGreaterThan(50);
  const both = densityOf(
    [makeEvent('long', '1920/1970'), makeEvent('day', '1954-05-07')],
    scale,
    8,
  );
  const highest = both.find(({ share }) => share === 1);
  expect(highest?.leftPx).toBeCloseTo(scale.toPx(parseEdtf('1954-05-07').startDay), -1);
  expect(both.find(({ leftPx }) => leftPx < (highest?.leftPx ?? 0))?.share).toBeLessThan(0.2);
});

test('the undated are nowhere', () => {
  expect(densityOf([makeEvent('undated', null)], makeScale(1028), 8)).toEqual([]);
});
