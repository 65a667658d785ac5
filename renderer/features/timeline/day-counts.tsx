import { type DayCounts, dayCounts } from '../../core/day-counts.ts';
import { INSET_PX, type Scale } from './scale.ts';

/** As wide as a bar is. */
const BAR_PX = 3;
/** How much of the height the highest bar takes, so that marks stay in front. */
const HIGHEST = 0.6;

interface Props {
  readonly scale: Scale;
  readonly heightPx: number;
}

/** How much of each table lies on which days, behind the marks; the tables' own tab says it in numbers. */
export function DayCountBars({ scale, heightPx }: Props) {
  return (
    <svg class="day-counts" width="100%" height={heightPx} aria-hidden="true">
      {dayCounts.value.map((counts) => (
        <path key={counts.id} d={pathOf(counts, scale, heightPx)}>
          <title>{counts.title}</title>
        </path>
      ))}
    </svg>
  );
}

/** The bars of one table as one path, from what lies on the days of each bar. */
function pathOf({ firstDay, upTo }: DayCounts, scale: Scale, heightPx: number): string {
  const last = upTo.length - 1;
  const before = (day: number) => {
    const at = Math.min(last, Math.floor(day) - firstDay - 1);
    return at < 0 ? 0 : (upTo[at] ?? 0);
  };
  const bars: { readonly leftPx: number; readonly count: number }[] = [];
  for (let leftPx = INSET_PX; leftPx < scale.widthPx - INSET_PX; leftPx += BAR_PX) {
    const count = before(scale.toMoment(leftPx + BAR_PX)) - before(scale.toMoment(leftPx));
    if (count > 0) bars.push({ leftPx, count });
  }
  const most = bars.reduce((highest, { count }) => Math.max(highest, count), 1);
  return bars
    .map(({ leftPx, count }) => {
      const height = Math.max(1, (count / most) * heightPx * HIGHEST).toFixed(1);
      return `M${leftPx} ${heightPx}v-${height}h${BAR_PX - 0.5}v${height}z`;
    })
    .join('');
}
