import {
  CELL_ZOOM,
  type PackedPoints,
  WORLD_UNITS,
} from '../../../geodata/model/datasets/packed-points.ts';
import type { Bounds } from '../../../geodata/model/space/lng-lat.ts';
import { ontoMercator, toMercator } from '../../../geodata/model/space/mercator.ts';
import type { ClockWindow } from '../../../geodata/model/workbook/workbook.ts';
import { rangeOf } from './points.ts';

interface Wanted {
  readonly window: ClockWindow | null;
  /** `null` for everywhere; its east may lie beyond 180°. */
  readonly bounds: Bounds | null;
  /** As many rows are named. */
  readonly most: number;
}

/** How many points lie in a window and an area, and the rows of the first of them. */
export function rowsInSight(
  { positions, days, rows, cells }: PackedPoints,
  { window, bounds, most }: Wanted,
): { readonly count: number; readonly rows: readonly number[] } {
  const [west, south, east, north] = bounds ?? [-180, -85, 180, 85];
  const [left, bottom] = toMercator(ontoMercator([west, south]));
  const [right, top] = toMercator(ontoMercator([east, north]));
  const width = Math.min(1, right - left) * WORLD_UNITS;
  const from = (((left % 1) + 1) % 1) * WORLD_UNITS;
  const side = WORLD_UNITS / 2 ** CELL_ZOOM;
  const isBeside = (x: number) => (x >= from ? x - from : x - from + WORLD_UNITS) > width;
  const found: number[] = [];
  let count = 0;
  for (const cell of cells) {
    if ((cell.y + 1) * side < top * WORLD_UNITS || cell.y * side > bottom * WORLD_UNITS) continue;
    const range = rangeOf(days, cell, window);
    for (let point = range.from; point < range.to; point += 1) {
      const y = positions[point * 2 + 1] ?? 0;
      if (y < top * WORLD_UNITS || y > bottom * WORLD_UNITS) continue;
      if (isBeside(positions[point * 2] ?? 0)) continue;
      count += 1;
      if (found.length < most) found.push(rows[point] ?? 0);
    }
  }
  return { count, rows: found };
}
