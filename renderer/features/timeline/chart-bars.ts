import type { Series, SeriesPoint } from '../../../geodata/model/content/timeline.ts';
import { largest } from '../../../geodata/model/extremes.ts';
import { INSET_PX, type Scale } from './scale.ts';

/** A day of many years would be too thin to be seen, and to be hit. */
const THINNEST_PX = 5;

/** A number of a series as it stands in the strip; `share` is its height against the highest. */
export interface ChartBar {
  readonly point: SeriesPoint;
  readonly leftPx: number;
  readonly widthPx: number;
  readonly share: number;
}

/** What is in view of a series. Numbers of the same days stand side by side, so that each is hit. */
export function chartBars({ points }: Series, scale: Scale): readonly ChartBar[] {
  const most = Math.max(largest(points.map(({ value }) => value)), Number.MIN_VALUE);
  const byDate = Map.groupBy(points, ({ date }) => `${date.startDay}/${date.endDay}`);
  const bars = [...byDate.values()].flatMap((same) =>
    same.map((point, index) => {
      const fromPx = scale.toPx(point.date.startDay);
      const wholePx = scale.toPx(point.date.endDay + 1) - fromPx;
      const widthPx = Math.max(THINNEST_PX, wholePx / same.length);
      const middlePx = fromPx + wholePx / 2 - (widthPx * same.length) / 2;
      return { point, leftPx: middlePx + index * widthPx, widthPx, share: point.value / most };
    }),
  );
  return bars.filter(
    ({ leftPx, widthPx }) => leftPx + widthPx > INSET_PX && leftPx < scale.widthPx - INSET_PX,
  );
}
