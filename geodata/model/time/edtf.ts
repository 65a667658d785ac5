/**
 * Dates as historians write them: a subset of the Extended Date/Time Format (ISO 8601-2, EDTF
 * levels 0 and 1, plus `X` for unspecified digits), turned into whole days.
 *
 * A day is an integer: days since 1970-01-01 in the proleptic Gregorian calendar, so 1969-12-31
 * is -1. Both ends are inclusive: `1954` runs from 1 January to 31 December.
 */

/** A date as written, with the days it covers. All four days are inclusive. */
export interface DateSpan {
  /** The date as written, e.g. `1941-02~` or `1954-03-13/1954-05-07`. */
  readonly edtf: string;
  /** First day the date covers when taken at its word. */
  readonly startDay: number;
  /** Last day the date covers when taken at its word. */
  readonly endDay: number;
  /** Earliest day it may really have begun; before `startDay` only for `?`, `~` or `%`. */
  readonly earliestDay: number;
  /** Latest day it may really have ended; after `endDay` only for `?`, `~` or `%`. */
  readonly latestDay: number;
}

/** What can be wrong with a date; the interface words it. */
const FAULTS = {
  notADate: 'not an EDTF date',
  bothEndsOpen: 'both ends of the interval are open',
  reversed: 'the interval ends before it begins',
  dayWithoutMonth: 'a day needs its month',
  monthWithoutYear: 'a month needs its year',
  dayInSeason: 'a season has no days',
  noSuchMonth: 'no such month',
  noSuchDay: 'no such day',
} as const;
export type EdtfFault = keyof typeof FAULTS;

/** Why a text is not a date we read. `part` is the offending piece of the input. */
export class EdtfError extends Error {
  readonly fault: EdtfFault;
  readonly part: string;
  constructor(fault: EdtfFault, part: string) {
    super(`${FAULTS[fault]}: "${part}"`);
    this.name = 'EdtfError';
    this.fault = fault;
    this.part = part;
  }
}

/**
 * First and last day the atlas covers. Open ends of intervals are filled with these, or with the
 * known end when that lies outside.
 */
export const FIRST_DAY = dayNumber(1919, 1, 1);
export const LAST_DAY = dayNumber(1979, 12, 31);

/** First and last day of what has no end: "always", in numbers that the map's filters can compare. */
export const OPEN_START_DAY = -2147483648;
export const OPEN_END_DAY = 2147483647;

/** Days since 1970-01-01 for a Gregorian calendar date; `month` and `date` count from 1. */
export function dayNumber(year: number, month: number, date: number): number {
  const instant = new Date(0);
  instant.setUTCFullYear(year, month - 1, date);
  return Math.round(instant.getTime() / 86_400_000);
}

/** Year, month (1–12) and date (1–31) of a day number. */
export function calendarDate(day: number): { year: number; month: number; date: number } {
  const instant = new Date(day * 86_400_000);
  return {
    year: instant.getUTCFullYear(),
    month: instant.getUTCMonth() + 1,
    date: instant.getUTCDate(),
  };
}

/** A day number as `YYYY-MM-DD`. */
export function isoDay(day: number): string {
  return new Date(day * 86_400_000).toISOString().slice(0, 10);
}

interface Span {
  startDay: number;
  endDay: number;
  slackDays: number;
}

const SEASON_FIRST_MONTH: Record<string, number> = { '21': 3, '22': 6, '23': 9, '24': 12 };
/** How far an uncertain or approximate date may lie off, by its precision, in days. */
const SLACK_DAYS = {
  day: 3,
  month: 31,
  season: 92,
  year: 366,
  decade: 3653,
  century: 36_525,
} as const;

/**
 * Reads an EDTF date or interval.
 *
 * @throws {EdtfError} naming the part that cannot be read, an impossible calendar date, or an
 * interval that ends before it begins.
 */
export function parseEdtf(text: string): DateSpan {
  const edtf = text.trim();
  const parts = edtf.split('/');
  if (edtf === '' || parts.length > 2) throw new EdtfError('notADate', text);
  const [first = '', second] = parts;
  const { start, end } = second === undefined ? singleDate(first) : interval(first, second, edtf);
  return {
    edtf,
    startDay: start.startDay,
    endDay: end.endDay,
    earliestDay: start.startDay - start.slackDays,
    latestDay: end.endDay + end.slackDays,
  };
}

/** Like {@link parseEdtf}, but answers `null` instead of throwing. */
export function tryParseEdtf(text: string): DateSpan | null {
  try {
    return parseEdtf(text);
  } catch (error) {
    if (error instanceof EdtfError) return null;
    throw error;
  }
}

function singleDate(part: string): { start: Span; end: Span } {
  const span = parseSingle(part);
  return { start: span, end: span };
}

function interval(first: string, second: string, whole: string): { start: Span; end: Span } {
  const from = isOpen(first) ? null : parseSingle(first);
  const to = isOpen(second) ? null : parseSingle(second);
  if (from === null && to === null) throw new EdtfError('bothEndsOpen', whole);
  const start = from ?? openEnd(Math.min(FIRST_DAY, to?.startDay ?? FIRST_DAY));
  const end = to ?? openEnd(Math.max(LAST_DAY, from?.endDay ?? LAST_DAY));
  if (end.endDay < start.startDay) throw new EdtfError('reversed', whole);
  return { start, end };
}

function isOpen(part: string): boolean {
  return part === '..' || part === '';
}

function openEnd(day: number): Span {
  return { startDay: day, endDay: day, slackDays: 0 };
}

function parseSingle(part: string): Span {
  const match = /^(\d{4}|\d{3}X|\d{2}XX)(?:-(\d{2}|XX))?(?:-(\d{2}|XX))?([?~%])?$/.exec(part);
  if (match === null) throw new EdtfError('notADate', part);
  const [, yearText = '', monthText, dateText, qualifier] = match;
  const span = spanOf(part, yearText, monthText, dateText);
  return { ...span, slackDays: qualifier === undefined ? 0 : span.slackDays };
}

function spanOf(part: string, yearText: string, monthText?: string, dateText?: string): Span {
  const firstYear = Number(yearText.replaceAll('X', '0'));
  const lastYear = Number(yearText.replaceAll('X', '9'));
  if (monthText === undefined || monthText === 'XX') {
    if (dateText !== undefined && dateText !== 'XX') {
      throw new EdtfError('dayWithoutMonth', part);
    }
    return {
      startDay: dayNumber(firstYear, 1, 1),
      endDay: dayNumber(lastYear, 12, 31),
      slackDays: yearSlackDays(yearText),
    };
  }
  if (yearText.includes('X')) throw new EdtfError('monthWithoutYear', part);
  const season = SEASON_FIRST_MONTH[monthText];
  if (season !== undefined) {
    if (dateText !== undefined) throw new EdtfError('dayInSeason', part);
    return {
      startDay: dayNumber(firstYear, season, 1),
      endDay: dayNumber(firstYear, season + 3, 0),
      slackDays: SLACK_DAYS.season,
    };
  }
  const month = Number(monthText);
  if (month < 1 || month > 12) throw new EdtfError('noSuchMonth', part);
  if (dateText === undefined || dateText === 'XX') {
    return {
      startDay: dayNumber(firstYear, month, 1),
      endDay: dayNumber(firstYear, month + 1, 0),
      slackDays: SLACK_DAYS.month,
    };
  }
  const date = Number(dateText);
  const day = dayNumber(firstYear, month, date);
  if (calendarDate(day).month !== month || date === 0) throw new EdtfError('noSuchDay', part);
  return { startDay: day, endDay: day, slackDays: SLACK_DAYS.day };
}

function yearSlackDays(yearText: string): number {
  if (yearText.endsWith('XX')) return SLACK_DAYS.century;
  return yearText.endsWith('X') ? SLACK_DAYS.decade : SLACK_DAYS.year;
}
