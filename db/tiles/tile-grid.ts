import type { Bounds } from '../../geodata/model/space/lng-lat.ts';
import {
  MERCATOR_EQUATOR_M,
  MERCATOR_LIMIT_DEG,
  ontoMercator,
  toMercator,
} from '../../geodata/model/space/mercator.ts';

/** Pixels along the side of a relief tile. */
export const TILE_PX = 512;

/** A tile, its row counted from the north. */
export interface TileAt {
  readonly z: number;
  readonly x: number;
  readonly y: number;
}

/** Whether any of it lies on a map in Web Mercator. */
export function isOnMap([west, south, east, north]: Bounds): boolean {
  const isInside = south < MERCATOR_LIMIT_DEG && north > -MERCATOR_LIMIT_DEG;
  return isInside && west < 180 && east > -180 && west < east && south < north;
}

/** The tiles of a zoom that the bounds touch. */
export function tilesOver(bounds: Bounds, z: number): readonly TileAt[] {
  const { first, last } = rangeOver(bounds, z);
  const tiles: TileAt[] = [];
  for (let y = first.y; y <= last.y; y += 1) {
    for (let x = first.x; x <= last.x; x += 1) tiles.push({ z, x, y });
  }
  return tiles;
}

/** How many tiles {@link tilesOver} would list. */
export function tileCountOver(bounds: Bounds, z: number): number {
  const { first, last } = rangeOver(bounds, z);
  return (last.x - first.x + 1) * (last.y - first.y + 1);
}

function rangeOver([west, south, east, north]: Bounds, z: number) {
  const [left, top] = toMercator(ontoMercator([west, north]));
  const [right, bottom] = toMercator(ontoMercator([east, south]));
  const across = 2 ** z;
  const clamp = (tile: number) => Math.min(Math.max(tile, 0), across - 1);
  const first = { x: clamp(Math.floor(left * across)), y: clamp(Math.floor(top * across)) };
  // A tile that is only touched along its edge is not covered.
  const last = {
    x: clamp(Math.ceil(right * across) - 1),
    y: clamp(Math.ceil(bottom * across) - 1),
  };
  return { first, last };
}

/** Metres on the equator that a pixel of a relief tile stands for. */
export function pixelM(z: number): number {
  return MERCATOR_EQUATOR_M / (TILE_PX * 2 ** z);
}

/** The four tiles one zoom deeper, with the quarter of the parent that each fills. */
export function childrenOf({ z, x, y }: TileAt) {
  return [0, 1].flatMap((down) =>
    [0, 1].map((right) => ({ at: { z: z + 1, x: 2 * x + right, y: 2 * y + down }, right, down })),
  );
}
