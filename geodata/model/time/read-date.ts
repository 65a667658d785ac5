import { type DateSpan, tryParseEdtf } from './edtf.ts';
import { type DayMonthOrder, foldDate, monthOf, type Written, written } from './written-date.ts';
import { readCompact, readDayPair, readDecade, readNight, withoutAbout } from './written-shapes.ts';

/** What a typed date means. */
export interface DateReading {
  readonly date: DateSpan;
  /** Said where figures alone do not tell day from month; `null` where nothing was taken for granted. */
  readonly order: DayMonthOrder | null;
}

/**
 * The dates that a text may mean, the likelier first: EDTF, a year, a month, a day, or two of them
 * with a dash between, in English, French or Vietnamese, or in figures; the night from one day to
 * the next, and what is said to be about a date. Figures that could be read either way give two
 * readings, day first as in Vietnam and France, and both say so. None when the text is no date.
 */
export function readDates(text: string): readonly DateReading[] {
  const written = tryParseEdtf(text.trim());
  if (written !== null) return [{ date: written, order: null }];
  const plain = foldDate(text);
  const single = readSingle(plain);
  return single.length > 0 ? toReadings(single) : toReadings(readRange(plain));
}

function toReadings(found: readonly Written[]): readonly DateReading[] {
  return found.flatMap(({ edtf, order }) => {
    const date = tryParseEdtf(edtf);
    return date === null ? [] : [{ date, order }];
  });
}

const SHAPES = [
  ...[readFigures, readPadded, readWords, readVietnamese],
  ...[readCompact, readDayPair, readNight, readDecade],
];

function readSingle(text: string): readonly Written[] {
  const certain = withoutAbout(text);
  for (const read of SHAPES) {
    const found = read(certain);
    if (found.length > 0) return certain === text ? found : found.map(asApproximate);
  }
  if (!/^\d{4}$/.test(certain)) return [];
  const year: Written = { edtf: certain, order: null };
  return [certain === text ? year : asApproximate(year)];
}

function asApproximate({ edtf, order }: Written): Written {
  return { edtf: edtf.replace(/(?=\/|$)/g, '~'), order };
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

/** `tháng 5 năm 1954`, `7 tháng 5, 1954`, `ngày 7-5-1954`, `mồng 2 tháng Chín 1945`, `năm 1954`. */
function readVietnamese(text: string): readonly Written[] {
  const inWords =
    /^(?:(?:ngay )?(?:m[ou]ng )?(\d{1,2}) )?thang (\d{1,2}|[a-z]+(?: mot| hai)?)(?:,| nam|, nam|\/|-)? ?(\d{4})$/.exec(
      text,
    );
  if (inWords !== null) return writtenIn(inWords[3], inWords[2], inWords[1]);
  const figures = /^ngay (\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text);
  if (figures !== null) return written(figures[3], figures[2], figures[1]);
  return written(/^nam (\d{4})$/.exec(text)?.[1]);
}

function writtenIn(year?: string, month = '', day?: string): readonly Written[] {
  const number = /^\d+$/.test(month) ? month : monthOf(`thang ${month}`);
  return number === null ? [] : written(year, number, day);
}

/** Two dates with a dash or `to` between; what the first leaves out it shares with the second. */
function readRange(text: string): readonly Written[] {
  const parts = /^(.+?) ?(?: to | den |–|—| - |(?<=\d{4})-(?=\d{4}$)) ?(.+)$/.exec(text);
  const [, first = '', second = ''] = parts ?? [];
  const ends = readSingle(second);
  if (ends.length === 0) return [];
  const starts =
    [first, ...completed(first, second)].map(readSingle).find((found) => found.length > 0) ?? [];
  return ORDERS.flatMap((order): readonly Written[] => {
    const [start, end] = [starts, ends].map((found) => inOrder(found, order));
    if (start === undefined || end === undefined) return [];
    const said = start.order ?? end.order;
    // Where nothing is ambiguous both orders say the same; once is enough.
    if (said === null && order === 'monthFirst') return [];
    return [{ edtf: `${start.edtf}/${end.edtf}`, order: said }];
  });
}

const ORDERS = ['dayFirst', 'monthFirst'] as const;

function inOrder(found: readonly Written[], order: DayMonthOrder): Written | undefined {
  return found.find((one) => one.order === null || one.order === order);
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
