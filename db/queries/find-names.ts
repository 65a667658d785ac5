import { smallest } from '../../geodata/model/extremes.ts';
import { searchWords, wordIndexOf } from '../../geodata/model/text/fold.ts';
import {
  type HitKind,
  isWholeName,
  type MatchGrade,
  MOST_MATCHES,
  type NameMatch,
  wholeNameWord,
} from '../../geodata/model/text/search.ts';
import {
  hasEveryPhrase,
  readSearchQuery,
  type SearchQuery,
} from '../../geodata/model/text/search-query.ts';
import { readTelex } from '../../geodata/model/text/telex.ts';
import { type NearWord, nearWords, slipsAllowed } from '../../geodata/model/text/typos.ts';
import type { ContentDb } from '../open.ts';
import { statement } from '../statement.ts';

/** How many corrections of one word are tried, the nearest first. */
const MOST_CORRECTIONS = 8;
/** How many names are read before the nearest of them are chosen. */
const MOST_COMPARED = 32;
/** Beginnings up to this length stand in an index of their own (`prefix` in content-schema.sql). */
const LONGEST_INDEXED = 3;
/** How many words with a longer beginning are named one by one. */
const MOST_WITH_BEGINNING = 24;
/** How long a word may be that is looked for as two. */
const LONGEST_JOINED = 20;
/** Words that say nothing when others do. */
const LITTLE_WORDS = new Set(['a', 'an', 'and', 'at', 'for', 'in', 'of', 'on', 'the', 'to']);
/**
 * What only says what kind of thing is meant, and which: who asks for a battle by its place means
 * the event, whatever it is called here, and a general is a person.
 */
export const KIND_WORDS: ReadonlyMap<string, HitKind> = new Map([
  ...['battle', 'siege', 'attack', 'fall', 'campaign', 'operation', 'tran', 'dich'].map(
    (word) => [word, 'event'] as const,
  ),
  ...['general', 'colonel', 'president', 'marshal', 'tuong', 'ong', 'bac', 'uncle'].map(
    (word) => [word, 'person'] as const,
  ),
]);
/** Letters that SQLite's Unicode may not know would be cut, and a cut word is a phrase. */
const LAST_KNOWN_LETTER = '\u9fff';

/** All words that names are made of, sorted, for what is mistyped. */
export function loadNameWords(db: ContentDb): readonly string[] {
  const sql = 'SELECT term FROM name_words ORDER BY term';
  const terms = statement<{ term: string }>(db, sql).all();
  return terms.map(({ term }) => term).filter((term) => !isWholeName(term));
}

/** What a search for names needs. */
export interface NamesAsked {
  readonly text: string;
  readonly limit: number;
  /** From {@link loadNameWords}. */
  readonly vocabulary: readonly string[];
}

/**
 * The names that answer what is typed, best grade first and within a grade the most looked for
 * first. One record may come with several names. Each step reads at most as many rows as it may
 * answer, in the order in which they are numbered, and further steps are taken only while names
 * are missing; nothing is weighed.
 */
export function findNames(db: ContentDb, asked: NamesAsked): NameMatch[] {
  const { words: typed, phrases } = readSearchQuery(asked.text);
  const words = typed.filter((word) => word <= LAST_KNOWN_LETTER);
  if (words.length === 0) return [];
  if (phrases.length > 0) return findPhrases(db, words, phrases).slice(0, asked.limit);
  const found = new Map<number, NameMatch>();
  let isFound = false;
  for (const step of STEPS) {
    if (found.size >= asked.limit || (step.isLastResort && isFound)) break;
    for (const { rank, match } of step.find(db, words, asked)) {
      if (found.size < asked.limit && !found.has(rank)) found.set(rank, match);
      isFound ||= match.kind !== 'source';
    }
  }
  return [...found.values()];
}

/** Names that have what stands in quotes, as it stands there. The index knows no order of words. */
function findPhrases(
  db: ContentDb,
  words: readonly string[],
  phrases: SearchQuery['phrases'],
): NameMatch[] {
  const found = [
    ...read(db, 'exact', quoted(wholeNameWord(words)), MOST_MATCHES),
    ...read(db, 'words', words.map((word) => `${quoted(word)}*`).join(' AND '), MOST_MATCHES),
  ];
  const matches = new Map(found.toReversed().map(({ rank, match }) => [rank, match]));
  const inOrder = [...matches].toReversed().map(([, match]) => match);
  return inOrder.filter(({ name }) => hasEveryPhrase(wordIndexOf(name), phrases));
}

interface Ranked {
  readonly rank: number;
  readonly match: NameMatch;
}

interface Step {
  /** Whether it is taken only when nothing was found before. */
  readonly isLastResort: boolean;
  readonly find: (db: ContentDb, words: readonly string[], asked: NamesAsked) => Ranked[];
}

const STEPS: readonly Step[] = [
  {
    isLastResort: false,
    find: (db, words, { limit }) => read(db, 'exact', quoted(wholeNameWord(words)), limit),
  },
  {
    isLastResort: false,
    find: (db, words, { limit }) => read(db, 'whole', everyWholeWord(telling(words)), limit),
  },
  {
    isLastResort: false,
    find: (db, words, { limit }) => read(db, 'begins', `${quoted(wholeNameWord(words))}*`, limit),
  },
  {
    isLastResort: false,
    find: (db, words, { limit, vocabulary }) =>
      read(db, 'words', everyWord(telling(words), vocabulary), limit),
  },
  { isLastResort: false, find: findTelex },
  { isLastResort: true, find: findWithoutKind },
  { isLastResort: true, find: findMistyped },
  { isLastResort: true, find: findWithFewer },
];

function findTelex(db: ContentDb, words: readonly string[], asked: NamesAsked): Ranked[] {
  const { limit, vocabulary } = asked;
  const plain = words.map(readTelex);
  if (plain.every((word, index) => word === words[index])) return [];
  const whole = read(db, 'telex', `${quoted(wholeNameWord(plain))}*`, limit);
  return [...whole, ...read(db, 'telex', everyWord(telling(plain), vocabulary), limit)];
}

/** Names with words near to those typed, those with the fewest slips first. */
function findMistyped(db: ContentDb, words: readonly string[], asked: NamesAsked): Ranked[] {
  const told = telling(words);
  const choices = told.map((word, index) =>
    choicesOf(word, index === told.length - 1, asked.vocabulary),
  );
  const joined = findJoined(db, words, asked);
  if (joined.length > 0 || choices.some((some) => some.length === 0)) return joined;
  const query = choices.map(
    (some) => `(${some.map(({ word }) => beginning(word, asked.vocabulary)).join(' OR ')})`,
  );
  const ranked = read(db, 'typo', query.join(' AND '), MOST_COMPARED);
  return nearestFirst(ranked, (words) => slipsIn(words, choices));
}

/** Those with the fewest slips first, then those that say least beside what was typed. */
function nearestFirst(ranked: readonly Ranked[], slipsOf: (words: readonly string[]) => number) {
  const measured = ranked.map((one) => {
    const words = searchWords(one.match.name);
    return { one, slips: slipsOf(words), length: words.length };
  });
  measured.sort((a, b) => a.slips - b.slips || a.length - b.length || a.one.rank - b.one.rank);
  return measured.map(({ one }) => one);
}

/** What a word may mean: what begins so, and what is near to it. */
function choicesOf(word: string, isUnfinished: boolean, vocabulary: readonly string[]): NearWord[] {
  const near = nearWords(vocabulary, word, { isUnfinished }).sort((a, b) => a.slips - b.slips);
  const itself = slipsAllowed(word) === 0 || hasBeginning(vocabulary, word);
  return [...(itself ? [{ word, slips: 0 }] : []), ...near.slice(0, MOST_CORRECTIONS)];
}

/** Two words run together, with a slip in the second: `khesahn`. */
function findJoined(db: ContentDb, words: readonly string[], { limit, vocabulary }: NamesAsked) {
  const [joined = ''] = words;
  if (words.length > 1 || joined.length > LONGEST_JOINED) return [];
  for (let at = 2; at <= joined.length - 2; at++) {
    const [first, second] = [joined.slice(0, at), joined.slice(at)];
    if (!hasBeginning(vocabulary, first)) continue;
    const near = nearWords(vocabulary, second, { isUnfinished: true, most: 1 });
    if (near.length === 0) continue;
    const ends = near.slice(0, MOST_CORRECTIONS).map(({ word }) => beginning(word, vocabulary));
    const found = read(db, 'typo', `${quoted(first)} AND (${ends.join(' OR ')})`, limit);
    if (found.length > 0) return found;
  }
  return [];
}

/** Without the words that only say what kind of thing is meant; things of that kind come first. */
function findWithoutKind(db: ContentDb, words: readonly string[], asked: NamesAsked): Ranked[] {
  const { limit, vocabulary } = asked;
  const told = telling(words);
  const names = told.filter((word) => !KIND_WORDS.has(word));
  if (names.length === 0 || names.length === told.length) return [];
  const kinds = new Set(told.map((word) => KIND_WORDS.get(word)));
  const whole = read(db, 'fewer', everyWholeWord(names), limit);
  const found = [...whole, ...read(db, 'fewer', everyWord(names, vocabulary), limit)];
  const isMeant = ({ match }: Ranked) => kinds.has(match.kind);
  return [...found.filter(isMeant), ...found.filter((one) => !isMeant(one))];
}

/** Of three words and more, any one may be left out. */
function findWithFewer(db: ContentDb, words: readonly string[], asked: NamesAsked): Ranked[] {
  const { limit, vocabulary } = asked;
  const told = telling(words);
  if (told.length < 3) return [];
  const found = told.flatMap((_, index) =>
    read(db, 'fewer', everyWord(told.toSpliced(index, 1), vocabulary), limit),
  );
  return nearestFirst(found, () => 0);
}

function slipsIn(words: readonly string[], choices: readonly (readonly NearWord[])[]): number {
  return choices.reduce((sum, some) => {
    const met = some.filter(({ word }) => words.some((one) => one.startsWith(word)));
    return sum + Math.min(some.length, smallest(met.map(({ slips }) => slips)));
  }, 0);
}

function telling(words: readonly string[]): readonly string[] {
  const told = words.filter((word, index) => index === words.length - 1 || !LITTLE_WORDS.has(word));
  return told.length === 0 ? words : told;
}

function everyWord(words: readonly string[], vocabulary: readonly string[]): string {
  return words.map((word) => beginning(word, vocabulary)).join(' AND ');
}

/**
 * Words that begin so. Beyond the index of beginnings FTS5 gathers every row of all of them before
 * it answers the first; words named one by one are read only as far as answers are wanted.
 */
function beginning(word: string, vocabulary: readonly string[]): string {
  const start = firstNotBefore(vocabulary, word);
  let end = start;
  while (vocabulary[end]?.startsWith(word) && end - start <= MOST_WITH_BEGINNING) end += 1;
  const isNamed =
    word.length > LONGEST_INDEXED && end > start && end - start <= MOST_WITH_BEGINNING;
  if (!isNamed) return `${quoted(word)}*`;
  return `(${vocabulary.slice(start, end).map(quoted).join(' OR ')})`;
}

function everyWholeWord(words: readonly string[]): string {
  return words.map(quoted).join(' AND ');
}

/** Quoted, a word is never taken for one of the operators of MATCH. */
function quoted(word: string): string {
  return `"${word}"`;
}

function hasBeginning(sorted: readonly string[], letters: string): boolean {
  return sorted[firstNotBefore(sorted, letters)]?.startsWith(letters) ?? false;
}

function firstNotBefore(sorted: readonly string[], text: string): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? '') < text) low = middle + 1;
    else high = middle;
  }
  return low;
}

interface NameRow {
  readonly rank: number;
  readonly kind: HitKind;
  readonly record_id: string;
  readonly text: string;
}

function read(db: ContentDb, grade: MatchGrade, query: string, limit: number): Ranked[] {
  const sql = `
    SELECT n.* FROM name_search s JOIN search_names n ON n.rank = s.rowid
    WHERE name_search MATCH ? ORDER BY s.rowid LIMIT ?`;
  return statement<NameRow>(db, sql)
    .all(query, limit)
    .map(({ rank, kind, record_id, text }) => ({
      rank,
      match: { kind, id: record_id, name: text, grade },
    }));
}
