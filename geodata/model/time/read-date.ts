import { type DateSpan, tryParseEdtf } from './edtf.ts';

/** In which order a day and a month in figures were read. */
export type DayMonthOrder = 'dayFirst' | 'monthFirst';

/** What a typed date means. */
export interface DateReading {
  readonly date: DateSpan;
  /** Said where figures alone do not tell day from month; `null` where nothing was taken for granted. */
  readonly order: DayMonthOrder | null;
}

/** English, French and abbreviated names of months, folded; the place in its list is the month. */
const MONTHS: readonly (readonly string[])[] = [
  ['january', 'jan', 'janvier'],
  ['february', 'feb', 'fevrier'],
  ['march', 'mar', 'mars'],
  ['april', 'apr', 'avril'],
  ['may', 'mai'],
  ['june', 'jun', 'juin'],
  ['july', 'jul', 'juillet'],
  ['august', 'aug', 'aout'],
  ['september', 'sept', 'sep', 'septembre'],
  ['october', 'oct', 'octobre'],
  ['november', 'nov', 'novembre'],
  ['december', 'dec', 'decembre'],
];

/**
 * The dates that a text may mean, the likelier first: EDTF, a year, a month, a day, or two of them
 * with a dash between, in English, French or Vietnamese, or in figures. Figures that could be read
 * either way give two readings, day first as in Vietnam and France, and both say so. None when the
 * text is no date.
 */
export function readDates(text: string): readonly DateReading[] {
  const written = tryParseEdtf(text.trim());
  if (written !== null) return [{ date: written, order: null }];
  const plain = fold(text);
  const single = readSingle(plain);
  return single.length > 0 ? toReadings(single) : toReadings(readRange(plain));
}

interface Written {
  readonly edtf: string;
  readonly order: DayMonthOrder | null;
}

function toReadings(found: readonly Written[]): readonly DateReading[] {
  return found.flatMap(({ edtf, order }) => {
    const date = tryParseEdtf(edtf);
    return date === null ? [] : [{ date, order }];
  });
}

/** Small letters without marks, `đ` as `d`, single spaces. */
function fold(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .replaceAll('đ', 'd')
    .replace(/\s+/g, ' ')
    .trim();
}

function readSingle(text: string): readonly Written[] {
  for (const read of [readFigures, readPadded, readWords, readVietnamese]) {
    const found = read(text);
    if (found.length > 0) return found;
  }
  return /^\d{4}$/.test(text) ? [{ edtf: text, order: null }] : [];
}

/** `13/3/1954`, `13.3.1954`, `13-3-1954`, `3/1954`. */
function readFigures(text: string): readonly Written[] {
  const month = /^(\d{1,2})\s?[/. -]\s?(\d{4})$/.exec(text);
  if (month !== null) return written(month[2], month[1]);
  const day = /^(\d{1,2})\s?([/. -])\s?(\d{1,2})\s?\2\s?(\d{4})$/.exec(text);
  const [, first, , second, year] = day ?? [];
  if (first === undefined || second === undefined || year === undefined) return [];
  const dayFirst = written(year, second, first);
  const monthFirst = written(year, first, second);
  if (dayFirst.length === 0 || monthFirst.length === 0 || first === second) {
    return [...dayFirst, ...monthFirst].slice(0, 1);
  }
  return [
    ...dayFirst.map(({ edtf }) => ({ edtf, order: 'dayFirst' as const })),
    ...monthFirst.map(({ edtf }) => ({ edtf, order: 'monthFirst' as const })),
  ];
}

/** `1954-3-7`, `1954/03/13`, `1954.3`: the year first, in whatever figures. */
function readPadded(text: string): readonly Written[] {
  const match = /^(\d{4})[/. -](\d{1,2})(?:[/. -](\d{1,2}))?$/.exec(text);
  return match === null ? [] : written(match[1], match[2], match[3]);
}

/** `May 1954`, `7 May 1954`, `7th of May, 1954`, `March 13, 1954`, `7 mai 1954`. */
function readWords(text: string): readonly Written[] {
  const dayFirst =
    /^(?:(?:the )?(\d{1,2})(?:st|nd|rd|th|er)?(?: of)? )?([a-z]+)\.?,? (\d{4})$/.exec(text);
  const monthFirst = /^([a-z]+)\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/.exec(text);
  const [day, name, year] =
    dayFirst === null
      ? [monthFirst?.[2], monthFirst?.[1], monthFirst?.[3]]
      : [dayFirst[1], dayFirst[2], dayFirst[3]];
  const month = monthOf(name);
  return month === null ? [] : written(year, month, day);
}

/** `tháng 5 năm 1954`, `7 tháng 5, 1954`, `ngày 7-5-1954`, `năm 1954`. */
function readVietnamese(text: string): readonly Written[] {
  const inWords = /^(?:(?:ngay )?(\d{1,2}) )?thang (\d{1,2})(?:,| nam|, nam|\/|-)? ?(\d{4})$/.exec(
    text,
  );
  if (inWords !== null) return written(inWords[3], inWords[2], inWords[1]);
  const figures = /^ngay (\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text);
  if (figures !== null) return written(figures[3], figures[2], figures[1]);
  return written(/^nam (\d{4})$/.exec(text)?.[1]);
}

/** Two dates with a dash or `to` between; what the first leaves out it shares with the second. */
function readRange(text: string): readonly Written[] {
  const parts = /^(.+?) ?(?: to | den |–|—| - |(?<=\d{4})-(?=\d{4}$)) ?(.+)$/.exec(text);
  const [, first = '', second = ''] = parts ?? [];
  const [end] = readSingle(second);
  if (end === undefined) return [];
  const start = [first, ...completed(first, second)].flatMap(readSingle)[0];
  return start === undefined
    ? []
    : [{ edtf: `${start.edtf}/${end.edtf}`, order: start.order ?? end.order }];
}

/** The first of two dates with what it may share with the second: `13` and `13 March`, `March`. */
function completed(first: string, second: string): readonly string[] {
  const year = /\d{4}$/.exec(second)?.[0] ?? '';
  const rest = second.replace(/^(?:ngay )?\d{1,2}(?:st|nd|rd|th)? /, '');
  const monthName = /^[a-z]+/.exec(second)?.[0] ?? '';
  return [
    `${first} ${rest}`,
    `${monthName} ${first} ${year}`,
    `${first} ${year}`,
    `${first}, ${year}`,
  ];
}

function monthOf(name = ''): number | null {
  const index = MONTHS.findIndex((names) => names.includes(name));
  return index === -1 ? null : index + 1;
}

/** Year, month and day as EDTF, where there are such. */
function written(year?: string, month?: string | number, day?: string): readonly Written[] {
  if (year === undefined) return [];
  const parts = [year, month, day].filter((part) => part !== undefined);
  const edtf = parts.map((part) => String(part).padStart(2, '0')).join('-');
  const isSeason = month !== undefined && Number(month) > 12;
  return isSeason || tryParseEdtf(edtf) === null ? [] : [{ edtf, order: null }];
}
