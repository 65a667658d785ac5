import { tryParseEdtf } from '../../geodata/model/time/edtf.ts';
import { readDates } from '../../geodata/model/time/read-date.ts';
import type { DayMonthOrder } from '../../geodata/model/time/written-date.ts';

const CALENDAR_DAY = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/;
const COMPACT_DAY = /^(\d{4})(\d{2})(\d{2})$/;
const MONTH = /^(\d{4})-(\d{1,2})$/;
/** `7401`: year and month of this century's tables. As years such numbers are none of history. */
const YEAR_MONTH = /^([2-9]\d)(0[1-9]|1[0-2])$/;
/** Before this, four figures are a year. */
const LAST_YEAR = 2100;
const YEAR_FIRST = /^\d{4}\D?\d/;
/** The time of day behind a date. The day stays as written: a zone never moves it. */
const TIME =
  /(?<=\d)[T ]+\d{1,2}(?::?\d{2}){0,2}(?:[.,]\d+)? *(?:Z|UTC|GMT|[+-]\d{2}:?(?:\d{2})?)?$/i;
/** Behind any other date only what has a colon is a time: `May 7 1954` ends with a year. */
const CLOCK = /[T ]+\d{1,2}:\d{2}(?::\d{2}(?:[.,]\d+)?)? *(?:[ap]\.?m\.?|Z|UTC|GMT)?$/i;
/** What tables write where nobody knew. */
const UNKNOWN: ReadonlySet<string> = new Set([
  ...['0', '-1', '9999', '00000000', '99999999', '0000-00-00', '-', '--', '?'],
  ...['n/a', 'na', 'nan', 'null', 'none', 'nil', 'unknown', 'unk', 'không rõ'],
]);
const MS_PER_DAY = 86_400_000;
/** Fewer milliseconds than these may as well be seconds. */
const CERTAINLY_MS = 1e11;
const LONGEST = 200;

/**
 * A date of another program as EDTF: `1954/05/07`, `1954-05-07T00:00:00Z`, `19540507`, `7401`, a
 * year as a number, ArcGIS's milliseconds, or words and figures as {@link readDates} reads them.
 * Answers `''` where nothing is said or nobody knew, and `null` for a date that is not understood;
 * `07/05/1954` is not, unless it is said in which order day and month stand.
 */
export function readDate(value: unknown, order: DayMonthOrder | null = null): string | null {
  if (value === undefined || value === null) return '';
  if (typeof value === 'number') return isUnknown(String(value)) ? '' : readNumber(value);
  if (typeof value !== 'string' || value.length > LONGEST) return null;
  const text = value.trim();
  if (text === '' || isUnknown(text)) return '';
  return readSingle(text, order) ?? readInterval(text, order);
}

/** Whether a text is what tables write for a date that nobody knew: `-1`, `9999`, `unknown`. */
export function isUnknown(text: string): boolean {
  return UNKNOWN.has(text.toLowerCase().normalize('NFC'));
}

/** The EDTF of a beginning and an end, either of which may be blank; `null` if not understood. */
export function readSpan(
  from: unknown,
  to: unknown,
  order: DayMonthOrder | null = null,
): string | null {
  const [start, end] = [readDate(from, order), readDate(to, order)];
  if (start === null || end === null) return null;
  if (start === '' && end === '') return '';
  if (start === end) return start;
  return valid(`${start === '' ? '..' : beginOf(start)}/${end === '' ? '..' : endOf(end)}`);
}

/** Where a beginning is itself an interval, what it begins with. */
function beginOf(edtf: string): string {
  return edtf.split('/')[0] ?? edtf;
}

function endOf(edtf: string): string {
  return edtf.split('/').at(-1) ?? edtf;
}

function readNumber(value: number): string | null {
  if (!Number.isInteger(value)) return null;
  const isMs = Math.abs(value) >= CERTAINLY_MS || (value !== 0 && value % MS_PER_DAY === 0);
  if (!isMs) return readSingle(String(value), null);
  const moment = new Date(value);
  return Number.isNaN(moment.getTime()) ? null : valid(moment.toISOString().slice(0, 10));
}

function readSingle(text: string, order: DayMonthOrder | null): string | null {
  const plain = withoutTime(text);
  const day = CALENDAR_DAY.exec(plain);
  if (day !== null) return dayOf(day[1], day[3], day[4]);
  const compact = COMPACT_DAY.exec(plain);
  if (compact !== null) return dayOf(compact[1], compact[2], compact[3]);
  const month = MONTH.exec(plain);
  if (month !== null) return dayOf(month[1], month[2], '00');
  const yearMonth = Number(plain) > LAST_YEAR ? YEAR_MONTH.exec(plain) : null;
  if (yearMonth !== null) return dayOf(`19${yearMonth[1]}`, yearMonth[2], '00');
  const reading = readDates(plain).find((one) => one.order === null || one.order === order);
  return reading?.date.edtf ?? null;
}

/** A date without the time of day behind it. */
export function withoutTime(text: string): string {
  return text.replace(YEAR_FIRST.test(text) ? TIME : CLOCK, '');
}

function readInterval(text: string, order: DayMonthOrder | null): string | null {
  const [from, to, ...rest] = text.split('/');
  if (from === undefined || to === undefined || rest.length > 0) return null;
  const [start, end] = [readSingle(from.trim(), order), readSingle(to.trim(), order)];
  return start === null || end === null ? null : valid(`${start}/${end}`);
}

/** A month or day of `00` is one that nobody knew. */
function dayOf(year = '', month = '', date = ''): string | null {
  const [mm, dd] = [month.padStart(2, '0'), date.padStart(2, '0')];
  if (mm === '00') return dd === '00' ? valid(year) : null;
  return valid(dd === '00' ? `${year}-${mm}` : `${year}-${mm}-${dd}`);
}

function valid(edtf: string): string | null {
  return tryParseEdtf(edtf) === null ? null : edtf;
}
