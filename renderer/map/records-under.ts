import type { EventSummary } from '../../geodata/model/content/records.ts';
import type { ClockWindow, Selection } from '../../geodata/model/workbook/workbook.ts';
import { isWithinClock } from '../core/clock.ts';

/** A feature or note that the pointer meets, as the map reports it. */
export interface Hit {
  readonly geometryType: string;
  /** Set for notes alone. */
  readonly noteId: string | null;
  /** Events linked to a historical feature, in order of date. */
  readonly eventIds: readonly string[];
}

/**
 * The records under the pointer, each once: notes first, then events of the window of time, then
 * the others. Areas count only where nothing finer lies under the pointer.
 */
export function recordsUnder(
  hits: readonly Hit[],
  eventsById: ReadonlyMap<string, EventSummary>,
  window: ClockWindow,
): readonly Selection[] {
  const finer = hits.filter(({ geometryType }) => !geometryType.endsWith('Polygon'));
  const counted = finer.length > 0 ? finer : hits;
  const noteIds = counted.flatMap(({ noteId }) => (noteId === null ? [] : [noteId]));
  const events = [...new Set(counted.flatMap(({ eventIds }) => eventIds))].flatMap((id) => {
    const event = eventsById.get(id);
    return event === undefined ? [] : [event];
  });
  const current = events.filter(({ date }) => isWithinClock(date, window));
  const others = events.filter((event) => !current.includes(event));
  return [
    ...[...new Set(noteIds)].map((id) => ({ kind: 'note', id }) as const),
    ...[...current, ...others].map(({ id }) => ({ kind: 'event', id }) as const),
  ];
}
