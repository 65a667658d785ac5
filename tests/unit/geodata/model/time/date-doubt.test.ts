import { expect, test } from 'vitest';
import { doubtsOf } from '../../../../../geodata/model/time/date-doubt.ts';
import { isoDay } from '../../../../../geodata/model/time/edtf.ts';

const inWords = (edtf: string) =>
  doubtsOf({ edtf }).map(
    ({ part, earliestDay, latestDay }) => `${part} ${isoDay(earliestDay)}/${isoDay(latestDay)}`,
  );

test.each([
  ['1954-05-07', []],
  ['1954', []],
  ['195X', []],
  ['1941-02~', ['whole 1941-01-01/1941-03-31']],
  ['1941-02-08?', ['whole 1941-02-05/1941-02-11']],
  ['1938-10~/1940-02~', ['start 1938-08-31/1938-12-01', 'end 1940-01-01/1940-03-31']],
  ['1953-12~/1954-03-17', ['start 1953-10-31/1954-01-31']],
  ['1945-08-16/1945-08-26%', ['end 1945-08-23/1945-08-29']],
  ['1961~/..', ['start 1960-01-01/1963-01-01']],
])('what may lie elsewhere in %s', (edtf, expected) => {
  expect(inWords(edtf)).toEqual(expected);
});
