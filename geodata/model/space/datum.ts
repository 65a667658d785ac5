import type { LngLat } from './lng-lat.ts';
import type { Ellipsoid } from './transverse-mercator.ts';

/** What coordinates may be on: that of satellites, or that of the war's own maps. */
export const DATUMS = ['wgs84', 'indian1960'] as const;
export type Datum = (typeof DATUMS)[number];

export const ELLIPSOIDS: Readonly<Record<Datum, Ellipsoid>> = {
  wgs84: { semiMajorM: 6_378_137, flattening: 1 / 298.257223563 },
  /** Everest 1830 as adjusted in 1937, under the sheets of the Army Map Service. */
  indian1960: { semiMajorM: 6_377_276.345, flattening: 1 / 300.8017 },
};

/**
 * From the centre of Indian 1960 to that of WGS 84, metres: X, Y, Z for Vietnam near 16° N, each
 * ± 25 m (NIMA TR8350.2, 3rd edition, appendix B; EPSG operation 1542). No other published triple
 * holds on the mainland; the atlas uses it everywhere, and says how well it holds.
 */
const TO_WGS84_M = [198, 881, 317] as const;

/** How far a shifted position may be off, metres: the three errors together. */
export const DATUM_ACCURACY_M: Readonly<Record<Datum, number>> = { wgs84: 0, indian1960: 44 };

const DEGREE = Math.PI / 180;

/** The same place in WGS 84, through the centre of the Earth at height 0. */
export function toWgs84(lngLat: LngLat, datum: Datum): LngLat {
  if (datum === 'wgs84') return lngLat;
  const [x, y, z] = toCartesian(lngLat, ELLIPSOIDS[datum]);
  const [dx, dy, dz] = TO_WGS84_M;
  return toGeographic([x + dx, y + dy, z + dz], ELLIPSOIDS.wgs84);
}

/** Where maps on that datum print a place of WGS 84. */
export function fromWgs84(lngLat: LngLat, datum: Datum): LngLat {
  if (datum === 'wgs84') return lngLat;
  const [x, y, z] = toCartesian(lngLat, ELLIPSOIDS.wgs84);
  const [dx, dy, dz] = TO_WGS84_M;
  return toGeographic([x - dx, y - dy, z - dz], ELLIPSOIDS[datum]);
}

type Cartesian = readonly [x: number, y: number, z: number];

function toCartesian([lng, lat]: LngLat, ellipsoid: Ellipsoid): Cartesian {
  const share = squaredEccentricity(ellipsoid);
  const [phi, lambda] = [lat * DEGREE, lng * DEGREE];
  const normal = ellipsoid.semiMajorM / Math.sqrt(1 - share * Math.sin(phi) ** 2);
  return [
    normal * Math.cos(phi) * Math.cos(lambda),
    normal * Math.cos(phi) * Math.sin(lambda),
    normal * (1 - share) * Math.sin(phi),
  ];
}

/** Bowring's formula, exact to far below a millimetre near the ground. */
function toGeographic([x, y, z]: Cartesian, ellipsoid: Ellipsoid): LngLat {
  const share = squaredEccentricity(ellipsoid);
  const { semiMajorM, flattening } = ellipsoid;
  const semiMinorM = semiMajorM * (1 - flattening);
  const fromAxis = Math.hypot(x, y);
  const angle = Math.atan2(z * semiMajorM, fromAxis * semiMinorM);
  const phi = Math.atan2(
    z + (share / (1 - share)) * semiMinorM * Math.sin(angle) ** 3,
    fromAxis - share * semiMajorM * Math.cos(angle) ** 3,
  );
  return [Math.atan2(y, x) / DEGREE, phi / DEGREE];
}

function squaredEccentricity({ flattening }: Ellipsoid): number {
  return flattening * (2 - flattening);
}
