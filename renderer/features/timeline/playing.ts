import { effect, signal } from '@preact/signals';
import { FIRST_DAY, LAST_DAY } from '../../../geodata/model/time/edtf.ts';
import type { ClockWindow } from '../../../geodata/model/workbook/workbook.ts';
import {
  monthOf,
  movedByDays,
  movedByMonths,
  wholeMonthsOf,
  windowOf,
} from '../../core/calendar-window.ts';
import { clock, isPlaying, setClock } from '../../core/clock.ts';

const DAYS_A_YEAR = 365.25;
/** A window wider than this has no room to move, so playing begins with a narrow one. */
const WIDEST_DAYS = 20 * DAYS_A_YEAR;
const OPENING_MONTHS = 24;
/** After a pause in frames (a hidden page) the window goes on from where it was. */
const LONGEST_FRAME_MS = 100;

export const PLAY_SPEEDS = [0.5, 1, 2, 4] as const;
/** How fast the window moves, in years a second. */
export const playYearsPerSecond = signal<number>(1);

/** Starts the clock, from the first year when it stands at the last, or stops it. */
export function togglePlaying(): void {
  if (isPlaying.peek()) {
    isPlaying.value = false;
    return;
  }
  const { startDay, endDay } = clock.peek();
  const widthDays = endDay - startDay;
  if (widthDays > WIDEST_DAYS) {
    setClock(windowOf({ first: monthOf(FIRST_DAY), count: OPENING_MONTHS }));
  } else if (endDay >= LAST_DAY) {
    setClock(movedByDays(clock.peek(), FIRST_DAY - startDay));
  }
  isPlaying.value = true;
}

/**
 * Moves the window while the clock runs: each frame, or a year at a time for those who asked
 * their system for less motion. It stops at the last year.
 */
export function followPlaying(): () => void {
  return effect(() => {
    if (!isPlaying.value) return;
    return matchMedia('(prefers-reduced-motion: reduce)').matches ? stepYears() : slide();
  });
}

/** The way along which a window slides, in steps of its own: months where it is one of whole months. */
interface Course {
  readonly stepsAYear: number;
  readonly start: number;
  readonly last: number;
  readonly windowAt: (position: number) => ClockWindow;
  /** Where the window rests when it is stopped there. */
  readonly restAt: (position: number) => ClockWindow;
}

function courseOf(window: ClockWindow): Course {
  const months = wholeMonthsOf(window);
  const width = window.endDay - window.startDay;
  const byDays = (position: number) => {
    const startDay = Math.round(position);
    return { startDay, endDay: startDay + width };
  };
  if (months === null) {
    const [start, last] = [window.startDay, LAST_DAY - width];
    return { stepsAYear: DAYS_A_YEAR, start, last, windowAt: byDays, restAt: byDays };
  }
  const byMonths = (first: number) => windowOf({ first, count: months.count });
  return {
    stepsAYear: 12,
    start: months.first,
    last: monthOf(LAST_DAY) + 1 - months.count,
    windowAt: byMonths,
    restAt: (position) => byMonths(Math.round(position)),
  };
}

function slide(): () => void {
  let course = courseOf(clock.peek());
  let position = course.start;
  let shown = clock.peek();
  let lastMs: number | null = null;
  let frame = requestAnimationFrame(advance);

  function advance(nowMs: number): void {
    const elapsedMs = Math.min(nowMs - (lastMs ?? nowMs), LONGEST_FRAME_MS);
    lastMs = nowMs;
    if (!isShown(shown)) {
      // Whoever moves the window meanwhile is followed.
      course = courseOf(clock.peek());
      position = course.start;
    }
    position += (elapsedMs / 1000) * playYearsPerSecond.peek() * course.stepsAYear;
    position = Math.min(position, course.last);
    shown = course.windowAt(position);
    setClock(shown);
    if (position < course.last) frame = requestAnimationFrame(advance);
    else isPlaying.value = false;
  }
  return () => {
    cancelAnimationFrame(frame);
    if (isShown(shown)) setClock(course.restAt(position));
  };
}

function isShown({ startDay, endDay }: ClockWindow): boolean {
  return clock.peek().startDay === startDay && clock.peek().endDay === endDay;
}

function stepYears(): () => void {
  const everyMs = Math.max(1000, 1000 / playYearsPerSecond.peek());
  const timer = setInterval(() => {
    setClock(movedByMonths(clock.peek(), 12));
    if (clock.peek().endDay >= LAST_DAY) isPlaying.value = false;
  }, everyMs);
  return () => clearInterval(timer);
}
