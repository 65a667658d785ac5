import type { LayerId } from '../../../geodata/model/content/layers.ts';
import type { EventSummary } from '../../../geodata/model/content/records.ts';
import { smallest } from '../../../geodata/model/extremes.ts';
import { type DateSpan, FIRST_DAY, LAST_DAY } from '../../../geodata/model/time/edtf.ts';
import type { Scale } from './scale.ts';

const DOT_PX = 7;
const BAR_HEIGHT_PX = 4;
const GAP_PX = 2;
/** What is wider than this is a span of years and keeps out of the way of the days. */
const BAR_FROM_PX = 30;
/** How much of the height spans may take, from the top. */
const BARS_SHARE = 0.4;

/** Where the mark of an event stands; `topPx` counts from the top of the marks. */
export interface Mark {
  readonly event: EventSummary;
  readonly date: DateSpan;
  readonly layerId: LayerId;
  readonly leftPx: number;
  readonly widthPx: number;
  readonly topPx: number;
  readonly heightPx: number;
  /** How far the uncertain edges reach; equal to the mark itself when the date is certain. */
  readonly softLeftPx: number;
  readonly softWidthPx: number;
}

/**
 * Places the marks: days as dots that pile up from the bottom, spans of years as thin bars from
 * the top. Where all rows are taken, the one that is free soonest is shared.
 */
export function layoutMarks(
  events: readonly EventSummary[],
  isVisible: (id: LayerId) => boolean,
  scale: Scale,
  heightPx: number,
): readonly Mark[] {
  const barRow = BAR_HEIGHT_PX + GAP_PX;
  const dotRow = DOT_PX + GAP_PX;
  const placeBar = makeRows(Math.floor((heightPx * BARS_SHARE) / barRow));
  const placeDot = makeRows(Math.floor((heightPx * (1 - BARS_SHARE)) / dotRow));
  return events.flatMap((event) => {
    const layerId = event.layerIds.find(isVisible);
    if (event.date === null || layerId === undefined) return [];
    const extent = markExtent(event.date, scale);
    const isBar = extent.widthPx > BAR_FROM_PX;
    const topPx = isBar
      ? GAP_PX + placeBar(extent) * barRow
      : heightPx - (placeDot(extent) + 1) * dotRow;
    const height = isBar ? BAR_HEIGHT_PX : DOT_PX;
    return [{ event, date: event.date, layerId, ...extent, topPx, heightPx: height }];
  });
}

interface Extent {
  readonly leftPx: number;
  readonly widthPx: number;
}

/** Answers the first free row for each extent, which come in order of their left edge. */
function makeRows(count: number): (extent: Extent) => number {
  const takenToPx = new Array<number>(Math.max(1, count)).fill(Number.NEGATIVE_INFINITY);
  return ({ leftPx, widthPx }) => {
    const free = takenToPx.findIndex((px) => px <= leftPx);
    const row = free >= 0 ? free : takenToPx.indexOf(smallest(takenToPx));
    takenToPx[row] = leftPx + widthPx + 1;
    return row;
  };
}

function markExtent(date: DateSpan, scale: Scale) {
  const toPx = (day: number) => scale.toPx(Math.min(Math.max(day, FIRST_DAY), LAST_DAY + 1));
  const from = toPx(date.startDay);
  const to = toPx(date.endDay + 1);
  const widthPx = Math.max(DOT_PX, to - from);
  const leftPx = (from + to) / 2 - widthPx / 2;
  const softLeftPx = Math.min(leftPx, toPx(date.earliestDay));
  const softRightPx = Math.max(leftPx + widthPx, toPx(date.latestDay + 1));
  return { leftPx, widthPx, softLeftPx, softWidthPx: softRightPx - softLeftPx };
}
