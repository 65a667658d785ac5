import { computed, signal } from '@preact/signals';
import type {
  AtlasContent,
  AtlasFeature,
  EventSummary,
} from '../../geodata/model/content/records.ts';
import { DatedRows } from './dated-rows.ts';
import type { RowKind } from './shown-rows.ts';

/** The atlas itself, loaded once at start. */
export const content = signal<AtlasContent>({ version: '', layers: [], events: [], guns: [] });

export const eventsById = computed<ReadonlyMap<string, EventSummary>>(
  () => new Map(content.value.events.map((event) => [event.id, event])),
);

/** The features of all layers, layer by layer. */
const features = computed(() => content.value.layers.flatMap((layer) => layer.features.features));

/** The features by their text ids. */
export const featuresById = computed<ReadonlyMap<string, AtlasFeature>>(
  () => new Map(features.value.map((feature) => [feature.properties.featureId, feature])),
);

const EVENTS: RowKind<EventSummary, string> = {
  idOf: ({ id }) => id,
  startDayOf: ({ date }) => date?.startDay ?? Number.NEGATIVE_INFINITY,
  endDayOf: ({ date }) => date?.endDay ?? Number.POSITIVE_INFINITY,
};

const FEATURES: RowKind<AtlasFeature, number> = {
  idOf: ({ id }) => id,
  startDayOf: ({ properties }) => properties.startDay,
  endDayOf: ({ properties }) => properties.endDay,
};

/** The events of the atlas, found by their days. */
export const eventRows = computed(() => new DatedRows(EVENTS, content.value.events));

/** The features of the atlas, found by their days. */
export const featureRows = computed(() => new DatedRows(FEATURES, features.value));

/** The place of each event in the list of all, which is in order of date. */
export const eventPlaces = computed(() => placesOf(content.value.events));

/** The place of each feature among all, layer by layer. */
export const featurePlaces = computed(() => placesOf(features.value));

function placesOf<Id>(rows: readonly { readonly id: Id }[]): ReadonlyMap<Id, number> {
  return new Map(rows.map(({ id }, place) => [id, place]));
}
