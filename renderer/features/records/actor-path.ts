import type { RecordPage } from '../../../geodata/model/content/record-page.ts';
import type { EventSummary } from '../../../geodata/model/content/records.ts';
import { largest, smallest } from '../../../geodata/model/extremes.ts';
import { unionOf } from '../../../geodata/model/space/bounds.ts';
import { flyToBounds } from '../../core/camera.ts';
import { setClock } from '../../core/clock.ts';
import { eventsById } from '../../core/content.ts';

/** Whether anything of what somebody was in has a place. */
export function hasPath(page: RecordPage): boolean {
  return eventsOf(page).some(({ bounds }) => bounds !== null);
}

/** Shows at once where and when somebody was: all the places, in all the years. */
export function showPath(page: RecordPage): void {
  const events = eventsOf(page);
  const dates = events.flatMap(({ date }) => (date === null ? [] : [date]));
  if (dates.length > 0) {
    setClock({
      startDay: smallest(dates.map(({ startDay }) => startDay)),
      endDay: largest(dates.map(({ endDay }) => endDay)),
    });
  }
  const bounds = unionOf(events.flatMap((event) => (event.bounds === null ? [] : [event.bounds])));
  if (bounds !== null) flyToBounds(bounds);
}

function eventsOf({ events }: RecordPage): readonly EventSummary[] {
  return events.flatMap(({ id }) => eventsById.value.get(id) ?? []);
}
