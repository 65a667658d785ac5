import type { DayMonthOrder } from '../../geodata/model/time/written-date.ts';
import { isObject, type JsonObject } from './import-fault.ts';
import { readDate, readSpan } from './read-date.ts';

/**
 * The EDTF of a time that is an object: KML's `begin` and `end`, the `when` of GeoJSON-T and Linked
 * Places with its `timespans`. Of several spans it is the time from the first to the last; where only
 * the earliest and the latest day are known, from the one to the other. `''` where nothing is said,
 * `null` for what is not understood.
 */
export function readWhen(when: JsonObject, order: DayMonthOrder | null): string | null {
  if ('begin' in when) return readSpan(when['begin'], when['end'], order);
  const { timespans } = when;
  const spans = Array.isArray(timespans) ? timespans.filter(isObject) : [when];
  const said = spans.filter((span) => 'start' in span || 'end' in span);
  if (said.length > 0) {
    const starts = said.map(({ start }) => momentOf(start, ['earliest', 'in', 'latest']));
    const ends = said.map(({ end }) => momentOf(end, ['latest', 'in', 'earliest']));
    return readSpan(starts[0], ends.at(-1), order);
  }
  const moment = when['timestamp'] ?? when['date'] ?? when['in'];
  return moment === undefined ? null : readDate(moment, order);
}

/** `1954`, `{ "in": "1954" }`, `{ "earliest": "1953-11", "latest": "1954-05" }`. */
function momentOf(value: unknown, names: readonly string[]): unknown {
  if (!isObject(value)) return value;
  const name = names.find((each) => value[each] !== undefined);
  return name === undefined ? undefined : value[name];
}
