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

type DrawnLayer = Extract<LayerSpecification, { type: 'fill' | 'line' | 'symbol' }>;

/** Layers that only the region's tiles have. */
const REGION_ALONE: ReadonlySet<TileLayer> = new Set(['provinces', 'towns']);

/**
 * One drawing for both sets of tiles: the world's; from zoom 4 what the world has around the
 * region; and the region's own. Nothing is drawn twice.
 */
export function onTiles<Layer extends DrawnLayer>(
  tileLayer: TileLayer,
  layer: Omit<Layer, 'source' | 'source-layer'> & { readonly filter?: FilterSpecification },
): Layer[] {
  const { minzoom = 0, maxzoom = FARTHEST_ZOOM } = layer;
  const draw = (suffix: string, part: object) => ({
    ...layer,
    id: `${layer.id}:${suffix}`,
    ...part,
  });
  const region = draw('region', { source: SOURCE.region, 'source-layer': tileLayer });
  if (REGION_ALONE.has(tileLayer)) return [region] as Layer[];
  const world = draw('world', {
    source: SOURCE.world,
    'source-layer': tileLayer,
    maxzoom: Math.min(maxzoom, REGION_FROM_ZOOM),
  });
  const around = draw('around', {
    source: SOURCE.world,
    'source-layer': `${tileLayer}-around`,
    minzoom: Math.max(minzoom, REGION_FROM_ZOOM),
  });
  return [world, around, region] as unknown as Layer[];
}
