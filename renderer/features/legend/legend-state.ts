import { computed, signal } from '@preact/signals';
import type { AtlasFeature } from '../../../geodata/model/content/records.ts';
import type { Note } from '../../../geodata/model/workbook/workbook.ts';
import { SOURCE } from '../../../geodata/style/layer-ids.ts';
import { type LegendEntry, legendOf } from '../../../geodata/style/legend.ts';
import type { LegendFeature } from '../../../geodata/style/legend-entry.ts';
import { featureRows } from '../../core/content.ts';
import { noteRows } from '../../core/dated-tables.ts';
import { isNoteOnMap } from '../../core/notes-on-map.ts';
import { isFeatureOn } from '../../core/shown.ts';
import { drawnStyle, sight } from '../../core/sight.ts';
import { kindsInSight } from './seen-kinds.ts';

/** Whether the meaning of signs and lines is unfolded. */
export const isLegendOpen = signal(false);

export function toggleLegend(): void {
  isLegendOpen.value = !isLegendOpen.peek();
}

const seenFeatures = kindsInSight({ rows: featureRows, isOn: isFeatureOn, toLegend });
const seenNotes = kindsInSight({
  rows: signal(noteRows),
  isOn: isNoteOnMap,
  toLegend: noteToLegend,
});
const seenZoom = computed(() => sight.value?.zoom ?? null);

/** What the map shows in its present view, explained. */
export const legendEntries = computed<readonly LegendEntry[]>(() => {
  const [style, zoom] = [drawnStyle.value, seenZoom.value];
  if (style === null || zoom === null) return [];
  // The two sources of history are drawn alike: for the legend one may stand for both.
  return legendOf(style, {
    zoom,
    features: new Map([
      [SOURCE.dated, seenFeatures.value],
      [SOURCE.notes, seenNotes.value],
    ]),
  });
});

function toLegend({ geometry, properties }: AtlasFeature): LegendFeature {
  const { kind, layerId, grade, accuracyM, rank, mode, isSchematic } = properties;
  return {
    geometryType: geometry.type,
    properties: { kind, layerId, grade, accuracyM, rank, mode, isSchematic },
  };
}

function noteToLegend({ geometry }: Note): LegendFeature {
  const type = geometry.type.replace('Multi', '') as LegendFeature['geometryType'];
  return { geometryType: type, properties: { layerId: '' } };
}
