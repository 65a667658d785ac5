/** What is being looked for where somebody writes, and from where in the text on it stands. */
export interface Asked {
  readonly kind: 'record' | 'work';
  /** What is typed of it so far. */
  readonly text: string;
  /** Where the signs begin that asked for it. */
  readonly from: number;
}

/** So far back it is looked for: names are no longer. */
const FARTHEST = 200;
const RECORD = /\[\[([^[\]\n]{0,100})$/;
const WORK = /\[(?:[^[\]\n]*[\s;(-])?@([^\s@,;[\]]*)$/;

/** What the signs before the caret ask for: `[[` a record or a note, `[@` a work; `null` for nothing. */
export function askedAt(text: string, caret: number): Asked | null {
  const before = text.slice(Math.max(0, caret - FARTHEST), caret);
  const record = RECORD.exec(before);
  if (record !== null) {
    return { kind: 'record', text: record[1] ?? '', from: caret - record[0].length };
  }
  const key = WORK.exec(before)?.[1];
  return key === undefined ? null : { kind: 'work', text: key, from: caret - key.length - 1 };
}

/** What comes into the text in place of what is between two places. */
export interface Insertion {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** Puts what was chosen in place of the signs that asked for it; brackets that close it are kept once. */
export function insertionOf(
  { kind, from }: Asked,
  chosen: string,
  text: string,
  caret: number,
): Insertion {
  const rest = text.slice(caret);
  if (kind === 'record') {
    return { from, to: rest.startsWith(']]') ? caret + 2 : caret, text: chosen };
  }
  return { from, to: caret, text: rest.startsWith(']') ? chosen : `${chosen}]` };
}

/** A link in Markdown; the words may hold any sign. */
export function linkTo(address: string, words: string): string {
  return `[${words.replace(/[\\[\]*_`<>~]/g, '\\$&')}](${address})`;
}
