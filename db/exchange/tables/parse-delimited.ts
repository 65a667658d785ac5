/** What separates the fields of a row. */
export type Delimiter = ',' | ';' | '\t' | '|';

const DELIMITERS: readonly Delimiter[] = ['\t', ';', '|', ','];
/** So much of a text tells what separates its fields. */
const SEEN_LENGTH = 100_000;
const SEEN_ROWS = 50;
/** Tables have rows that are too short; more than these and it is no table of that kind. */
const LEAST_ALIKE = 0.8;
const DECIMAL_COMMA = /^\s*[-+]?\d+,\d+\s*$/;

/**
 * The rows of a delimited text (RFC 4180, and as programs write it): lines may end with CR, LF or
 * both, fields in quotes may hold any of them, blank lines are no rows. A quote that is never closed
 * is a letter like any other, so that one such field does not swallow the rest.
 */
export function parseDelimited(text: string, delimiter: Delimiter): string[][] {
  const rows: string[][] = [];
  const lastClosing = lastClosingQuote(text, delimiter);
  let row: string[] = [];
  for (let at = 0; at < text.length; ) {
    const isQuoted = text.charAt(at) === '"' && at < lastClosing;
    const [field, end] = isQuoted
      ? quotedField(text, at, delimiter)
      : plainField(text, at, delimiter);
    row.push(field);
    if (text.charAt(end) === delimiter) {
      at = end + 1;
      // A row may end with an empty field at the end of the text.
      if (at === text.length) row.push('');
      continue;
    }
    rows.push(row);
    row = [];
    at = text.startsWith('\r\n', end) ? end + 2 : end + 1;
  }
  if (row.length > 0) rows.push(row);
  return rows.filter((cells) => cells.some((cell) => cell.trim() !== ''));
}

function plainField(text: string, from: number, delimiter: Delimiter): readonly [string, number] {
  let end = from;
  while (end < text.length && !isEnd(text.charAt(end), delimiter)) end += 1;
  return [text.slice(from, end), end];
}

/** From an opening quote to a closing one; two in a row are one that is meant. */
function quotedField(text: string, from: number, delimiter: Delimiter): readonly [string, number] {
  const parts: string[] = [];
  let at = from + 1;
  for (;;) {
    const quote = text.indexOf('"', at);
    if (quote === -1) return [parts.join('') + text.slice(at), text.length];
    parts.push(text.slice(at, quote));
    const after = text.charAt(quote + 1);
    if (after === '' || isEnd(after, delimiter)) return [parts.join(''), quote + 1];
    parts.push('"');
    at = after === '"' ? quote + 2 : quote + 1;
  }
}

/** Where the last quote stands that a field may end with: beyond it none can be closed. */
function lastClosingQuote(text: string, delimiter: Delimiter): number {
  let at = text.lastIndexOf('"');
  while (at > 0 && at + 1 < text.length && !isEnd(text.charAt(at + 1), delimiter)) {
    at = text.lastIndexOf('"', at - 1);
  }
  return at;
}

function isEnd(letter: string, delimiter: Delimiter): boolean {
  return letter === delimiter || letter === '\n' || letter === '\r';
}

/**
 * What separates the fields of a text: what cuts its first rows into equally many, with the names of
 * the columns. Between two that do, the one with more; but a semicolon between numbers with decimal
 * commas is what it looks like.
 */
export function guessDelimiter(text: string): Delimiter {
  const said = /^sep=(.)(?=\r|\n)/i.exec(text)?.[1];
  const named = DELIMITERS.find((delimiter) => delimiter === said);
  if (named !== undefined) return named;
  const seen = text.slice(0, SEEN_LENGTH);
  const cuts = DELIMITERS.map((delimiter) => cutBy(seen, delimiter)).filter(
    ({ columns }) => columns > 1,
  );
  const decimal = cuts.find(
    ({ delimiter, rows }) => delimiter === ';' && rows.some(hasDecimalComma),
  );
  const best = decimal ?? cuts.toSorted((a, b) => b.columns - a.columns)[0];
  return best?.delimiter ?? ',';
}

interface Cut {
  readonly delimiter: Delimiter;
  readonly rows: readonly (readonly string[])[];
  /** How many fields the rows have; 1 where they do not agree. */
  readonly columns: number;
}

function cutBy(text: string, delimiter: Delimiter): Cut {
  const rows = parseDelimited(text, delimiter).slice(0, SEEN_ROWS);
  const columns = rows[0]?.length ?? 1;
  const alike = rows.filter((row) => row.length === columns).length;
  return { delimiter, rows, columns: alike >= rows.length * LEAST_ALIKE ? columns : 1 };
}

function hasDecimalComma(row: readonly string[]): boolean {
  return row.some((cell) => DECIMAL_COMMA.test(cell));
}
