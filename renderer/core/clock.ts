import { computed, signal } from '@preact/signals';
import { type DateSpan, FIRST_DAY, LAST_DAY, tryParseEdtf } from '../../geodata/model/edtf.ts';
import type { ClockWindow, Note, Scan } from '../../geodata/model/workbook.ts';
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

/** Moves the window without changing its width; it stops at the first and the last year. */
export function shiftClock(days: number): void {
  const { startDay, endDay } = clock.peek();
  const width = endDay - startDay;
  const start = Math.min(Math.max(startDay + days, FIRST_DAY), LAST_DAY - width);
  setClock({ startDay: start, endDay: start + width });
}

/** Moves the window, without widening it, until it holds the beginning of that date. */
export function bringIntoClock(date: DateSpan | null): void {
  const { startDay, endDay } = clock.peek();
  if (date === null || isWithinClock(date, clock.peek())) return;
  shiftClock(date.startDay < startDay ? date.startDay - startDay : date.startDay - endDay);
}

/** Whether something with that date is shown now; the undated always is. */
export function isWithinClock(date: DateSpan | null, window: ClockWindow): boolean {
  return date === null || (date.startDay <= window.endDay && date.endDay >= window.startDay);
}

/** The days of a note, `null` when it is undated. */
export function noteSpan(note: Note): DateSpan | null {
  return note.date === null ? null : tryParseEdtf(note.date);
}

/** The days of a scanned map, `null` when it is undated. */
export function scanSpan(scan: Scan): DateSpan | null {
  return scan.date === null ? null : tryParseEdtf(scan.date);
}

function clamp(day: number): number {
  return Math.min(LAST_DAY, Math.max(FIRST_DAY, day));
}
