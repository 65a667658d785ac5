import { expect, test } from 'vitest';
import { suggestDate } from '../../../../renderer/ui/suggest-date.ts';

test.each([
  ['13/3/1954', '1954-03-13'],
  ['7.5.1954', '1954-05-07'],
  ['7-5-1954', '1954-05-07'],
  ['3/1954', '1954-03'],
  ['1954-3-7', '1954-03-07'],
  ['1954/03/13', '1954-03-13'],
  ['1954-1956', '1954/1956'],
  ['1954 – 1956', '1954/1956'],
  ['13/3/1954 - 7/5/1954', '1954-03-13/1954-05-07'],
])('%s is taken for %s', (written, date) => {
  expect(suggestDate(written)).toBe(date);
});

test.each(['', 'spring', '31/2/1954', '13/13/1954', '1956-1954', '54'])(
  'nothing is made of "%s"',
  (written) => {
    expect(suggestDate(written)).toBeNull();
  },
);
