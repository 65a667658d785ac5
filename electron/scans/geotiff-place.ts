import type { GeoTIFFImage } from 'geotiff';
import { type Corners, cornersOf } from '../../geodata/model/georeference.ts';
import type { LngLat } from '../../geodata/model/lng-lat.ts';
import { fromMercator } from '../../geodata/model/mercator.ts';

/** Where a GeoTIFF lies. `isGeographic`: upright, its rows of equal degrees. */
export interface TiffPlace {
  readonly corners: Corners;
  readonly isGeographic: boolean;
}

type Affine = (x: number, y: number) => readonly [x: number, y: number];

const GEOGRAPHIC_MODEL = 2;
const WGS_84 = 4326;
const WEB_MERCATOR = 3857;
/** Half the way around the equator in the metres of EPSG:3857. */
const HALF_WORLD_M = 20_037_508.342789244;
/** Of GTRasterTypeGeoKey: positions mean the middle of a pixel, not its corner. */
const PIXEL_IS_POINT = 2;

/** The corners of a GeoTIFF in WGS 84 or web Mercator; `null` for any other, or none. */
export function placeOf(image: GeoTIFFImage): TiffPlace | null {
  const keys = image.getGeoKeys();
  const affine = affineOf(image);
  if (keys === null || affine === null) return null;
  const isGeographic =
    keys.GTModelTypeGeoKey === GEOGRAPHIC_MODEL && keys.GeographicTypeGeoKey === WGS_84;
  const isMercator = keys.ProjectedCSTypeGeoKey === WEB_MERCATOR;
  if (!isGeographic && !isMercator) return null;
  const shift = keys.GTRasterTypeGeoKey === PIXEL_IS_POINT ? -0.5 : 0;
  const size = { widthPx: image.getWidth(), heightPx: image.getHeight() };
  const corners = cornersOf(size).map(([x, y]): LngLat => {
    const place = affine(x + shift, y + shift);
    return isMercator ? fromMetres(place) : place;
  }) as unknown as Corners;
  if (!corners.every(isOnEarth)) return null;
  const [topLeft, topRight, bottomRight] = corners;
  const isUpright = topLeft[1] === topRight[1] && topRight[0] === bottomRight[0];
  if (isGeographic && !isUpright) return null;
  return { corners, isGeographic };
}

/** From pixels to the model's coordinates (GeoTIFF 1.1, chapter 7.1), if the file says how. */
function affineOf(image: GeoTIFFImage): Affine | null {
  const matrix = image.fileDirectory.getValue('ModelTransformation');
  if (matrix !== undefined) {
    const [a = 0, b = 0, , c = 0, d = 0, e = 0, , f = 0] = Array.from(matrix);
    return (x, y) => [a * x + b * y + c, d * x + e * y + f];
  }
  const tie = image.fileDirectory.getValue('ModelTiepoint');
  const scale = image.fileDirectory.getValue('ModelPixelScale');
  if (tie?.length !== 6 || scale === undefined) return null;
  const [i = 0, j = 0, , east = 0, north = 0] = Array.from(tie);
  const [scaleX = 0, scaleY = 0] = Array.from(scale);
  return (x, y) => [east + (x - i) * scaleX, north - (y - j) * scaleY];
}

function fromMetres([east, north]: readonly [number, number]): LngLat {
  const world = 2 * HALF_WORLD_M;
  return fromMercator([0.5 + east / world, 0.5 - north / world]);
}

function isOnEarth([lng, lat]: LngLat): boolean {
  return Math.abs(lng) <= 180 && Math.abs(lat) < 90;
}
