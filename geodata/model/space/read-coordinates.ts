import { DATUM_ACCURACY_M, type Datum, ELLIPSOIDS, toWgs84 } from './datum.ts';
import type { LngLat } from './lng-lat.ts';
import { findMgrs, formatMgrs, parseMgrs } from './mgrs.ts';
import { readPosition } from './read-position.ts';
import { fromUtm } from './utm.ts';

/** Where references without a zone are looked for: the middle of Indochina. */
const INDOCHINA: LngLat = [106, 16];
/** Two letters and fewer digits than this are a word and a number. */
const LEAST_DIGITS = 4;
const NORTHERNMOST = 85;

/** What typed coordinates mean. */
export interface CoordinateReading {
  readonly notation: 'degrees' | 'utm' | 'mgrs';
  readonly datum: Datum;
  /** In WGS 84; of a square, its middle. */
  readonly lngLat: LngLat;
  /** How far off it may be: half the side of the square, and what the change of datum adds. */
  readonly accuracyM: number;
  /** The zone that was not typed and is taken for granted, e.g. `48Q`; `null` where it was. */
  readonly assumedZone: string | null;
  /** The reference of the military grid on WGS 84, to 10 m; `null` beyond the grid. */
  readonly mgrs: string | null;
}

/**
 * Reads coordinates as people write them: decimal degrees (latitude first, unless letters say
 * otherwise), degrees with minutes and seconds, UTM and MGRS with and without their zone. `null`
 * when the text is none of these.
 */
export function readCoordinates(text: string, datum: Datum): CoordinateReading | null {
  const found = readMgrs(text, datum) ?? readUtm(text, datum) ?? readDegrees(text);
  if (found === null) return null;
  const { notation, sideM, assumedZone } = found;
  const lngLat = toWgs84(found.lngLat, datum);
  return {
    notation,
    datum,
    lngLat,
    accuracyM: sideM / 2 + DATUM_ACCURACY_M[datum],
    assumedZone,
    mgrs: formatMgrs(lngLat, ELLIPSOIDS.wgs84),
  };
}

interface Found {
  readonly notation: CoordinateReading['notation'];
  /** On the datum that was asked for. */
  readonly lngLat: LngLat;
  readonly sideM: number;
  readonly assumedZone: string | null;
}

function readMgrs(text: string, datum: Datum): Found | null {
  const reference = parseMgrs(text);
  if (reference === null) return null;
  if (reference.zone === null && reference.digits.length < LEAST_DIGITS) return null;
  const square = findMgrs(reference, ELLIPSOIDS[datum], INDOCHINA);
  if (square === null) return null;
  const { lngLat, sideM, zone, band } = square;
  const assumedZone = reference.zone === null ? `${zone}${band}` : null;
  return { notation: 'mgrs', lngLat, sideM, assumedZone };
}

const UTM =
  /^(?:(?:zone|múi)?\s*(\d{1,2})\s*([C-HJ-NP-X])?[\s,;]+)?(\d{6}(?:\.\d+)?)\s*m?\s*E?[\s,;]+(\d{6,8}(?:\.\d+)?)\s*m?\s*N?$/i;

/** `48Q 684000 1842000`, with or without the zone. `N` and `S` say the half of the Earth. */
function readUtm(text: string, datum: Datum): Found | null {
  const match = UTM.exec(text.trim());
  if (match === null) return null;
  const [, typedZone, letter = 'N', east, north] = match;
  const [eastM, northM] = [Number(east), Number(north)];
  const isNorth = letter.toUpperCase() !== 'S' && letter.toUpperCase() >= 'N';
  const at = (zone: number) => fromUtm({ zone, isNorth, eastM, northM }, ELLIPSOIDS[datum]);
  const zones = typedZone === undefined ? [48, 47, 49] : [Number(typedZone)];
  const [zone = 48] = zones.toSorted((a, b) => awayFrom(at(a)) - awayFrom(at(b)));
  const isReal = zone >= 1 && zone <= 60 && northM < 10_000_000;
  if (!isReal) return null;
  const assumedZone = typedZone === undefined ? String(zone) : null;
  return { notation: 'utm', lngLat: at(zone), sideM: 1, assumedZone };
}

function awayFrom([lng]: LngLat): number {
  return Math.abs(lng - INDOCHINA[0]);
}

function readDegrees(text: string): Found | null {
  const plain = text
    .trim()
    .replace(/[º˚]/g, '°')
    .replace(/^(-?\d+),(\d+)\s*[;\s]\s*(-?\d+),(\d+)$/, '$1.$2 $3.$4');
  const lngLat = readPosition(plain) ?? readLettered(plain);
  return lngLat && { notation: 'degrees', lngLat, sideM: 0, assumedZone: null };
}

/** Angles told apart by their letters, before or after: `N16 39.5 E106 43.8`, `16 39 30 N 106 43 50 E`. */
function readLettered(text: string): LngLat | null {
  const match =
    /^([NS])([^NSEW]+)([EW])([^NSEW]+)$/i.exec(text) ??
    swapPairs(/^([^NSEW]+)([NS])([^NSEW]+)([EW])$/i.exec(text));
  if (match === null) return null;
  const [, south = '', lat = '', west = '', lng = ''] = match;
  const [northDegrees, eastDegrees] = [readAngle(lat), readAngle(lng)];
  if (northDegrees === null || eastDegrees === null) return null;
  if (northDegrees > NORTHERNMOST || eastDegrees > 180) return null;
  return [
    west.toUpperCase() === 'W' ? -eastDegrees : eastDegrees,
    south.toUpperCase() === 'S' ? -northDegrees : northDegrees,
  ];
}

function swapPairs(match: RegExpExecArray | null): readonly string[] | null {
  const [whole, lat, north, lng, east] = match ?? [];
  if (whole === undefined) return null;
  return [whole, north ?? '', lat ?? '', east ?? '', lng ?? ''];
}

/** Degrees, minutes and seconds, whatever stands between them. */
function readAngle(text: string): number | null {
  const parts = text
    .trim()
    .match(
      /^(\d+(?:\.\d+)?)(?:[°d\s:]+(\d+(?:\.\d+)?))?(?:['’′m\s:]+(\d+(?:\.\d+)?))?[°'’′"”″dms\s,;:]*$/,
    );
  if (parts === null) return null;
  const [degrees = 0, minutes = 0, seconds = 0] = parts.slice(1).map((part) => Number(part ?? 0));
  return minutes < 60 && seconds < 60 ? degrees + minutes / 60 + seconds / 3600 : null;
}
