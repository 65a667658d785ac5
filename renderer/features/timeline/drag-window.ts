import { signal } from '@preact/signals';
import { FIRST_DAY, LAST_DAY } from '../../../geodata/model/time/edtf.ts';
import type { ClockWindow } from '../../../geodata/model/workbook/workbook.ts';
import {
  firstDayOf,
  nearestMonth as monthNearestTo,
  movedByDays,
  startingAt,
  wholeMonthsOf,
} from '../../core/calendar-window.ts';
import { clock, isPlaying, setClock } from '../../core/clock.ts';
import type { Scale } from './scale.ts';

/** What is being dragged: an end, the whole window, or a new one from where the pointer went down. */
export type DragPart = 'start' | 'end' | 'whole' | 'new';

/** Where an edge that is dragged comes to rest: on whole months, or on any day. */
export type Rest = 'month' | 'day';

/** A window of months dragged from nothing is at least this wide. */
const NARROWEST_DAYS = 27;
/** A day narrower than this cannot be aimed at. */
const DAY_FROM_PX = 2;

/** What the drag under way has come to; `null` when there is none. */
export const dragReadout = signal<{ readonly part: DragPart; readonly px: number } | null>(null);

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
  const { signal: ended } = abort;
  const leftPx = (handle.closest('.track') ?? handle).getBoundingClientRect().left;
  const dayAt = ({ clientX }: PointerEvent) => scale.toDay(clientX - leftPx);
  const origin = clock.peek();
  const originDay = dayAt(event);
  const rest = scale.pxPerDay >= DAY_FROM_PX ? 'day' : 'month';
  const move = (next: PointerEvent) => {
    setClock(dragged(part, origin, originDay, dayAt(next), rest));
    dragReadout.value = { part, px: next.clientX - leftPx };
  };
  handle.addEventListener('pointermove', move, { signal: ended });
  ended.addEventListener('abort', () => {
    dragReadout.value = null;
  });
  handle.addEventListener('pointerup', () => abort.abort(), { signal: ended });
  handle.addEventListener('pointercancel', () => abort.abort(), { signal: ended });
  handle.addEventListener('lostpointercapture', () => abort.abort(), { signal: ended });
}

/** The window after a drag from one day to another. Its edges come to rest on months or days. */
export function dragged(
  part: DragPart,
  origin: ClockWindow,
  fromDay: number,
  toDay: number,
  rest: Rest = 'month',
): ClockWindow {
  const { startDay, endDay } = origin;
  const moved = toDay - fromDay;
  const nearest = rest === 'day' ? (day: number) => day : nearestMonth;
  if (part === 'start') {
    return { startDay: Math.min(nearest(startDay + moved), endDay), endDay };
  }
  if (part === 'end') {
    return { startDay, endDay: Math.max(nearest(endDay + moved + 1) - 1, startDay) };
  }
  if (part === 'whole') {
    return rest === 'day' ? startingAt(origin, startDay + moved) : movedWhole(origin, moved);
  }
  const first = nearest(Math.min(fromDay, toDay));
  const last = nearest(Math.max(fromDay, toDay) + 1) - 1;
  return {
    startDay: first,
    endDay: Math.max(last, rest === 'day' ? first : first + NARROWEST_DAYS),
  };
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
