import type { DayMonthOrder } from '../time/written-date.ts';

/** What the dates of a file say of the order of day and month. */
export interface DateSurvey {
  /** How many can be read either way, and the first of them. */
  readonly ambiguous: number;
  readonly example: string | null;
  /** The order that a date which can be read in one way only proves; `null` where it has to be asked. */
  readonly proven: { readonly order: DayMonthOrder; readonly example: string } | null;
  /** Two dates that prove the opposite of each other: day first, month first. */
  readonly mixed: readonly [dayFirst: string, monthFirst: string] | null;
}
