import type { LngLat } from './lng-lat.ts';
import type { Ellipsoid } from './transverse-mercator.ts';
import { BANDS, bandOf, fromUtm, hasUtm, toUtm, zoneOf } from './utm.ts';

const SQUARE_M = 100_000;
/** After so many metres of northing the letters of rows begin anew. */
const ROWS_REPEAT_M = 2_000_000;
const ROWS = 'ABCDEFGHJKLMNPQRSTUV';
const COLUMNS = ['STUVWXYZ', 'ABCDEFGH', 'JKLMNPQR'];
/** How far from the zone of what is near a square without a zone is looked for. */
const ZONES_AROUND = 1;

/** A square of the military grid as it is written; zone and band may be left out. */
export interface MgrsReference {
  readonly zone: number | null;
  readonly band: string | null;
  /** Two letters: column and row of the square of 100 km. */
  readonly square: string;
  /** As many digits for the east as for the north, to five each. */
  readonly digits: string;
}

/** A square found: its middle, the length of its side, and the whole of its name. */
export interface MgrsSquare {
  readonly lngLat: LngLat;
  readonly sideM: number;
  readonly zone: number;
  readonly band: string;
}

/** `48Q XD 85 65`, with or without the zone and spaces; `null` when it is no such reference. */
export function parseMgrs(text: string): MgrsReference | null {
  const match = /^(?:(\d{1,2})\s*([C-HJ-NP-X])\s*)?([A-HJ-NP-Z][A-HJ-NP-V])\s*((?:\d\s*)*)$/i.exec(
    text.trim(),
  );
  if (match === null) return null;
  const [, zone, band = null, square = '', spaced = ''] = match;
  const digits = spaced.replace(/\s/g, '');
  if (digits.length % 2 !== 0 || digits.length > 10) return null;
  if (zone !== undefined && (Number(zone) < 1 || Number(zone) > 60)) return null;
  return {
    zone: zone === undefined ? null : Number(zone),
    band: band?.toUpperCase() ?? null,
    square: square.toUpperCase(),
    digits,
  };
}

/**
 * The square of a reference on an ellipsoid (lettering "AA", that of WGS 84 and of Everest alike:
 * DMA TM 8358.1, appendix B). Without its zone the letters come again every 18 degrees eastward and
 * every 2,000 km northward: the one nearest to `near` is meant. `null` when the zone has no such
 * square.
 */
export function findMgrs(
  reference: MgrsReference,
  ellipsoid: Ellipsoid,
  near: LngLat,
): MgrsSquare | null {
  const { zone, square } = reference;
  const zones =
    zone === null
      ? [-ZONES_AROUND, 0, ZONES_AROUND].map((by) => ((zoneOf(near) - 1 + by + 60) % 60) + 1)
      : [zone];
  for (const one of zones) {
    const column = (COLUMNS[one % 3] ?? '').indexOf(square.charAt(0));
    if (column === -1) continue;
    const found = inZone(reference, one, column, ellipsoid, near);
    if (found !== null) return found;
  }
  return null;
}

function inZone(
  { band, square, digits }: MgrsReference,
  zone: number,
  column: number,
  ellipsoid: Ellipsoid,
  near: LngLat,
): MgrsSquare | null {
  const half = digits.length / 2;
  const sideM = SQUARE_M / 10 ** half;
  const wantedLat = band === null ? near[1] : BANDS.indexOf(band) * 8 - 80 + (band === 'X' ? 6 : 4);
  const isNorth = wantedLat >= 0;
  const eastM = (column + 1) * SQUARE_M + (Number(digits.slice(0, half)) + 0.5) * sideM;
  const inRows = rowM(square.charAt(1), zone) + (Number(digits.slice(half)) + 0.5) * sideM;
  const wanted = toUtm([zone * 6 - 183, wantedLat], ellipsoid, zone).northM;
  const northM = inRows + ROWS_REPEAT_M * Math.round((wanted - inRows) / ROWS_REPEAT_M);
  if (northM < 0) return null;
  const lngLat = fromUtm({ zone, isNorth, eastM, northM }, ellipsoid);
  if (!hasUtm(lngLat)) return null;
  return { lngLat, sideM, zone, band: band ?? bandOf(lngLat[1]) };
}

/** Northing of the southern edge of a row, up to where the letters repeat. */
function rowM(letter: string, zone: number): number {
  const offset = zone % 2 === 0 ? 5 : 0;
  return ((ROWS.indexOf(letter) - offset + ROWS.length) % ROWS.length) * SQUARE_M;
}

/**
 * The reference of a place, cut off (never rounded) to so many digits each way, as GeoConvert and
 * the military do; `null` beyond UTM.
 */
export function formatMgrs(lngLat: LngLat, ellipsoid: Ellipsoid, digitsEach = 4): string | null {
  if (!hasUtm(lngLat)) return null;
  const { zone, eastM, northM } = toUtm(lngLat, ellipsoid);
  const column = (COLUMNS[zone % 3] ?? '').charAt(Math.floor(eastM / SQUARE_M) - 1);
  const offset = zone % 2 === 0 ? 5 : 0;
  const row = ROWS.charAt((Math.floor(northM / SQUARE_M) + offset) % ROWS.length);
  const cut = (metres: number) =>
    String(Math.floor((metres % SQUARE_M) / 10 ** (5 - digitsEach))).padStart(digitsEach, '0');
  return `${String(zone).padStart(2, '0')}${bandOf(lngLat[1])} ${column}${row} ${cut(eastM)} ${cut(northM)}`;
}
