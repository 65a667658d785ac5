import type { LngLat } from './lng-lat.ts';

/** Points that are put between two known ones. */
const BETWEEN = 5;
/** Decimals of a degree that are kept, about a metre. */
const DECIMALS = 5;

/**
 * A line through the same points without corners, as a river runs: a Catmull–Rom spline, whose
 * direction at each point is that from the one before to the one after (E. Catmull, R. Rom, "A
 * class of local interpolating splines", 1974). Tangents are shortened to the nearer neighbour, so
 * that the line nowhere loops or runs far from what is known.
 *
 * @param positions as GeoJSON has them, longitude first
 */
export function smoothLine(positions: readonly (readonly number[])[]): [number, number][] {
  const points = positions.map(([lng = 0, lat = 0]): [number, number] => [lng, lat]);
  if (points.length < 3) return points;
  return points.flatMap((from, index) => {
    const to = points[index + 1];
    if (to === undefined) return [from];
    const [out, into] = [tangentAt(points, index), tangentAt(points, index + 1)];
    const between = Array.from({ length: BETWEEN }, (_, step) =>
      hermite({ from, to, out, into }, (step + 1) / (BETWEEN + 1)),
    );
    return [from, ...between];
  });
}

/** The direction of the line at a point, as long as the shorter of the two ways to its neighbours. */
function tangentAt(points: readonly LngLat[], index: number): LngLat {
  const [before, at, after] = [points[index - 1], points[index], points[index + 1]];
  if (before === undefined || at === undefined || after === undefined) return [0, 0];
  const [x, y] = [after[0] - before[0], after[1] - before[1]];
  const lengthOf = (one: LngLat, other: LngLat) => Math.hypot(one[0] - other[0], one[1] - other[1]);
  const whole = Math.hypot(x, y);
  const length = Math.min(lengthOf(before, at), lengthOf(at, after));
  return whole === 0 ? [0, 0] : [(x / whole) * length, (y / whole) * length];
}

interface Piece {
  readonly from: LngLat;
  readonly to: LngLat;
  readonly out: LngLat;
  readonly into: LngLat;
}

/** The cubic between two points with given directions, at a share of the way from 0 to 1. */
function hermite({ from, to, out, into }: Piece, share: number): [number, number] {
  const [square, cube] = [share ** 2, share ** 3];
  const at = (axis: 0 | 1) => {
    const value =
      (2 * cube - 3 * square + 1) * from[axis] +
      (cube - 2 * square + share) * out[axis] +
      (3 * square - 2 * cube) * to[axis] +
      (cube - square) * into[axis];
    return Number(value.toFixed(DECIMALS));
  };
  return [at(0), at(1)];
}
