import type { LayerSpecification, StyleSpecification } from 'maplibre-gl';
import { HISTORY_SOURCES, SOURCE } from '../../geodata/style/layer-ids.ts';

/** Before the ids of sources and layers that a feature lays on the ground, under history and notes. */
export const ON_GROUND_PREFIX = 'scan:';

/** Before the ids of those that lie over what is laid on the ground, and still under history and notes. */
export const OVER_GROUND_PREFIX = 'net:';

/** Before the ids of those that a feature lays over everything. */
export const ON_TOP_PREFIX = 'draft';

const PREFIXES = [ON_GROUND_PREFIX, OVER_GROUND_PREFIX, ON_TOP_PREFIX];
const FILLED: ReadonlySet<string> = new Set([...HISTORY_SOURCES, SOURCE.notes]);

/** The lowest layer that lies over what is laid on the ground: history and notes stay readable. */
export function layerAboveGround(layers: readonly LayerSpecification[]): string | undefined {
  return layers.find((layer) => layer.id.startsWith(OVER_GROUND_PREFIX) || isFilled(layer))?.id;
}

/** The lowest layer of history and notes. */
export function layerOfHistory(layers: readonly LayerSpecification[]): string | undefined {
  return layers.find(isFilled)?.id;
}

function isFilled(layer: LayerSpecification): boolean {
  return 'source' in layer && FILLED.has(String(layer.source));
}

/**
 * A new style with what stands on the map but in no style: the data of filled sources, which would
 * else be sent to the worker again, and what features added, at its place.
 */
export function keepAddedLayers(
  before: StyleSpecification,
  next: StyleSpecification,
): StyleSpecification {
  const isAdded = (id: string) => PREFIXES.some((prefix) => id.startsWith(prefix));
  const kept = Object.entries(before.sources).filter(([id]) => FILLED.has(id) || isAdded(id));
  const layersOf = (prefix: string) => before.layers.filter(({ id }) => id.startsWith(prefix));
  const above = next.layers.findIndex(({ id }) => id === layerAboveGround(next.layers));
  const at = above === -1 ? next.layers.length : above;
  return {
    ...next,
    sources: { ...next.sources, ...Object.fromEntries(kept) },
    layers: [
      ...next.layers.toSpliced(
        at,
        0,
        ...layersOf(ON_GROUND_PREFIX),
        ...layersOf(OVER_GROUND_PREFIX),
      ),
      ...layersOf(ON_TOP_PREFIX),
    ],
  };
}
