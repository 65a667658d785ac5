import { describe, expect, test } from 'vitest';
import { type DateSpan, isoDay, parseEdtf } from '../../../../../geodata/model/time/edtf.ts';
import { isWithinClock } from '../../../../../renderer/core/clock.ts';
import { DatedRows } from '../../../../../renderer/core/dated-rows.ts';
import { densityOf } from '../../../../../renderer/features/timeline/density.ts';
import { makeScale } from '../../../../../renderer/features/timeline/scale.ts';
import { makeEvent } from '../../../renderer/atlas-content.ts';

/** What is written, and the first and the last day that belong to it. */
const DATES = [
  ['1954-05-07', '1954-05-07', '1954-05-07'],
  ['1954-02', '1954-02-01', '1954-02-28'],
  ['1956-02', '1956-02-01', '1956-02-29'],
  ['1954-12', '1954-12-01', '1954-12-31'],
  ['1954', '1954-01-01', '1954-12-31'],
  ['195X', '1950-01-01', '1959-12-31'],
  ['1954-21', '1954-03-01', '1954-05-31'],
  ['1954-24', '1954-12-01', '1955-02-28'],
  ['1954-03-13/1954-05-07', '1954-03-13', '1954-05-07'],
  ['1946/1954', '1946-01-01', '1954-12-31'],
  ['1946-12/1954-07', '1946-12-01', '1954-07-31'],
  ['1946-12-19/1954', '1946-12-19', '1954-12-31'],
  ['1941-02~', '1941-02-01', '1941-02-28'],
  ['../1954', '1919-01-01', '1954-12-31'],
  ['1954/..', '1954-01-01', '1979-12-31'],
] as const;

test.each(DATES)('%s begins on %s and ends on %s, both days included', (edtf, first, last) => {
  const { startDay, endDay } = parseEdtf(edtf);
  expect([isoDay(startDay), isoDay(endDay)]).toEqual([first, last]);
});

/** A window, a date, and whether they have a day in common. */
const MEETINGS = [
  ['1954-05-07', '1954-05-07', true],
  ['1954-05-06', '1954-05-07', false],
  ['1954-05-08', '1954-05-07', false],
  // The first and the last day of a span belong to it, the days beside them do not.
  ['1954-03-12', '1954-03-13/1954-05-07', false],
  ['1954-03-13', '1954-03-13/1954-05-07', true],
  ['1954-05-07', '1954-03-13/1954-05-07', true],
  ['1954-05-08', '1954-03-13/1954-05-07', false],
  // So do those of a window.
  ['1954-03-13/1954-05-07', '1954-03-12', false],
  ['1954-03-13/1954-05-07', '1954-03-13', true],
  ['1954-03-13/1954-05-07', '1954-05-07', true],
  ['1954-03-13/1954-05-07', '1954-05-08', false],
  // Months and years end with their last day, leap years too.
  ['1954-02-28', '1954-02', true],
  ['1954-03-01', '1954-02', false],
  ['1956-02-29', '1956-02', true],
  ['1956-03-01', '1956-02', false],
  ['1953-12-31', '1954', false],
  ['1954-01-01', '1954', true],
  ['1954-12-31', '1954', true],
  ['1955-01-01', '1954', false],
  // Windows and dates that follow each other do not meet; those that share a day do.
  ['1954', '1955', false],
  ['1954/1955', '1955/1956', true],
  ['1954-01/1954-06', '1954-07/1954-12', false],
  // A doubt widens no date: it is drawn, and found, at its word.
  ['1941-03', '1941-02~', false],
  ['1941-02-28', '1941-02~', true],
  // What stays open reaches the ends of the atlas.
  ['1979-12-31', '1954/..', true],
  ['1919-01-01', '../1954', true],
  ['1955-01-01', '../1954', false],
] as const;

describe('a date lies in a window when they have a day in common', () => {
  const meet = (window: string, edtf: string, isIn: boolean, ask: (date: DateSpan) => boolean) =>
    expect([window, edtf, ask(parseEdtf(edtf))]).toEqual([window, edtf, isIn]);

  test.each(MEETINGS)('the window %s and %s: %s', (window, edtf, isIn) => {
    meet(window, edtf, isIn, (date) => isWithinClock(date, parseEdtf(window)));
  });

  test.each(MEETINGS)('found by their days: the window %s and %s: %s', (window, edtf, isIn) => {
    const rows = new DatedRows(
      {
        idOf: ({ edtf: id }: DateSpan) => id,
        startDayOf: ({ startDay }) => startDay,
        endDayOf: ({ endDay }) => endDay,
      },
      [parseEdtf(edtf)],
    );
    const watch = rows.watch();
    // Come to from before, from after, and at once: the edges that are crossed differ.
    for (const before of ['1919-01-01', '1979-12-31', window]) {
      watch.moveTo(parseEdtf(before));
      watch.moveTo(parseEdtf(window));
      expect([before, watch.shown.has(edtf)]).toEqual([before, isIn]);
    }
  });

  test.each(MEETINGS)('drawn on the timeline: the window %s and %s: %s', (window, edtf, isIn) => {
    const { startDay, endDay } = parseEdtf(window);
    const days = endDay - startDay + 1;
    const scale = makeScale(days * 2 + 28, { fromDay: startDay, days });
    const bars = densityOf([makeEvent('one', edtf)], scale, 2);
    expect(bars.length > 0).toBe(isIn);
  });
});
