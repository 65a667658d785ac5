import { computed, effect, untracked } from '@preact/signals';
import type { GeoJSONSource } from 'maplibre-gl';
import type { AtlasFeature } from '../../geodata/model/content/records.ts';
import { HISTORY_SOURCES, type HistorySourceId, SOURCE } from '../../geodata/style/layer-ids.ts';
import { featureRows, featuresById } from '../core/content.ts';
import type { MapSubject } from '../core/map-subject.ts';
import { type NamesOfTheDay, underNameOfTheDay } from '../core/period-names.ts';
import type { ShownRows } from '../core/shown-rows.ts';
import { drawnFeatures, drawnIds } from './drawn-features.ts';
import { type Dispose, type MapContext, oncePerFrame } from './map-context.ts';
import { SourceChanges } from './source-changes.ts';

type ShownFeatures = ShownRows<AtlasFeature, number>;

/**
 * Has the map obey the clock and the layer switches: each source is told only what enters and
 * what leaves, at most once a frame. Groups share layers, so switching one is the same movement.
 */
export function followClock(context: MapContext): Dispose {
  const { map, container, styleLoads, subject } = context;
  const { clock, visibleLayerIds, isFeatureOn, names } = subject;
  const changes = new Map(HISTORY_SOURCES.map((id) => [id, new SourceChanges()]));
  const view = computed(() => featureRows.value.watch());
  let seenStyleLoad = 0;
  const task = oncePerFrame(context, () => {
    if (styleLoads.peek() === 0) return;
    const isFresh = styleLoads.peek() !== seenStyleLoad;
    seenStyleLoad = styleLoads.peek();
    for (const id of HISTORY_SOURCES) {
      const source = map.getSource<GeoJSONSource>(id);
      const diff = changes.get(id)?.take() ?? null;
      if (isFresh) void source?.setData(all(id, view.peek(), names.peek()));
      else if (diff !== null) void source?.updateData(diff);
    }
    container.dataset['layers'] = [...visibleLayerIds.peek()].join(' ');
  });
  const stops = [
    effect(() => {
      const { entered, left } = view.value.moveTo(clock.value, isFeatureOn.value);
      for (const feature of left) remove(changes, feature);
      for (const feature of entered) add(changes, feature, names.peek());
      if (entered.length + left.length > 0) task.schedule();
    }),
    followNames(view, subject, (feature) => {
      add(changes, feature, names.peek());
      task.schedule();
    }),
    effect(() => {
      if (visibleLayerIds.value && styleLoads.value > 0) task.schedule();
    }),
  ];
  return () => {
    for (const stop of stops) stop();
    featureRows.peek().unwatch(view.peek());
    task.cancel();
  };
}

/** Undated features stand at every time; the clock never touches their source. */
export function sourceOf({ edtf }: AtlasFeature['properties']): HistorySourceId {
  return edtf === null ? SOURCE.timeless : SOURCE.dated;
}

/** Tells which shown features are called otherwise since a day on which names change. */
function followNames(
  view: { peek(): ShownFeatures },
  { names }: MapSubject,
  rename: (feature: AtlasFeature) => void,
): Dispose {
  let before = names.peek();
  return effect(() => {
    const now = names.value;
    untracked(() => {
      for (const textId of new Set([...before.keys(), ...now.keys()])) {
        const feature = featuresById.value.get(textId);
        const isOther = before.get(textId) !== now.get(textId);
        if (isOther && feature !== undefined && view.peek().shown.has(feature.id)) rename(feature);
      }
    });
    before = now;
  });
}

function add(
  changes: ReadonlyMap<HistorySourceId, SourceChanges>,
  feature: AtlasFeature,
  names: NamesOfTheDay,
): void {
  const ofSource = changes.get(sourceOf(feature.properties));
  for (const drawn of drawnFeatures(underNameOfTheDay(feature, names))) {
    ofSource?.add(drawn.id, drawn);
  }
}

function remove(changes: ReadonlyMap<HistorySourceId, SourceChanges>, feature: AtlasFeature): void {
  const ofSource = changes.get(sourceOf(feature.properties));
  for (const id of drawnIds(feature)) ofSource?.remove(id);
}

function all(id: HistorySourceId, { shown }: ShownFeatures, names: NamesOfTheDay) {
  const features = [...shown.values()]
    .filter(({ properties }) => sourceOf(properties) === id)
    .map((feature) => underNameOfTheDay(feature, names))
    .flatMap(drawnFeatures);
  return { type: 'FeatureCollection', features } as const;
}
