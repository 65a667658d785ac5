import { effect, type ReadonlySignal } from '@preact/signals';
import type { FeatureCollection } from 'geojson';
import { GeoJSONSource, type LayerSpecification, type Map as MapLibreMap } from 'maplibre-gl';
import { layerOfHistory, ON_TOP_PREFIX } from './added-layers.ts';
import { type Dispose, type MapContext, oncePerFrame } from './map-context.ts';

/** Layers over one source; their ids begin with its id. */
type LaidLayer = Exclude<LayerSpecification, { type: 'background' }>;

/** What a feature lays on the map. */
export interface Laid {
  readonly data: FeatureCollection;
  /** From the bottom; another object where anything of them changed. */
  readonly layers: readonly LaidLayer[];
}

/**
 * Keeps a source of that id and its layers on the map, over everything or under history and notes
 * as its prefix says; nothing stands there while there is nothing to draw. Hands over data only when
 * they are others.
 */
export function followLaid(room: MapContext, id: string, laid: ReadonlySignal<Laid>): Dispose {
  const { map, styleLoads } = room;
  let drawn: Laid | null = null;
  const task = oncePerFrame(room, () => {
    if (styleLoads.peek() === 0) return;
    const next = laid.peek();
    write(map, id, drawn, next);
    drawn = next;
  });
  const stop = effect(() => {
    if (laid.value && styleLoads.value > 0) task.schedule();
  });
  return () => {
    stop();
    task.cancel();
    if (styleLoads.peek() > 0) clear(map, id);
  };
}

function write(map: MapLibreMap, id: string, drawn: Laid | null, next: Laid): void {
  if (next.data.features.length === 0) {
    clear(map, id);
    return;
  }
  const source = map.getSource(id);
  const isThere = source instanceof GeoJSONSource;
  if (!isThere) map.addSource(id, { type: 'geojson', data: next.data });
  else if (drawn?.data !== next.data) void source.setData(next.data);
  if (isThere && drawn?.layers === next.layers) return;
  removeLayers(map, id);
  const isOnTop = id.startsWith(ON_TOP_PREFIX);
  const above = isOnTop ? lowestTool(map) : layerOfHistory(map.getStyle().layers);
  for (const layer of next.layers) map.addLayer(layer, above);
}

function clear(map: MapLibreMap, id: string): void {
  removeLayers(map, id);
  if (map.getSource(id) !== undefined) map.removeSource(id);
}

function removeLayers(map: MapLibreMap, id: string): void {
  for (const layerId of map.getLayersOrder()) {
    if (map.getLayer(layerId)?.source === id) map.removeLayer(layerId);
  }
}

/** The drawing tools stand over what is drawn with them: their handles must be seen. */
function lowestTool(map: MapLibreMap): string | undefined {
  return map.getLayersOrder().find((id) => id.startsWith(`${ON_TOP_PREFIX}-`));
}
