import { expect, test } from 'vitest';
import { explainDate } from '../../../../../geodata/model/time/explain-date.ts';

test.each(['1954-05-07', '1954-03-13/1954-05-07', '1954-03/1954-05', '1954-05-07/..'])(
  '%s leaves nothing to explain',
  (edtf) => {
    expect(explainDate(edtf, 'en')).toEqual([]);
  },
);

test('a month or a year says between which days it lies', () => {
  expect(explainDate('1941-02', 'en')).toEqual([
    'The sources name the month and no day: it lies between 1 February 1941 and 28 February 1941.',
  ]);
  expect(explainDate('195X', 'en')[0]).toContain('between 1 January 1950 and 31 December 1959');
});

test('an approximate date says how far it may lie off', () => {
  expect(explainDate('1954-05-04~', 'en')).toEqual([
    '“4 May 1954” is approximate: the atlas reckons with any day between 1 May 1954 and 7 May 1954.',
  ]);
});

test('of an interval each end is explained by itself, and only where it is in doubt', () => {
  const explained = explainDate('1941-02-08/1941-03~', 'en');
  expect(explained).toHaveLength(1);
  expect(explained[0]).toContain('“March 1941” is approximate');
  expect(explainDate('1965-06-09?/1970-07-09?', 'en')).toHaveLength(2);
});

test('in Vietnamese', () => {
  expect(explainDate('1942-08-27?', 'vi')[0]).toContain('không chắc chắn');
});
