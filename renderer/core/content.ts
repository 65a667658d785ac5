import { computed, signal } from '@preact/signals';
import type { AtlasContent, AtlasFeature, EventSummary } from '../../geodata/model/records.ts';

/** The atlas itself, loaded once at start. */
export const content = signal<AtlasContent>({ version: '', layers: [], events: [] });

export const eventsById = computed<ReadonlyMap<string, EventSummary>>(
  () => new Map(content.value.events.map((event) => [event.id, event])),
);

export const featuresById = computed<ReadonlyMap<string, AtlasFeature>>(
  () =>
    new Map(
      content.value.layers.flatMap((layer) =>
        layer.features.features.map((feature) => [feature.properties.featureId, feature] as const),
      ),
    ),
);
