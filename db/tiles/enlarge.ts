import { type Heights, noHeights } from './terrarium.ts';
import { TILE_PX, type TileAt } from './tile-grid.ts';

/** The heights of a tile; `null` where there is none. */
export type HeightsAt = (at: TileAt) => Heights | null;

/**
 * The heights of a tile out of the nearest coarser one there is, bilinear between the centres of
 * its pixels; across its edges too, so that no cliff stands where two coarser tiles meet. Nothing
 * in it counts as imported. `null` when there is none up to zoom 0.
 */
export function enlargeAncestor(heightsAt: HeightsAt, { z, x, y }: TileAt): Heights | null {
  for (let up = 1; up <= z; up += 1) {
    const at = { z: z - up, x: x >> up, y: y >> up };
    const here = heightsAt(at);
    if (here === null) continue;
    const scale = 2 ** up;
    const left = ((x % scale) * TILE_PX) / scale;
    const top = ((y % scale) * TILE_PX) / scale;
    const coarse = { heightsAt: askOnce(heightsAt), at, here };
    return enlarge(cutWindow(coarse, { left, top, scale, marginPx: 1 }), scale);
  }
  return null;
}

/** Every pixel along an edge asks for the same neighbour, and where there is none asks in vain. */
export function askOnce(heightsAt: HeightsAt): HeightsAt {
  const known = new Map<string, Heights | null>();
  return (at) => {
    const key = `${at.x}/${at.y}`;
    const heights = known.get(key);
    if (heights !== undefined) return heights;
    const found = heightsAt(at);
    known.set(key, found);
    return found;
  };
}

/** A coarse tile among its neighbours. */
export interface Coarse {
  readonly heightsAt: HeightsAt;
  readonly at: TileAt;
  readonly here: Heights;
}

/** A square of coarse heights with some more pixels on every side. */
export interface Window {
  readonly metres: Float32Array;
  readonly side: number;
  /**
   * Where the finer tile begins, in pixels of the window: in the pixel after the margin, as a tile
   * can be smaller than a pixel.
   */
  readonly left: number;
  readonly top: number;
}

/** What of a coarse tile a finer one needs. */
interface Cut {
  /** Where the finer tile begins, in pixels of the coarse one. */
  readonly left: number;
  readonly top: number;
  /** How many fine pixels go into a coarse one. */
  readonly scale: number;
  /** How many coarse pixels more on every side. */
  readonly marginPx: number;
}

/** Cuts a window out of a tile and its neighbours. */
export function cutWindow(coarse: Coarse, { left, top, scale, marginPx }: Cut): Window {
  const firstColumn = Math.floor(left) - marginPx;
  const firstRow = Math.floor(top) - marginPx;
  const side = Math.ceil(TILE_PX / scale) + 2 * marginPx;
  const metres = new Float32Array(side * side);
  for (let row = 0; row < side; row += 1) {
    for (let column = 0; column < side; column += 1) {
      metres[row * side + column] = pixelOf(coarse, firstColumn + column, firstRow + row);
    }
  }
  return { metres, side, left: left - firstColumn, top: top - firstRow };
}

/** A pixel of the tile, or of whichever neighbour there is when it lies just outside. */
function pixelOf({ heightsAt, at, here }: Coarse, column: number, row: number): number {
  const beside = Math.floor(column / TILE_PX);
  const below = Math.floor(row / TILE_PX);
  if (beside === 0 && below === 0) return pick(here, column, row);
  const across = 2 ** at.z;
  for (const [right, down] of [
    [beside, below],
    [beside, 0],
    [0, below],
  ] as const) {
    if (right === 0 && down === 0) continue;
    const x = (at.x + right + across) % across;
    const neighbour = heightsAt({ z: at.z, x, y: at.y + down });
    if (neighbour === null) continue;
    return pick(neighbour, clamp(column - right * TILE_PX), clamp(row - down * TILE_PX));
  }
  return pick(here, clamp(column), clamp(row));
}

function enlarge({ metres, side, left, top }: Window, scale: number): Heights {
  const heights = noHeights();
  const columns = stepsFrom(left, scale);
  for (const [row, { low: above, part: down }] of stepsFrom(top, scale).entries()) {
    for (const [column, { low: before, part: right }] of columns.entries()) {
      const at = above * side + before;
      const upper = mix(metres[at] ?? 0, metres[at + 1] ?? 0, right);
      const lower = mix(metres[at + side] ?? 0, metres[at + side + 1] ?? 0, right);
      heights.metres[row * TILE_PX + column] = mix(upper, lower, down);
    }
  }
  return heights;
}

/** For each fine pixel the coarse one before its centre, and how far it lies towards the next. */
export function stepsFrom(start: number, scale: number) {
  return Array.from({ length: TILE_PX }, (_, pixel) => {
    const at = start + (pixel + 0.5) / scale - 0.5;
    const low = Math.floor(at);
    return { low, part: at - low };
  });
}

function pick({ metres }: Heights, column: number, row: number): number {
  return metres[row * TILE_PX + column] ?? 0;
}

function mix(from: number, to: number, part: number): number {
  return from + (to - from) * part;
}

function clamp(pixel: number): number {
  return Math.min(Math.max(pixel, 0), TILE_PX - 1);
}
