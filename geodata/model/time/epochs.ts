import type { DayRange } from '../content/name-periods.ts';
import { FIRST_DAY } from './edtf.ts';

/** Beyond every date: what lasts until then does not end. */
const OPEN_DAY = 2147483647;

/**
 * First days of the stretches in which none of these begins and none ends, oldest first. The first
 * stretch begins with the atlas; ends that stay open begin none.
 */
export function epochsOf(ranges: readonly DayRange[]): number[] {
  const changes = ranges.flatMap(({ startDay, endDay }) => [startDay, endDay + 1]);
  const inside = changes.filter((day) => day > FIRST_DAY && day < OPEN_DAY);
  return [...new Set([FIRST_DAY, ...inside])].toSorted((one, other) => one - other);
}

/** First day of the epoch that holds `day`; days before the first epoch count to it. */
export function epochOf(day: number, epochs: readonly number[]): number {
  let low = 0;
  let high = epochs.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((epochs[middle] ?? 0) <= day) low = middle + 1;
    else high = middle;
  }
  return epochs[Math.max(0, low - 1)] ?? day;
}
