import type { LngLat } from '../../model/space/lng-lat.ts';
import { fromMercator, toMercator } from '../../model/space/mercator.ts';

/** Positions `[lng, lat]` one after another; a single one is a point. */
export type Line = readonly LngLat[];

const EXTENT = 4096;
const METRES_PER_DEGREE = 111_195;

/** Column and row of the tile in which a place lies. */
export function tileAround(place: LngLat, z: number): [x: number, y: number] {
  const [x, y] = toMercator(place);
  return [Math.floor(x * 2 ** z), Math.floor(y * 2 ** z)];
}

/** Where on the Earth a position in units of a tile is. */
export function positionIn(
  [right, down]: readonly [number, number],
  z: number,
  x: number,
  y: number,
): LngLat {
  return fromMercator([(x + right / EXTENT) / 2 ** z, (y + down / EXTENT) / 2 ** z]);
}

/** Metres from a place to the nearest of the lines, on a plane through it; infinite without any. */
export function distanceToLines(from: LngLat, lines: readonly Line[]): number {
  const metresPerLng = METRES_PER_DEGREE * Math.cos((from[1] * Math.PI) / 180);
  let best = Number.POSITIVE_INFINITY;
  for (const line of lines) {
    const points = line.map(([lng, lat]): [number, number] => [
      (lng - from[0]) * metresPerLng,
      (lat - from[1]) * METRES_PER_DEGREE,
    ]);
    for (const [index, point] of points.entries()) {
      best = Math.min(best, distanceToSegment(point, points[index + 1] ?? point));
    }
  }
  return best;
}

/** Distance of the origin from a segment. */
function distanceToSegment([x1, y1]: [number, number], [x2, y2]: [number, number]): number {
  const [dx, dy] = [x2 - x1, y2 - y1];
  const squared = dx * dx + dy * dy;
  const along = squared === 0 ? 0 : Math.min(Math.max(-(x1 * dx + y1 * dy) / squared, 0), 1);
  return Math.hypot(x1 + along * dx, y1 + along * dy);
}
