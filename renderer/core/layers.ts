import { computed } from '@preact/signals';
import { LAYER_IDS, type LayerId } from '../../geodata/model/layers.ts';
import { changeSession, session } from './session.ts';

/** The layer groups that are switched on. */
export const visibleLayerIds = computed<ReadonlySet<LayerId>>(
  () => new Set(session.value.visibleLayerIds),
);

/** Switches one layer group on or off. */
export function toggleLayer(id: LayerId): void {
  const next = new Set(visibleLayerIds.peek());
  if (!next.delete(id)) next.add(id);
  showLayers(LAYER_IDS.filter((layerId) => next.has(layerId)));
}

/** Shows exactly these layer groups. */
export function showLayers(ids: readonly LayerId[]): void {
  changeSession({ visibleLayerIds: [...ids] });
}
