import { computed, signal } from '@preact/signals';
import { FIRST_DAY, LAST_DAY } from '../../geodata/model/time/edtf.ts';
import type { Days } from '../../geodata/model/workbook/change.ts';
import type { ClockWindow } from '../../geodata/model/workbook/workbook.ts';
import { movedToHold } from './calendar-window.ts';
import { changeSession, session } from './session.ts';

/** The stretch of time shown, both ends inclusive. */
export const clock = computed<ClockWindow>(() => session.value.clock);

/** Whether the clock is running. */
export const isPlaying = signal(false);

/** Sets the window, kept inside the years of the atlas and never empty. */
export function setClock(window: ClockWindow): void {
  const startDay = clamp(Math.round(window.startDay));
  const endDay = Math.max(startDay, clamp(Math.round(window.endDay)));
  const now = clock.peek();
  if (now.startDay === startDay && now.endDay === endDay) return;
  changeSession({ clock: { startDay, endDay } });
}

/**
 * Moves the window by days and keeps its width to the day; it stops at the first and the last
 * year.
 */
export function shiftClock(days: number): void {
  const { startDay, endDay } = clock.peek();
  const width = endDay - startDay;
  const start = Math.min(Math.max(startDay + days, FIRST_DAY), LAST_DAY - width);
  setClock({ startDay: start, endDay: start + width });
}

/** Moves the window, without widening it, until it holds the beginning of that date. */
export function bringIntoClock(date: Days | null): void {
  const first = date?.startDay ?? null;
  if (first === null || isWithinClock(date, clock.peek())) return;
  setClock(movedToHold(clock.peek(), first));
}

/** Whether something with that date is shown now; the undated always is. */
export function isWithinClock(date: Days | null, window: ClockWindow): boolean {
  const startDay = date?.startDay ?? Number.NEGATIVE_INFINITY;
  const endDay = date?.endDay ?? Number.POSITIVE_INFINITY;
  return startDay <= window.endDay && endDay >= window.startDay;
}

function clamp(day: number): number {
  return Math.min(LAST_DAY, Math.max(FIRST_DAY, day));
}
