import { type Language, type MessageParams, translate } from '../messages/messages.ts';
import { parseEdtf } from './edtf.ts';
import { formatDay, formatEdtf } from './format-date.ts';

/**
 * What a date leaves open, in sentences: how exactly it is known, whether it is sure, and between
 * which days it may lie. Empty for what is known to the day. `edtf` is a date the atlas can read.
 */
export function explainDate(edtf: string, language: Language): readonly string[] {
  const ends = edtf.split('/').filter((end) => end !== '' && end !== '..');
  const isOneDate = ends.length === 1 || ends[0] === ends[1];
  const told = isOneDate ? ends.slice(0, 1) : ends;
  return told.flatMap((end) => explainEnd(end, isOneDate, language));
}

function explainEnd(end: string, isOneDate: boolean, language: Language): readonly string[] {
  const mark = /[?~%]$/.exec(end)?.[0];
  const plain = mark === undefined ? end : end.slice(0, -1);
  const precision = precisionOf(plain);
  if (mark === undefined && (precision === 'day' || !isOneDate)) return [];
  const { startDay, endDay, earliestDay, latestDay } = parseEdtf(end);
  const say = (key: keyof typeof DOUBTS | keyof typeof PRECISIONS, params: MessageParams) =>
    translate(language, { ...DOUBTS, ...PRECISIONS }[key], params);
  const between = { first: formatDay(earliestDay, language), last: formatDay(latestDay, language) };
  const doubt =
    mark === undefined
      ? []
      : [say(mark as keyof typeof DOUBTS, { ...between, date: formatEdtf(plain, language) })];
  const known =
    precision === 'day' || mark !== undefined
      ? []
      : [
          say(precision, {
            first: formatDay(startDay, language),
            last: formatDay(endDay, language),
          }),
        ];
  return [...known, ...doubt];
}

type Precision = 'day' | 'month' | 'season' | 'year' | 'decade';

function precisionOf(plain: string): Precision {
  const [year = '', second, third] = plain.split('-');
  if (year.includes('X')) return 'decade';
  if (second === undefined || second === 'XX') return 'year';
  if (Number(second) > 12) return 'season';
  return third === undefined || third === 'XX' ? 'month' : 'day';
}

const PRECISIONS = {
  month: 'records.known.month',
  season: 'records.known.season',
  year: 'records.known.year',
  decade: 'records.known.decade',
} as const;

const DOUBTS = {
  '~': 'records.doubt.about',
  '?': 'records.doubt.possibly',
  '%': 'records.doubt.both',
} as const;
