import type { GeoTIFFImage } from 'geotiff';
import { fail, ok, type Result } from '../../geodata/model/result.ts';
import type { ElevationGrid } from './elevation-grid.ts';

/** Where the first sample lies and how far the next ones are. */
type Axes = Pick<ElevationGrid, 'axes' | 'originX' | 'originY' | 'stepX' | 'stepY'>;
type GeoKeys = NonNullable<ReturnType<GeoTIFFImage['getGeoKeys']>>;

const PROJECTED = 1;
const GEOGRAPHIC = 2;
const WGS_84 = 4326;
const WEB_MERCATOR = 3857;
/** The code for a system that is described, not named. */
const USER_DEFINED = 32_767;

/** The position of an image (OGC GeoTIFF 1.1), or why the atlas cannot use it. */
export function axesOf(file: string, image: GeoTIFFImage): Result<Axes> {
  const keys = image.getGeoKeys();
  const place = placeOf(image);
  if (keys === null || place === null) return fail('reliefNoPosition', { file });
  const axes = systemOf(keys);
  if (axes !== null) return ok({ axes, ...place });
  const found = nameOf(keys);
  return found === ''
    ? fail('reliefNoPosition', { file })
    : fail('reliefOtherProjection', { file, found });
}

function systemOf(keys: GeoKeys): ElevationGrid['axes'] | null {
  if (keys.GTModelTypeGeoKey === PROJECTED) {
    return keys.ProjectedCSTypeGeoKey === WEB_MERCATOR ? 'mercatorMetres' : null;
  }
  if (keys.GTModelTypeGeoKey !== GEOGRAPHIC) return null;
  const code: unknown = keys.GeographicTypeGeoKey;
  const isWgs84 = code === WGS_84 || (isUnnamed(code) && /WGS[ _]?(19)?84/i.test(nameOf(keys)));
  return isWgs84 ? 'degrees' : null;
}

/** What the file calls its system: its own words and the number of EPSG, as far as they are there. */
function nameOf(keys: GeoKeys): string {
  const words = [keys.PCSCitationGeoKey, keys.GTCitationGeoKey, keys.GeogCitationGeoKey]
    .filter((text): text is string => typeof text === 'string' && text.trim() !== '')
    .map((text) => text.replace(/[|\0]+/g, ' ').trim());
  const code: unknown = keys.ProjectedCSTypeGeoKey ?? keys.GeographicTypeGeoKey;
  const number = isUnnamed(code) ? [] : [`EPSG:${String(code)}`];
  return [...words.slice(0, 1), ...number].join(', ');
}

function isUnnamed(code: unknown): boolean {
  return code === undefined || code === 0 || code === USER_DEFINED;
}

/** Rows must run southwards and columns eastwards; a turned image has no such place. */
function placeOf({ fileDirectory }: GeoTIFFImage): Omit<Axes, 'axes'> | null {
  const place = placeByScale(
    numbers(fileDirectory.getValue('ModelTiepoint')),
    numbers(fileDirectory.getValue('ModelPixelScale')),
  );
  const found = place ?? placeByMatrix(numbers(fileDirectory.getValue('ModelTransformation')));
  if (found === null || !Object.values(found).every(Number.isFinite)) return null;
  return found.stepX > 0 && found.stepY < 0 ? found : null;
}

function placeByScale(tiePoint: readonly number[], scale: readonly number[]) {
  const [column, row, , x, y] = tiePoint;
  const [stepX, southwards] = scale;
  if (column === undefined || row === undefined || x === undefined || y === undefined) return null;
  if (stepX === undefined || southwards === undefined) return null;
  const stepY = -southwards;
  return { originX: x - column * stepX, originY: y - row * stepY, stepX, stepY };
}

function placeByMatrix(matrix: readonly number[]) {
  const [stepX, turnX, , originX, turnY, stepY, , originY] = matrix;
  if (stepX === undefined || stepY === undefined || turnX !== 0 || turnY !== 0) return null;
  if (originX === undefined || originY === undefined) return null;
  return { originX, originY, stepX, stepY };
}

function numbers(value: unknown): readonly number[] {
  const isList = Array.isArray(value) || ArrayBuffer.isView(value);
  return isList ? Array.from(value as ArrayLike<number>, Number) : [];
}
