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

type DrawnLayer = Extract<LayerSpecification, { type: 'fill' | 'line' | 'symbol' }>;

/**
 * One drawing for both sets of tiles. From zoom 4 the world's tiles leave the region out, so that
 * nothing is drawn twice.
 */
export function onTiles<Layer extends DrawnLayer>(
  tileLayer: TileLayer,
  layer: Omit<Layer, 'source' | 'source-layer'> & { readonly filter?: FilterSpecification },
): Layer[] {
  return [SOURCE.world, SOURCE.region].map(
    (source) =>
      ({ ...layer, id: `${layer.id}:${source}`, source, 'source-layer': tileLayer }) as Layer,
  );
}
