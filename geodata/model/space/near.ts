import type { NestedPositions } from './bounds.ts';
import type { Bounds, LngLat } from './lng-lat.ts';
import { distanceM } from './mercator.ts';

/** What has a place: a point, a line, an area, or several of them, as GeoJSON writes it. */
export interface Shape {
  readonly type: string;
  readonly coordinates: NestedPositions;
}

const METRES_PER_DEGREE = 111_195;

/** A box around a box, that much larger on each side; it stops at the poles and at 180°. */
export function widened([west, south, east, north]: Bounds, byM: number): Bounds {
  const lat = byM / METRES_PER_DEGREE;
  const farthest = Math.min(89, Math.max(Math.abs(south), Math.abs(north)) + lat);
  const lng = lat / Math.cos((farthest * Math.PI) / 180);
  return [
    Math.max(-180, west - lng),
    Math.max(-90, south - lat),
    Math.min(180, east + lng),
    Math.min(90, north + lat),
  ];
}

/** Whether two boxes have a point in common. */
export function doMeet(a: Bounds, b: Bounds): boolean {
  return a[0] <= b[2] && b[0] <= a[2] && a[1] <= b[3] && b[1] <= a[3];
}

/**
 * Metres from one shape to another, nearest corner or side to nearest corner; 0 where an area holds
 * a corner of the other. Sides are straight on the map near the corner, which over some hundred
 * kilometres is a thousandth off.
 */
export function distanceBetweenM(a: Shape, b: Shape): number {
  const [linesOfA, linesOfB] = [linesOf(a.coordinates), linesOf(b.coordinates)];
  const toB = nearestM(linesOfA, linesOfB, isArea(b));
  return Math.min(toB, nearestM(linesOfB, linesOfA, isArea(a)));
}

/** From any corner of some lines to others, or to the area that those enclose. */
function nearestM(from: readonly Line[], to: readonly Line[], isToArea: boolean): number {
  let nearest = Number.POSITIVE_INFINITY;
  for (const corner of from.flat()) {
    if (isToArea && isInside(corner, to)) return 0;
    for (const line of to) nearest = Math.min(nearest, toLineM(corner, line));
  }
  return nearest;
}

type Line = readonly LngLat[];

function toLineM(corner: LngLat, line: Line): number {
  const [first] = line;
  if (first === undefined) return Number.POSITIVE_INFINITY;
  let nearest = distanceM(corner, first);
  for (let index = 1; index < line.length; index++) {
    const [start, end] = [line[index - 1] ?? first, line[index] ?? first];
    nearest = Math.min(nearest, distanceM(corner, nearestOnSide(corner, start, end)));
  }
  return nearest;
}

function nearestOnSide(corner: LngLat, start: LngLat, end: LngLat): LngLat {
  const narrower = Math.cos((corner[1] * Math.PI) / 180);
  const [x, y] = [(end[0] - start[0]) * narrower, end[1] - start[1]];
  const [toX, toY] = [(corner[0] - start[0]) * narrower, corner[1] - start[1]];
  const length = x * x + y * y;
  const part = length === 0 ? 0 : Math.min(1, Math.max(0, (toX * x + toY * y) / length));
  return [start[0] + part * (end[0] - start[0]), start[1] + part * (end[1] - start[1])];
}

/** By the number of sides that a ray to the east meets; holes count as sides do. */
function isInside([lng, lat]: LngLat, rings: readonly Line[]): boolean {
  let isIn = false;
  for (const ring of rings) {
    for (let index = 1; index < ring.length; index++) {
      const [[x1, y1], [x2, y2]] = [ring[index - 1] ?? [0, 0], ring[index] ?? [0, 0]];
      if (y1 > lat !== y2 > lat && lng < x1 + ((lat - y1) / (y2 - y1)) * (x2 - x1)) isIn = !isIn;
    }
  }
  return isIn;
}

function isArea({ type }: Shape): boolean {
  return type === 'Polygon' || type === 'MultiPolygon';
}

/** The lines and rings of a shape; a point is a line of one corner. */
function linesOf(coordinates: NestedPositions): Line[] {
  const [first] = coordinates;
  if (typeof first === 'number') return [[coordinates as unknown as LngLat]];
  const parts = coordinates as readonly NestedPositions[];
  const isLine = typeof parts[0]?.[0] === 'number';
  return isLine ? [parts as unknown as Line] : parts.flatMap(linesOf);
}
