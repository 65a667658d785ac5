import type { LngLat } from './lng-lat.ts';

/** A figure of the Earth: half its greatest diameter in metres, and its flattening. */
export interface Ellipsoid {
  readonly semiMajorM: number;
  readonly flattening: number;
}

/** Metres east and north of the origin of a projection. */
export interface PlanePoint {
  readonly eastM: number;
  readonly northM: number;
}

/** Scale on the central meridian of a zone of UTM. */
const SCALE = 0.9996;
const DEGREE = Math.PI / 180;

/**
 * The transverse Mercator projection of UTM on any ellipsoid, without false origins: Krüger's
 * series to the fourth power of the third flattening, in the form of C. F. F. Karney, "Transverse
 * Mercator with an accuracy of a few nanometers", Journal of Geodesy 85 (2011), eqs. 7–16, 35, 36.
 * Inside a zone it is exact to far below a millimetre.
 */
export function projectTransverse(
  [lng, lat]: LngLat,
  centralLng: number,
  ellipsoid: Ellipsoid,
): PlanePoint {
  const { eccentricity, radiusM, forward } = seriesOf(ellipsoid);
  const turn = (lng - centralLng) * DEGREE;
  const tan = conformalTangent(Math.tan(lat * DEGREE), eccentricity);
  const north = Math.atan2(tan, Math.cos(turn));
  const east = Math.asinh(Math.sin(turn) / Math.hypot(tan, Math.cos(turn)));
  return {
    eastM: SCALE * radiusM * (east + sum(forward, north, east).east),
    northM: SCALE * radiusM * (north + sum(forward, north, east).north),
  };
}

/** Where a point of the plane lies; undoes {@link projectTransverse}. */
export function unprojectTransverse(
  { eastM, northM }: PlanePoint,
  centralLng: number,
  ellipsoid: Ellipsoid,
): LngLat {
  const { eccentricity, radiusM, inverse } = seriesOf(ellipsoid);
  const [east, north] = [eastM / (SCALE * radiusM), northM / (SCALE * radiusM)];
  const bend = sum(inverse, north, east);
  const [straightEast, straightNorth] = [east - bend.east, north - bend.north];
  const turn = Math.atan2(Math.sinh(straightEast), Math.cos(straightNorth));
  const tan =
    Math.sin(straightNorth) / Math.hypot(Math.sinh(straightEast), Math.cos(straightNorth));
  const lng = centralLng + turn / DEGREE;
  return [
    lng - 360 * Math.round(lng / 360),
    Math.atan(geographicTangent(tan, eccentricity)) / DEGREE,
  ];
}

function seriesOf({ semiMajorM, flattening }: Ellipsoid) {
  const n = flattening / (2 - flattening);
  const [n2, n3, n4] = [n ** 2, n ** 3, n ** 4];
  return {
    eccentricity: Math.sqrt(flattening * (2 - flattening)),
    radiusM: (semiMajorM / (1 + n)) * (1 + n2 / 4 + n4 / 64),
    forward: [
      n / 2 - (2 * n2) / 3 + (5 * n3) / 16 + (41 * n4) / 180,
      (13 * n2) / 48 - (3 * n3) / 5 + (557 * n4) / 1440,
      (61 * n3) / 240 - (103 * n4) / 140,
      (49561 * n4) / 161280,
    ],
    inverse: [
      n / 2 - (2 * n2) / 3 + (37 * n3) / 96 - n4 / 360,
      n2 / 48 + n3 / 15 - (437 * n4) / 1440,
      (17 * n3) / 480 - (37 * n4) / 840,
      (4397 * n4) / 161280,
    ],
  };
}

function sum(coefficients: readonly number[], north: number, east: number) {
  const bend = { east: 0, north: 0 };
  for (const [index, coefficient] of coefficients.entries()) {
    const times = 2 * (index + 1);
    bend.north += coefficient * Math.sin(times * north) * Math.cosh(times * east);
    bend.east += coefficient * Math.cos(times * north) * Math.sinh(times * east);
  }
  return bend;
}

/** Tangent of the conformal latitude, from that of the geographic one. */
function conformalTangent(tan: number, eccentricity: number): number {
  const sigma = Math.sinh(eccentricity * Math.atanh((eccentricity * tan) / Math.hypot(1, tan)));
  return tan * Math.hypot(1, sigma) - sigma * Math.hypot(1, tan);
}

/** Undoes {@link conformalTangent} by Newton's method, which needs two or three steps. */
function geographicTangent(conformal: number, eccentricity: number): number {
  const share = 1 - eccentricity ** 2;
  let tan = conformal;
  for (let step = 0; step < 6; step++) {
    const now = conformalTangent(tan, eccentricity);
    const slope = (1 + share * tan ** 2) / (share * Math.hypot(1, tan) * Math.hypot(1, now));
    tan += (conformal - now) * slope;
  }
  return tan;
}
