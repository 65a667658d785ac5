import { calendarDate, isoDay, tryParseEdtf } from './edtf.ts';
import { monthOf, type Written, written } from './written-date.ts';

/** The shapes of dates that tables, cables and chronicles have, and letters do not. All folded. */

const ABOUT =
  /^(?:circa|ca\.?|c\.?|about|around|approx\.?|(?:vao )?khoang|vers|env\.?|environ|~) ?/;

/** `c. 1954` and `khoảng năm 1954` without what makes them uncertain. */
export function withoutAbout(text: string): string {
  const rest = text.replace(ABOUT, '');
  return rest === '' || /^[a-z]/.test(rest) ? withoutWholeWord(text, rest) : rest;
}

/** `c` begins other words too: only where it stands alone does it say "about". */
function withoutWholeWord(text: string, rest: string): string {
  return /[ .~]$/.test(text.slice(0, text.length - rest.length)) ? rest : text;
}

/** `19660814`, `07APR1712`, `7-Apr-1954`. */
export function readCompact(text: string): readonly Written[] {
  const figures = /^((?:1[5-9]|20)\d{2})(\d{2})(\d{2})$/.exec(text);
  if (figures !== null) return written(figures[1], figures[2], figures[3]);
  const named = /^(\d{1,2})[-. ]?([a-z]{3,9})[-. ]?(\d{4})$/.exec(text);
  const month = monthOf(named?.[2]);
  return month === null ? [] : written(named?.[3], month, named?.[1]);
}

const DAYS = '(\\d{1,2})(?:st|nd|rd|th)? ?[/–-] ?(\\d{1,2})(?:st|nd|rd|th)?';
const NIGHT = '(?:(?:the )?night of (?:the )?)?';
const MONTH_FIRST = new RegExp(`^${NIGHT}([a-z]+)\\.? ${DAYS},? (\\d{4})$`);
const DAY_FIRST = new RegExp(`^${NIGHT}${DAYS} (thang \\d{1,2}|[a-z]+)\\.?,?(?: nam)? (\\d{4})$`);

/** `Dec. 19/20, 1946`, `19/20 December 1946`, `the night of 30–31 January 1968`. */
export function readDayPair(text: string): readonly Written[] {
  const monthFirst = MONTH_FIRST.exec(text);
  const dayFirst = DAY_FIRST.exec(text);
  const [name, from, to, year] =
    monthFirst === null
      ? [dayFirst?.[3], dayFirst?.[1], dayFirst?.[2], dayFirst?.[4]]
      : [monthFirst[1], monthFirst[2], monthFirst[3], monthFirst[4]];
  const month = /^thang (\d+)$/.exec(name ?? '')?.[1] ?? monthOf(name);
  if (month === null) return [];
  const [end] = written(year, month, to);
  if (end === undefined) return [];
  const [start] = nightBefore(end.edtf, Number(from)) ?? written(year, month, from);
  return start === undefined ? [] : asInterval(start.edtf, end.edtf);
}

/** `đêm 30 rạng ngày 31-1-1968`: the night from one day to the next; `đêm 30-1-1968`. */
export function readNight(text: string): readonly Written[] {
  const alone = /^(?:dem|toi)(?: ngay)? (\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/.exec(text);
  if (alone !== null) return written(alone[3], alone[2], alone[1]);
  const match =
    /^(?:dem|toi)(?: ngay)? (\d{1,2})(?:[-/.]\d{1,2})?,? rang (?:sang )?(?:ngay )?(\d{1,2})(?:[-/.]| thang )(\d{1,2})(?:[-/.]| nam |, )(\d{4})$/.exec(
      text,
    );
  const [end] = written(match?.[4], match?.[3], match?.[2]);
  const [start] = end === undefined ? [] : (nightBefore(end.edtf, Number(match?.[1])) ?? []);
  return start === undefined || end === undefined ? [] : asInterval(start.edtf, end.edtf);
}

/** The day before, where it has that number in its month: nights also end on the first of one. */
function nightBefore(edtf: string, date: number): readonly Written[] | null {
  const day = (tryParseEdtf(edtf)?.startDay ?? 0) - 1;
  return calendarDate(day).date === date ? [{ edtf: isoDay(day), order: null }] : null;
}

/** `1960s`, `thập niên 1960`, `những năm 1960`. */
export function readDecade(text: string): readonly Written[] {
  const match = /^(?:the )?(\d{3})0s$|^(?:thap nien|nhung nam) (\d{3})0$/.exec(text);
  const decade = match?.[1] ?? match?.[2];
  return decade === undefined ? [] : [{ edtf: `${decade}X`, order: null }];
}

function asInterval(from: string, to: string): readonly Written[] {
  const edtf = `${from}/${to}`;
  return tryParseEdtf(edtf) === null ? [] : [{ edtf, order: null }];
}
