import type { Paper } from '../../../geodata/model/app/sheet.ts';
import type { Box } from './sheet-projection.ts';

/** Where the parts of a sheet stand, in points, and how large its letters are. */
export interface SheetLayout {
  readonly page: Box;
  readonly head: Box;
  readonly maps: readonly Box[];
  readonly foot: Box;
  /** The left part of the foot. */
  readonly legend: Box;
  /** The right part of the foot. */
  readonly notes: Box;
  /** Height of plain letters. */
  readonly size: number;
  /** Points for a pixel of the map's style. */
  readonly pointsPerPx: number;
}

/** A larger sheet is read from farther away: its letters grow, though less than the paper does. */
const GROWTH: Readonly<Record<Paper, number>> = { A4: 1, A3: 1.2, A2: 1.5, A1: 1.85, A0: 2.3 };
const PLAIN_PT = 8.5;
const POINTS_PER_PX = 0.62;
/** Maps of which there are many are drawn finer: they are small, and read from as near. */
const FINER = 0.78;

/** Lays out a sheet with that many maps. */
export function laySheet(paper: Paper, page: Box, mapCount: number): SheetLayout {
  const growth = GROWTH[paper];
  const size = PLAIN_PT * growth;
  const margin = 3.2 * size;
  const inner = { x: margin, width: page.width - 2 * margin };
  const head = { ...inner, y: margin, height: size * 6 };
  const footHeight = size * 15;
  const foot = { ...inner, y: page.height - margin - footHeight, height: footHeight };
  const room = {
    ...inner,
    y: head.y + head.height,
    height: foot.y - size * 1.6 - head.y - head.height,
  };
  const legendWidth = inner.width * 0.58;
  return {
    page,
    head,
    maps: boxesIn(room, mapCount, size),
    foot,
    legend: { ...foot, width: legendWidth },
    notes: { ...foot, x: foot.x + legendWidth + size, width: inner.width - legendWidth - size },
    size,
    pointsPerPx: POINTS_PER_PX * growth * (mapCount > 1 ? FINER : 1),
  };
}

/** Equal boxes in rows, in the number of columns that leaves each nearest to a square. */
function boxesIn(room: Box, count: number, gap: number): Box[] {
  const columns = bestColumns(room, count);
  const rows = Math.ceil(count / columns);
  const width = (room.width - gap * (columns - 1)) / columns;
  const height = (room.height - gap * (rows - 1)) / rows;
  return Array.from({ length: count }, (_, index) => ({
    x: room.x + (index % columns) * (width + gap),
    y: room.y + Math.floor(index / columns) * (height + gap),
    width,
    height,
  }));
}

function bestColumns({ width, height }: Box, count: number): number {
  const counts = Array.from({ length: count }, (_, index) => index + 1);
  const badness = (columns: number) => {
    const rows = Math.ceil(count / columns);
    const empty = columns * rows - count;
    return Math.abs(Math.log(width / columns / (height / rows))) + empty * 0.8;
  };
  return counts.toSorted((one, other) => badness(one) - badness(other))[0] ?? 1;
}
