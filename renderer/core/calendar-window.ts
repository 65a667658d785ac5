import { calendarDate, dayNumber, FIRST_DAY, LAST_DAY } from '../../geodata/model/time/edtf.ts';
import type { ClockWindow } from '../../geodata/model/workbook/workbook.ts';

/** Whole months: the first, counted from the beginning of our era, and how many. */
export interface MonthSpan {
  readonly first: number;
  readonly count: number;
}

const FIRST_MONTH = monthOf(FIRST_DAY);
const LAST_MONTH = monthOf(LAST_DAY);

/** The month that holds a day, counted from the beginning of our era. */
export function monthOf(day: number): number {
  const { year, month } = calendarDate(day);
  return year * 12 + month - 1;
}

/** First day of a month; of a fraction of a month, the day that far into it. */
export function firstDayOf(month: number): number {
  const whole = Math.floor(month);
  const [first, next] = [dayNumber(0, whole + 1, 1), dayNumber(0, whole + 2, 1)];
  return first + Math.floor((month - whole) * (next - first));
}

/** The months of a window that begins and ends with months; `null` for any other. */
export function wholeMonthsOf({ startDay, endDay }: ClockWindow): MonthSpan | null {
  const first = monthOf(startDay);
  const next = monthOf(endDay + 1);
  const isWhole = firstDayOf(first) === startDay && firstDayOf(next) === endDay + 1;
  return isWhole ? { first, count: next - first } : null;
}

/** The window of whole months, or of as many from a fraction of a month on. */
export function windowOf({ first, count }: MonthSpan): ClockWindow {
  return { startDay: firstDayOf(first), endDay: firstDayOf(first + count) - 1 };
}

/**
 * The window moved by days as far as the atlas goes. A window of whole months stays one, whatever
 * their lengths: it is moved to the month that begins nearest.
 */
export function movedByDays(window: ClockWindow, days: number): ClockWindow {
  const months = wholeMonthsOf(window);
  if (months === null) return startingAt(window, window.startDay + days);
  return windowOf(inside({ ...months, first: nearestMonth(window.startDay + days) }));
}

/**
 * The window moved by months as far as the atlas goes. Of whole months it stays one; any other
 * keeps its width and comes to begin with a month.
 */
export function movedByMonths(window: ClockWindow, months: number): ClockWindow {
  const whole = wholeMonthsOf(window);
  if (whole !== null) return windowOf(inside({ ...whole, first: whole.first + months }));
  const month = monthOf(window.startDay);
  // From the middle of a month a step back goes to its beginning first.
  const isBackInside = months < 0 && firstDayOf(month) < window.startDay;
  return startingAt(window, firstDayOf(month + months + (isBackInside ? 1 : 0)));
}

/**
 * The window moved no farther than needed to hold a day: by whole years where it is one of whole
 * years, by whole months where it is one of months, else by days.
 */
export function movedToHold(window: ClockWindow, day: number): ClockWindow {
  const months = wholeMonthsOf(window);
  if (months === null) {
    const edge = day < window.startDay ? window.startDay : window.endDay;
    return startingAt(window, window.startDay + day - edge);
  }
  const isYears = months.first % 12 === 0 && months.count % 12 === 0;
  const unit = isYears ? 12 : 1;
  const last = months.first + months.count - 1;
  const beyond = day < window.startDay ? monthOf(day) - months.first : monthOf(day) - last;
  const by = Math.sign(beyond) * Math.ceil(Math.abs(beyond) / unit) * unit;
  return windowOf(inside({ ...months, first: months.first + by }));
}

/** The number of the month whose first day is nearest to a day. */
export function nearestMonth(day: number): number {
  const month = monthOf(day);
  return day - firstDayOf(month) <= firstDayOf(month + 1) - day ? month : month + 1;
}

function inside({ first, count }: MonthSpan): MonthSpan {
  return { first: Math.max(FIRST_MONTH, Math.min(first, LAST_MONTH + 1 - count)), count };
}

/** The window moved to begin with a day, as far as the atlas goes; it keeps its width to the day. */
export function startingAt({ startDay, endDay }: ClockWindow, day: number): ClockWindow {
  const width = endDay - startDay;
  const start = Math.min(Math.max(day, FIRST_DAY), LAST_DAY - width);
  return { startDay: start, endDay: start + width };
}
