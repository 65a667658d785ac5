import type { LayerId } from '../../../geodata/model/content/layers.ts';
import type { EventSummary } from '../../../geodata/model/content/records.ts';
import { largest, smallest } from '../../../geodata/model/extremes.ts';
import type { DateSpan } from '../../../geodata/model/time/edtf.ts';
import { INSET_PX, type Scale } from './scale.ts';

const DOT_PX = 7;
const BAR_HEIGHT_PX = 4;
const GAP_PX = 2;
/** What is wider than this is a span and keeps out of the way of the moments. */
const BAR_FROM_PX = 24;
const LANE_PX = DOT_PX + GAP_PX;
/** How many of the lanes spans may take where there are moments as well. */
const BARS_SHARE = 0.5;
/** A cluster is wide enough for a count of three figures. */
const CLUSTER_PX = 24;
const CLUSTER_HEIGHT_PX = 13;

/** A box of the timeline; `topPx` counts from the top of the marks. */
export interface MarkBox {
  readonly leftPx: number;
  readonly widthPx: number;
  readonly topPx: number;
  readonly heightPx: number;
}

/** Where the mark of an event stands. */
export interface Mark extends MarkBox {
  readonly event: EventSummary;
  readonly date: DateSpan;
  readonly layerId: LayerId;
  /** How far the uncertain edges reach; equal to the mark itself when the date is certain. */
  readonly softLeftPx: number;
  readonly softWidthPx: number;
}

/** Events for which there is no room of their own at this zoom. */
export interface MarkCluster extends MarkBox {
  /** From the left, at least one; where each would stand if it stood out. */
  readonly members: readonly Mark[];
  /** The days over which they begin: what to zoom to for seeing them apart. */
  readonly startDay: number;
  readonly endDay: number;
}

export interface MarksLayout {
  readonly marks: readonly Mark[];
  readonly clusters: readonly MarkCluster[];
}

/**
 * Places the marks of what is in view: moments as dots in lanes from below, spans as thin bars in
 * lanes from above. No two ever overlap: what finds no lane is counted in a cluster at the bottom.
 */
export function layoutMarks(
  events: readonly EventSummary[],
  isVisible: (id: LayerId) => boolean,
  scale: Scale,
  heightPx: number,
): MarksLayout {
  const marks: Mark[] = [];
  const rest: Dated[] = [];
  const all = datedInView(events, isVisible, scale);
  const place = makeLanes(
    heightPx,
    all.some((dated) => !isBar(dated)),
  );
  const put = (dated: Dated) => {
    const topPx = place(dated);
    if (topPx === null) rest.push(dated);
    else marks.push({ ...dated, topPx, heightPx: isBar(dated) ? BAR_HEIGHT_PX : DOT_PX });
  };
  // What lasts from end to end of the view says little there, and takes what lanes are left.
  const isThroughout = ({ leftPx, widthPx }: Dated) =>
    leftPx < INSET_PX && leftPx + widthPx > scale.widthPx - INSET_PX;
  for (const dated of all) if (!isThroughout(dated)) put(dated);
  for (const dated of all) if (isThroughout(dated)) put(dated);
  rest.sort((one, other) => one.leftPx - other.leftPx);
  const clusters: MarkCluster[] = [];
  const groups = groupsOf(rest, scale);
  const topPx = heightPx - CLUSTER_HEIGHT_PX;
  for (const [index, { leftPx, members }] of groups.entries()) {
    const [only] = members;
    const roomPx = (groups[index + 1]?.leftPx ?? scale.widthPx) - leftPx - GAP_PX;
    const isAlone = members.length === 1 && only !== undefined && only.widthPx <= roomPx;
    if (isAlone) marks.push(inRow(only, topPx));
    else clusters.push(clusterOf(members, { leftPx, topPx }));
  }
  return { marks, clusters };
}

type Dated = Omit<Mark, 'topPx' | 'heightPx'>;

function datedInView(
  events: readonly EventSummary[],
  isVisible: (id: LayerId) => boolean,
  scale: Scale,
): readonly Dated[] {
  const found = events.flatMap<Dated>((event) => {
    const layerId = event.layerIds.find(isVisible);
    if (event.date === null || layerId === undefined) return [];
    const extent = extentOf(event.date, scale);
    const isInView =
      extent.leftPx + extent.widthPx > INSET_PX && extent.leftPx < scale.widthPx - INSET_PX;
    return isInView ? [{ event, date: event.date, layerId, ...extent }] : [];
  });
  // A moment is wider than its days, so that it may stand left of one that began before it.
  return found.toSorted((one, other) => one.leftPx - other.leftPx);
}

function extentOf(date: DateSpan, scale: Scale) {
  const toPx = (day: number) =>
    Math.min(Math.max(scale.toPx(day), INSET_PX - DOT_PX), scale.widthPx - INSET_PX + DOT_PX);
  const from = toPx(date.startDay);
  const to = toPx(date.endDay + 1);
  const widthPx = Math.max(DOT_PX, to - from);
  const leftPx = (from + to) / 2 - widthPx / 2;
  const softLeftPx = Math.min(leftPx, toPx(date.earliestDay));
  const softRightPx = Math.max(leftPx + widthPx, toPx(date.latestDay + 1));
  return { leftPx, widthPx, softLeftPx, softWidthPx: softRightPx - softLeftPx };
}

function isBar({ widthPx }: Dated): boolean {
  return widthPx > BAR_FROM_PX;
}

/**
 * Lanes above the row of the clusters. What is placed answers its top, `null` when no lane is free;
 * extents come from the left. Beside dots, bars keep to the upper lanes.
 */
function makeLanes(heightPx: number, hasDots: boolean): (dated: Dated) => number | null {
  const count = Math.max(1, Math.floor((heightPx - CLUSTER_HEIGHT_PX - GAP_PX) / LANE_PX));
  const barCount = hasDots ? Math.max(1, Math.round(count * BARS_SHARE)) : count;
  const takenToPx = new Array<number>(count).fill(Number.NEGATIVE_INFINITY);
  return (dated) => {
    const isFree = (px: number) => px <= dated.leftPx;
    const lane = isBar(dated)
      ? takenToPx.slice(0, barCount).findIndex(isFree)
      : takenToPx.findLastIndex(isFree);
    if (lane < 0) return null;
    takenToPx[lane] = dated.leftPx + dated.widthPx + 1;
    return GAP_PX + lane * LANE_PX;
  };
}

interface Group {
  readonly leftPx: number;
  readonly members: Dated[];
}

/** Gathers what is nearer to each other than a cluster is wide. */
function groupsOf(rest: readonly Dated[], scale: Scale): readonly Group[] {
  const groups: Group[] = [];
  for (const dated of rest) {
    const group = groups.at(-1);
    const leftPx = Math.min(dated.leftPx, scale.widthPx - CLUSTER_PX);
    const isNear = group !== undefined && leftPx < group.leftPx + CLUSTER_PX + GAP_PX;
    if (isNear) group.members.push(dated);
    else groups.push({ leftPx, members: [dated] });
  }
  return groups;
}

function clusterOf(
  members: readonly Dated[],
  place: Pick<MarkBox, 'leftPx' | 'topPx'>,
): MarkCluster {
  const beginnings = members.map(({ date }) => date.startDay);
  return {
    ...place,
    widthPx: CLUSTER_PX,
    heightPx: CLUSTER_HEIGHT_PX,
    members: members.map((dated) => inRow(dated, place.topPx)),
    startDay: smallest(beginnings),
    endDay: largest(beginnings),
  };
}

/** A mark in the row of the clusters. */
function inRow(dated: Dated, topPx: number): Mark {
  return { ...dated, topPx: topPx + GAP_PX, heightPx: isBar(dated) ? BAR_HEIGHT_PX : DOT_PX };
}
