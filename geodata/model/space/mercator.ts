import type { LngLat } from './lng-lat.ts';

/** A place on the square of spherical Mercator: 0–1 eastwards, 0–1 southwards. */
export type MercatorPoint = readonly [x: number, y: number];

/** Mean radius of the Earth (IUGG), in metres. */
const EARTH_RADIUS_M = 6_371_008.8;

/** Equator of the sphere that web maps project (EPSG:3857), in metres. */
export const MERCATOR_EQUATOR_M = 2 * Math.PI * 6_378_137;

/** Where the square ends, north and south: atan(sinh π) in degrees. */
export const MERCATOR_LIMIT_DEG = 85.051_128_779_806_59;

/** Spherical Mercator as web maps use it (EPSG:3857, scaled to a square of 1). */
export function toMercator([lng, lat]: LngLat): MercatorPoint {
  const sine = Math.sin(radians(lat));
  return [lng / 360 + 0.5, 0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI)];
}

/** The inverse of {@link toMercator}. */
export function fromMercator([x, y]: MercatorPoint): LngLat {
  const lat = 2 * Math.atan(Math.exp((0.5 - y) * 2 * Math.PI)) - Math.PI / 2;
  return [(x - 0.5) * 360, (lat * 180) / Math.PI];
}

/** The place, or the nearest one that lies on the square: it leaves out the poles. */
export function ontoMercator([lng, lat]: LngLat): LngLat {
  return [lng, Math.min(Math.max(lat, -MERCATOR_LIMIT_DEG), MERCATOR_LIMIT_DEG)];
}

/** The ellipsoid of WGS 84: its radius at the equator in metres, and its flattening. */
const WGS84 = { equatorM: 6_378_137, flattening: 1 / 298.257_223_563 } as const;

/** Beyond this angle places lie so nearly opposite that the correction loses its footing. */
const NEARLY_OPPOSITE = 3;

/**
 * Metres between two places along the shortest way on the ellipsoid of WGS 84, to some metres in a
 * thousand kilometres: W. D. Lambert's correction of the great circle between reduced latitudes.
 */
export function distanceM(a: LngLat, b: LngLat): number {
  const { equatorM, flattening } = WGS84;
  const reduced = ([, lat]: LngLat) => Math.atan((1 - flattening) * Math.tan(radians(lat)));
  const [from, to] = [reduced(a), reduced(b)];
  const [mean, half] = [(from + to) / 2, (to - from) / 2];
  const across = Math.cos(from) * Math.cos(to) * Math.sin(radians(b[0] - a[0]) / 2) ** 2;
  const chord = Math.min(1, Math.sqrt(Math.sin(half) ** 2 + across));
  const angle = 2 * Math.asin(chord);
  if (angle === 0) return 0;
  if (angle > NEARLY_OPPOSITE) return angle * EARTH_RADIUS_M;
  const [sineMean, cosineMean] = [Math.sin(mean) ** 2, Math.cos(mean) ** 2];
  const [sineHalf, cosineHalf] = [Math.sin(half) ** 2, Math.cos(half) ** 2];
  const x = ((angle - Math.sin(angle)) * sineMean * cosineHalf) / (1 - chord ** 2);
  const y = ((angle + Math.sin(angle)) * cosineMean * sineHalf) / chord ** 2;
  return equatorM * (angle - (flattening / 2) * (x + y));
}

function radians(degrees: number): number {
  return (degrees * Math.PI) / 180;
}
