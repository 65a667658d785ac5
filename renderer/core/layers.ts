import { computed } from '@preact/signals';
import { LAYER_IDS, type LayerId } from '../../geodata/model/content/layers.ts';
import { changeSession, session } from './session.ts';

const keptLayerIds = computed(() => session.value.visibleLayerIds);

/** The layer groups that are switched on: the same set until one is switched. */
export const visibleLayerIds = computed<ReadonlySet<LayerId>>(() => new Set(keptLayerIds.value));

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

/** Whether the notes of the workbook are on the map, besides those that are open. */
export const areNotesShown = computed(() => session.value.areNotesShown);

/** Switches the notes of the workbook on or off. */
export function toggleNotes(): void {
  changeSession({ areNotesShown: !areNotesShown.peek() });
}

/** Whoever draws or looks for a note wants to see it. */
export function showNotesOnMap(): void {
  if (!areNotesShown.peek()) changeSession({ areNotesShown: true });
}
