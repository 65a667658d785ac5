import { smallest } from '../extremes.ts';

/** How many slips a word of that length may hold: one from four letters on, two from eight. */
export function slipsAllowed(word: string): number {
  if (word.length < 4) return 0;
  return word.length < 8 ? 1 : 2;
}

/** A word of the vocabulary that may be meant, and how many slips away it is. */
export interface NearWord {
  readonly word: string;
  readonly slips: number;
}

/**
 * The words of a sorted vocabulary within the slips allowed: a letter too many, too few, another
 * one, or two neighbours exchanged (optimal string alignment). Where the word may be unfinished,
 * what follows in the vocabulary's word is no slip.
 *
 * Words that begin alike share their rows of the table, and a beginning that is too far off
 * already is left out with all that begins so: what is looked at grows with the slips, hardly with
 * the vocabulary.
 */
export function nearWords(
  sorted: readonly string[],
  word: string,
  { isUnfinished, most = slipsAllowed(word) }: NearOptions,
): NearWord[] {
  if (most === 0) return [];
  const found: NearWord[] = [];
  const rows: number[][] = [Array.from({ length: word.length + 1 }, (_, index) => index)];
  let before = '';
  for (let at = 0; at < sorted.length; ) {
    const term = sorted[at] ?? '';
    const reached = fillRows(rows, { term, word, most, from: sharedLength(before, term) });
    before = term.slice(0, reached.depth);
    if (reached.isTooFar) {
      at = firstAfter(sorted, at, before);
      if (!isUnfinished || reached.best > most) continue;
      found.push({ word: before, slips: reached.best });
      continue;
    }
    const slips = isUnfinished ? reached.best : (rows[term.length]?.at(-1) ?? most + 1);
    if (slips <= most) found.push({ word: term, slips });
    at += 1;
  }
  return found;
}

interface NearOptions {
  /** Whether the word may go on: the last one that is typed. */
  readonly isUnfinished: boolean;
  readonly most?: number;
}

interface RowsAsked {
  readonly term: string;
  readonly word: string;
  readonly most: number;
  /** How many letters of the term the rows hold already. */
  readonly from: number;
}

/** Fills a row for each letter of the term until no ending could be near enough. */
function fillRows(rows: number[][], { term, word, most, from }: RowsAsked) {
  rows.length = Math.min(rows.length, from + 1);
  let depth = rows.length - 1;
  let isTooFar = false;
  while (depth < term.length && !isTooFar) {
    rows.push(nextRow(rows, term, word));
    depth += 1;
    // An exchange of two reaches back over one row, so both must be beyond hope.
    const [last, previous] = [rows[depth] ?? [], rows[depth - 1] ?? []];
    isTooFar = smallest(last) > most && smallest(previous) > most - 1;
  }
  const best = smallest(rows.slice(0, depth + 1).map((row) => row[word.length] ?? most + 1));
  return { depth, isTooFar, best };
}

function nextRow(rows: readonly number[][], term: string, word: string): number[] {
  const depth = rows.length;
  const above = rows[depth - 1] ?? [];
  const row = [depth];
  for (let column = 1; column <= word.length; column++) {
    const isSame = term[depth - 1] === word[column - 1];
    let least = Math.min(
      (above[column] ?? 0) + 1,
      (row[column - 1] ?? 0) + 1,
      (above[column - 1] ?? 0) + (isSame ? 0 : 1),
    );
    const isExchange =
      depth > 1 &&
      column > 1 &&
      term[depth - 1] === word[column - 2] &&
      term[depth - 2] === word[column - 1];
    if (isExchange) least = Math.min(least, (rows[depth - 2]?.[column - 2] ?? 0) + 1);
    row.push(least);
  }
  return row;
}

function sharedLength(a: string, b: string): number {
  let length = 0;
  while (length < a.length && length < b.length && a[length] === b[length]) length += 1;
  return length;
}

/** The first place after `at` whose word does not begin so. */
function firstAfter(sorted: readonly string[], at: number, beginning: string): number {
  let [low, high] = [at, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? '').startsWith(beginning)) low = middle + 1;
    else high = middle;
  }
  return low;
}
