import type { LngLat } from './lng-lat.ts';
import { distanceM, fromMercator, type MercatorPoint, toMercator } from './mercator.ts';

/** A place of the middle line of an arrow. */
export interface SpinePoint {
  readonly at: MercatorPoint;
  /** To its left, of length 1. */
  readonly normal: MercatorPoint;
  /** Metres from its beginning. */
  readonly alongM: number;
  /** How much of the plane a metre of the ground takes here. */
  readonly perMetre: number;
}

/** Places on the curve that takes the place of a corner. */
const CURVE_STEPS = 10;

/**
 * The middle line of an arrow: the drawn one with its corners rounded, as places at even steps. It lies
 * on the plane of Mercator, where angles are those of the ground, and knows the scale everywhere.
 */
export function spineOf(line: readonly LngLat[], steps: number): readonly SpinePoint[] {
  const points = roundCorners(withoutRepeats(line.map(toMercator)));
  const places = points.map(fromMercator);
  const alongM = [0];
  for (const [index, place] of places.entries()) {
    const before = places[index - 1];
    if (before !== undefined) alongM.push((alongM.at(-1) ?? 0) + distanceM(before, place));
  }
  const lengthM = alongM.at(-1) ?? 0;
  if (lengthM === 0) return [];
  const at = Array.from({ length: steps + 1 }, (_, step) =>
    pointAt(points, alongM, (lengthM * step) / steps),
  );
  return at.map((point, step) => ({
    at: point,
    normal: normalAt(at, step),
    alongM: (lengthM * step) / steps,
    perMetre: scaleAt(point),
  }));
}

function withoutRepeats(points: readonly MercatorPoint[]): MercatorPoint[] {
  return points.filter(([x, y], index) => {
    const before = points[index - 1];
    return before === undefined || x !== before[0] || y !== before[1];
  });
}

/**
 * Each corner becomes a parabola between the middles of its sides, or as far out on the longer one.
 * It stays inside the corner: a line that does not cross itself does not do so now either, which
 * curves through the corners do when it turns sharply.
 */
function roundCorners(points: readonly MercatorPoint[]): MercatorPoint[] {
  return points.flatMap((corner, index) => {
    const [before, after] = [points[index - 1], points[index + 1]];
    if (before === undefined || after === undefined) return [corner];
    const [back, on] = [lengthOf(before, corner), lengthOf(corner, after)];
    const reach = Math.min(back, on) / 2;
    const [from, to] = [between(corner, before, reach / back), between(corner, after, reach / on)];
    return Array.from({ length: CURVE_STEPS + 1 }, (_, step) => {
      const share = step / CURVE_STEPS;
      return between(between(from, corner, share), between(corner, to, share), share);
    });
  });
}

function lengthOf(from: MercatorPoint, to: MercatorPoint): number {
  return Math.hypot(to[0] - from[0], to[1] - from[1]);
}

function between(from: MercatorPoint, to: MercatorPoint, share: number): MercatorPoint {
  return [from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share];
}

/** The point that lies so far along the line. */
function pointAt(
  points: readonly MercatorPoint[],
  alongM: readonly number[],
  distance: number,
): MercatorPoint {
  // Sums of parts may miss the whole by a hair: what lies beyond the end is the end.
  const found = alongM.findIndex((along) => along >= distance);
  const next = found === -1 ? points.length - 1 : Math.max(1, found);
  const from: MercatorPoint = points[next - 1] ?? [0, 0];
  const to: MercatorPoint = points[next] ?? from;
  const [start = 0, end = 0] = [alongM[next - 1], alongM[next]];
  const share = end === start ? 0 : (distance - start) / (end - start);
  return between(from, to, share);
}

function normalAt(points: readonly MercatorPoint[], index: number): MercatorPoint {
  const before = points[Math.max(0, index - 1)] ?? [0, 0];
  const after = points[Math.min(points.length - 1, index + 1)] ?? [0, 0];
  return leftOf(before, after);
}

/** The direction to the left of the way from one point to another, of length 1; `y` runs southwards. */
export function leftOf(from: MercatorPoint, to: MercatorPoint): MercatorPoint {
  const [x, y] = [to[0] - from[0], to[1] - from[1]];
  const length = Math.hypot(x, y);
  return length === 0 ? [0, 0] : [y / length, -x / length];
}

/** How much of the plane a metre takes at a point, measured along its parallel. */
function scaleAt(point: MercatorPoint): number {
  const step = 1e-6;
  const [lng, lat] = fromMercator(point);
  const metres = distanceM([lng, lat], [lng + step * 360, lat]);
  return metres === 0 ? 0 : step / metres;
}
