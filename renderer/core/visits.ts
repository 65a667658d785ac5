import { effect, type ReadonlySignal } from '@preact/signals';
import { type DateSpan, FIRST_DAY, LAST_DAY } from '../../geodata/model/time/edtf.ts';
import type { ClockWindow, Selection } from '../../geodata/model/workbook/workbook.ts';
import { endVisit, isWithinClock, ownWindow, visitDays } from './clock.ts';
import { eventsById } from './content.ts';
import { isReading, mode } from './mode.ts';

/** A window more than so many times as long as an event shows much that was not at its time. */
const MUCH_LONGER = 4;
/** Events shorter than this are looked at like ones of this length: a month around a day is near. */
const SHORTEST_DAYS = 30;

/**
 * The days in which an event is to be shown to who has set that window: its own where the window
 * leaves it out, or is so long that borders, names and front lines of other years lie over it.
 * `null` where the window may stay.
 */
export function daysToVisit(date: DateSpan | null, window: ClockWindow): ClockWindow | null {
  const days = date === null ? null : coveredDays(date);
  if (days === null) return null;
  const isOutside = !isWithinClock(days, window);
  const length = Math.max(SHORTEST_DAYS, lengthOf(days));
  return isOutside || lengthOf(window) > MUCH_LONGER * length ? days : null;
}

/** The days of a date as far as the atlas goes; `null` where it does not. */
export function coveredDays({ startDay, endDay }: ClockWindow): ClockWindow | null {
  if (endDay < FIRST_DAY || startDay > LAST_DAY) return null;
  return { startDay: Math.max(startDay, FIRST_DAY), endDay: Math.min(endDay, LAST_DAY) };
}

/** Has the clock show the time of a record that is opened, or again what a person set. */
export function goToTimeOf({ kind, id }: Selection): void {
  const event = kind === 'event' ? eventsById.peek().get(id) : undefined;
  const days = event === undefined ? null : daysToVisit(event.date, ownWindow.peek());
  if (days === null) endVisit();
  else visitDays(days);
}

/** Ends a visit when no event is open any more. A lecture shows times of its own. */
export function followVisits(selection: ReadonlySignal<Selection | null>): () => void {
  return effect(() => {
    const isScripted = mode.peek() === 'presenting' && !isReading.peek();
    if (selection.value?.kind !== 'event' && !isScripted) endVisit();
  });
}

function lengthOf({ startDay, endDay }: ClockWindow): number {
  return endDay - startDay + 1;
}
