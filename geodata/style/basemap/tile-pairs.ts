import type { FilterSpecification, LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import { SOURCE } from '../layer-ids.ts';

/** From this zoom on the region's own tiles are drawn, and the world's only around them. */
export const REGION_FROM_ZOOM = 4;

/** What lies in the vector tiles, in the world's and in the region's alike. */
export type TileLayer =
  | 'sea'
  | 'depth'
  | 'coast'
  | 'lakes'
  | 'rivers'
  | 'units'
  | 'edges'
  | 'provinces'
  | 'towns';

const FARTHEST_ZOOM = 24;

type Drawn = Extract<LayerSpecification, { type: 'fill' | 'line' | 'symbol' }>;
type Unplaced<Layer> = Layer extends Drawn ? Omit<Layer, 'source' | 'source-layer'> : never;

/** How one layer of the tiles is drawn, whichever set it comes from. */
export type TileDrawing = Unplaced<Drawn> & {
  readonly of: TileLayer;
  readonly filter?: FilterSpecification;
};

/** A set of tiles that is drawn by itself: the world's; what the world has around; the region's. */
export type TileSet = 'world' | 'around' | 'region';

/** Layers that only the region's tiles have. */
const REGION_ALONE: ReadonlySet<TileLayer> = new Set(['provinces', 'towns']);

/**
 * The drawings, for one set of tiles after the other: the world's; from zoom 4 what the world has
 * around the region; and the region's own. Nothing is drawn twice, so it does not matter which set
 * comes first; but each change of source costs a frame the outlines of all its tiles anew.
 */
export function onTiles(
  drawings: readonly TileDrawing[],
  sets: readonly TileSet[] = ['world', 'around', 'region'],
): LayerSpecification[] {
  return sets.flatMap((set) =>
    drawings
      .filter(({ of }) => set === 'region' || !REGION_ALONE.has(of))
      .map((drawing) => ofSet(drawing, set)),
  );
}

function ofSet(drawing: TileDrawing, set: TileSet): LayerSpecification {
  const { of, ...layer } = drawing;
  const { minzoom = 0, maxzoom = FARTHEST_ZOOM } = layer;
  const id = `${layer.id}:${set}`;
  const parts: Readonly<Record<TileSet, object>> = {
    world: {
      source: SOURCE.world,
      'source-layer': of,
      maxzoom: Math.min(maxzoom, REGION_FROM_ZOOM),
    },
    around: {
      source: SOURCE.around,
      'source-layer': `${of}-around`,
      minzoom: Math.max(minzoom, REGION_FROM_ZOOM),
    },
    region: { source: SOURCE.region, 'source-layer': of },
  };
  return { ...layer, id, ...parts[set] } as unknown as LayerSpecification;
}
