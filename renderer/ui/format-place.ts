import {
  type Language,
  type MessageKey,
  translate,
} from '../../geodata/model/messages/messages.ts';
import { DATUM_ACCURACY_M, type Datum, fromWgs84 } from '../../geodata/model/space/datum.ts';
import type { Bounds, LngLat } from '../../geodata/model/space/lng-lat.ts';
import {
  type Notation,
  toSexagesimal,
  writeGridReference,
} from '../../geodata/model/space/notation.ts';

/** About a hundred metres. */
const PLACE_DIGITS = 3;
const BOUNDS_DIGITS = 2;

/** A place in words: 21.386° N, 103.016° E. */
export function formatPlace([lng, lat]: LngLat, language: Language): string {
  const degrees = new Intl.NumberFormat(language, {
    minimumFractionDigits: PLACE_DIGITS,
    maximumFractionDigits: PLACE_DIGITS,
  });
  const north = side(lat, 'relief.north', 'relief.south', language);
  const east = side(lng, 'relief.east', 'relief.west', language);
  return `${degrees.format(Math.abs(lat))}° ${north}, ${degrees.format(Math.abs(lng))}° ${east}`;
}

/** A latitude or longitude in whole minutes of arc: 17° N, 106°20′ E. */
export function formatDegrees(minutes: number, axis: 'lat' | 'lng', language: Language): string {
  const size = Math.abs(Math.round(minutes));
  const rest = size % 60;
  const angle = `${Math.floor(size / 60)}°${rest === 0 ? '' : `${String(rest).padStart(2, '0')}′`}`;
  if (size === 0) return angle;
  return axis === 'lat'
    ? `${angle} ${side(minutes, 'relief.north', 'relief.south', language)}`
    : `${angle} ${side(minutes, 'relief.east', 'relief.west', language)}`;
}

/** How a person wants coordinates written, and on which datum. */
export interface CoordinateStyle {
  readonly notation: Notation;
  readonly datum: Datum;
}

/**
 * A place of WGS 84 in the notation a person chose, on the datum of their maps; where that is not
 * WGS 84 its name and how far off the change may be follow. Degrees where no grid reaches.
 */
export function formatCoordinates(
  lngLat: LngLat,
  { notation, datum }: CoordinateStyle,
  language: Language,
): string {
  const written = inNotation(lngLat, notation, datum, language);
  if (datum === 'wgs84') return written;
  const accuracyM = DATUM_ACCURACY_M[datum];
  return `${written} · ${translate(language, `coordinates.on.${datum}`, { accuracyM })}`;
}

function inNotation(lngLat: LngLat, notation: Notation, datum: Datum, language: Language): string {
  if (notation === 'utm' || notation === 'mgrs') {
    const reference = writeGridReference(lngLat, notation, datum);
    if (reference !== null) return reference;
  }
  const onDatum = fromWgs84(lngLat, datum);
  if (notation !== 'dms') return formatPlace(onDatum, language);
  const [lng, lat] = onDatum;
  const north = side(lat, 'relief.north', 'relief.south', language);
  const east = side(lng, 'relief.east', 'relief.west', language);
  return `${formatAngle(lat)} ${north}, ${formatAngle(lng)} ${east}`;
}

function formatAngle(angle: number): string {
  const { degrees, minutes, seconds } = toSexagesimal(angle);
  const two = (part: number) => String(part).padStart(2, '0');
  return `${degrees}°${two(minutes)}′${two(seconds)}″`;
}

/** An extent in words: 21° N – 22° N, 103° E – 104° E. */
export function formatBounds(bounds: Bounds, language: Language): string {
  const [west, south, east, north] = bounds;
  const degrees = new Intl.NumberFormat(language, { maximumFractionDigits: BOUNDS_DIGITS });
  const lat = (value: number) =>
    `${degrees.format(Math.abs(value))}° ${side(value, 'relief.north', 'relief.south', language)}`;
  const lng = (value: number) =>
    `${degrees.format(Math.abs(value))}° ${side(value, 'relief.east', 'relief.west', language)}`;
  return `${lat(south)} – ${lat(north)}, ${lng(west)} – ${lng(east)}`;
}

function side(
  degrees: number,
  positive: MessageKey,
  negative: MessageKey,
  language: Language,
): string {
  return translate(language, degrees < 0 ? negative : positive);
}
