import type { PeriodName } from '../../geodata/model/content/name-periods.ts';
import type { Bounds } from '../../geodata/model/space/lng-lat.ts';
import { type DateSpan, parseEdtf } from '../../geodata/model/time/edtf.ts';

/** Parts of a row that several tables of the content share. */

/** The days of a date; `null` for what is undated. */
export function spanOf(edtf: string | null): DateSpan | null {
  return edtf === null ? null : parseEdtf(edtf);
}

export function dateColumns(date: DateSpan | null) {
  return {
    edtf: date?.edtf ?? null,
    start_day: date?.startDay ?? null,
    end_day: date?.endDay ?? null,
    earliest_day: date?.earliestDay ?? null,
    latest_day: date?.latestDay ?? null,
  };
}

export function boundsColumns(bounds: Bounds | null) {
  const [west, south, east, north] = bounds ?? [null, null, null, null];
  return { west, south, east, north };
}

/** The columns of a name, without those that say whose it is. */
export function nameColumns(name: PeriodName & { readonly isUnsourced?: boolean | undefined }) {
  return {
    lang: name.lang,
    text: name.text,
    valid_from: name.from ?? null,
    valid_to: name.to ?? null,
    is_unsourced: name.isUnsourced === true ? 1 : 0,
  };
}
