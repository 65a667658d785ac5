import { type Language, type MessageKey, translate } from '../messages/messages.ts';
import { calendarDate, type DateSpan, FIRST_DAY, isoDay, LAST_DAY } from './edtf.ts';

const MONTHS = Array.from({ length: 12 }, (_, index) =>
  new Intl.DateTimeFormat('en-GB', { month: 'long', timeZone: 'UTC' }).format(
    Date.UTC(2000, index, 1),
  ),
);
const SEASONS: Readonly<Record<string, MessageKey>> = {
  '21': 'records.date.spring',
  '22': 'records.date.summer',
  '23': 'records.date.autumn',
  '24': 'records.date.winter',
};
const QUALIFIERS: Readonly<Record<string, MessageKey>> = {
  '~': 'records.date.about',
  '?': 'records.date.possibly',
  '%': 'records.date.possiblyAbout',
};

/** One end of a date: what is known of it, and how surely. */
interface DatePart {
  readonly year: string;
  readonly season: MessageKey | null;
  readonly month: number | null;
  readonly date: number | null;
  readonly qualifier: MessageKey | null;
}

/** A date in words; `null` is undated. */
export function formatSpan(span: DateSpan | null, language: Language): string {
  return span === null ? translate(language, 'records.date.none') : formatEdtf(span.edtf, language);
}

/** An EDTF date in words, e.g. `1941-02~` as "about February 1941". */
export function formatEdtf(edtf: string, language: Language): string {
  const [first = '', second] = edtf.split('/');
  const start = parsePart(first);
  const end = second === undefined ? start : parsePart(second);
  if (start === null && end === null) return translate(language, 'records.date.always');
  if (start === null) return within('records.date.until', end, language);
  if (end === null) return within('records.date.since', start, language);
  return second === undefined || first === second
    ? formatPart(start, language)
    : formatRange(start, end, language);
}

/** A day in words, e.g. "13 March 1954". */
export function formatDay(day: number, language: Language): string {
  return formatEdtf(isoDay(day), language);
}

/** A window in words, in whole years or months where it has them, e.g. "1954–1956". */
export function formatWindow(startDay: number, endDay: number, language: Language): string {
  const [start, end] = edtfOfWindow(startDay, endDay);
  return formatEdtf(`${start}/${end}`, language);
}

/** The shortest way to write a first day: `1954`, `1954-03` or `1954-03-13`. */
export function edtfOfStart(day: number): string {
  const iso = isoDay(day);
  if (iso.endsWith('-01-01')) return iso.slice(0, 4);
  return iso.endsWith('-01') ? iso.slice(0, 7) : iso;
}

/** The shortest way to write a last day. */
export function edtfOfEnd(day: number): string {
  const iso = isoDay(day);
  if (iso.endsWith('-12-31')) return iso.slice(0, 4);
  return calendarDate(day + 1).date === 1 ? iso.slice(0, 7) : iso;
}

/** Both ends of a window as exactly as the more exact one: never `1954-04` beside `1954-04-01`. */
export function edtfOfWindow(startDay: number, endDay: number): readonly [string, string] {
  const length = Math.max(edtfOfStart(startDay).length, edtfOfEnd(endDay).length);
  return [isoDay(startDay).slice(0, length), isoDay(endDay).slice(0, length)];
}

/** Whether a day lies in the years of the atlas. */
export function isCovered(day: number): boolean {
  return day >= FIRST_DAY && day <= LAST_DAY;
}

function parsePart(text: string): DatePart | null {
  const match = /^(\d{2}[\dX]{2})(?:-(\d{2}|XX))?(?:-(\d{2}|XX))?([?~%])?$/.exec(text);
  if (match === null) return null;
  const [, year = '', second = '', third = '', qualifier = ''] = match;
  const season = SEASONS[second] ?? null;
  return {
    year,
    season,
    month: season === null && /^\d/.test(second) ? Number(second) : null,
    date: /^\d/.test(third) ? Number(third) : null,
    qualifier: QUALIFIERS[qualifier] ?? null,
  };
}

function within(key: MessageKey, part: DatePart | null, language: Language): string {
  return translate(language, key, { date: part === null ? '' : formatPart(part, language) });
}

function formatPart(part: DatePart, language: Language): string {
  const date = plainDate(part, language);
  return part.qualifier === null ? date : translate(language, part.qualifier, { date });
}

function plainDate({ year, season, month, date }: DatePart, language: Language): string {
  if (season !== null) return translate(language, season, { year });
  if (month === null) return yearInWords(year, language);
  const dayAndMonth = [date ?? '', monthName(month, language)].join(' ').trim();
  return language === 'vi' ? `${dayAndMonth} năm ${year}` : `${dayAndMonth} ${year}`;
}

function yearInWords(year: string, language: Language): string {
  if (!year.includes('X')) return year;
  const key = year.endsWith('XX') ? 'records.date.century' : 'records.date.decade';
  return translate(language, key, { year: year.replaceAll('X', '0') });
}

/** What both ends share is said once, as people do. */
function formatRange(start: DatePart, end: DatePart, language: Language): string {
  const isPlain = start.qualifier === null && end.qualifier === null;
  const isMonthly = start.month !== null && end.month !== null;
  if (isPlain && isMonthly && start.year === end.year) return withinYear(start, end, language);
  const hasWords = !isPlain || [start, end].some((part) => part.month ?? part.season);
  const dash = hasWords ? ' – ' : '–';
  return `${formatPart(start, language)}${dash}${formatPart(end, language)}`;
}

function withinYear(start: DatePart, end: DatePart, language: Language): string {
  const whole = formatPart(end, language);
  if (start.month === end.month && start.date !== null && end.date !== null) {
    return `${start.date}–${whole}`;
  }
  const first = [start.date ?? '', monthName(start.month ?? 1, language)].join(' ').trim();
  return `${first} – ${whole}`;
}

function monthName(month: number, language: Language): string {
  return language === 'vi' ? `tháng ${month}` : (MONTHS[month - 1] ?? '');
}
