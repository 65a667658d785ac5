import { tryParseEdtf } from '../../geodata/model/time/edtf.ts';

/** What somebody probably meant who wrote a date as people do (`13/3/1954`), or `null`. */
export function suggestDate(written: string): string | null {
  const text = written.trim();
  const day = toIsoDay(text);
  const guesses = [day, ...toRange(text), toIsoMonth(text), toPadded(text)];
  return guesses.find((guess) => guess !== null && tryParseEdtf(guess) !== null) ?? null;
}

/** `13/3/1954`, `13.3.1954`, `13-3-1954`: day first, as in Vietnam and in Europe. */
function toIsoDay(text: string): string | null {
  const match = /^(\d{1,2})[/.\- ](\d{1,2})[/.\- ](\d{4})$/.exec(text);
  if (match === null) return null;
  const [, date = '', month = '', year = ''] = match;
  return `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
}

/** `3/1954`: the month first. */
function toIsoMonth(text: string): string | null {
  const match = /^(\d{1,2})[/.\- ](\d{4})$/.exec(text);
  if (match === null) return null;
  const [, month = '', year = ''] = match;
  return `${year}-${month.padStart(2, '0')}`;
}

/** `1954-3-7` with its zeros. */
function toPadded(text: string): string | null {
  const match = /^(\d{4})[/.\- ](\d{1,2})(?:[/.\- ](\d{1,2}))?$/.exec(text);
  if (match === null) return null;
  const [, year = '', month = '', date] = match;
  const parts = [year, month.padStart(2, '0'), date?.padStart(2, '0')];
  return parts.filter((part) => part !== undefined).join('-');
}

/** `1954-1956`, `1954 – 1956`, `13/3/1954 - 7/5/1954`: two dates with a dash between. */
function toRange(text: string): readonly (string | null)[] {
  const match = /^(.{4,10}?)\s*(?:–|—| - |(?<=^\d{4})-(?=\d{4}$))\s*(.{4,10})$/.exec(text);
  if (match === null) return [];
  const [, first = '', second = ''] = match;
  const start = asDate(first);
  const end = asDate(second);
  return [start === null || end === null ? null : `${start}/${end}`];
}

function asDate(text: string): string | null {
  const isDate = tryParseEdtf(text) !== null && !text.includes('/');
  return isDate ? text.trim() : (toIsoDay(text.trim()) ?? toIsoMonth(text.trim()));
}
