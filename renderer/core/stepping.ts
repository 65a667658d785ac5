import { batch, computed } from '@preact/signals';
import type { EventSummary } from '../../geodata/model/content/records.ts';
import type { DateSpan } from '../../geodata/model/time/edtf.ts';
import { bringIntoClock, clock } from './clock.ts';
import { firstWhere } from './dated-rows.ts';
import { select, selection } from './selection.ts';
import { eventsOfLayers } from './shown.ts';

interface DatedEvent {
  readonly event: EventSummary;
  readonly date: DateSpan;
}

/** The dated events of the layers that are switched on, to be stepped through. */
const steps = computed(() => {
  const events = eventsOfLayers.value.flatMap<DatedEvent>((event) =>
    event.date === null ? [] : [{ event, date: event.date }],
  );
  let latest = Number.NEGATIVE_INFINITY;
  return {
    events,
    places: new Map(events.map(({ event }, place) => [event.id, place])),
    /** The last day that any event up to each of them lasts. */
    latestEnds: events.map(({ date }) => {
      latest = Math.max(latest, date.endDay);
      return latest;
    }),
  };
});

/**
 * Selects the next (1) or previous (-1) event of the layers shown and flies to it. A window that
 * does not hold the event moves there and keeps its width.
 */
export function stepEvent(by: 1 | -1): void {
  const event = findStep(by);
  if (event === undefined) return;
  batch(() => {
    bringIntoClock(event.date);
    select({ kind: 'event', id: event.id }, { fly: true });
  });
}

/** The event a step would lead to; `undefined` at either end. */
export function findStep(by: 1 | -1): EventSummary | undefined {
  const { events, places, latestEnds } = steps.value;
  const current = selection.value;
  const place = current?.kind === 'event' ? places.get(current.id) : undefined;
  if (place !== undefined) return events[place + by]?.event;
  const { startDay, endDay } = clock.value;
  const at =
    by === 1
      ? firstWhere(latestEnds, (day) => day >= startDay)
      : firstWhere(events, ({ date }) => date.startDay > endDay) - 1;
  return events[at]?.event;
}
