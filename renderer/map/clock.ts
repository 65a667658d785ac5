import { effect } from '@preact/signals';
import { GeoJSONSource } from 'maplibre-gl';
import type { AtlasFeature } from '../../geodata/model/records.ts';
import { type HistorySourceId, SOURCE } from '../../geodata/style/layer-ids.ts';
import { visibleLayerIds } from '../core/layers.ts';
import { shownFeatures } from '../core/shown.ts';
import { type Dispose, type MapContext, oncePerFrame } from './map-context.ts';
import { changeOf, type Holding, holdingOf, isDated } from './shown-features.ts';

/**
 * Has the map obey the clock and the layer switches: each source is told only what enters and
 * what leaves, at most once a frame. Groups share layers, so switching one is the same movement.
 */
export function followClock(room: MapContext): Dispose {
  const held = new Map<HistorySourceId, Holding>();
  let seenStyleLoad = 0;
  const task = oncePerFrame(room, () => {
    const styleLoad = room.styleLoads.peek();
    if (styleLoad === 0) return;
    const isFresh = styleLoad !== seenStyleLoad;
    seenStyleLoad = styleLoad;
    const features = shownFeatures.peek();
    fill(room, held, SOURCE.dated, features.filter(isDated), isFresh);
    fill(
      room,
      held,
      SOURCE.timeless,
      features.filter((feature) => !isDated(feature)),
      isFresh,
    );
    room.container.dataset['layers'] = [...visibleLayerIds.peek()].join(' ');
  });
  const stop = effect(() => {
    const isReady = room.styleLoads.value > 0;
    if (shownFeatures.value && visibleLayerIds.value && isReady) task.schedule();
  });
  return () => {
    stop();
    task.cancel();
  };
}

function fill(
  { map }: MapContext,
  held: Map<HistorySourceId, Holding>,
  sourceId: HistorySourceId,
  features: AtlasFeature[],
  isFresh: boolean,
): void {
  const source = map.getSource(sourceId);
  if (!(source instanceof GeoJSONSource)) return;
  const before = held.get(sourceId) ?? new Map();
  const after = holdingOf(features);
  held.set(sourceId, after);
  if (isFresh) {
    void source.setData({ type: 'FeatureCollection', features });
    return;
  }
  const change = changeOf(before, after);
  if (change !== null) void source.updateData(change);
}
