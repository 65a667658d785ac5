import {
  type GeoKeys,
  isPixelPoint,
  nameOf,
  type RasterSystem,
  readGeoKeys,
  systemOf,
} from './geo-keys.ts';
import type { TiffDirectory } from './tiff-directory.ts';
import { TAG } from './tiff-tags.ts';

/**
 * From pixels to coordinates: `x = originX + column × columnX + row × rowX`, and `y` alike. The
 * origin is the outer corner of the first pixel, whatever the file measures from.
 */
export interface RasterGrid {
  readonly originX: number;
  readonly originY: number;
  readonly columnX: number;
  readonly columnY: number;
  readonly rowX: number;
  readonly rowY: number;
}

/** Where a GeoTIFF lies, or why that cannot be told. */
export type RasterPlace =
  | {
      readonly state: 'placed';
      readonly system: RasterSystem;
      readonly grid: RasterGrid;
      readonly keys: GeoKeys;
    }
  | { readonly state: 'otherSystem'; readonly found: string }
  | { readonly state: 'nowhere' };

/** Reads the position of an image as GDAL does (OGC GeoTIFF 1.1, chapters 7.1 and 7.5). */
export function placeOf(directory: TiffDirectory): RasterPlace {
  const keys = readGeoKeys(directory);
  const grid = gridOf(directory);
  if (keys === null || grid === null) return { state: 'nowhere' };
  const system = systemOf(keys);
  if (system === null) {
    const found = nameOf(keys);
    return found === '' ? { state: 'nowhere' } : { state: 'otherSystem', found };
  }
  // A position that means the middle of a pixel: its corner lies half a pixel before.
  return { state: 'placed', system, keys, grid: isPixelPoint(keys) ? shift(grid, -0.5) : grid };
}

function gridOf(directory: TiffDirectory): RasterGrid | null {
  const grid =
    gridByScale(directory.numbers(TAG.modelTiepoint), directory.numbers(TAG.modelPixelScale)) ??
    gridByMatrix(directory.numbers(TAG.modelTransformation));
  if (grid === null || !Object.values(grid).every(Number.isFinite)) return null;
  const area = grid.columnX * grid.rowY - grid.columnY * grid.rowX;
  return area === 0 ? null : grid;
}

function gridByScale(tiePoint: readonly number[], scale: readonly number[]): RasterGrid | null {
  const [column, row, , x, y] = tiePoint;
  const [scaleX, scaleY] = scale;
  if (column === undefined || row === undefined || x === undefined || y === undefined) return null;
  if (scaleX === undefined || scaleY === undefined) return null;
  // Rows run southwards whatever the sign: writers disagree about it, and GDAL reads it so.
  const grid = { columnX: scaleX, columnY: 0, rowX: 0, rowY: -Math.abs(scaleY) };
  return { ...grid, originX: x - column * grid.columnX, originY: y - row * grid.rowY };
}

function gridByMatrix(matrix: readonly number[]): RasterGrid | null {
  const [columnX, rowX, , originX, columnY, rowY, , originY] = matrix;
  if (columnX === undefined || rowX === undefined || originX === undefined) return null;
  if (columnY === undefined || rowY === undefined || originY === undefined) return null;
  return { originX, originY, columnX, columnY, rowX, rowY };
}

function shift(grid: RasterGrid, pixels: number): RasterGrid {
  return {
    ...grid,
    originX: grid.originX + pixels * (grid.columnX + grid.rowX),
    originY: grid.originY + pixels * (grid.columnY + grid.rowY),
  };
}
