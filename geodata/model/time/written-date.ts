import { tryParseEdtf } from './edtf.ts';

/** In which order a day and a month in figures were read. */
export type DayMonthOrder = 'dayFirst' | 'monthFirst';

/** A date as it was found in a text. */
export interface Written {
  readonly edtf: string;
  /** `null` where nothing was taken for granted. */
  readonly order: DayMonthOrder | null;
}

/** English, French, Vietnamese and abbreviated names of months, folded; the place is the month. */
const MONTHS: readonly (readonly string[])[] = [
  ['january', 'jan', 'janvier', 'thang gieng', 'thang mot'],
  ['february', 'feb', 'fevrier', 'thang hai'],
  ['march', 'mar', 'mars', 'thang ba'],
  ['april', 'apr', 'avril', 'thang tu'],
  ['may', 'mai', 'thang nam'],
  ['june', 'jun', 'juin', 'thang sau'],
  ['july', 'jul', 'juillet', 'thang bay'],
  ['august', 'aug', 'aout', 'thang tam'],
  ['september', 'sept', 'sep', 'septembre', 'thang chin'],
  ['october', 'oct', 'octobre', 'thang muoi'],
  ['november', 'nov', 'novembre', 'thang muoi mot'],
  ['december', 'dec', 'decembre', 'thang muoi hai', 'thang chap'],
];

/** Small letters without marks, `đ` as `d`, single spaces. */
export function foldDate(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .replaceAll('đ', 'd')
    .replace(/\s+/g, ' ')
    .trim();
}

/** The number of a month by its folded name, from 1. */
export function monthOf(name = ''): number | null {
  const index = MONTHS.findIndex((names) => names.includes(name));
  return index === -1 ? null : index + 1;
}

/** Year, month and day as EDTF, where there are such. */
export function written(
  year?: string,
  month?: string | number,
  day?: string | number,
): readonly Written[] {
  if (year === undefined) return [];
  const parts = [year, month, day].filter((part) => part !== undefined);
  const edtf = parts.map((part) => String(part).padStart(2, '0')).join('-');
  const isSeason = month !== undefined && Number(month) > 12;
  return isSeason || tryParseEdtf(edtf) === null ? [] : [{ edtf, order: null }];
}
