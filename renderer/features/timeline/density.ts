import type { EventSummary } from '../../../geodata/model/content/records.ts';
import { largest } from '../../../geodata/model/extremes.ts';
import { INSET_PX, type Scale } from './scale.ts';

/**
 * A bar of the histogram; `share` is its height against the highest, by square roots: the siege of
 * 1954 has as many events as some decades, which would be flat beside it.
 */
export interface DensityBar {
  readonly leftPx: number;
  readonly widthPx: number;
  readonly share: number;
}

/**
 * How many events fall into each stretch of the scale. An event of many stretches counts as one in
 * all, a part in each: otherwise those that last for decades would hide when things happened.
 */
export function densityOf(
  events: readonly EventSummary[],
  scale: Scale,
  barPx: number,
): readonly DensityBar[] {
  const count = Math.max(1, Math.floor((scale.widthPx - 2 * INSET_PX) / barPx));
  const sums = new Array<number>(count).fill(0);
  const barOf = (day: number) => Math.floor((scale.toPx(day) - INSET_PX) / barPx);
  for (const { date } of events) {
    if (date === null) continue;
    const [from, to] = [barOf(date.startDay), barOf(date.endDay + 0.5)];
    const part = 1 / (to - from + 1);
    for (let bar = Math.max(0, from); bar <= Math.min(count - 1, to); bar += 1) {
      sums[bar] = (sums[bar] ?? 0) + part;
    }
  }
  const most = Math.max(largest(sums), Number.MIN_VALUE);
  return sums.flatMap((sum, bar) =>
    sum === 0
      ? []
      : [{ leftPx: INSET_PX + bar * barPx, widthPx: barPx, share: Math.sqrt(sum / most) }],
  );
}
