import { describe, expect, it } from 'vitest';
import {
  calendarDate,
  dayNumber,
  FIRST_DAY,
  isoDay,
  LAST_DAY,
  parseEdtf,
  tryParseEdtf,
} from '../../../../../geodata/model/time/edtf.ts';

/** Start and end of a date as ISO days. */
function days(edtf: string): [string, string] {
  const span = parseEdtf(edtf);
  return [isoDay(span.startDay), isoDay(span.endDay)];
}

/** How many days a date may lie off before its start and after its end. */
function slack(edtf: string): [number, number] {
  const span = parseEdtf(edtf);
  return [span.startDay - span.earliestDay, span.latestDay - span.endDay];
}

describe('day numbers', () => {
  it('count from 1970-01-01 and go below zero before it', () => {
    expect(dayNumber(1970, 1, 1)).toBe(0);
    expect(dayNumber(1969, 12, 31)).toBe(-1);
    expect(calendarDate(dayNumber(1954, 5, 7))).toEqual({ year: 1954, month: 5, date: 7 });
  });

  it('read years below 100 as written, not as 19xx', () => {
    expect(isoDay(dayNumber(40, 3, 1))).toBe('0040-03-01');
  });
});

describe('what a date covers', () => {
  it.each([
    ['1954-05-07', '1954-05-07', '1954-05-07'],
    ['1954', '1954-01-01', '1954-12-31'],
    ['1941-02', '1941-02-01', '1941-02-28'],
    ['1968-02', '1968-02-01', '1968-02-29'],
    ['1900-02', '1900-02-01', '1900-02-28'],
    ['2000-02', '2000-02-01', '2000-02-29'],
    ['195X', '1950-01-01', '1959-12-31'],
    ['19XX', '1900-01-01', '1999-12-31'],
    ['1954-XX', '1954-01-01', '1954-12-31'],
    ['1954-XX-XX', '1954-01-01', '1954-12-31'],
    ['1954-05-XX', '1954-05-01', '1954-05-31'],
    ['1954-21', '1954-03-01', '1954-05-31'],
    ['1954-22', '1954-06-01', '1954-08-31'],
    ['1954-23', '1954-09-01', '1954-11-30'],
    ['1963-24', '1963-12-01', '1964-02-29'],
    ['1954-03-13/1954-05-07', '1954-03-13', '1954-05-07'],
    ['1954-05-07/1954-05', '1954-05-07', '1954-05-31'],
    ['1964/1975-04', '1964-01-01', '1975-04-30'],
    [' 1954 ', '1954-01-01', '1954-12-31'],
  ])('%s runs from %s to %s, both inclusive', (edtf, start, end) => {
    expect(days(edtf)).toEqual([start, end]);
  });

  it('fills open ends with the first and last day of the atlas', () => {
    expect(parseEdtf('1959-05-19/..').endDay).toBe(LAST_DAY);
    expect(parseEdtf('1959-05-19/').endDay).toBe(LAST_DAY);
    expect(parseEdtf('../1975-04-30').startDay).toBe(FIRST_DAY);
  });

  it('keeps an open interval that lies outside the atlas in order', () => {
    expect(days('1985/..')).toEqual(['1985-01-01', '1985-12-31']);
    expect(days('../1887')).toEqual(['1887-01-01', '1887-12-31']);
  });

  it('keeps the text as written, without the spaces around it', () => {
    expect(parseEdtf(' 1941-02~ ').edtf).toBe('1941-02~');
  });
});

describe('how far a date may lie off', () => {
  it.each([
    ['1954-05-07', 0, 0],
    ['1954-05-07?', 3, 3],
    ['1941-02~', 31, 31],
    ['1954-21%', 92, 92],
    ['1954~', 366, 366],
    ['195X~', 3653, 3653],
    ['19XX~', 36_525, 36_525],
    ['1954-03-13/1954-05~', 0, 31],
    ['1954~/1955-05-07', 366, 0],
    ['1959~/..', 366, 0],
  ])('%s: %i days before, %i after', (edtf, before, after) => {
    expect(slack(edtf)).toEqual([before, after]);
  });
});

describe('what is not a date', () => {
  it.each([
    ['', 'not an EDTF date: ""'],
    ['May 1954', 'not an EDTF date: "May 1954"'],
    ['7/5/1954', 'not an EDTF date: "7/5/1954"'],
    ['54-05-07', 'not an EDTF date: "54-05-07"'],
    ['1954-5-7', 'not an EDTF date: "1954-5-7"'],
    ['19X4', 'not an EDTF date: "19X4"'],
    ['1954-13', 'no such month: "1954-13"'],
    ['1954-00', 'no such month: "1954-00"'],
    ['1954-02-29', 'no such day: "1954-02-29"'],
    ['1954-04-31', 'no such day: "1954-04-31"'],
    ['1954-04-00', 'no such day: "1954-04-00"'],
    ['1954-21-03', 'a season has no days: "1954-21-03"'],
    ['1954-XX-03', 'a day needs its month: "1954-XX-03"'],
    ['195X-03', 'a month needs its year: "195X-03"'],
    ['1954-05-07/1954-13', 'no such month: "1954-13"'],
    ['1954-05-07/1954-03-13', 'the interval ends before it begins: "1954-05-07/1954-03-13"'],
    ['../..', 'both ends of the interval are open: "../.."'],
    ['/', 'both ends of the interval are open: "/"'],
    ['..', 'not an EDTF date: ".."'],
    ['1954-05-07~?', 'not an EDTF date: "1954-05-07~?"'],
  ])('%s is refused, naming the part', (edtf, message) => {
    expect(() => parseEdtf(edtf)).toThrow(message);
    expect(tryParseEdtf(edtf)).toBeNull();
  });
});
