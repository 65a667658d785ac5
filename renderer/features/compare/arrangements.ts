import {
  type ComparedMap,
  LEAST_COMPARED,
  MOST_COMPARED,
} from '../../../geodata/model/app/comparison.ts';
import { LAYER_IDS } from '../../../geodata/model/content/layers.ts';
import { calendarDate, dayNumber, FIRST_DAY, LAST_DAY } from '../../../geodata/model/time/edtf.ts';
import type { ClockWindow } from '../../../geodata/model/workbook/workbook.ts';
import { wholeMonthsOf, windowOf } from '../../core/calendar-window.ts';

const FIRST_YEAR = calendarDate(FIRST_DAY).year;
const LAST_YEAR = calendarDate(LAST_DAY).year;

/** As many years in a row, one a map, from the year in which that window begins; as far as the atlas goes. */
export function yearsInARow({ clock, visibleLayerIds }: ComparedMap, count: number): ComparedMap[] {
  const wanted = calendarDate(clock.startDay).year;
  const first = Math.max(FIRST_YEAR, Math.min(wanted, LAST_YEAR + 1 - count));
  return Array.from({ length: count }, (_, index) => ({
    clock: {
      startDay: dayNumber(first + index, 1, 1),
      endDay: dayNumber(first + index, 12, 31),
    },
    visibleLayerIds,
  }));
}

/**
 * The window in as many equal parts; whole years where it is made of them and they suffice, so that
 * no part ends within one. Fewer parts where it has not so many days, but never less than two.
 */
export function equalParts({ clock, visibleLayerIds }: ComparedMap, count: number): ComparedMap[] {
  const { startDay, endDay } = clock;
  const days = endDay - startDay + 1;
  const parts = Math.min(count, Math.max(LEAST_COMPARED, days));
  const edges = Array.from({ length: parts + 1 }, (_, index) => edgeOf(clock, index / parts));
  return edges.slice(0, -1).map((edge, index) => ({
    clock: {
      startDay: Math.min(edge, endDay),
      endDay: Math.min(endDay, Math.max(edge, (edges[index + 1] ?? 0) - 1)),
    },
    visibleLayerIds,
  }));
}

/** The first day of what lies beyond a share of the window. */
function edgeOf({ startDay, endDay }: ClockWindow, share: number): number {
  const years = wholeYearsOf({ startDay, endDay });
  if (years !== null && years >= MOST_COMPARED) {
    return dayNumber(calendarDate(startDay).year + Math.round(share * years), 1, 1);
  }
  return startDay + Math.round(share * (endDay + 1 - startDay));
}

/** The year before something, the time it took, and the year after it; as far as the atlas goes. */
export function aroundTime({ startDay, endDay }: ClockWindow, map: ComparedMap): ComparedMap[] {
  const [start, end] = [calendarDate(startDay), calendarDate(endDay)];
  const before = {
    startDay: dayNumber(start.year - 1, start.month, start.date),
    endDay: startDay - 1,
  };
  const after = { startDay: endDay + 1, endDay: dayNumber(end.year + 1, end.month, end.date) };
  const { visibleLayerIds } = map;
  return [before, { startDay, endDay }, after].flatMap((window) => {
    const clock = {
      startDay: Math.max(FIRST_DAY, window.startDay),
      endDay: Math.min(LAST_DAY, window.endDay),
    };
    return clock.startDay > clock.endDay ? [] : [{ clock, visibleLayerIds }];
  });
}

/** Each layer by itself, in the same window. */
export function layerByLayer({ clock }: ComparedMap): ComparedMap[] {
  return LAYER_IDS.map((id) => ({ clock, visibleLayerIds: [id] }));
}

/**
 * What a comparison begins with: the window and the one after it, of the same length; at the end of
 * the years the one before it. A window too wide for that is shown in halves.
 */
export function firstPair(map: ComparedMap): ComparedMap[] {
  const next = windowAfter(map.clock);
  if (next !== null) return [map, { ...map, clock: next }];
  const before = windowBefore(map.clock);
  return before === null ? equalParts(map, LEAST_COMPARED) : [{ ...map, clock: before }, map];
}

/** The window of a map that is added after those: what follows the last, else what precedes the first. */
export function windowOfNext(maps: readonly ComparedMap[]): ClockWindow {
  const [first, last] = [maps[0]?.clock, maps.at(-1)?.clock];
  const next = last && windowAfter(last);
  const before = first && windowBefore(first);
  return next ?? before ?? last ?? { startDay: FIRST_DAY, endDay: LAST_DAY };
}

function windowAfter(window: ClockWindow): ClockWindow | null {
  const next = stepped(window, 1);
  return next.endDay > LAST_DAY ? null : next;
}

function windowBefore(window: ClockWindow): ClockWindow | null {
  const before = stepped(window, -1);
  return before.startDay < FIRST_DAY ? null : before;
}

/** The window that meets this one on that side: as many months where it has whole ones, else days. */
function stepped(window: ClockWindow, side: -1 | 1): ClockWindow {
  const months = wholeMonthsOf(window);
  if (months !== null) return windowOf({ ...months, first: months.first + side * months.count });
  const { startDay, endDay } = window;
  const days = side * (endDay + 1 - startDay);
  return { startDay: startDay + days, endDay: endDay + days };
}

/** How many whole years a window has; `null` for one that begins or ends within one. */
function wholeYearsOf(window: ClockWindow): number | null {
  const months = wholeMonthsOf(window);
  return months !== null && months.first % 12 === 0 && months.count % 12 === 0
    ? months.count / 12
    : null;
}
