import { computed, type ReadonlySignal } from '@preact/signals';
import type { AtlasFeature, EventSummary } from '../../geodata/model/records.ts';
import { clock, isWithinClock } from './clock.ts';
import { content } from './content.ts';
import { visibleLayerIds } from './layers.ts';
import { underNamesOfTheDay } from './period-names.ts';

/** Events of the layers that are switched on, at whatever time; in order of date. */
export const eventsOfLayers: ReadonlySignal<readonly EventSummary[]> = computed(() =>
  content.value.events.filter(({ layerIds }) =>
    layerIds.some((id) => visibleLayerIds.value.has(id)),
  ),
);

/** Events of the layers that are switched on and of the years shown. */
export const shownEvents = computedRows(() =>
  eventsOfLayers.value.filter(({ date }) => isWithinClock(date, clock.value)),
);

/** Features that the map shows now, under the names of the day. */
export const shownFeatures = computedRows<AtlasFeature>(() => {
  const { startDay, endDay } = clock.value;
  const features = content.value.layers
    .filter(({ id }) => visibleLayerIds.value.has(id))
    .flatMap((layer) => layer.features.features)
    .filter(({ properties }) => properties.startDay <= endDay && properties.endDay >= startDay);
  return underNamesOfTheDay(features);
});

/** Keeps the old array while its rows stay the same, so that a moving clock redraws nothing. */
function computedRows<Row>(compute: () => readonly Row[]): ReadonlySignal<readonly Row[]> {
  let last: readonly Row[] = [];
  return computed(() => {
    const next = compute();
    const isSame = next.length === last.length && next.every((row, index) => row === last[index]);
    if (!isSame) last = next;
    return last;
  });
}
