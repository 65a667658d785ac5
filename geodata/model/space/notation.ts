import { type Datum, ELLIPSOIDS, fromWgs84 } from './datum.ts';
import type { LngLat } from './lng-lat.ts';
import { formatMgrs } from './mgrs.ts';
import { bandOf, hasUtm, toUtm } from './utm.ts';

/** How coordinates may be written: degrees with decimals, with minutes and seconds, UTM, MGRS. */
export const NOTATIONS = ['degrees', 'dms', 'utm', 'mgrs'] as const;
export type Notation = (typeof NOTATIONS)[number];

/** An angle of the sixtieths, to the second. */
export interface Sexagesimal {
  readonly degrees: number;
  readonly minutes: number;
  readonly seconds: number;
}

/** The size of an angle, without its sign, in degrees, minutes and whole seconds. */
export function toSexagesimal(angle: number): Sexagesimal {
  const inSeconds = Math.round(Math.abs(angle) * 3600);
  return {
    degrees: Math.floor(inSeconds / 3600),
    minutes: Math.floor(inSeconds / 60) % 60,
    seconds: inSeconds % 60,
  };
}

/**
 * A place of WGS 84 as a grid on that datum names it: UTM to the metre (`48Q 684279 1842264`), MGRS
 * to ten metres (`48Q XD 8427 4226`). `null` beyond 80° S and 84° N, where neither grid reaches.
 */
export function writeGridReference(
  lngLat: LngLat,
  notation: 'utm' | 'mgrs',
  datum: Datum,
): string | null {
  const onDatum = fromWgs84(lngLat, datum);
  if (!hasUtm(onDatum)) return null;
  if (notation === 'mgrs') return formatMgrs(onDatum, ELLIPSOIDS[datum]);
  const { zone, eastM, northM } = toUtm(onDatum, ELLIPSOIDS[datum]);
  return `${zone}${bandOf(onDatum[1])} ${Math.round(eastM)} ${Math.round(northM)}`;
}
