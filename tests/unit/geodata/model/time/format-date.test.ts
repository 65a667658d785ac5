import { describe, expect, test } from 'vitest';
import { dayNumber } from '../../../../../geodata/model/time/edtf.ts';
import {
  edtfOfEnd,
  edtfOfStart,
  formatDay,
  formatEdtf,
  formatSpan,
  formatWindow,
} from '../../../../../geodata/model/time/format-date.ts';

describe('a date in words', () => {
  test.each([
    ['1941-01-28', '28 January 1941', '28 tháng 1 năm 1941'],
    ['1941-02', 'February 1941', 'tháng 2 năm 1941'],
    ['1941', '1941', '1941'],
    ['1941-02~', 'about February 1941', 'khoảng tháng 2 năm 1941'],
    ['1942-08-27?', 'possibly 27 August 1942', 'có thể 27 tháng 8 năm 1942'],
    ['1942%', 'possibly about 1942', 'có thể khoảng 1942'],
    ['1954-03-13/1954-05-07', '13 March – 7 May 1954', '13 tháng 3 – 7 tháng 5 năm 1954'],
    ['1953-11-20/1953-11-22', '20–22 November 1953', '20–22 tháng 11 năm 1953'],
    [
      '1953-11-20/1954-05-07',
      '20 November 1953 – 7 May 1954',
      '20 tháng 11 năm 1953 – 7 tháng 5 năm 1954',
    ],
    ['1954-03/1954-05', 'March – May 1954', 'tháng 3 – tháng 5 năm 1954'],
    ['1954/1956', '1954–1956', '1954–1956'],
    [
      '1924-11~/1927-04',
      'about November 1924 – April 1927',
      'khoảng tháng 11 năm 1924 – tháng 4 năm 1927',
    ],
    ['1954-21', 'spring 1954', 'mùa xuân 1954'],
    ['195X', '1950s', 'thập niên 1950'],
    ['1954-XX-XX', '1954', '1954'],
    ['1959/..', 'from 1959', 'từ 1959'],
    ['../1954', 'until 1954', 'đến 1954'],
  ])('%s', (edtf, en, vi) => {
    expect(formatEdtf(edtf, 'en')).toBe(en);
    expect(formatEdtf(edtf, 'vi')).toBe(vi);
  });

  test('a missing date is called undated', () => {
    expect(formatSpan(null, 'en')).toBe('Undated');
    expect(formatSpan(null, 'vi')).toBe('Không rõ ngày');
  });

  test('a day number is a full date', () => {
    expect(formatDay(dayNumber(1954, 5, 7), 'en')).toBe('7 May 1954');
  });
});

describe('a window', () => {
  test('whole years and months are written as such', () => {
    expect(edtfOfStart(dayNumber(1954, 1, 1))).toBe('1954');
    expect(edtfOfStart(dayNumber(1954, 3, 1))).toBe('1954-03');
    expect(edtfOfStart(dayNumber(1954, 3, 13))).toBe('1954-03-13');
    expect(edtfOfEnd(dayNumber(1954, 12, 31))).toBe('1954');
    expect(edtfOfEnd(dayNumber(1956, 2, 29))).toBe('1956-02');
    expect(edtfOfEnd(dayNumber(1954, 5, 7))).toBe('1954-05-07');
  });

  test('one whole year is said once', () => {
    expect(formatWindow(dayNumber(1954, 1, 1), dayNumber(1954, 12, 31), 'en')).toBe('1954');
  });

  test.each([
    [dayNumber(1954, 5, 1), dayNumber(1954, 5, 1), '1 May 1954'],
    [dayNumber(1954, 5, 1), dayNumber(1954, 5, 31), 'May 1954'],
    [dayNumber(1954, 1, 1), dayNumber(1954, 3, 31), 'January – March 1954'],
    [dayNumber(1954, 1, 1), dayNumber(1955, 5, 7), '1 January 1954 – 7 May 1955'],
  ])('both ends are as exact as the more exact one: %i to %i', (startDay, endDay, words) => {
    expect(formatWindow(startDay, endDay, 'en')).toBe(words);
  });
});
