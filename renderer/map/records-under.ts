import type { EventSummary } from '../../geodata/model/content/records.ts';
import type { ClockWindow, Selection } from '../../geodata/model/workbook/workbook.ts';
import { isWithinClock } from '../core/clock.ts';

/** A feature or note that the pointer meets, as the map reports it. */
export interface Hit {
  readonly geometryType: string;
  /** Set for notes alone. */
  readonly noteId: string | null;
  /** Set for features of the atlas alone. */
  readonly featureId: string | null;
  /** How far a point lies from the pointer; 0 for lines and areas, which are under it. */
  readonly distancePx: number;
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
  const counted = countedOf(hits);
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

/** The features under the pointer, each once: points by their nearness, then lines, then areas. */
export function featuresUnder(hits: readonly Hit[]): readonly string[] {
  const sorted = countedOf(hits).toSorted(
    (a, b) => orderOf(a) - orderOf(b) || a.distancePx - b.distancePx,
  );
  const ids = sorted.flatMap(({ featureId }) => (featureId === null ? [] : [featureId]));
  return [...new Set(ids)];
}

/** Whether nothing but areas, or nothing at all, lies under the pointer. */
export function areOnlyAreas(hits: readonly Hit[]): boolean {
  return hits.every(isArea);
}

function countedOf(hits: readonly Hit[]): readonly Hit[] {
  return areOnlyAreas(hits) ? hits : hits.filter((hit) => !isArea(hit));
}

function isArea({ geometryType }: Hit): boolean {
  return geometryType.endsWith('Polygon');
}

function orderOf(hit: Hit): number {
  if (isArea(hit)) return 2;
  return hit.geometryType.endsWith('Point') ? 0 : 1;
}
