import type { Language } from '../../../geodata/model/messages/messages.ts';
import type { LngLat } from '../../../geodata/model/space/lng-lat.ts';
import { type Leg, measureArea, measureLeg } from '../../core/geodesic.ts';
import type { Measurement } from './measuring.ts';

/** A corner with the way on from it. */
export interface MeasuredCorner {
  readonly place: LngLat;
  /** To the next corner; of an area the last leads back to the first. `null` where there is none. */
  readonly leg: Leg | null;
}

/** Everything that is measured of a shape. */
export interface Figures {
  readonly corners: readonly MeasuredCorner[];
  /** Of a line its length, of an area the way round it. */
  readonly lengthM: number;
  /** `null` for what encloses nothing. */
  readonly areaM2: number | null;
}

/** The legs, the length and the area of a shape, on the ellipsoid. */
export function figuresOf({ shape, corners }: Measurement): Figures {
  const isClosed = shape === 'area' && corners.length > 2;
  const measured = corners.map((place, index): MeasuredCorner => {
    const next = corners[index + 1] ?? (isClosed ? corners[0] : undefined);
    return { place, leg: next === undefined ? null : measureLeg(place, next) };
  });
  return {
    corners: measured,
    lengthM: measured.reduce((sum, { leg }) => sum + (leg?.lengthM ?? 0), 0),
    areaM2: isClosed ? measureArea(corners).areaM2 : null,
  };
}

const KM = 1000;
const HECTARE_M2 = 10_000;
const KM2 = 1_000_000;

/** 640 m, 4.37 km, 312.4 km: four figures of what is farther than a kilometre. */
export function formatLength(metres: number, language: Language): string {
  if (metres < KM) return unit(metres, 'meter', 0, language);
  const digits = metres < 10 * KM ? 2 : metres < 1000 * KM ? 1 : 0;
  return unit(metres / KM, 'kilometer', digits, language);
}

/** 12.4 ha, 3.18 km². */
export function formatArea(squareMetres: number, language: Language): string {
  if (squareMetres < KM2) return unit(squareMetres / HECTARE_M2, 'hectare', 1, language);
  const digits = squareMetres < 100 * KM2 ? 2 : 0;
  const number = new Intl.NumberFormat(language, { maximumFractionDigits: digits });
  return `${number.format(squareMetres / KM2)}\u00a0km²`;
}

/** A direction from true north with a tenth of a degree: 7.3°. */
export function formatBearing(degrees: number, language: Language): string {
  const number = new Intl.NumberFormat(language, {
    minimumFractionDigits: 1,
    maximumFractionDigits: 1,
  });
  return `${number.format((Math.round(degrees * 10) % 3600) / 10)}°`;
}

function unit(value: number, name: string, digits: number, language: Language): string {
  const number = new Intl.NumberFormat(language, {
    style: 'unit',
    unit: name,
    unitDisplay: 'short',
    maximumFractionDigits: digits,
  });
  return number.format(value).replace(' ', '\u00a0');
}

/** What is measured as a table for other programs: metres, degrees and WGS 84, whatever is shown. */
export function toCsv({ corners, lengthM, areaM2 }: Figures): string {
  const rows = corners.map(({ place: [lng, lat], leg }, index) => [
    String(index + 1),
    lat.toFixed(6),
    lng.toFixed(6),
    leg?.lengthM.toFixed(1) ?? '',
    leg?.bearingDeg.toFixed(2) ?? '',
    leg?.backBearingDeg.toFixed(2) ?? '',
  ]);
  const totals = [
    ['total', '', '', lengthM.toFixed(1), '', ''],
    ...(areaM2 === null ? [] : [['area_m2', '', '', areaM2.toFixed(0), '', '']]),
  ];
  const head = ['corner', 'lat', 'lng', 'leg_m', 'bearing_deg', 'back_bearing_deg'];
  return `${[head, ...rows, ...totals].map((row) => row.join(',')).join('\r\n')}\r\n`;
}
