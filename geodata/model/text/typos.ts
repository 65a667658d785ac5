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
  const table = beginTable(word, most);
  let before = '';
  for (let at = 0; at < sorted.length; ) {
    const term = sorted[at] ?? '';
    const { depth, isTooFar } = fillRows(table, term, sharedLength(before, term));
    before = term.slice(0, depth);
    const best = table.best[depth] ?? most + 1;
    if (isTooFar) {
      at = firstAfter(sorted, at, before);
      if (isUnfinished && best <= most) found.push({ word: before, slips: best });
      continue;
    }
    const slips = isUnfinished ? best : slipsAtEnd(table, depth);
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

/** How far each beginning of a term is from each beginning of the word that is looked for. */
interface Table {
  readonly word: string;
  readonly most: number;
  /** A row for each letter of the term; only cells that a few slips can reach are filled. */
  readonly rows: Uint8Array[];
  /** For each row, the least in it. */
  readonly least: number[];
  /** For each row, how near any beginning of the term up to there is to the whole word. */
  readonly best: number[];
}

function beginTable(word: string, most: number): Table {
  const first = Uint8Array.from({ length: word.length + 1 }, (_, column) =>
    Math.min(column, most + 1),
  );
  return { word, most, rows: [first], least: [0], best: [first.at(-1) ?? 0] };
}

/** Fills a row for each letter of the term, after those it shares, until no ending could be near. */
function fillRows(table: Table, term: string, shared: number) {
  const { least, most } = table;
  let depth = shared;
  let isTooFar = false;
  while (depth < term.length && !isTooFar) {
    depth += 1;
    fillRow(table, term, depth);
    // An exchange of two reaches back over one row, so both must be beyond hope.
    isTooFar = (least[depth] ?? 0) > most && (least[depth - 1] ?? 0) > most - 1;
  }
  return { depth, isTooFar };
}

/** Only as many cells beside the diagonal as slips are allowed: all others are farther away. */
function fillRow(table: Table, term: string, depth: number): void {
  const { word, most, rows } = table;
  rows[depth] ??= new Uint8Array(word.length + 1);
  const row = rows[depth].fill(most + 1);
  row[0] = Math.min(depth, most + 1);
  let least = row[0];
  const last = Math.min(word.length, depth + most);
  for (let column = Math.max(1, depth - most); column <= last; column++) {
    const slips = Math.min(most + 1, slipsAt(table, term, depth, column));
    row[column] = slips;
    least = Math.min(least, slips);
  }
  table.least[depth] = least;
  table.best[depth] = Math.min(table.best[depth - 1] ?? most + 1, row[word.length] ?? most + 1);
}

function slipsAt({ word, rows }: Table, term: string, depth: number, column: number): number {
  const [above, row] = [rows[depth - 1], rows[depth]];
  if (above === undefined || row === undefined) return Number.POSITIVE_INFINITY;
  const letter = term.charCodeAt(depth - 1);
  const isSame = letter === word.charCodeAt(column - 1);
  const least = Math.min(
    (above[column] ?? 0) + 1,
    (row[column - 1] ?? 0) + 1,
    (above[column - 1] ?? 0) + (isSame ? 0 : 1),
  );
  const isExchange =
    depth > 1 &&
    column > 1 &&
    letter === word.charCodeAt(column - 2) &&
    term.charCodeAt(depth - 2) === word.charCodeAt(column - 1);
  return isExchange ? Math.min(least, (rows[depth - 2]?.[column - 2] ?? 0) + 1) : least;
}

function slipsAtEnd({ word, most, rows }: Table, depth: number): number {
  return rows[depth]?.[word.length] ?? most + 1;
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
