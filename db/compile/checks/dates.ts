import type { PlaceSource } from '../../../geodata/model/content/place-source.ts';
import {
  type DateSpan,
  OPEN_END_DAY,
  OPEN_START_DAY,
  parseEdtf,
} from '../../../geodata/model/time/edtf.ts';
import type { Placed } from '../content-reader.ts';
import type { EventSource } from '../event-model.ts';
import type { Problem } from '../problems.ts';
import type { ContentFiles } from '../read-content.ts';
import { fault } from './fault.ts';

type Days = Pick<DateSpan, 'startDay' | 'endDay'>;
const ALWAYS: Days = { startDay: OPEN_START_DAY, endDay: OPEN_END_DAY };

/** Events whose places or features did not exist on any day of theirs. */
export function checkDates({ events, features, places }: ContentFiles): readonly Problem[] {
  const featureDays = new Map(
    features.map(({ value }) => [value.id, daysOf(value.properties.date)] as const),
  );
  const placeDays = new Map(places.map(({ value }) => [value.id, daysOfPlace(value)] as const));
  return events.flatMap((event) => [
    ...strangers(event, featureDays, 'features', event.value.features),
    ...strangers(
      event,
      placeDays,
      'places',
      event.value.places.map(({ place }) => place),
    ),
  ]);
}

function strangers(
  event: Placed<EventSource>,
  daysById: ReadonlyMap<string, Days>,
  field: string,
  ids: readonly string[],
): Problem[] {
  const { date } = event.value;
  if (date === null) return [];
  const own = daysOf(date);
  return ids.flatMap((id, index) => {
    const { startDay, endDay } = daysById.get(id) ?? ALWAYS;
    if (startDay <= own.endDay && endDay >= own.startDay) return [];
    return [fault(event, `${field}.${index}`, `"${id}" did not exist at the date ${date}`)];
  });
}

function daysOf(date: string | null): Days {
  return date === null ? ALWAYS : parseEdtf(date);
}

function daysOfPlace({ existsFrom, existsTo }: PlaceSource): Days {
  return {
    startDay: existsFrom === undefined ? ALWAYS.startDay : parseEdtf(existsFrom).startDay,
    endDay: existsTo === undefined ? ALWAYS.endDay : parseEdtf(existsTo).endDay,
  };
}
