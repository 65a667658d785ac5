import { SHIPPED_RELIEF_ZOOM } from '../../geodata/model/app/relief.ts';
import type { Bounds } from '../../geodata/model/space/lng-lat.ts';
import { pixelM, type TileAt, tileCountOver, tilesOver } from '../tiles/tile-grid.ts';

/** What a file covers, and how deep. */
export interface Extent {
  readonly bounds: Bounds;
  readonly maxZoom: number;
}

const COARSEST_ZOOM = SHIPPED_RELIEF_ZOOM + 1;
/** A pixel of 38 m on the equator: about SRTM's second of arc. */
const DEEPEST_ZOOM = 11;

/** The first zoom whose pixels are at least as fine as the samples, within what is imported. */
export function zoomFor(resolutionM: number): number {
  const zoom = Math.ceil(Math.log2(pixelM(0) / resolutionM));
  return Math.min(Math.max(zoom, COARSEST_ZOOM), DEEPEST_ZOOM);
}

export function covers(bounds: Bounds, { z, x, y }: TileAt): boolean {
  return tilesOver(bounds, z).some((tile) => tile.x === x && tile.y === y);
}

/**
 * About how many tiles files would become, without making a list of them: where two share a coarse
 * tile it counts twice.
 */
export function countTiles(extents: readonly Extent[]): number {
  let count = 0;
  for (const { bounds, maxZoom } of extents) {
    for (let z = COARSEST_ZOOM; z <= maxZoom; z += 1) count += tileCountOver(bounds, z);
  }
  return count;
}

/** Every tile that a file covers any of, the deepest first. */
export function tilesToGather(extents: readonly Extent[]): readonly TileAt[] {
  const tiles = new Map<string, TileAt>();
  for (let z = DEEPEST_ZOOM; z >= COARSEST_ZOOM; z -= 1) {
    for (const { bounds, maxZoom } of extents) {
      if (z > maxZoom) continue;
      for (const at of tilesOver(bounds, z)) tiles.set(keyOf(at), at);
    }
  }
  return [...tiles.values()];
}

/** Finer tiles of earlier imports, whose holes a coarser file may fill better now. */
export function tilesToRefill(
  stored: (bounds: Bounds, z: number) => readonly TileAt[],
  extents: readonly Extent[],
  gathered: readonly TileAt[],
): readonly TileAt[] {
  const known = new Set(gathered.map(keyOf));
  const tiles = new Map<string, TileAt>();
  for (let z = COARSEST_ZOOM; z <= DEEPEST_ZOOM; z += 1) {
    const finer = extents.flatMap(({ bounds }) => stored(bounds, z));
    for (const at of finer) if (!known.has(keyOf(at))) tiles.set(keyOf(at), at);
  }
  return [...tiles.values()];
}

function keyOf({ z, x, y }: TileAt): string {
  return `${z}/${x}/${y}`;
}
