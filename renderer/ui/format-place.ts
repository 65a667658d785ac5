import {
  type Language,
  type MessageKey,
  translate,
} from '../../geodata/model/messages/messages.ts';
import type { Bounds, LngLat } from '../../geodata/model/space/lng-lat.ts';

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
