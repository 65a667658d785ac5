import type { Language } from '../../geodata/model/messages/messages.ts';
import type { ColumnRole } from '../../geodata/model/workbook/import-sheet.ts';
import { foldKey, type Roles } from './fields.ts';
import { isObject } from './import-fault.ts';
import { isUnknown, readDate } from './read-date.ts';
import type { SurveyedColumn } from './survey-columns.ts';
import { guessPlace } from './tables/guess-place.ts';

/**
 * Names under which programs keep what a note calls title, text, date and links, the more certain
 * first; case, diacritics and what joins their words do not matter.
 */
const TITLE_KEYS = ['title', 'name', 'label', 'ten', 'tieude', 'tengoi', 'diadanh', 'toponym'];
const TEXT_KEYS = [
  ...[
    'body',
    'description',
    'descriptio',
    'descriptions',
    'desc',
    'notes',
    'note',
    'comment',
    'cmt',
    'remarks',
  ],
  ...['mota', 'ghichu', 'noidung', 'popupcontent', 'popup', 'text'],
];
const DATE_KEYS = ['date', 'ngay', 'when', 'timestamp', 'timespan'];
const START_KEYS = ['begin', 'start', 'startdate', 'tungay'];
const END_KEYS = ['end', 'enddate', 'denngay'];
const LINK_KEYS = ['eventids'];
const TAG_KEYS = ['tags', 'tag', 'keywords', 'nhan', 'tukhoa'];
const AUTHOR_KEYS = ['author', 'tacgia'];
/** A file with all of these was written by the atlas: it says what everything is. */
const OWN_KEYS = ['title', 'body', 'date', 'eventids'];
/** So many of the values of a column must be dates for it to be one of dates. */
const MOSTLY = 0.9;

interface Guess {
  readonly key: string;
  readonly role: ColumnRole;
  /** Smaller comes first among those of one role. */
  readonly rank: number;
}

/** What the names and the values of columns say of what they are; what they do not say is kept. */
export function guessRoles(
  columns: readonly SurveyedColumn[],
  { isTable, language }: { readonly isTable: boolean; readonly language: Language },
): Roles {
  const guesses = columns.map((column) => guessByName(column, language));
  const isOwn = OWN_KEYS.every((own) => columns.some(({ name }) => foldKey(name) === own));
  const settled = isOwn ? guesses.map(keepUnlessOwn) : withoutRivals(guesses, columns, isTable);
  const placed = isTable ? guessPlace(columns) : new Map<string, ColumnRole>();
  const all = settled.map((guess) => ({ ...guess, role: placed.get(guess.key) ?? guess.role }));
  return rolesOf(all);
}

/** The roles that a person chose, in the order in which the atlas would prefer them. */
export function chosenRoles(
  columns: readonly SurveyedColumn[],
  roles: readonly ColumnRole[],
  language: Language,
): Roles {
  return rolesOf(
    columns.map((column, index) => {
      const { key, rank } = guessByName(column, language);
      return { key, rank, role: roles[index] ?? 'keep' };
    }),
  );
}

function rolesOf(guesses: readonly Guess[]): Roles {
  const ranked = guesses.toSorted((a, b) => a.rank - b.rank);
  return new Map(ranked.map(({ key, role }) => [key, role]));
}

const UNRANKED = 1000;

function guessByName({ name, values }: SurveyedColumn, language: Language): Guess {
  const folded = foldKey(name);
  const titles = [...TITLE_KEYS, `name${language}`, `title${language}`, 'nameen', 'namevi'];
  const lists = [
    { role: 'title', keys: titles },
    { role: 'text', keys: TEXT_KEYS },
    { role: 'date', keys: DATE_KEYS },
    { role: 'start', keys: START_KEYS },
    { role: 'end', keys: END_KEYS },
    { role: 'links', keys: LINK_KEYS },
    { role: 'tags', keys: TAG_KEYS },
    { role: 'author', keys: AUTHOR_KEYS },
  ] as const;
  for (const { role, keys } of lists) {
    const rank = keys.indexOf(folded);
    if (rank === -1) continue;
    // Roads start and end at towns.
    const isDated = (role !== 'start' && role !== 'end') || values.some(isDate);
    return { key: name, role: isDated ? role : 'keep', rank };
  }
  const isPlace =
    folded === 'location' && values.some((value) => isObject(value) && 'name' in value);
  return { key: name, role: isPlace ? 'title' : 'keep', rank: UNRANKED };
}

function keepUnlessOwn(guess: Guess): Guess {
  const isOwn = [...OWN_KEYS, 'tags', 'author'].includes(foldKey(guess.key));
  return isOwn ? guess : { ...guess, role: 'keep' };
}

/** Our own text is the whole text; and what no name says, words within names and values may. */
function withoutRivals(
  guesses: readonly Guess[],
  columns: readonly SurveyedColumn[],
  isTable: boolean,
): readonly Guess[] {
  const hasBody = guesses.some(({ key }) => foldKey(key) === 'body');
  const found = guesses.map((guess) => {
    const isRival = hasBody && guess.role === 'text' && foldKey(guess.key) !== 'body';
    return isRival ? { ...guess, role: 'keep' as const } : guess;
  });
  if (!isTable) return found;
  const has = (role: ColumnRole) => found.some((guess) => guess.role === role);
  const title = has('title') ? undefined : columns.find(looksLikeTitle)?.name;
  const isDated = has('date') || has('start') || has('end');
  const date = isDated ? undefined : dateAmong(columns);
  return found.map((guess) => {
    if (guess.key === title) return { ...guess, role: 'title' };
    return guess.key === date ? { ...guess, role: 'date' } : guess;
  });
}

function looksLikeTitle({ name, values }: SurveyedColumn): boolean {
  const isNamed = /name$|^name|^ten |^tên |title/i.test(name.normalize('NFC'));
  return isNamed && values.some((value) => typeof value === 'string' && /\p{L}/u.test(value));
}

/** A column whose name speaks of dates, else one of dates that are no plain numbers. */
function dateAmong(columns: readonly SurveyedColumn[]): string | undefined {
  const dated = columns.filter(({ values }) => {
    const known = values.filter((value) => !isUnknown(String(value).trim()));
    return known.length > 0 && known.filter(isDate).length >= known.length * MOSTLY;
  });
  const named = dated.find(({ name }) =>
    /dat|ngay|ngày|when|year|năm/i.test(name.normalize('NFC')),
  );
  const written = dated.find(({ values }) =>
    values.every((value) => /\D/.test(String(value).trim())),
  );
  return (named ?? written)?.name;
}

function isDate(value: unknown): boolean {
  return (readDate(value, 'dayFirst') ?? readDate(value, 'monthFirst') ?? '') !== '';
}
