import { parseEdtf } from '../../../geodata/model/time/edtf.ts';
import { claimsOf } from '../claims.ts';
import type { Problem } from '../problems.ts';
import type { ContentFiles } from '../read-content.ts';
import { fault } from './fault.ts';

/** One act that several records tell. */
export interface Act {
  /** The day it was done, as EDTF. */
  readonly day: string;
  /** Words of every claim that tells it, in any order and case. */
  readonly words: readonly string[];
  /** The events that tell it; each must. */
  readonly events: readonly string[];
}

/** Acts that more than one record of the atlas tells: all of them must give the same day. */
const ACTS: readonly Act[] = [
  {
    day: '1946-12-19',
    words: ['Hanoi', 'December'],
    events: ['haiphong-1946', 'war-outbreak-1946'],
  },
  { day: '1950-01-30', words: ['Soviet'], events: ['stalin-reserve', 'recognition-1950'] },
  {
    day: '1950-02-07',
    words: ['recogni', 'February'],
    events: ['state-of-vietnam', 'recognition-1950'],
  },
  {
    day: '1954-01-31',
    words: ['Mường Phăng'],
    events: ['dbp-hq-at-tham-pua', 'dbp-change-of-plan', 'dbp-hq-at-muong-phang'],
  },
  {
    day: '1954-05-08',
    words: ['Indochina'],
    events: ['geneva-conference', 'geneva-indochina-phase'],
  },
  { day: '1954-08-25', words: ['Hồ Xá'], events: ['dmz-set-up', 'vinh-linh-special-zone'] },
  { day: '1966-04-12', words: ['twenty-nine'], events: ['turnpike-1968', 'mu-gia-b52-1966'] },
  {
    day: '1979-02-17',
    words: ['crossed', 'border'],
    events: ['sino-vietnamese-war', 'deng-and-1979'],
  },
  {
    day: '1979-03-05',
    words: ['withdrawal had'],
    events: ['sino-vietnamese-war', 'deng-and-1979'],
  },
];

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;
/** A day as the bodies write it, `7 February` or `7 February 1950`. */
const DAY = new RegExp(`\\b(\\d{1,2}) (${MONTHS.join('|')})\\b`, 'gu');

/** Records that do not tell an act they share with others, or give it another day. */
export function checkActs(
  { events }: ContentFiles,
  acts: readonly Act[] = ACTS,
): readonly Problem[] {
  return acts.flatMap((act) => {
    const day = inWords(act.day);
    return events
      .filter(({ value }) => act.events.includes(value.id))
      .flatMap((event) => {
        const told = claimsOf(event.value).filter(({ text }) => tells(act, text));
        if (told.length === 0) {
          return [
            fault(event, 'body', `does not tell the act of ${day} (${act.words.join(', ')})`),
          ];
        }
        return told
          .filter(({ text }) => namesOnlyOtherDays(text, day))
          .map(({ item }) =>
            fault(event, `body.${item}`, `gives another day than ${day}, as others tell it`),
          );
      });
  });
}

function tells({ words }: Act, text: string): boolean {
  const folded = text.toLocaleLowerCase('en');
  return words.every((word) => folded.includes(word.toLocaleLowerCase('en')));
}

function namesOnlyOtherDays(text: string, day: string): boolean {
  const days = [...text.matchAll(DAY)].map(([, number, month]) => `${number} ${month}`);
  return days.length > 0 && !days.includes(day);
}

function inWords(edtf: string): string {
  const date = new Date(parseEdtf(edtf).startDay * 86_400_000);
  return `${date.getUTCDate()} ${MONTHS[date.getUTCMonth()]}`;
}
