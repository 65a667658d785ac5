import { computed, type ReadonlySignal } from '@preact/signals';
import type { AtlasFeature, EventSummary } from '../../geodata/model/content/records.ts';
import type { ClockWindow } from '../../geodata/model/workbook/workbook.ts';
import { clock, ownWindow } from './clock.ts';
import { content, eventPlaces, eventRows, featurePlaces, featureRows } from './content.ts';
import type { DatedRows } from './dated-rows.ts';
import { isShownByEvidence } from './known-then.ts';
import { visibleLayerIds } from './layers.ts';
import { OrderedRows } from './ordered-rows.ts';
import { unitRuleOf } from './units-in-time.ts';

/**
 * Whether an event belongs to a layer that is switched on and enough is known of it; another
 * function for other layers.
 */
export const isEventOn = computed(() => {
  const visible = visibleLayerIds.value;
  const isShown = isShownByEvidence.value;
  return (event: EventSummary) => event.layerIds.some((id) => visible.has(id)) && isShown(event);
});

const unitRule = unitRuleOf(clock);

/**
 * Whether a feature belongs to a layer that is switched on, enough is known of it, and the window is
 * not too long for it; another function for other layers.
 */
export const isFeatureOn = computed(() => {
  const visible = visibleLayerIds.value;
  const [isKnown, isUnitShown] = [isShownByEvidence.value, unitRule.value];
  return ({ properties }: AtlasFeature) =>
    visible.has(properties.layerId) && isKnown(properties) && isUnitShown(properties);
});

/** Events of the layers that are switched on, at whatever time; in order of date. */
export const eventsOfLayers: ReadonlySignal<readonly EventSummary[]> = computed(() =>
  content.value.events.filter(isEventOn.value),
);

/**
 * Events of the layers that are switched on and of the window a person set, in order of date. A
 * record that is visited in its own days leaves the list as it is.
 */
export const shownEvents = shownInOrder(eventRows, eventPlaces, isEventOn, ownWindow);

/** Features that the map shows now, in the order of their layers. */
export const shownFeatures = shownInOrder(featureRows, featurePlaces, isFeatureOn, clock);

/** The list stays the same while its rows do, so that a moving clock redraws nothing. */
function shownInOrder<Row extends { readonly id: Id }, Id>(
  rows: ReadonlySignal<DatedRows<Row, Id>>,
  places: ReadonlySignal<ReadonlyMap<Id, number>>,
  isOn: ReadonlySignal<(row: Row) => boolean>,
  window: ReadonlySignal<ClockWindow>,
): ReadonlySignal<readonly Row[]> {
  const view = computed(() => {
    const placeOf = ({ id }: Row) => places.peek().get(id) ?? -1;
    const order = new OrderedRows<Row>((one, other) => placeOf(one) - placeOf(other));
    return { watch: rows.value.watch(), order };
  });
  return computed(() => {
    const { watch, order } = view.value;
    return order.after(watch.moveTo(window.value, isOn.value));
  });
}
