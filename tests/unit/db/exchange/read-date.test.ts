import { describe, expect, it } from 'vitest';
import { readDate, readSpan } from '../../../../db/exchange/read-date.ts';
import { surveyDates } from '../../../../db/exchange/survey-dates.ts';

describe('a date of a table', () => {
  it.each([
    ['1972-12-21', '1972-12-21'],
    ['19660814', '1966-08-14'],
    ['07APR1712', '1712-04-07'],
    ['2 May 1954', '1954-05-02'],
    ['Sept. 2, 1945', '1945-09-02'],
    ['May 7 1954', '1954-05-07'],
    ['Dec. 19/20, 1946', '1946-12-19/1946-12-20'],
    ['7401', '1974-01'],
    ['6712', '1967-12'],
    ['1912', '1912'],
    ['2012', '2012'],
    ['1959–1975', '1959/1975'],
    ['c. 1954', '1954~'],
    ['ngày 7 tháng 5 năm 1954', '1954-05-07'],
    ['nga\u0300y 7 tha\u0301ng 5 na\u0306m 1954', '1954-05-07'],
    ['Đêm 30 rạng ngày 31-1-1968', '1968-01-30/1968-01-31'],
    ['13/3/1954 0:00', '1954-03-13'],
    ['3/13/1954 12:00:00 AM', '1954-03-13'],
    ['1954/05', '1954-05'],
  ])('%s is %s', (text, edtf) => {
    expect(readDate(text)).toBe(edtf);
  });

  it.each([7401, 19_660_814, 1954])('%d is the same as a number', (value) => {
    expect(readDate(value)).toBe(readDate(String(value)));
  });

  it.each([
    '',
    '0',
    '-1',
    -1,
    0,
    '9999',
    '99999999',
    '0000-00-00',
    'n/a',
    'NaN',
    'Unknown',
    'KHÔNG RÕ',
  ])('%j says that nobody knew', (value) => {
    expect(readDate(value)).toBe('');
  });

  it('with day and month in figures needs their order', () => {
    expect(readDate('8/3/1914')).toBeNull();
    expect(readDate('8/3/1914', 'dayFirst')).toBe('1914-03-08');
    expect(readDate('8/3/1914', 'monthFirst')).toBe('1914-08-03');
    expect(readDate('13/3/1914', 'monthFirst')).toBe('1914-03-13');
    expect(readSpan('8/7/1914', '8/24/1914', 'monthFirst')).toBe('1914-08-07/1914-08-24');
  });

  it('from one night to another is from the first evening to the last morning', () => {
    expect(readSpan('Dec. 19/20, 1946', 'Dec. 22/23, 1946')).toBe('1946-12-19/1946-12-23');
  });
});

describe('the order of day and month', () => {
  it('is proven by one date that can be read in one way only', () => {
    expect(surveyDates(['8/7/1914', '8/24/1914', '', '1914'])).toEqual({
      ambiguous: 1,
      example: '8/7/1914',
      proven: { order: 'monthFirst', example: '8/24/1914' },
      mixed: null,
    });
    expect(surveyDates(['13/3/1954 10:00']).proven?.order).toBe('dayFirst');
  });

  it('is open where no date proves it, or two prove the opposite', () => {
    expect(surveyDates(['8/7/1914', '5/5/1954', '31/2/1954'])).toEqual({
      ambiguous: 1,
      example: '8/7/1914',
      proven: null,
      mixed: null,
    });
    expect(surveyDates(['13/3/1954', '3/14/1954', '3/4/1954'])).toMatchObject({
      ambiguous: 1,
      proven: null,
      mixed: ['13/3/1954', '3/14/1954'],
    });
  });

  it('is not asked of dates that stand in one order anyway', () => {
    expect(surveyDates(['1954-05-07', '7 May 1954', '5/5/1954', 'Huế', 1954, null])).toEqual({
      ambiguous: 0,
      example: null,
      proven: null,
      mixed: null,
    });
  });
});
