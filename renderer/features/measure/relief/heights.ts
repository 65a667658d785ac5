import type { LngLat } from '../../../../geodata/model/space/lng-lat.ts';
import {
  MERCATOR_EQUATOR_M,
  ontoMercator,
  toMercator,
} from '../../../../geodata/model/space/mercator.ts';

/** Pixels along the side of a relief tile. */
export const TILE_PX = 512;

/** The heights of a tile, row by row from the north-west. */
export interface TileHeights {
  readonly heightsM: Float32Array;
  /** 1 where the height comes from a file that a person added. */
  readonly isAdded: Uint8Array;
}

/** The heights of a tile; `null` where there are none. */
export type HeightsOf = (z: number, x: number, y: number) => Promise<TileHeights | null>;

/** The heights in the pixels of a terrarium tile: metres = 256 R + G + B / 256 − 32768. */
export function decodePixels(rgba: Uint8ClampedArray): TileHeights {
  const count = rgba.length / 4;
  const heightsM = new Float32Array(count);
  const isAdded = new Uint8Array(count);
  for (let pixel = 0, at = 0; pixel < count; pixel += 1, at += 4) {
    const blue = rgba[at + 2] ?? 0;
    heightsM[pixel] = (rgba[at] ?? 0) * 256 + (rgba[at + 1] ?? 0) + (blue & ~1) / 256 - 32_768;
    isAdded[pixel] = blue & 1;
  }
  return { heightsM, isAdded };
}

/** Metres on the ground between two pixels of the relief at a zoom and a latitude. */
export function cellMetres(z: number, lat: number): number {
  return (MERCATOR_EQUATOR_M / (TILE_PX * 2 ** z)) * Math.cos((lat * Math.PI) / 180);
}

/** A place in pixels of the world at a zoom, rightwards and down. */
export function pixelOf(place: LngLat, z: number): readonly [x: number, y: number] {
  const [x, y] = toMercator(ontoMercator(place));
  const across = TILE_PX * 2 ** z;
  return [x * across, y * across];
}

/** A height on the way: NaN where none is known. */
export interface SampledHeights {
  readonly heightsM: Float32Array;
  /** How many of them come from added files, 0 to 1. */
  readonly addedShare: number;
  readonly cellM: number;
}

/** No more tiles than this are read for a line: a longer one is read from coarser tiles. */
const MOST_TILES = 24;

/** The heights of places along a line, from the finest relief that does not take too many tiles. */
export async function sampleHeights(
  places: readonly LngLat[],
  maxZoom: number,
  heightsOf: HeightsOf,
): Promise<SampledHeights> {
  const z = zoomForTiles(places, maxZoom);
  const heightsM = new Float32Array(places.length).fill(Number.NaN);
  let added = 0;
  for (const [index, place] of places.entries()) {
    const [x, y] = pixelOf(place, z);
    const [tileX, tileY] = [Math.floor(x / TILE_PX), Math.floor(y / TILE_PX)];
    const tile = await heightsOf(z, tileX, tileY);
    if (tile === null) continue;
    const [column, row] = [x - tileX * TILE_PX, y - tileY * TILE_PX];
    heightsM[index] = interpolate(tile.heightsM, column - 0.5, row - 0.5);
    added += tile.isAdded[Math.floor(row) * TILE_PX + Math.floor(column)] ?? 0;
  }
  const [, lat] = places[0] ?? [0, 0];
  return { heightsM, addedShare: added / Math.max(1, places.length), cellM: cellMetres(z, lat) };
}

function zoomForTiles(places: readonly LngLat[], maxZoom: number): number {
  for (let z = maxZoom; z > 0; z -= 1) {
    const tiles = new Set(
      places.map((place) =>
        pixelOf(place, z)
          .map((pixel) => Math.floor(pixel / TILE_PX))
          .join(),
      ),
    );
    if (tiles.size <= MOST_TILES) return z;
  }
  return 0;
}

/** Bilinear inside the tile. */
function interpolate(heightsM: Float32Array, column: number, row: number): number {
  const [left, top] = [clamp(Math.floor(column)), clamp(Math.floor(row))];
  const [right, bottom] = [clamp(left + 1), clamp(top + 1)];
  const [across, down] = [clamp(column) - left, clamp(row) - top];
  const at = (x: number, y: number) => heightsM[y * TILE_PX + x] ?? 0;
  const upper = at(left, top) + (at(right, top) - at(left, top)) * across;
  const lower = at(left, bottom) + (at(right, bottom) - at(left, bottom)) * across;
  return upper + (lower - upper) * down;
}

function clamp(pixel: number): number {
  return Math.min(Math.max(pixel, 0), TILE_PX - 1);
}
