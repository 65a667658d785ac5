import type { LngLat } from '../space/lng-lat.ts';
import { distanceM } from '../space/mercator.ts';

/** The eight directions, clockwise from the north. */
const DIRECTIONS = [
  'north',
  'northEast',
  'east',
  'southEast',
  'south',
  'southWest',
  'west',
  'northWest',
] as const;
type Direction = (typeof DIRECTIONS)[number];

const RADIANS = Math.PI / 180;

/** Degrees clockwise from the north in which one sets out along the great circle to `to`. */
function bearingTo([fromLng, fromLat]: LngLat, [toLng, toLat]: LngLat): number {
  const turn = (toLng - fromLng) * RADIANS;
  const [from, to] = [fromLat * RADIANS, toLat * RADIANS];
  const east = Math.sin(turn) * Math.cos(to);
  const north = Math.cos(from) * Math.sin(to) - Math.sin(from) * Math.cos(to) * Math.cos(turn);
  return (Math.atan2(east, north) / RADIANS + 360) % 360;
}

/** The nearest of the eight directions. */
export function directionTo(from: LngLat, to: LngLat): Direction {
  return DIRECTIONS[Math.round(bearingTo(from, to) / 45) % DIRECTIONS.length] ?? 'north';
}

/** A shape as positions: one, or those of its lines and rings. */
export interface Placed {
  readonly positions: readonly LngLat[];
}

/** The corner of a shape that lies nearest, and how far it is, in metres. */
export function nearestOf(
  from: LngLat,
  { positions }: Placed,
): { readonly at: LngLat; readonly distanceM: number } {
  const [first = from] = positions;
  let nearest = { at: first, distanceM: distanceM(from, first) };
  for (const at of positions) {
    const metres = distanceM(from, at);
    if (metres < nearest.distanceM) nearest = { at, distanceM: metres };
  }
  return nearest;
}
