import type { EventSummary } from '../../geodata/model/records.ts';
import { bringIntoClock, clock } from './clock.ts';
import { select, selection } from './selection.ts';
import { eventsOfLayers } from './shown.ts';

/**
 * Selects the next (1) or previous (-1) event of the layers shown and flies to it. A window that
 * does not hold the event moves there and keeps its width.
 */
export function stepEvent(by: 1 | -1): void {
  const event = findStep(by);
  if (event === undefined) return;
  bringIntoClock(event.date);
  select({ kind: 'event', id: event.id }, { fly: true });
}

/** The event a step would lead to; `undefined` at either end. */
export function findStep(by: 1 | -1): EventSummary | undefined {
  const events = eventsOfLayers.value.filter(({ date }) => date !== null);
  const current = selection.value;
  const index = events.findIndex(({ id }) => current?.kind === 'event' && id === current.id);
  if (index >= 0) return events[index + by];
  const { startDay, endDay } = clock.value;
  return by === 1
    ? events.find(({ date }) => date !== null && date.endDay >= startDay)
    : events.findLast(({ date }) => date !== null && date.startDay <= endDay);
}
