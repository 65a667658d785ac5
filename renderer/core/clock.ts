import { batch, computed, signal } from '@preact/signals';
import { FIRST_DAY, LAST_DAY } from '../../geodata/model/time/edtf.ts';
import type { Days } from '../../geodata/model/workbook/change.ts';
import type { ClockWindow } from '../../geodata/model/workbook/workbook.ts';
import { movedToHold } from './calendar-window.ts';
import { changeSession, previewSession, session } from './session.ts';

/** The stretch of time shown, both ends inclusive. */
export const clock = computed<ClockWindow>(() => session.value.clock);

/** What a person had set before the days of a record took its place; `null` while it stands. */
const leftWindow = signal<ClockWindow | null>(null);

/**
 * The window a person set. The clock shows another one while a record is visited in its own days,
 * and comes back to this one afterwards: lists go by it, so that they stay as they are meanwhile.
 */
export const ownWindow = computed<ClockWindow>(() => leftWindow.value ?? clock.value);

/** Whether the clock shows the days of a record in place of the window a person set. */
export const isVisiting = computed(() => leftWindow.value !== null);

/** Whether the clock is running. */
export const isPlaying = signal(false);

/** Sets the window, kept inside the years of the atlas and never empty. A visit ends with it. */
export function setClock(window: ClockWindow): void {
  const next = covered(window);
  if (isSameWindow(next, clock.peek()) && !isVisiting.peek()) return;
  batch(() => {
    leftWindow.value = null;
    changeSession({ clock: next });
  });
}

/** Shows other days until {@link endVisit}; they are not kept. */
export function visitDays(window: ClockWindow): void {
  const next = covered(window);
  batch(() => {
    leftWindow.value ??= clock.peek();
    if (!isSameWindow(next, clock.peek())) previewSession({ clock: next });
  });
}

/** Shows the window again that a person set. */
export function endVisit(): void {
  const own = leftWindow.peek();
  if (own === null) return;
  batch(() => {
    leftWindow.value = null;
    previewSession({ clock: own });
  });
}

/** Puts a visit away, as a lecture does, for {@link resumeVisit}; the clock stays as it is. */
export function putVisitAway(): ClockWindow | null {
  const own = leftWindow.peek();
  leftWindow.value = null;
  return own;
}

/** The visit that was put away goes on: the clock shows its days again already. */
export function resumeVisit(own: ClockWindow | null): void {
  leftWindow.value = own;
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

/**
 * Moves the window a person set, without widening it, until it holds the beginning of that date.
 * A visit elsewhere ends.
 */
export function bringIntoClock(date: Days | null): void {
  const first = date?.startDay ?? null;
  if (first === null || isWithinClock(date, clock.peek())) return;
  const own = ownWindow.peek();
  if (isWithinClock(date, own)) endVisit();
  else setClock(movedToHold(own, first));
}

/** Whether something with that date is shown now; the undated always is. */
export function isWithinClock(date: Days | null, window: ClockWindow): boolean {
  const startDay = date?.startDay ?? Number.NEGATIVE_INFINITY;
  const endDay = date?.endDay ?? Number.POSITIVE_INFINITY;
  return startDay <= window.endDay && endDay >= window.startDay;
}

/** Whether two windows show the same days. */
export function isSameWindow(one: ClockWindow, other: ClockWindow): boolean {
  return one.startDay === other.startDay && one.endDay === other.endDay;
}

function covered(window: ClockWindow): ClockWindow {
  const startDay = clamp(Math.round(window.startDay));
  return { startDay, endDay: Math.max(startDay, clamp(Math.round(window.endDay))) };
}

function clamp(day: number): number {
  return Math.min(LAST_DAY, Math.max(FIRST_DAY, day));
}
