import type { TileLayer, TileRange } from './vector-tiles.ts';

/** Where the fine tiles are: Indochina with room around it. */
export const REGION_RANGE: TileRange = { minZoom: 4, maxZoom: 8, bounds: [90, 0, 125, 35] };
export const WORLD_RANGE: TileRange = { minZoom: 0, maxZoom: 3, bounds: [-180, -85, 180, 85] };

/** The layers of `region.mbtiles`. */
export const REGION_LAYERS: readonly TileLayer[] = [
  regionLayer('sea'),
  regionLayer('depth'),
  regionLayer('coast'),
  regionLayer('lakes'),
  regionLayer('rivers'),
  zoomLayer('units', REGION_RANGE),
  zoomLayer('edges', REGION_RANGE),
  regionLayer('provinces', 5),
  { ...regionLayer('towns', 7), file: (z) => (z < 8 ? 'towns-7' : 'towns') },
];

/**
 * The layers of `world.mbtiles`. At zoom 3, which is enlarged beyond, each comes twice: whole, and
 * as `…-around` without the region, so that nothing is drawn under the tiles of the region.
 */
export const WORLD_LAYERS: readonly TileLayer[] = [
  ...withAround(worldLayer('sea')),
  ...withAround(worldLayer('depth')),
  ...withAround(worldLayer('coast')),
  ...withAround(worldLayer('lakes')),
  ...withAround(worldLayer('rivers')),
  ...withAround(zoomLayer('units', WORLD_RANGE)),
  ...withAround(zoomLayer('edges', WORLD_RANGE)),
];

/**
 * Eight units of a tile are a pixel. The tiles of zoom 4 and 5 carry the coasts of half of Asia, where
 * what is finer than a pixel is drawn all the same, corner by corner. Those of the last zoom are
 * enlarged for whoever comes nearer, and keep all they have.
 */
function regionTolerance(z: number): number {
  if (z === REGION_RANGE.maxZoom) return 0;
  return z <= 5 ? 6 : 3;
}

/** The last zoom too, though it is enlarged: it is what lies around the region, seen from far away. */
function worldTolerance(): number {
  return 3;
}

function regionLayer(name: string, minZoom = REGION_RANGE.minZoom): TileLayer {
  const { maxZoom } = REGION_RANGE;
  return { name, minZoom, maxZoom, file: () => name, tolerance: regionTolerance };
}

function worldLayer(name: string): TileLayer {
  const { minZoom, maxZoom } = WORLD_RANGE;
  return { name, minZoom, maxZoom, file: () => `${name}-world`, tolerance: worldTolerance };
}

/** Neighbours share their borders only when both are simplified together, for each zoom. */
function zoomLayer(name: string, { minZoom, maxZoom }: TileRange): TileLayer {
  return { name, minZoom, maxZoom, file: (z) => `${name}-${z}`, tolerance: () => 0 };
}

function withAround(layer: TileLayer): TileLayer[] {
  const { name, maxZoom, file, tolerance } = layer;
  const around = (z: number) => `${file(z)}-around`;
  return [layer, { name: `${name}-around`, minZoom: maxZoom, maxZoom, file: around, tolerance }];
}
