import { effect, signal } from '@preact/signals';
import { FIRST_DAY, LAST_DAY } from '../../../geodata/model/edtf.ts';
import { clock, isPlaying, setClock } from '../../core/clock.ts';

const DAYS_A_YEAR = 365.25;
/** A window wider than this has no room to move, so playing begins with a narrow one. */
const WIDEST_DAYS = 20 * DAYS_A_YEAR;
const OPENING_WIDTH_DAYS = Math.round(2 * DAYS_A_YEAR);
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
    setClock({ startDay: FIRST_DAY, endDay: FIRST_DAY + OPENING_WIDTH_DAYS });
  } else if (endDay >= LAST_DAY) {
    setClock({ startDay: FIRST_DAY, endDay: FIRST_DAY + widthDays });
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

function slide(): () => void {
  let position: number = clock.peek().startDay;
  let lastMs: number | null = null;
  let frame = requestAnimationFrame(advance);

  function advance(nowMs: number): void {
    const elapsedMs = Math.min(nowMs - (lastMs ?? nowMs), LONGEST_FRAME_MS);
    lastMs = nowMs;
    // Whoever moves the window meanwhile is followed; only the fraction of a day is ours.
    if (Math.round(position) !== clock.peek().startDay) position = clock.peek().startDay;
    position += (elapsedMs / 1000) * playYearsPerSecond.peek() * DAYS_A_YEAR;
    if (moveTo(position)) frame = requestAnimationFrame(advance);
  }
  return () => cancelAnimationFrame(frame);
}

function stepYears(): () => void {
  const everyMs = Math.max(1000, 1000 / playYearsPerSecond.peek());
  const timer = setInterval(() => moveTo(clock.peek().startDay + Math.round(DAYS_A_YEAR)), everyMs);
  return () => clearInterval(timer);
}

/** Answers whether there is time left to play. */
function moveTo(startDay: number): boolean {
  const widthDays = clock.peek().endDay - clock.peek().startDay;
  const last = LAST_DAY - widthDays;
  const start = Math.min(Math.round(startDay), last);
  setClock({ startDay: start, endDay: start + widthDays });
  if (start >= last) isPlaying.value = false;
  return start < last;
}
