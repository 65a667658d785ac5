import type { PackedPoints } from '../../../geodata/model/datasets/packed-points.ts';
import type { ClockWindow } from '../../../geodata/model/workbook/workbook.ts';
import { rangeOf } from './points.ts';

/** What the points of each day come to, added up from the first, so that any window is a difference. */
export interface DailySums {
  readonly firstDay: number;
  /** Points up to and with that day, by days from the first. */
  readonly counts: Float64Array;
  /** Sums of the measure likewise; `null` where nothing is measured. */
  readonly sums: Float64Array | null;
  /** How many points have a number, likewise; `null` where nothing is measured. */
  readonly known: Float64Array | null;
}

/** What a window comes to. */
export interface WindowTotal {
  readonly count: number;
  /** `null` where nothing is measured. */
  readonly sum: number | null;
  /** Points whose number is not known; they are not in the sum. */
  readonly unknownCount: number;
}

/** Adds up points by day, and what `numbers` says of their rows. One walk over all of them. */
export function dailySums(
  { days, rows }: Pick<PackedPoints, 'days' | 'rows'>,
  [firstDay, lastDay]: readonly [number, number],
  numbers: Float64Array | null,
): DailySums {
  const length = lastDay - firstDay + 1;
  const counts = new Float64Array(length);
  const sums = numbers && new Float64Array(length);
  const known = numbers && new Float64Array(length);
  for (let point = 0; point < days.length; point += 1) {
    const at = (days[point] ?? 0) - firstDay;
    counts[at] = (counts[at] ?? 0) + 1;
    const value = numbers === null ? Number.NaN : (numbers[rows[point] ?? 0] ?? Number.NaN);
    if (sums === null || known === null || Number.isNaN(value)) continue;
    sums[at] = (sums[at] ?? 0) + value;
    known[at] = (known[at] ?? 0) + 1;
  }
  for (const list of [counts, sums, known]) if (list !== null) addUp(list);
  return { firstDay, counts, sums, known };
}

function addUp(list: Float64Array): void {
  for (let at = 1; at < list.length; at += 1) list[at] = (list[at] ?? 0) + (list[at - 1] ?? 0);
}

/** What the days of a window come to, both ends inclusive; all days where it is `null`. */
export function totalOf(daily: DailySums, window: ClockWindow | null): WindowTotal {
  const count = between(daily, daily.counts, window);
  if (daily.sums === null || daily.known === null) return { count, sum: null, unknownCount: 0 };
  const sum = between(daily, daily.sums, window);
  return { count, sum, unknownCount: count - between(daily, daily.known, window) };
}

function between({ firstDay }: DailySums, list: Float64Array, window: ClockWindow | null): number {
  const last = list.length - 1;
  if (window === null) return list[last] ?? 0;
  const to = Math.min(last, window.endDay - firstDay);
  const before = window.startDay - firstDay - 1;
  if (to < 0 || before >= last) return 0;
  return (list[to] ?? 0) - (before < 0 ? 0 : (list[before] ?? 0));
}

/** What one group of a window comes to. */
export interface GroupTotal {
  readonly group: number;
  readonly count: number;
  /** `null` where nothing is measured. */
  readonly sum: number | null;
}

/** The groups of a window, those of most points first; groups without any are left out. */
export function groupTotals(
  points: PackedPoints,
  window: ClockWindow | null,
  groupOfRow: Uint8Array,
  numbers: Float64Array | null,
): readonly GroupTotal[] {
  const counts = new Float64Array(256);
  const sums = new Float64Array(256);
  for (const cell of points.cells) {
    const { from, to } = rangeOf(points.days, cell, window);
    for (let point = from; point < to; point += 1) {
      const row = points.rows[point] ?? 0;
      const group = groupOfRow[row] ?? 0;
      counts[group] = (counts[group] ?? 0) + 1;
      const value = numbers === null ? Number.NaN : (numbers[row] ?? Number.NaN);
      if (!Number.isNaN(value)) sums[group] = (sums[group] ?? 0) + value;
    }
  }
  const measured = (group: number) => (numbers === null ? null : (sums[group] ?? 0));
  return [...counts.keys()]
    .filter((group) => (counts[group] ?? 0) > 0)
    .map((group) => ({ group, count: counts[group] ?? 0, sum: measured(group) }))
    .toSorted((a, b) => b.count - a.count);
}
