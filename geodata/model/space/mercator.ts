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

/** Metres between two places along the great circle (haversine formula, on a sphere). */
export function distanceM(a: LngLat, b: LngLat): number {
  const [deltaLng, deltaLat] = [radians(b[0] - a[0]), radians(b[1] - a[1])];
  const across = Math.cos(radians(a[1])) * Math.cos(radians(b[1]));
  const h = Math.sin(deltaLat / 2) ** 2 + across * Math.sin(deltaLng / 2) ** 2;
  return 2 * EARTH_RADIUS_M * Math.asin(Math.min(1, Math.sqrt(h)));
}

function radians(degrees: number): number {
  return (degrees * Math.PI) / 180;
}
