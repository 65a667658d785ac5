import type { Localized } from '../../geodata/model/content/records.ts';
import type { DateSpan } from '../../geodata/model/time/edtf.ts';
import { daysOf } from '../../geodata/model/workbook/change.ts';

/** The date columns shared by dated tables of the content. */
export interface DateColumns {
  readonly edtf: string | null;
  readonly start_day: number | null;
  readonly end_day: number | null;
  readonly earliest_day: number | null;
  readonly latest_day: number | null;
}

/** The date of a row; `null` when it is undated. */
export function dateOf(row: DateColumns): DateSpan | null {
  const { edtf, start_day, end_day, earliest_day, latest_day } = row;
  if (edtf === null || start_day === null || end_day === null) return null;
  return {
    edtf,
    startDay: start_day,
    endDay: end_day,
    earliestDay: earliest_day ?? start_day,
    latestDay: latest_day ?? end_day,
  };
}

export function localized(en: string, vi: string): Localized {
  return { en, vi };
}

/** A text that may be missing: then it is so in both languages. */
export function localizedOrNull(en: string | null, vi: string | null): Localized | null {
  return en === null ? null : { en, vi: vi ?? en };
}

/** A JSON column of the content, whose shape was checked when it was compiled. */
export function fromJson<T>(text: string): T {
  return JSON.parse(text) as T;
}

/** The day columns of a row of the workbook. */
export function dayColumns(date: string | null) {
  const { startDay, endDay } = daysOf(date);
  return { start_day: startDay, end_day: endDay };
}
