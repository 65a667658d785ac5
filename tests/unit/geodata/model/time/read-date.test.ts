import { describe, expect, test } from 'vitest';
import { formatEdtf } from '../../../../../geodata/model/time/format-date.ts';
import { readDates } from '../../../../../geodata/model/time/read-date.ts';

function edtfOf(text: string): string[] {
  return readDates(text).map(({ date }) => date.edtf);
}

test.each([
  ['1954', '1954'],
  ['May 1954', '1954-05'],
  ['may, 1954', '1954-05'],
  ['Dec. 1972', '1972-12'],
  ['7 May 1954', '1954-05-07'],
  ['7th of May, 1954', '1954-05-07'],
  ['March 13, 1954', '1954-03-13'],
  ['March 13 1954', '1954-03-13'],
  ['7 mai 1954', '1954-05-07'],
  ['1er août 1954', '1954-08-01'],
  ['13/3/1954', '1954-03-13'],
  ['3/13/1954', '1954-03-13'],
  ['13.3.1954', '1954-03-13'],
  ['13-3-1954', '1954-03-13'],
  ['5/5/1954', '1954-05-05'],
  ['5/1954', '1954-05'],
  ['tháng 5 năm 1954', '1954-05'],
  ['tháng 5, 1954', '1954-05'],
  ['7 tháng 5 năm 1954', '1954-05-07'],
  ['ngày 7 tháng 5 năm 1954', '1954-05-07'],
  ['ngày 7/5/1954', '1954-05-07'],
  ['năm 1954', '1954'],
  ['1954-05-07', '1954-05-07'],
  ['1941-02~', '1941-02~'],
  ['1954-03-13/1954-05-07', '1954-03-13/1954-05-07'],
  ['1954-3-7', '1954-03-07'],
  ['1954/03/13', '1954-03-13'],
  ['13 3 1954', '1954-03-13'],
  ['13/3/1954 - 17/5/1954', '1954-03-13/1954-05-17'],
  ['1954–1956', '1954/1956'],
  ['1954 - 1956', '1954/1956'],
  ['1954-1956', '1954/1956'],
  ['1954 to 1956', '1954/1956'],
  ['13 March – 7 May 1954', '1954-03-13/1954-05-07'],
  ['1–7 May 1954', '1954-05-01/1954-05-07'],
  ['March – May 1954', '1954-03/1954-05'],
])('%s is %s', (text, edtf) => {
  expect(edtfOf(text)).toEqual([edtf]);
  expect(readDates(text)[0]?.order).toBeNull();
});

test('figures that can be read either way are read both ways, and say so', () => {
  expect(readDates('3/4/1954').map(({ date, order }) => [date.edtf, order])).toEqual([
    ['1954-04-03', 'dayFirst'],
    ['1954-03-04', 'monthFirst'],
  ]);
});

test.each([
  '',
  'Hue',
  '17',
  'Route 9',
  '31/2/1954',
  '32 May 1954',
  'May',
  '13/13/1954',
  '1956-1954',
  'spring',
  '54',
  'Mayhem 1954',
  '21/1954',
])('%j is no date', (text) => {
  expect(edtfOf(text)).toEqual([]);
});

describe('what the atlas prints is read back', () => {
  const printed = [
    '1954',
    '1954-05',
    '1954-05-07',
    '1954/1956',
    '1954-03/1954-05',
    '1954-03-13/1954-05-07',
    '1954-05-01/1954-05-07',
    '1953-11-20/1954-05-07',
  ];
  test.each(printed)('%s, in English', (edtf) => {
    expect(edtfOf(formatEdtf(edtf, 'en'))).toEqual([edtf]);
  });
  test.each(printed)('%s, in Vietnamese', (edtf) => {
    expect(edtfOf(formatEdtf(edtf, 'vi'))).toEqual([edtf]);
  });
});
