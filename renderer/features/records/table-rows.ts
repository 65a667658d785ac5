import type { DataColumn, DataPoint, DataTable } from '../../../geodata/model/content/records.ts';
import type { DateSpan } from '../../../geodata/model/time/edtf.ts';

/** A date of a table with what each column says of it, in the order of the columns. */
export interface TableRow {
  readonly date: DateSpan;
  readonly cells: readonly (DataPoint | undefined)[];
}

/** One row for each date that any column speaks of, in order of time. */
export function rowsOf({ columns }: DataTable): readonly TableRow[] {
  const dates = new Map<string, DateSpan>();
  for (const { date } of columns.flatMap(({ points }) => points)) dates.set(date.edtf, date);
  const byDate = columns.map(
    ({ points }) => new Map(points.map((point) => [point.date.edtf, point] as const)),
  );
  return [...dates.values()]
    .sort((a, b) => a.startDay - b.startDay || a.endDay - b.endDay)
    .map((date) => ({ date, cells: byDate.map((points) => points.get(date.edtf)) }));
}

/** The one citation of a whole column, said in its heading; `null` where its points differ. */
export function commonCitation({ points }: DataColumn): DataPoint['citation'] | null {
  const [first] = points;
  if (first === undefined || points.length < 2) return null;
  const { source, locator } = first.citation;
  const isSame = points.every(
    ({ citation }) => citation.source === source && citation.locator === locator,
  );
  return isSame ? first.citation : null;
}

/** A bar of a chart: where it stands between the first and the last day, how high, all in 0 to 1. */
export interface Bar {
  readonly left: number;
  readonly width: number;
  readonly height: number;
}

/** What is drawn of a column. */
export interface Chart {
  readonly bars: readonly Bar[];
  readonly first: DateSpan;
  readonly last: DateSpan;
  readonly most: DataPoint & { readonly value: number };
}

/** Fewer bars than this show no course. */
const LEAST_BARS = 3;

/**
 * The numbers of a column as bars over the days from `startDay` to `endDay`; `null` where there are
 * too few. Sums over several days are left out: their height could not be compared with a day's.
 * A date without a number has no bar; nothing is drawn between two that have one.
 */
export function chartOf(
  { points }: DataColumn,
  { startDay, endDay }: Pick<DateSpan, 'startDay' | 'endDay'>,
): Chart | null {
  const numbers = points
    .flatMap((point) =>
      point.value === null || point.since !== null ? [] : [{ ...point, value: point.value }],
    )
    .sort((a, b) => a.date.startDay - b.date.startDay);
  const [first] = numbers;
  const last = numbers.at(-1);
  if (first === undefined || last === undefined || numbers.length < LEAST_BARS) return null;
  const most = numbers.reduce((high, point) => (point.value > high.value ? point : high));
  const days = endDay - startDay + 1;
  const bars = numbers.map(({ date, value }) => ({
    left: (date.startDay - startDay) / days,
    width: (date.endDay - date.startDay + 1) / days,
    height: most.value === 0 ? 0 : value / most.value,
  }));
  return { bars, first: first.date, last: last.date, most };
}
