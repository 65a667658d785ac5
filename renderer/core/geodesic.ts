import { Geodesic } from 'geographiclib-geodesic';
import type { LngLat } from '../../geodata/model/space/lng-lat.ts';

const WGS84 = Geodesic.WGS84;
/** A piece of a drawn line is no longer than this, so that it follows the geodesic. */
const PIECE_M = 20_000;
const MOST_PIECES = 256;

/** From one place to the next, along the shortest way on the ellipsoid of WGS 84. */
export interface Leg {
  readonly lengthM: number;
  /** Clockwise from true north at the start, 0 up to 360 degrees. */
  readonly bearingDeg: number;
  /** The same from the end back to the start. */
  readonly backBearingDeg: number;
}

/** C. F. F. Karney, "Algorithms for geodesics", Journal of Geodesy 87 (2013): exact to nanometres. */
export function measureLeg([lng1, lat1]: LngLat, [lng2, lat2]: LngLat): Leg {
  const { s12 = 0, azi1 = 0, azi2 = 0 } = WGS84.Inverse(lat1, lng1, lat2, lng2);
  return {
    lengthM: s12,
    bearingDeg: toCircle(azi1),
    backBearingDeg: toCircle(azi2 + 180),
  };
}

/** The place at a distance from another, in a direction. */
export function placeAt([lng, lat]: LngLat, bearingDeg: number, distanceM: number): LngLat {
  const { lon2 = lng, lat2 = lat } = WGS84.Direct(lat, lng, bearingDeg, distanceM);
  return [lon2, lat2];
}

/** The area of a ring on the ellipsoid in square metres, and its length; it need not be closed. */
export function measureArea(corners: readonly LngLat[]): {
  readonly areaM2: number;
  readonly perimeterM: number;
} {
  const ring = WGS84.Polygon(false);
  for (const [lng, lat] of corners) ring.AddPoint(lat, lng);
  const { area = 0, perimeter } = ring.Compute(false, true);
  return { areaM2: Math.abs(area), perimeterM: perimeter };
}

/** Places along the way between two, both ends among them, in equal pieces. */
export function alongLeg(from: LngLat, to: LngLat, pieces: number): readonly LngLat[] {
  const [lng1, lat1] = from;
  const line = WGS84.InverseLine(lat1, lng1, to[1], to[0]);
  return Array.from({ length: pieces + 1 }, (_, index): LngLat => {
    if (index === 0) return from;
    if (index === pieces) return to;
    const { lon2 = lng1, lat2 = lat1 } = line.Position((line.s13 * index) / pieces);
    return [lon2, lat2];
  });
}

/** A line as it is drawn: its corners, and between them so many places that it follows the way. */
export function drawnLine(corners: readonly LngLat[]): readonly LngLat[] {
  return corners.flatMap((to, index) => {
    const from = corners[index - 1];
    if (from === undefined) return [to];
    const { lengthM } = measureLeg(from, to);
    const pieces = Math.min(MOST_PIECES, Math.max(1, Math.ceil(lengthM / PIECE_M)));
    const places = alongLeg(from, to, pieces).slice(1);
    return places.map(([lng, lat]): LngLat => [lng + 360 * Math.round((from[0] - lng) / 360), lat]);
  });
}

/** The ring at a distance from a place, closed. */
export function ringAround(center: LngLat, radiusM: number): readonly LngLat[] {
  const places = Array.from({ length: 120 }, (_, index) => placeAt(center, index * 3, radiusM));
  const turned = places.map(
    ([lng, lat]): LngLat => [lng + 360 * Math.round((center[0] - lng) / 360), lat],
  );
  return [...turned, ...turned.slice(0, 1)];
}

function toCircle(azimuth: number): number {
  return ((azimuth % 360) + 360) % 360;
}
