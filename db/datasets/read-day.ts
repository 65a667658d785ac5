import type { DateOrder } from '../../geodata/model/datasets/dataset.ts';
import { tryParseEdtf } from '../../geodata/model/time/edtf.ts';
import { readDate } from '../exchange/read-date.ts';

/** What a written date means for a row: a day, or the first of several. */
export type DayRead =
  | { readonly state: 'day'; readonly day: number; readonly isCoarse: boolean }
  | { readonly state: 'none' }
  | { readonly state: 'wrong' };

const NONE: DayRead = { state: 'none' };
const WRONG: DayRead = { state: 'wrong' };
const FIGURES =
  /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4})(?:[T ]+\d{1,2}(?::?\d{2}){0,2}(?: ?[AP]M)?)?$/i;
/** A date in a column of numbers: `19650302.0`. */
const AS_DECIMAL = /^(\d{4,8})\.0+$/;

/** The day of a date as tables write it: `1965-03-02`, `19650302`, and in figures in this order. */
export function readDay(text: string, order: DateOrder): DayRead {
  const trimmed = text.trim().replace(AS_DECIMAL, '$1');
  if (trimmed === '') return NONE;
  const edtf =
    order === 'ymd' ? readDate(trimmed) : (readFigures(trimmed, order) ?? readDate(trimmed));
  const span = edtf === null || edtf === '' ? null : tryParseEdtf(edtf);
  if (span === null) return WRONG;
  return { state: 'day', day: span.startDay, isCoarse: span.endDay > span.startDay };
}

function readFigures(text: string, order: Exclude<DateOrder, 'ymd'>): string | null {
  const [, first = '', , second = '', year = ''] = FIGURES.exec(text) ?? [];
  if (year === '') return null;
  const [month, day] = order === 'mdy' ? [first, second] : [second, first];
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}
