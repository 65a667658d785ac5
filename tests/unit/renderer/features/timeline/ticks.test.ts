import { expect, test } from 'vitest';
import { parseEdtf } from '../../../../../geodata/model/time/edtf.ts';
import { ALL_YEARS, INSET_PX, makeScale } from '../../../../../renderer/features/timeline/scale.ts';
import { makeAxis } from '../../../../../renderer/features/timeline/ticks.ts';

const WIDTH_PX = 1028;
const axisOf = (edtf: string, language: 'en' | 'vi' = 'en') => {
  const { startDay, endDay } = parseEdtf(edtf);
  const view = { fromDay: startDay, days: endDay - startDay + 1 };
  return makeAxis(makeScale(WIDTH_PX, view), language);
};
const labelsOf = (...args: Parameters<typeof axisOf>) =>
  axisOf(...args)
    .ticks.map(({ label }) => label)
    .filter(Boolean);

test('all years are counted by fives, with a line for each', () => {
  const { ticks, context } = makeAxis(makeScale(WIDTH_PX, ALL_YEARS), 'en');
  expect(ticks).toHaveLength(61);
  expect(ticks.filter(({ label }) => label !== '').map(({ label }) => label)).toEqual([
    '1920',
    '1925',
    '1930',
    '1935',
    '1940',
    '1945',
    '1950',
    '1955',
    '1960',
    '1965',
    '1970',
    '1975',
  ]);
  expect(ticks.filter(({ isMajor }) => isMajor)).toHaveLength(6);
  expect(context).toBe('');
});

test('nearer, months are named, and years where they begin', () => {
  expect(labelsOf('1954-02/1955-04')).toEqual([
    'Apr',
    'May',
    'Jun',
    'Jul',
    'Aug',
    'Sept',
    'Oct',
    'Nov',
    'Dec',
    '1955',
    'Feb',
    'Mar',
    'Apr',
  ]);
  expect(axisOf('1954-02/1955-04').context).toBe('1954');
});

test('at the siege each day has a line, and at two weeks each has its number', () => {
  const siege = axisOf('1954-03-13/1954-05-07');
  expect(siege.ticks).toHaveLength(56);
  expect(siege.context).toBe('March 1954');
  expect(siege.ticks.filter(({ label }) => label !== '').map(({ label }) => label)).toEqual([
    '21',
    '26',
    'Apr',
    '6',
    '11',
    '16',
    '21',
    '26',
    'May',
    '6',
  ]);
  expect(labelsOf('1954-05-01/1954-05-14')).toEqual([
    '3',
    '4',
    '5',
    '6',
    '7',
    '8',
    '9',
    '10',
    '11',
    '12',
    '13',
    '14',
  ]);
});

test('it speaks Vietnamese', () => {
  expect(axisOf('1954-03-13/1954-05-07', 'vi').context).toBe('tháng 3 năm 1954');
});

test('no two words of the axis meet, at any zoom', () => {
  for (let days = 14; days < ALL_YEARS.days; days *= 1.17) {
    const view = { fromDay: parseEdtf('1954-02-25').startDay, days };
    const labelled = makeAxis(makeScale(WIDTH_PX, view), 'en').ticks.filter(({ label }) => label);
    const gaps = labelled.slice(1).map(({ px }, index) => px - (labelled[index]?.px ?? 0));
    expect(Math.min(...gaps)).toBeGreaterThan(28);
  }
});

test('dark stretches stay dark while the view moves', () => {
  const darkAt = (fromDay: number) => {
    const scale = makeScale(WIDTH_PX, { fromDay, days: 3000 });
    const px = scale.toPx(parseEdtf('1956').startDay + 5);
    return makeAxis(scale, 'en').darkPx.some(
      ({ leftPx, widthPx }) => leftPx <= px && px <= leftPx + widthPx,
    );
  };
  const { startDay } = parseEdtf('1954');
  expect(darkAt(startDay)).toBe(darkAt(startDay + 400));
  const [first] = axisOf('1954-02/1955-04').darkPx;
  expect(first?.leftPx).toBe(INSET_PX);
});
