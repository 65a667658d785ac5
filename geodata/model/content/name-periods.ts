import { OPEN_END_DAY, OPEN_START_DAY, parseEdtf } from '../time/edtf.ts';

/** Days from first to last, both inclusive. */
export interface DayRange {
  readonly startDay: number;
  readonly endDay: number;
}

/** A name and, as EDTF dates, the first and last day it held. */
export interface PeriodName {
  readonly lang: string;
  readonly text: string;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

/** The days between two EDTF dates, taken at their word; a missing one leaves its end open. */
export function daysBetween(from?: string, to?: string): DayRange {
  return {
    startDay: from === undefined ? OPEN_START_DAY : parseEdtf(from).startDay,
    endDay: to === undefined ? OPEN_END_DAY : parseEdtf(to).endDay,
  };
}

/** Of the names in one language, the first listed that held on a day. */
export function nameOn(
  names: readonly PeriodName[],
  lang: string,
  day: number,
): string | undefined {
  return names.find((name) => {
    const { startDay, endDay } = daysBetween(name.from, name.to);
    return name.lang === lang && startDay <= day && day <= endDay;
  })?.text;
}

/** Days on which the set of valid names may change, ascending: each begins a new period. */
export function changeDays(names: readonly PeriodName[]): number[] {
  const days = names.flatMap(({ from, to }) => {
    const { startDay, endDay } = daysBetween(from, to);
    return endDay === OPEN_END_DAY ? [startDay] : [startDay, endDay + 1];
  });
  return [...new Set(days)].filter((day) => day !== OPEN_START_DAY).sort((a, b) => a - b);
}

/** Names that end before they begin, and days without a name in English or Vietnamese. */
export function nameFaults(names: readonly PeriodName[]): string[] {
  const reversed = names.filter(({ from, to }) => {
    const { startDay, endDay } = daysBetween(from, to);
    return endDay < startDay;
  });
  const days = [OPEN_START_DAY, ...changeDays(names)];
  const missing = ['en', 'vi'].filter((lang) =>
    days.some((day) => nameOn(names, lang, day) === undefined),
  );
  return [
    ...reversed.map(({ text }) => `the name "${text}" ends before it begins`),
    ...missing.map((lang) => `some day has no name in "${lang}"`),
  ];
}
