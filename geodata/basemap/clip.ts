import type { Position } from 'geojson';
import type { Bounds } from '../model/lng-lat.ts';

/** Longitudes made continuous, so that a ring across the antimeridian runs on past ±180. */
export function unwrapLongitudes(line: readonly Position[]): Position[] {
  let shift = 0;
  let previous: number | undefined;
  return line.map(([lng = 0, lat = 0]) => {
    if (previous !== undefined && lng - previous > 180) shift -= 360;
    if (previous !== undefined && previous - lng > 180) shift += 360;
    previous = lng;
    return [lng + shift, lat];
  });
}

/** The part of a ring inside the box, or an empty list. Edges along the box may be doubled. */
export function clipRing(ring: readonly Position[], box: Bounds): Position[] {
  const [west, south, east, north] = box;
  let points = ring.slice(0, -1);
  points = clipHalf(points, 0, west, 1);
  points = clipHalf(points, 0, east, -1);
  points = clipHalf(points, 1, south, 1);
  points = clipHalf(points, 1, north, -1);
  const [first] = points;
  return first === undefined || points.length < 3 ? [] : [...points, first];
}

/** The pieces of a line inside the box. */
export function clipLine(line: readonly Position[], box: Bounds): Position[][] {
  const pieces: Position[][] = [];
  let piece: Position[] = [];
  for (const [index, end] of line.entries()) {
    const start = line[index - 1];
    if (start === undefined) continue;
    const inside = clipSegment(start, end, box);
    if (inside === null) continue;
    const last = piece.at(-1);
    if (last === undefined || last[0] !== inside[0][0] || last[1] !== inside[0][1]) {
      piece = [inside[0]];
      pieces.push(piece);
    }
    piece.push(inside[1]);
  }
  return pieces;
}

/** Keeps the side of one straight edge (Sutherland–Hodgman); `sign` is 1 for "not below". */
function clipHalf(points: Position[], axis: 0 | 1, limit: number, sign: 1 | -1): Position[] {
  const isInside = (point: Position) => ((point[axis] ?? 0) - limit) * sign >= 0;
  return points.flatMap((end, index) => {
    const start = points.at(index - 1) ?? end;
    if (isInside(end)) return isInside(start) ? [end] : [cross(start, end, axis, limit), end];
    return isInside(start) ? [cross(start, end, axis, limit)] : [];
  });
}

function cross(start: Position, end: Position, axis: 0 | 1, limit: number): Position {
  const share = (limit - (start[axis] ?? 0)) / ((end[axis] ?? 0) - (start[axis] ?? 0));
  const point = between(start, end, share);
  point[axis] = limit;
  return point;
}

function between([x0 = 0, y0 = 0]: Position, [x1 = 0, y1 = 0]: Position, share: number): Position {
  return [x0 + (x1 - x0) * share, y0 + (y1 - y0) * share];
}

/** The stretch of a segment inside the box (Liang–Barsky). */
function clipSegment(start: Position, end: Position, box: Bounds): [Position, Position] | null {
  const [x0 = 0, y0 = 0] = start;
  const [x1 = 0, y1 = 0] = end;
  const [west, south, east, north] = box;
  let enter = 0;
  let leave = 1;
  const edges = [
    [x0 - x1, x0 - west],
    [x1 - x0, east - x0],
    [y0 - y1, y0 - south],
    [y1 - y0, north - y0],
  ] as const;
  for (const [step, room] of edges) {
    if (step === 0 && room < 0) return null;
    if (step < 0) enter = Math.max(enter, room / step);
    if (step > 0) leave = Math.min(leave, room / step);
  }
  if (enter >= leave) return null;
  return [
    enter === 0 ? start : between(start, end, enter),
    leave === 1 ? end : between(start, end, leave),
  ];
}
