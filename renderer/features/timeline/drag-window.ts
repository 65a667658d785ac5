import { FIRST_DAY, LAST_DAY } from '../../../geodata/model/time/edtf.ts';
import type { ClockWindow } from '../../../geodata/model/workbook/workbook.ts';
import {
  firstDayOf,
  nearestMonth as monthNearestTo,
  movedByDays,
  wholeMonthsOf,
} from '../../core/calendar-window.ts';
import { clock, isPlaying, setClock } from '../../core/clock.ts';
import type { Scale } from './scale.ts';

/** What is being dragged: an end, the whole window, or a new one from where the pointer went down. */
export type DragPart = 'start' | 'end' | 'whole' | 'new';

/** A window dragged from nothing is at least this wide. */
const NARROWEST_DAYS = 27;

/**
 * Follows the pointer until it goes up. Chromium sends at most one move a frame, so the clock
 * changes no more often than the screen.
 */
export function dragWindow(event: PointerEvent, part: DragPart, scale: Scale): void {
  const handle = event.currentTarget;
  if (!(handle instanceof HTMLElement) || event.button !== 0) return;
  isPlaying.value = false;
  handle.setPointerCapture(event.pointerId);
  const abort = new AbortController();
  const { signal } = abort;
  const leftPx = (handle.closest('.track') ?? handle).getBoundingClientRect().left;
  const dayAt = ({ clientX }: PointerEvent) => scale.toDay(clientX - leftPx);
  const origin = clock.peek();
  const originDay = dayAt(event);
  const move = (next: PointerEvent) => setClock(dragged(part, origin, originDay, dayAt(next)));
  handle.addEventListener('pointermove', move, { signal });
  handle.addEventListener('pointerup', () => abort.abort(), { signal });
  handle.addEventListener('pointercancel', () => abort.abort(), { signal });
  handle.addEventListener('lostpointercapture', () => abort.abort(), { signal });
}

/** The window after a drag from one day to another. Edges rest on the first or last of a month. */
export function dragged(
  part: DragPart,
  origin: ClockWindow,
  fromDay: number,
  toDay: number,
): ClockWindow {
  const { startDay, endDay } = origin;
  const moved = toDay - fromDay;
  if (part === 'start') {
    return { startDay: Math.min(nearestMonth(startDay + moved), endDay), endDay };
  }
  if (part === 'end') {
    return { startDay, endDay: Math.max(nearestMonth(endDay + moved + 1) - 1, startDay) };
  }
  if (part === 'whole') return movedWhole(origin, moved);
  const first = nearestMonth(Math.min(fromDay, toDay));
  const last = nearestMonth(Math.max(fromDay, toDay) + 1) - 1;
  return { startDay: first, endDay: Math.max(last, first + NARROWEST_DAYS) };
}

/** A window of whole months stays one; any other keeps its width and comes to begin with a month. */
function movedWhole(origin: ClockWindow, days: number): ClockWindow {
  if (wholeMonthsOf(origin) !== null) return movedByDays(origin, days);
  const start = nearestMonth(Math.min(Math.max(origin.startDay + days, FIRST_DAY), LAST_DAY));
  return movedByDays(origin, start - origin.startDay);
}

/** The first day of the month nearest to a day. */
function nearestMonth(day: number): number {
  return firstDayOf(monthNearestTo(day));
}
