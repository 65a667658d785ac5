import {
  CELL_ZOOM,
  type Cell,
  type PackedPoints,
  SUM_ZOOM,
  WORLD_UNITS,
} from '../../geodata/model/datasets/packed-points.ts';
import type { LngLat } from '../../geodata/model/space/lng-lat.ts';
import { fromMercator, type MercatorPoint } from '../../geodata/model/space/mercator.ts';

/** Collects points in the order of the file, and sorts them when all have come. */
export interface PointCollector {
  readonly count: number;
  add(at: MercatorPoint, day: number, row: number): void;
  /** Sorted by cell and, inside a cell, by day; nothing can be added afterwards. */
  pack(): PackedPoints;
  /** South-west and north-east, the west greater where 180° lies between; `null` without points. */
  bounds(): [[number, number], [number, number]] | null;
}

const CELL_SHIFT = 31 - CELL_ZOOM;
const SUM_SHIFT = 31 - SUM_ZOOM;
/** Sorting by day counts days; a table of geology would ask for gigabytes. */
const MOST_DAYS = 4_000_000;

export function createPointCollector(): PointCollector {
  let positions = new Int32Array(2 * 4096);
  let days = new Int32Array(4096);
  let rows = new Int32Array(4096);
  let count = 0;
  return {
    get count() {
      return count;
    },
    add([x, y], day, row) {
      if (count === days.length) {
        positions = grown(positions);
        days = grown(days);
        rows = grown(rows);
      }
      positions[count * 2] = toUnits(x);
      positions[count * 2 + 1] = toUnits(y);
      days[count] = day;
      rows[count] = row;
      count += 1;
    },
    bounds: () => (count === 0 ? null : boundsOf(positions, count)),
    pack() {
      const byDay = sortedBy(days, count, MOST_DAYS);
      const cellOf = (point: number) => keyOf(positions, point, CELL_SHIFT, CELL_ZOOM);
      const order = stableSort(byDay, cellOf, 1 << (2 * CELL_ZOOM));
      const packed = {
        positions: new Int32Array(count * 2),
        days: new Int32Array(count),
        rows: new Uint32Array(count),
      };
      for (let to = 0; to < count; to += 1) {
        const from = order[to] ?? 0;
        packed.positions[to * 2] = positions[from * 2] ?? 0;
        packed.positions[to * 2 + 1] = positions[from * 2 + 1] ?? 0;
        packed.days[to] = days[from] ?? 0;
        packed.rows[to] = rows[from] ?? 0;
      }
      const cells = cellsOf(packed.positions, count);
      return { ...packed, cells, sums: sumsOf(positions, days, byDay) };
    },
  };
}

function toUnits(share: number): number {
  return Math.min(WORLD_UNITS - 1, Math.max(0, Math.floor(share * WORLD_UNITS)));
}

/** The square of the world at that zoom in which a point lies, rows counted from the north. */
function keyOf(positions: Int32Array, point: number, shift: number, zoom: number): number {
  const column = (positions[point * 2] ?? 0) >>> shift;
  const row = (positions[point * 2 + 1] ?? 0) >>> shift;
  return (row << zoom) | column;
}

/** The numbers of all points, by day. */
function sortedBy(days: Int32Array, count: number, mostDays: number): Uint32Array {
  const order = Uint32Array.from({ length: count }, (_, point) => point);
  let [first, last] = [0, 0];
  for (let point = 0; point < count; point += 1) {
    const day = days[point] ?? 0;
    if (point === 0 || day < first) first = day;
    if (point === 0 || day > last) last = day;
  }
  if (last - first >= mostDays) return order.sort((a, b) => (days[a] ?? 0) - (days[b] ?? 0));
  return stableSort(order, (point) => (days[point] ?? 0) - first, last - first + 1);
}

/** Sorts by a whole number from 0 to below `limit`; what has the same one stays in its order. */
function stableSort(
  order: Uint32Array,
  key: (point: number) => number,
  limit: number,
): Uint32Array<ArrayBuffer> {
  const starts = new Uint32Array(limit + 1);
  for (const point of order) starts[key(point) + 1] = (starts[key(point) + 1] ?? 0) + 1;
  for (let at = 1; at <= limit; at += 1) starts[at] = (starts[at] ?? 0) + (starts[at - 1] ?? 0);
  const sorted = new Uint32Array(order.length);
  for (const point of order) {
    const at = starts[key(point)] ?? 0;
    sorted[at] = point;
    starts[key(point)] = at + 1;
  }
  return sorted;
}

function cellsOf(positions: Int32Array, count: number): Cell[] {
  const cells: { x: number; y: number; start: number; count: number }[] = [];
  let before = -1;
  for (let point = 0; point < count; point += 1) {
    const key = keyOf(positions, point, CELL_SHIFT, CELL_ZOOM);
    const cell = cells.at(-1);
    if (key === before && cell !== undefined) cell.count += 1;
    else
      cells.push({ x: key & ((1 << CELL_ZOOM) - 1), y: key >>> CELL_ZOOM, start: point, count: 1 });
    before = key;
  }
  return cells;
}

/** How many points each small square has up to each of its days, and the middle of its points. */
function sumsOf(positions: Int32Array, days: Int32Array, byDay: Uint32Array): PackedPoints['sums'] {
  const side = 1 << SUM_ZOOM;
  const column = (point: number) => (positions[point * 2] ?? 0) >>> SUM_SHIFT;
  const row = (point: number) => (positions[point * 2 + 1] ?? 0) >>> SUM_SHIFT;
  const order = stableSort(stableSort(byDay, column, side), row, side);
  const starts: number[] = [];
  const middles: number[] = [];
  const entries = { days: new Int32Array(order.length), counts: new Uint32Array(order.length) };
  let used = 0;
  for (let from = 0; from < order.length; ) {
    const key = keyOf(positions, order[from] ?? 0, SUM_SHIFT, SUM_ZOOM);
    let [sumX, sumY, to] = [0, 0, from];
    starts.push(used);
    for (; to < order.length; to += 1) {
      const point = order[to] ?? 0;
      if (keyOf(positions, point, SUM_SHIFT, SUM_ZOOM) !== key) break;
      sumX += positions[point * 2] ?? 0;
      sumY += positions[point * 2 + 1] ?? 0;
      const day = days[point] ?? 0;
      if (to === from || entries.days[used - 1] !== day) {
        entries.days[used] = day;
        used += 1;
      }
      entries.counts[used - 1] = to - from + 1;
    }
    middles.push(Math.round(sumX / (to - from)), Math.round(sumY / (to - from)));
    from = to;
  }
  return {
    positions: Int32Array.from(middles),
    starts: Uint32Array.from([...starts, used]),
    days: entries.days.slice(0, used),
    counts: entries.counts.slice(0, used),
  };
}

/** South-west and north-east of points; where they lie on both sides of 180°, the west is the greater. */
function boundsOf(positions: Int32Array, count: number): [[number, number], [number, number]] {
  let [north, south] = [WORLD_UNITS, 0];
  for (let at = 1; at < count * 2; at += 2) {
    const y = positions[at] ?? 0;
    if (y < north) north = y;
    if (y > south) south = y;
  }
  const [west, east] = sidesOf(positions, count);
  const at = (x: number, y: number): LngLat => fromMercator([x / WORLD_UNITS, y / WORLD_UNITS]);
  const [southWest, northEast] = [at(west, south), at(east, north)];
  return [
    [southWest[0], southWest[1]],
    [northEast[0], northEast[1]],
  ];
}

/** Strips of the world in which the widest empty stretch is looked for: some 0.7 degrees each. */
const STRIPS = 512;

/** The sides of the narrowest stretch round the world that holds all points. */
function sidesOf(positions: Int32Array, count: number): readonly [west: number, east: number] {
  const strips = Array.from({ length: STRIPS }, () => ({ west: WORLD_UNITS, east: -1 }));
  for (let at = 0; at < count * 2; at += 2) {
    const x = positions[at] ?? 0;
    const strip = strips[Math.min(STRIPS - 1, Math.floor((x / WORLD_UNITS) * STRIPS))];
    if (strip === undefined) continue;
    if (x < strip.west) strip.west = x;
    if (x > strip.east) strip.east = x;
  }
  const used = strips.filter(({ east }) => east >= 0);
  const [first, last] = [used[0], used.at(-1)];
  let sides = [first?.west ?? 0, last?.east ?? 0] as const;
  let widest = WORLD_UNITS - sides[1] + sides[0];
  for (const [index, { east }] of used.entries()) {
    const next = used[index + 1];
    if (next === undefined || next.west - east <= widest) continue;
    widest = next.west - east;
    sides = [next.west, east];
  }
  return sides;
}

function grown(array: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const next = new Int32Array(array.length * 2);
  next.set(array);
  return next;
}
