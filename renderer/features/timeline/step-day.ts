import { calendarDate, dayNumber, FIRST_DAY, LAST_DAY } from '../../../geodata/model/time/edtf.ts';
import type { ClockWindow } from '../../../geodata/model/workbook/workbook.ts';
import { movedByDays, movedByMonths } from '../../core/calendar-window.ts';

/** Which end of the window a key moves: first days rest on the 1st, last days on the last. */
export type WindowEnd = 'start' | 'end';

/** What of a key press says how far it moves. */
interface StepKey {
  readonly key: string;
  readonly shiftKey: boolean;
}

/**
 * The window a key moves the whole to; `null` when the key means nothing here. A month or a year
 * that is moved is the whole month or year there, however long; Shift moves a single day.
 */
export function stepWindow({ key, shiftKey }: StepKey, window: ClockWindow): ClockWindow | null {
  if (key === 'Home') return movedByDays(window, FIRST_DAY - window.startDay);
  if (key === 'End') return movedByDays(window, LAST_DAY - window.startDay);
  const direction = directionOf(key);
  if (direction === 0) return null;
  if (key.startsWith('Page')) return movedByMonths(window, direction * 12);
  if (!shiftKey) return movedByMonths(window, direction);
  const { startDay, endDay } = window;
  const isOut = direction < 0 ? startDay <= FIRST_DAY : endDay >= LAST_DAY;
  return isOut ? window : { startDay: startDay + direction, endDay: endDay + direction };
}

/** The day a key moves an end of the window to; `null` when the key means nothing here. */
export function stepDay({ key, shiftKey }: StepKey, day: number, end: WindowEnd): number | null {
  if (key === 'Home') return FIRST_DAY;
  if (key === 'End') return LAST_DAY;
  const direction = directionOf(key);
  if (direction === 0) return null;
  if (key.startsWith('Page')) return stepMonths(day, end, direction * 12);
  return shiftKey ? day + direction : stepMonths(day, end, direction);
}

function directionOf(key: string): -1 | 0 | 1 {
  if (key === 'ArrowRight' || key === 'ArrowUp' || key === 'PageUp') return 1;
  return key === 'ArrowLeft' || key === 'ArrowDown' || key === 'PageDown' ? -1 : 0;
}

function stepMonths(day: number, end: WindowEnd, months: number): number {
  if (end === 'end') return stepMonths(day + 1, 'start', months) - 1;
  const { year, month, date } = calendarDate(day);
  // From the middle of a month a step back goes to its beginning first.
  const extra = months < 0 && date > 1 ? 1 : 0;
  return dayNumber(year, month + months + extra, 1);
}
