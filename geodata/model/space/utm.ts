import type { LngLat } from './lng-lat.ts';
import { type Ellipsoid, projectTransverse, unprojectTransverse } from './transverse-mercator.ts';

const FALSE_EAST_M = 500_000;
const SOUTHERN_FALSE_NORTH_M = 10_000_000;

/** A point of a zone of UTM, metres with the false origins; the letter of its band of latitude. */
export interface Utm {
  readonly zone: number;
  readonly isNorth: boolean;
  readonly eastM: number;
  readonly northM: number;
}

/** Letters of the bands of eight degrees (the last has twelve), from 80° S. */
export const BANDS = 'CDEFGHJKLMNPQRSTUVWX';

/** Whether UTM reaches there: from 80° S up to 84° N. */
export function hasUtm([, lat]: LngLat): boolean {
  return lat >= -80 && lat < 84;
}

/** The band of a latitude that {@link hasUtm}. */
export function bandOf(lat: number): string {
  return BANDS.charAt(Math.min(BANDS.length - 1, Math.floor((lat + 80) / 8)));
}

/** The zone of a place, with the exceptions of Norway and Svalbard. */
export function zoneOf([lng, lat]: LngLat): number {
  const zone = (Math.floor((lng + 180) / 6) % 60) + 1;
  if (lat >= 56 && lat < 64 && lng >= 3 && lng < 12) return 32;
  if (lat < 72 || lng < 0 || lng >= 42) return zone;
  if (lng < 9) return 31;
  if (lng < 21) return 33;
  return lng < 33 ? 35 : 37;
}

/** The coordinates of a place in its own zone, or in that zone. */
export function toUtm(lngLat: LngLat, ellipsoid: Ellipsoid, zone = zoneOf(lngLat)): Utm {
  const { eastM, northM } = projectTransverse(lngLat, centralLngOf(zone), ellipsoid);
  const isNorth = lngLat[1] >= 0;
  return {
    zone,
    isNorth,
    eastM: eastM + FALSE_EAST_M,
    northM: northM + (isNorth ? 0 : SOUTHERN_FALSE_NORTH_M),
  };
}

/** Where that point is. */
export function fromUtm({ zone, isNorth, eastM, northM }: Utm, ellipsoid: Ellipsoid): LngLat {
  const plane = {
    eastM: eastM - FALSE_EAST_M,
    northM: northM - (isNorth ? 0 : SOUTHERN_FALSE_NORTH_M),
  };
  return unprojectTransverse(plane, centralLngOf(zone), ellipsoid);
}

function centralLngOf(zone: number): number {
  return zone * 6 - 183;
}
