import { tryParseEdtf } from '../../geodata/model/time/edtf.ts';

const CALENDAR_DAY = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/;
const COMPACT_DAY = /^(\d{4})(\d{2})(\d{2})$/;
const MONTH = /^(\d{4})-(\d{1,2})$/;
/** The time of day behind a date. The day stays as written: a zone never moves it. */
const TIME =
  /(?<=\d)[T ]+\d{1,2}(?::?\d{2}){0,2}(?:[.,]\d+)? *(?:Z|UTC|GMT|[+-]\d{2}:?(?:\d{2})?)?$/i;
const MS_PER_DAY = 86_400_000;
/** Fewer milliseconds than these may as well be seconds. */
const CERTAINLY_MS = 1e11;
const LONGEST = 200;

/**
 * A date of another program as EDTF: `1954/05/07`, `1954-05-07T00:00:00Z`, `19540507`, a year as a
 * number, ArcGIS's milliseconds. Answers `''` where nothing is said and `null` for a date that is
 * not understood; days before months (`07/05/1954`) are not, since half the world means July.
 */
export function readDate(value: unknown): string | null {
  if (value === undefined || value === null) return '';
  if (typeof value === 'number') return readNumber(value);
  if (typeof value !== 'string' || value.length > LONGEST) return null;
  const text = value.trim();
  return text === '' ? '' : (readSingle(text) ?? readInterval(text));
}

/** The EDTF of a beginning and an end, either of which may be blank; `null` if not understood. */
export function readSpan(from: unknown, to: unknown): string | null {
  const [start, end] = [readDate(from), readDate(to)];
  if (start === null || end === null) return null;
  if (start === '' && end === '') return '';
  if (start === end) return start;
  return valid(`${start === '' ? '..' : start}/${end === '' ? '..' : end}`);
}

function readNumber(value: number): string | null {
  if (!Number.isInteger(value)) return null;
  const isMs = Math.abs(value) >= CERTAINLY_MS || (value !== 0 && value % MS_PER_DAY === 0);
  if (!isMs) return readSingle(String(value));
  const moment = new Date(value);
  return Number.isNaN(moment.getTime()) ? null : valid(moment.toISOString().slice(0, 10));
}

function readSingle(text: string): string | null {
  const plain = text.replace(TIME, '');
  const day = CALENDAR_DAY.exec(plain);
  if (day !== null) return dayOf(day[1], day[3], day[4]);
  const compact = COMPACT_DAY.exec(plain);
  if (compact !== null) return dayOf(compact[1], compact[2], compact[3]);
  const month = MONTH.exec(plain);
  if (month !== null) return dayOf(month[1], month[2], '00');
  return valid(plain);
}

function readInterval(text: string): string | null {
  const [from, to, ...rest] = text.split('/');
  if (from === undefined || to === undefined || rest.length > 0) return null;
  const [start, end] = [readSingle(from.trim()), readSingle(to.trim())];
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
