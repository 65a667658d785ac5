import type { TiffDirectory } from './tiff-directory.ts';
import { TAG } from './tiff-tags.ts';

/** What the coordinates of a file measure, as far as the atlas knows it. */
export type RasterSystem = 'degrees' | 'mercatorMetres';

/** The keys of a GeoTIFF by their numbers (OGC GeoTIFF 1.1, chapter 7). */
export type GeoKeys = ReadonlyMap<number, number | string>;

const KEY = {
  modelType: 1024,
  rasterType: 1025,
  citation: 1026,
  geographic: 2048,
  geographicCitation: 2049,
  angularUnits: 2054,
  projected: 3072,
  projectedCitation: 3073,
  linearUnits: 3076,
  verticalUnits: 4099,
} as const;
const PROJECTED = 1;
const GEOGRAPHIC = 2;
const PIXEL_IS_POINT = 2;
/** WGS 84 in two dimensions and in three. */
const WGS_84: readonly unknown[] = [4326, 4979];
/** Web Mercator under its number at EPSG and the one it had before. */
const WEB_MERCATOR: readonly unknown[] = [3857, 3785];
/** The number of a system that is described, not named. */
const USER_DEFINED = 32_767;
const DEGREES: readonly unknown[] = [undefined, 0, 9102, 9122];
const METRES: readonly unknown[] = [undefined, 0, 9001];
const UNIT_NAMES: Readonly<Record<number, string>> = {
  9001: 'm',
  9002: 'ft',
  9003: 'US survey foot',
};

/** The keys of a directory; `null` where it has none. */
export function readGeoKeys(directory: TiffDirectory): GeoKeys | null {
  const [, , , count = 0, ...entries] = directory.numbers(TAG.geoKeys);
  if (count === 0) return null;
  const doubles = directory.numbers(TAG.geoDoubles);
  const texts = directory.text(TAG.geoTexts) ?? '';
  const keys = new Map<number, number | string>();
  for (let index = 0; index < count; index += 1) {
    const [key, place, length = 0, value] = entries.slice(index * 4, index * 4 + 4);
    if (key === undefined || value === undefined) break;
    if (place === 0) keys.set(key, value);
    else if (place === TAG.geoTexts) keys.set(key, texts.slice(value, value + length));
    else if (place === TAG.geoDoubles) keys.set(key, doubles[value] ?? Number.NaN);
  }
  return keys;
}

/** The system of the coordinates; `null` for any that the atlas does not read. */
export function systemOf(keys: GeoKeys): RasterSystem | null {
  const model = keys.get(KEY.modelType);
  if (model === PROJECTED) {
    const code = keys.get(KEY.projected);
    const isMercator =
      WEB_MERCATOR.includes(code) ||
      (isUnnamed(code) && /web[ _]mercator|pseudo[ _-]?mercator/i.test(nameOf(keys)));
    return isMercator && METRES.includes(keys.get(KEY.linearUnits)) ? 'mercatorMetres' : null;
  }
  if (model !== GEOGRAPHIC) return null;
  const code = keys.get(KEY.geographic);
  const isWgs84 =
    WGS_84.includes(code) || (isUnnamed(code) && /WGS[ _]?(19)?84/i.test(nameOf(keys)));
  return isWgs84 && DEGREES.includes(keys.get(KEY.angularUnits)) ? 'degrees' : null;
}

/** What the file calls its system: its own words and the number of EPSG, as far as they are there. */
export function nameOf(keys: GeoKeys): string {
  const words = [KEY.projectedCitation, KEY.citation, KEY.geographicCitation]
    .map((key) => keys.get(key))
    .filter((text): text is string => typeof text === 'string')
    .map((text) => text.replace(/[|\0]+/g, ' ').trim())
    .filter((text) => text !== '');
  const code = keys.get(KEY.projected) ?? keys.get(KEY.geographic);
  const number = isUnnamed(code) ? [] : [`EPSG:${code}`];
  return [...words.slice(0, 1), ...number].join(', ');
}

/** Whether positions mean the middle of a pixel, not its corner (GTRasterTypeGeoKey). */
export function isPixelPoint(keys: GeoKeys): boolean {
  return keys.get(KEY.rasterType) === PIXEL_IS_POINT;
}

/** The unit of heights; `null` where the file does not say. */
export function verticalUnitOf(keys: GeoKeys): string | null {
  const code = keys.get(KEY.verticalUnits);
  if (code === undefined || isUnnamed(code)) return null;
  return UNIT_NAMES[Number(code)] ?? `EPSG:${code}`;
}

function isUnnamed(code: unknown): boolean {
  return code === undefined || code === 0 || code === USER_DEFINED;
}
