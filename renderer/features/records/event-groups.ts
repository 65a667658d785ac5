import type { EventSummary } from '../../../geodata/model/content/records.ts';
import { calendarDate } from '../../../geodata/model/time/edtf.ts';
import type { ClockWindow } from '../../../geodata/model/workbook/workbook.ts';

/** Windows up to this wide are listed by year, wider ones by decade. */
const LISTED_BY_YEAR_DAYS = 15 * 366;

/** Events under one heading: an EDTF year or decade, or `null` for the undated. */
export interface EventGroup {
  readonly edtf: string | null;
  readonly events: readonly EventSummary[];
}

/** Whether so few years are shown that each gets its own heading. */
export function isListedByYear({ startDay, endDay }: ClockWindow): boolean {
  return endDay - startDay <= LISTED_BY_YEAR_DAYS;
}

/** Groups events, which come in order of date, by year or by decade. */
export function groupEvents(
  events: readonly EventSummary[],
  isByYear: boolean,
): readonly EventGroup[] {
  const groups = new Map<string | null, EventSummary[]>();
  for (const event of events) {
    const key = groupKey(event, isByYear);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [event]);
    else group.push(event);
  }
  return [...groups].map(([edtf, members]) => ({ edtf, events: members }));
}

function groupKey({ date }: EventSummary, isByYear: boolean): string | null {
  if (date === null) return null;
  const year = String(calendarDate(date.startDay).year);
  return isByYear ? year : `${year.slice(0, 3)}X`;
}
