import { expect, test } from 'vitest';
import { FIRST_DAY, LAST_DAY, parseEdtf } from '../../../../../geodata/model/time/edtf.ts';
import {
  groupEvents,
  isListedByYear,
} from '../../../../../renderer/features/records/event-groups.ts';
import { makeEvent } from '../../atlas-content.ts';

const events = [
  makeEvent('a', '1953-11-20'),
  makeEvent('b', '1954-03-13/1954-05-07'),
  makeEvent('c', '1954-07-21'),
  makeEvent('d', null),
];
const headings = (startDay: number, endDay: number) =>
  groupEvents(events, isListedByYear({ startDay, endDay })).map(({ edtf, events: rows }) => [
    edtf,
    rows.length,
  ]);

test('many years are listed by decade', () => {
  expect(headings(FIRST_DAY, LAST_DAY)).toEqual([
    ['195X', 3],
    [null, 1],
  ]);
});

test('few years are listed one by one', () => {
  expect(headings(parseEdtf('1950').startDay, parseEdtf('1955').endDay)).toEqual([
    ['1953', 1],
    ['1954', 2],
    [null, 1],
  ]);
});
