/** What is being looked for where somebody writes, and from where in the text on it stands. */
export interface Asked {
  /** What is typed of it so far. */
  readonly text: string;
  /** Where the signs begin that asked for it. */
  readonly from: number;
}

/** So far back it is looked for: names are no longer. */
const FARTHEST = 200;
const RECORD = /\[\[([^[\]\n]{0,100})$/;

/** What `[[` before the caret asks for: a record or a note; `null` for nothing. */
export function askedAt(text: string, caret: number): Asked | null {
  const before = text.slice(Math.max(0, caret - FARTHEST), caret);
  const record = RECORD.exec(before);
  if (record === null) return null;
  return { text: record[1] ?? '', from: caret - record[0].length };
}

/** What comes into the text in place of what is between two places. */
export interface Insertion {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** Puts what was chosen in place of the signs that asked for it, brackets that close it included. */
export function insertionOf(
  { from }: Asked,
  chosen: string,
  text: string,
  caret: number,
): Insertion {
  const isClosed = text.startsWith(']]', caret);
  return { from, to: isClosed ? caret + 2 : caret, text: chosen };
}

/** A link in Markdown; the words may hold any sign. */
export function linkTo(address: string, words: string): string {
  return `[${words.replace(/[\\[\]*_`<>~]/g, '\\$&')}](${address})`;
}
