import type { DateSpan } from '../../geodata/model/edtf.ts';
import type { LayerId } from '../../geodata/model/layers.ts';
import type { EventSummary } from '../../geodata/model/records.ts';
import type { Scale } from './scale.ts';

const DOT_PX = 7;
const GAP_PX = 1;

/** Where the mark of an event stands. */
export interface Mark {
  readonly event: EventSummary;
  readonly date: DateSpan;
  readonly layerId: LayerId;
  readonly leftPx: number;
  readonly widthPx: number;
  /** Row from the bottom. */
  readonly lane: number;
  /** How far the uncertain edges reach; equal to the mark itself when the date is certain. */
  readonly softLeftPx: number;
  readonly softWidthPx: number;
}

/**
 * Places marks in lanes from the bottom: a dot for what lasted days, a bar for a span. Where all
 * lanes are taken, the one that is free soonest is shared.
 */
export function layoutMarks(
  events: readonly EventSummary[],
  isVisible: (id: LayerId) => boolean,
  scale: Scale,
  laneCount: number,
): readonly Mark[] {
  const takenToPx = new Array<number>(Math.max(1, laneCount)).fill(Number.NEGATIVE_INFINITY);
  return events.flatMap((event) => {
    const layerId = event.layerIds.find(isVisible);
    if (event.date === null || layerId === undefined) return [];
    const extent = markExtent(event.date, scale);
    const free = takenToPx.findIndex((px) => px <= extent.leftPx);
    const lane = free >= 0 ? free : takenToPx.indexOf(Math.min(...takenToPx));
    takenToPx[lane] = extent.leftPx + extent.widthPx + GAP_PX;
    return [{ event, date: event.date, layerId, lane, ...extent }];
  });
}

function markExtent(date: DateSpan, scale: Scale) {
  const from = scale.toPx(date.startDay);
  const to = scale.toPx(date.endDay + 1);
  const widthPx = Math.max(DOT_PX, to - from);
  const leftPx = (from + to) / 2 - widthPx / 2;
  const softLeftPx = Math.min(leftPx, scale.toPx(date.earliestDay));
  const softRightPx = Math.max(leftPx + widthPx, scale.toPx(date.latestDay + 1));
  return { leftPx, widthPx, softLeftPx, softWidthPx: softRightPx - softLeftPx };
}
