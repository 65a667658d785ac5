import type { Map as MapLibreMap } from 'maplibre-gl';
import {
  CELL_ZOOM,
  type PackedPoints,
  WORLD_UNITS,
} from '../../../../geodata/model/datasets/packed-points.ts';
import { toMercator } from '../../../../geodata/model/space/mercator.ts';
import type { ClockWindow } from '../../../../geodata/model/workbook/workbook.ts';
import { rangeOf } from '../points.ts';

export interface Pick {
  /** A pixel of the map. */
  readonly point: { readonly x: number; readonly y: number };
  readonly reachPx: number;
  readonly window: ClockWindow | null;
}

/** More rows than these are not read one by one. */
const MOST_ROWS = 500;

/** The rows whose points lie within reach of a pixel, the nearest first, in the order of their days. */
export function rowsAt(
  map: MapLibreMap,
  points: PackedPoints,
  { point, reachPx, window }: Pick,
): readonly number[] {
  const [x, y] = unitsAt(map, point.x, point.y);
  const [besideX, besideY] = unitsAt(map, point.x + reachPx, point.y);
  const reach = Math.hypot(aroundTheWorld(besideX - x), besideY - y);
  return rowsNear(points, { x, y, reach, window });
}

interface Near {
  /** In the units of stored positions. */
  readonly x: number;
  readonly y: number;
  readonly reach: number;
  readonly window: ClockWindow | null;
}

/** The same, in the units of stored positions. */
export function rowsNear(points: PackedPoints, { x, y, reach, window }: Near): readonly number[] {
  const { positions, days, rows, cells } = points;
  const side = WORLD_UNITS / 2 ** CELL_ZOOM;
  const found: { readonly row: number; readonly distance: number }[] = [];
  for (const cell of cells) {
    const [left, top] = [cell.x * side, cell.y * side];
    const fromMiddle = Math.abs(aroundTheWorld(left + side / 2 - x));
    const isOutside = fromMiddle > side / 2 + reach || y + reach < top || y - reach > top + side;
    if (isOutside) continue;
    const { from, to } = rangeOf(days, cell, window);
    for (let at = from; at < to; at += 1) {
      const awayX = aroundTheWorld((positions[at * 2] ?? 0) - x);
      if (awayX > reach || awayX < -reach) continue;
      const awayY = (positions[at * 2 + 1] ?? 0) - y;
      const distance = Math.hypot(awayX, awayY);
      if (distance <= reach) found.push({ row: rows[at] ?? 0, distance });
    }
  }
  // What shares a point stays in the order of its days: sorting is stable.
  return found
    .toSorted((a, b) => a.distance - b.distance)
    .slice(0, MOST_ROWS)
    .map(({ row }) => row);
}

/** The shorter way from one place to another that lies so far east of it. */
function aroundTheWorld(units: number): number {
  return units - Math.round(units / WORLD_UNITS) * WORLD_UNITS;
}

function unitsAt(map: MapLibreMap, xPx: number, yPx: number): readonly [number, number] {
  const { lng, lat } = map.unproject([xPx, yPx]).wrap();
  const [x, y] = toMercator([lng, lat]);
  return [x * WORLD_UNITS, y * WORLD_UNITS];
}
