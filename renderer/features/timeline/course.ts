import type { ClockWindow } from '../../../geodata/model/workbook/workbook.ts';
import { monthOf, wholeMonthsOf, windowOf } from '../../core/calendar-window.ts';

/**
 * The way along which a window slides, in steps of its own: months where it is one of whole months,
 * days otherwise.
 */
export interface Course {
  readonly daysAStep: number;
  readonly start: number;
  /** Where it begins again when it loops. */
  readonly first: number;
  readonly last: number;
  readonly windowAt: (position: number) => ClockWindow;
  /** Where the window rests when it is stopped there. */
  readonly restAt: (position: number) => ClockWindow;
}

const DAYS_A_MONTH = 365.25 / 12;

/** The course of a window between the first and the last day of `range`. */
export function courseOf(window: ClockWindow, range: ClockWindow): Course {
  const months = wholeMonthsOf(window);
  const width = window.endDay - window.startDay;
  if (months === null) {
    const byDays = (position: number) => {
      const startDay = Math.round(position);
      return { startDay, endDay: startDay + width };
    };
    const [first, last] = [range.startDay, range.endDay - width];
    return { daysAStep: 1, start: window.startDay, first, last, windowAt: byDays, restAt: byDays };
  }
  const byMonths = (first: number) => windowOf({ first, count: months.count });
  return {
    daysAStep: DAYS_A_MONTH,
    start: months.first,
    first: monthOf(range.startDay - 1) + 1,
    last: monthOf(range.endDay + 1) - months.count,
    windowAt: byMonths,
    restAt: (position) => byMonths(Math.round(position)),
  };
}
