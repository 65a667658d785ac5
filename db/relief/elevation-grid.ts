import type { Bounds } from '../../geodata/model/space/lng-lat.ts';
import { fromMercator, MERCATOR_EQUATOR_M } from '../../geodata/model/space/mercator.ts';

/** Heights on a regular grid, as a file has them. */
export interface ElevationGrid {
  /** What the axes measure: degrees of WGS 84, or metres of Web Mercator. */
  readonly axes: 'degrees' | 'mercatorMetres';
  readonly columns: number;
  readonly rows: number;
  /** Where the first sample lies, eastwards and northwards. */
  readonly originX: number;
  readonly originY: number;
  /** From one sample to the next. `stepY` is negative where rows run southwards, as most do. */
  readonly stepX: number;
  readonly stepY: number;
  /** How far the outermost samples reach: half a sample where they stand for areas. */
  readonly margin: 0 | 0.5;
  readonly metres: Int16Array | Float32Array;
  /** The value that marks a missing height besides impossible ones and `NaN`. */
  readonly noData: number | null;
}

/** What is lower or higher says that the height is missing; −9999 is what many files write. */
const LOWEST_M = -9_990;
const HIGHEST_M = 9_000;
/** Two files that touch leave no gap for want of the last digit. */
const TOUCHING = 1e-6;
const DEGREE_M = MERCATOR_EQUATOR_M / 360;

/**
 * The height at a place of the grid counted in samples, bilinear. Next to missing samples that of
 * the nearest one; `NaN` where that is missing too, and outside.
 */
export function sampleGrid(grid: ElevationGrid, column: number, row: number): number {
  const { columns, rows } = grid;
  const reach = grid.margin + TOUCHING;
  const isOutside =
    column < -reach || row < -reach || column > columns - 1 + reach || row > rows - 1 + reach;
  if (isOutside) return Number.NaN;
  const x = Math.min(Math.max(column, 0), columns - 1);
  const y = Math.min(Math.max(row, 0), rows - 1);
  const left = Math.floor(x);
  const top = Math.floor(y);
  const right = Math.min(left + 1, columns - 1);
  const bottom = Math.min(top + 1, rows - 1);
  const upper = mix(heightOf(grid, left, top), heightOf(grid, right, top), x - left);
  const lower = mix(heightOf(grid, left, bottom), heightOf(grid, right, bottom), x - left);
  const height = mix(upper, lower, y - top);
  return Number.isNaN(height) ? heightOf(grid, Math.round(x), Math.round(y)) : height;
}

/** Whether any sample has a height. */
export function hasHeights(grid: ElevationGrid): boolean {
  for (let sample = 0; sample < grid.metres.length; sample += 1) {
    if (isHeight(grid, grid.metres[sample] ?? Number.NaN)) return true;
  }
  return false;
}

/** West, south, east, north in degrees. */
export function boundsOf(grid: ElevationGrid): Bounds {
  const { originX, originY, stepX, stepY, columns, rows, margin, axes } = grid;
  const [west, east] = inOrder(originX - margin * stepX, originX + (columns - 1 + margin) * stepX);
  const [south, north] = inOrder(originY - margin * stepY, originY + (rows - 1 + margin) * stepY);
  if (axes === 'degrees') return [west, south, east, north];
  const lng = (x: number) => fromMercator([x / MERCATOR_EQUATOR_M + 0.5, 0.5])[0];
  const lat = (y: number) => fromMercator([0.5, 0.5 - y / MERCATOR_EQUATOR_M])[1];
  return [lng(west), lat(south), lng(east), lat(north)];
}

/** Metres on the ground between two samples, north to south, in the middle of the grid. */
export function resolutionOf(grid: ElevationGrid): number {
  if (grid.axes === 'degrees') return Math.abs(grid.stepY) * DEGREE_M;
  const [, south, , north] = boundsOf(grid);
  const middle = (((south + north) / 2) * Math.PI) / 180;
  return Math.abs(grid.stepY) * Math.cos(middle);
}

function heightOf(grid: ElevationGrid, column: number, row: number): number {
  const metres = grid.metres[row * grid.columns + column] ?? Number.NaN;
  return isHeight(grid, metres) ? metres : Number.NaN;
}

function isHeight({ noData }: ElevationGrid, metres: number): boolean {
  return metres !== noData && metres >= LOWEST_M && metres <= HIGHEST_M;
}

function inOrder(a: number, b: number): readonly [least: number, greatest: number] {
  return a < b ? [a, b] : [b, a];
}

function mix(from: number, to: number, part: number): number {
  return part === 0 ? from : from + (to - from) * part;
}
