import type { RasterGrid, RasterPlace } from '../../../db/raster/raster-place.ts';
import {
  type Corners,
  cornersOf,
  type ImageSize,
} from '../../../geodata/model/space/georeference.ts';
import type { LngLat } from '../../../geodata/model/space/lng-lat.ts';
import { fromMercator, MERCATOR_EQUATOR_M } from '../../../geodata/model/space/mercator.ts';

/** Where the picture of a GeoTIFF lies. */
export interface ScanPlace {
  /** Of the picture once its rows are turned, where they are to be turned. */
  readonly corners: Corners;
  /** Its last row is to come first: otherwise the picture would lie there as in a mirror. */
  readonly isMirrored: boolean;
  /** Its rows are of equal degrees, from the first of these latitudes to the last. */
  readonly rowsOfDegrees: { readonly top: number; readonly bottom: number } | null;
}

/** The map ends here, north and south. */
const LAST_LATITUDE = 85.051_128;

/** The corners of a picture on the map; `null` where it has none, or none that the map can show. */
export function placeScan(place: RasterPlace, size: ImageSize): ScanPlace | null {
  if (place.state !== 'placed') return null;
  const { grid, system } = place;
  const isDegrees = system === 'degrees';
  const isUpright = grid.columnY === 0 && grid.rowX === 0;
  // Turned degrees are no parallelogram on the map.
  if (isDegrees && !isUpright) return null;
  const isMirrored = grid.columnX * grid.rowY - grid.columnY * grid.rowX > 0;
  const steps = isMirrored ? mirror(grid, size.heightPx) : grid;
  const places = cornersOf(size).map(([x, y]): LngLat => {
    const at = [
      steps.originX + x * steps.columnX + y * steps.rowX,
      steps.originY + x * steps.columnY + y * steps.rowY,
    ] as const;
    return isDegrees ? [at[0], clampLatitude(at[1])] : fromMetres(at);
  });
  const corners = places.map(comeRound(places)) as unknown as Corners;
  if (!corners.every(isOnMap) || corners[0][1] === corners[2][1]) return null;
  const [top, bottom] = [steps.originY, steps.originY + size.heightPx * steps.rowY];
  return { corners, isMirrored, rowsOfDegrees: isDegrees ? { top, bottom } : null };
}

/** The same places counted from the last row. */
function mirror(grid: RasterGrid, rows: number): RasterGrid {
  return {
    ...grid,
    originX: grid.originX + rows * grid.rowX,
    originY: grid.originY + rows * grid.rowY,
    rowX: -grid.rowX,
    rowY: -grid.rowY,
  };
}

/** What lies wholly beyond 180° is counted from 0° to 360° in the file. */
function comeRound(places: readonly LngLat[]): (place: LngLat) => LngLat {
  const isBeyond = places.every(([lng]) => lng >= 180 && lng <= 360);
  return ([lng, lat]) => [isBeyond ? lng - 360 : lng, lat];
}

function fromMetres([east, north]: readonly [number, number]): LngLat {
  return fromMercator([0.5 + east / MERCATOR_EQUATOR_M, 0.5 - north / MERCATOR_EQUATOR_M]);
}

function clampLatitude(lat: number): number {
  return Math.min(Math.max(lat, -LAST_LATITUDE), LAST_LATITUDE);
}

function isOnMap([lng, lat]: LngLat): boolean {
  return Math.abs(lng) <= 180 && Math.abs(lat) < 90;
}
