import { expect, test } from 'vitest';
import type { DataColumn, DataPoint } from '../../../../../geodata/model/content/records.ts';
import { parseEdtf } from '../../../../../geodata/model/time/edtf.ts';
import {
  chartOf,
  commonCitation,
  rowsOf,
} from '../../../../../renderer/features/records/table-rows.ts';

function point(date: string, value: number, more: Partial<DataPoint> = {}): DataPoint {
  const citation = { source: 'log', locator: '' };
  return {
    date: parseEdtf(date),
    value,
    text: null,
    since: null,
    note: null,
    citation,
    ...more,
  };
}

function column(...points: DataPoint[]): DataColumn {
  return { title: { en: 'Men', vi: 'Người' }, unit: null, points };
}

const span = parseEdtf('1954-03-01/1954-03-10');

test('a row for each date, in order of time, with gaps where nobody spoke', () => {
  const columns = [
    column(point('1954-03-03', 3), point('1954-03-01', 1)),
    column(point('1954-03-02', 2)),
  ];
  const table = { id: 't', title: { en: 'T', vi: 'T' }, note: null, columns };
  expect(
    rowsOf(table).map(({ date, cells }) => [date.edtf, ...cells.map((cell) => cell?.value)]),
  ).toEqual([
    ['1954-03-01', 1, undefined],
    ['1954-03-02', undefined, 2],
    ['1954-03-03', 3, undefined],
  ]);
});

test('a chart draws what was counted and nothing between', () => {
  const chart = chartOf(
    column(point('1954-03-01', 5), point('1954-03-02', 10), point('1954-03-06', 0)),
    span,
  );
  expect(chart?.bars).toEqual([
    { left: 0, width: 0.1, height: 0.5 },
    { left: 0.1, width: 0.1, height: 1 },
    { left: 0.5, width: 0.1, height: 0 },
  ]);
  expect(chart?.most.date.edtf).toBe('1954-03-02');
});

test('sums over several days are not set beside single days', () => {
  const sum = point('1954-03-05', 900, { since: parseEdtf('1954-03-01') });
  const days = [point('1954-03-01', 5), point('1954-03-02', 10)];
  expect(chartOf(column(...days, sum), span)).toBeNull();
  expect(chartOf(column(...days, point('1954-03-03', 7), sum), span)?.most.value).toBe(10);
});

test('one citation for a column stands in its heading; several stand with their values', () => {
  const other = { source: 'memoir', locator: '' };
  const [first, second] = [point('1954-03-01', 1), point('1954-03-02', 2)];
  expect(commonCitation(column(first, second))).toEqual(first.citation);
  expect(commonCitation(column(first, { ...second, citation: other }))).toBeNull();
});
