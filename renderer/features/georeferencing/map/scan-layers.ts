import type { LayerSpecification, StyleSpecification } from 'maplibre-gl';
import { HISTORY_SOURCES, SOURCE } from '../../../../geodata/style/layer-ids.ts';

/** Sources and layers of scanned maps carry this prefix before the scan's id. */
export const SCAN_PREFIX = 'scan:';

const ABOVE_SCANS: ReadonlySet<string> = new Set([...HISTORY_SOURCES, SOURCE.notes]);

/** The lowest layer that lies over scanned maps: history and notes stay readable on them. */
export function layerAboveScans(layers: readonly LayerSpecification[]): string | undefined {
  return layers.find((layer) => 'source' in layer && ABOVE_SCANS.has(String(layer.source)))?.id;
}

/** A new style with the scanned maps of the one before it, at their place. */
export function keepScans(
  before: StyleSpecification,
  next: StyleSpecification,
): StyleSpecification {
  const kept = before.layers.filter(({ id }) => id.startsWith(SCAN_PREFIX));
  const sources = Object.entries(before.sources).filter(([id]) => id.startsWith(SCAN_PREFIX));
  const above = next.layers.findIndex(({ id }) => id === layerAboveScans(next.layers));
  const at = above === -1 ? next.layers.length : above;
  return {
    ...next,
    sources: { ...next.sources, ...Object.fromEntries(sources) },
    layers: next.layers.toSpliced(at, 0, ...kept),
  };
}
