import { ImportFault } from './import-fault.ts';

export type Position = [lng: number, lat: number];

/** Maps in a browser can be dragged round the globe a few times; metres are far beyond this. */
const FURTHEST_LNG = 1800;
/** What rounding may put beyond the edge of the world. */
const SLACK_DEGREES = 1e-6;

/**
 * A position as longitude and latitude; a third number, its height, is dropped. The longitude may
 * lie on another turn of the globe: {@link bringOntoEarth} follows.
 *
 * @throws {ImportFault} when it is none, or not on Earth.
 */
export function readPosition(value: unknown): Position {
  const [lng, lat] = Array.isArray(value) ? value : [];
  if (!Number.isFinite(lng) || !Number.isFinite(lat)) {
    throw new ImportFault('', 'reason.notAPosition');
  }
  if (Math.abs(lat) <= 90 + SLACK_DEGREES && Math.abs(lng) <= FURTHEST_LNG) {
    return [lng, clamp(lat, 90)];
  }
  const isSwapped = Math.abs(lng) <= 90 && Math.abs(lat) <= 180;
  throw new ImportFault('', isSwapped ? 'reason.swapped' : 'reason.outOfRange', { lng, lat });
}

/**
 * Moves a whole shape by full turns, in place, until it lies between 180° west and east.
 *
 * @throws {ImportFault} when it crosses 180°: no turn brings all of it there.
 */
export function bringOntoEarth(lines: readonly Position[][]): void {
  let [west, east] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const line of lines) {
    for (const [lng] of line) {
      west = Math.min(west, lng);
      east = Math.max(east, lng);
    }
  }
  if (west >= -180 && east <= 180) return;
  const shift = -360 * Math.round((west + east) / 720);
  if (west + shift < -180 - SLACK_DEGREES || east + shift > 180 + SLACK_DEGREES) {
    throw new ImportFault('', 'reason.acrossDateLine');
  }
  for (const line of lines) {
    for (const position of line) position[0] = clamp(position[0] + shift, 180);
  }
}

function clamp(value: number, limit: number): number {
  return Math.min(limit, Math.max(-limit, value));
}
