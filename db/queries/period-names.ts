import { nameOn, type PeriodName } from '../../geodata/model/content/name-periods.ts';
import type { Localized } from '../../geodata/model/content/records.ts';
import { type DateSpan, parseEdtf } from '../../geodata/model/time/edtf.ts';
import { fromJson, localized } from './rows.ts';

/** The event whose parts are asked for. */
export interface DatedEvent {
  readonly id: number;
  readonly date: DateSpan | null;
}

/** Names in every language with their days, as a JSON list. */
export function namesColumn(
  table: 'place_names' | 'actor_names',
  owner: string,
  id: string,
): string {
  return `(
    SELECT json_group_array(json_object('lang', lang, 'text', text, 'from', valid_from,
                                        'to', valid_to) ORDER BY position)
    FROM ${table} WHERE ${owner} = ${id}) AS names`;
}

/** The day whose names count where the event has none of its own: today's. */
const TODAY = parseEdtf('2025').startDay;

/** What was said on the first day of the event, in both languages. */
export function namesOn(namesJson: string, date: Pick<DateSpan, 'startDay'> | null): Localized {
  type Stored = Pick<PeriodName, 'lang' | 'text'> & { from: string | null; to: string | null };
  const names = fromJson<Stored[]>(namesJson).map(({ from, to, ...name }) => ({
    ...name,
    from: from ?? undefined,
    to: to ?? undefined,
  }));
  const day = date?.startDay ?? TODAY;
  const en = nameOn(names, 'en', day) ?? '';
  return localized(en, nameOn(names, 'vi', day) ?? en);
}
