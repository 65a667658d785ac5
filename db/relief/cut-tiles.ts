import { fromMercator, MERCATOR_EQUATOR_M } from '../../geodata/model/space/mercator.ts';
import { enlargeAncestor, type HeightsAt } from '../tiles/enlarge.ts';
import { type Heights, noHeights } from '../tiles/terrarium.ts';
import { childrenOf, TILE_PX, type TileAt } from '../tiles/tile-grid.ts';
import { type ElevationGrid, sampleGrid } from './elevation-grid.ts';

const HALF_PX = TILE_PX / 2;

/** Heights that may still be changed. */
export function copyOf(heights: Heights | null): Heights {
  if (heights === null) return noHeights();
  return {
    metres: Float32Array.from(heights.metres),
    isImported: Uint8Array.from(heights.isImported),
  };
}

/** Writes the heights of a file into a tile, wherever the file has any. */
export function overlayGrid(heights: Heights, grid: ElevationGrid, { z, x, y }: TileAt): void {
  const across = TILE_PX * 2 ** z;
  const columns = Float64Array.from({ length: TILE_PX }, (_, pixel) =>
    columnOf(grid, (x * TILE_PX + pixel + 0.5) / across),
  );
  for (let row = 0; row < TILE_PX; row += 1) {
    const gridRow = rowOf(grid, (y * TILE_PX + row + 0.5) / across);
    for (let column = 0; column < TILE_PX; column += 1) {
      const metres = sampleGrid(grid, columns[column] ?? 0, gridRow);
      if (Number.isNaN(metres)) continue;
      heights.metres[row * TILE_PX + column] = metres;
      heights.isImported[row * TILE_PX + column] = 1;
    }
  }
}

/**
 * Writes the means of four finer pixels into a tile, wherever all four were imported: the finer
 * source always wins, and nothing flickers between zooms.
 */
export function foldChildren(heights: Heights, heightsAt: HeightsAt, at: TileAt): void {
  for (const { at: childAt, right, down } of childrenOf(at)) {
    const child = heightsAt(childAt);
    if (child !== null) foldChild(heights, child, right * HALF_PX, down * HALF_PX);
  }
}

/** Fills what no file covers from the nearest coarser tile. Answers whether anything was to fill. */
export function fillHoles(heights: Heights, heightsAt: HeightsAt, at: TileAt): boolean {
  if (heights.isImported.every((flag) => flag === 1)) return false;
  const coarse = enlargeAncestor(heightsAt, at);
  for (let pixel = 0; pixel < heights.metres.length; pixel += 1) {
    if (heights.isImported[pixel] === 0) heights.metres[pixel] = coarse?.metres[pixel] ?? 0;
  }
  return true;
}

function foldChild(heights: Heights, child: Heights, left: number, top: number): void {
  for (let row = 0; row < HALF_PX; row += 1) {
    for (let column = 0; column < HALF_PX; column += 1) {
      const first = 2 * row * TILE_PX + 2 * column;
      const four = [first, first + 1, first + TILE_PX, first + TILE_PX + 1];
      if (four.some((pixel) => child.isImported[pixel] !== 1)) continue;
      const sum = four.reduce((total, pixel) => total + (child.metres[pixel] ?? 0), 0);
      const pixel = (top + row) * TILE_PX + left + column;
      heights.metres[pixel] = sum / 4;
      heights.isImported[pixel] = 1;
    }
  }
}

function columnOf({ axes, originX, stepX }: ElevationGrid, worldX: number): number {
  const x =
    axes === 'degrees' ? fromMercator([worldX, 0.5])[0] : (worldX - 0.5) * MERCATOR_EQUATOR_M;
  return (x - originX) / stepX;
}

function rowOf({ axes, originY, stepY }: ElevationGrid, worldY: number): number {
  const y =
    axes === 'degrees' ? fromMercator([0.5, worldY])[1] : (0.5 - worldY) * MERCATOR_EQUATOR_M;
  return (y - originY) / stepY;
}
