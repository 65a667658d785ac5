import { isWordLetter, searchWords } from './fold.ts';

const MOST_LETTERS = 140;
const LETTERS_BEFORE = 40;

/** At most so much of a text that one sees the first of its words that begins as one looked for. */
export function excerptOf(text: string, words: readonly string[]): string {
  if (text.length <= MOST_LETTERS) return text;
  const at = firstMatch(text, words);
  const start = at <= LETTERS_BEFORE ? 0 : wordStart(text, at - LETTERS_BEFORE);
  const end = wordStart(text, start + MOST_LETTERS);
  const middle = text.slice(start, end).trim();
  return `${start === 0 ? '' : '…'}${middle}${end >= text.length ? '' : '…'}`;
}

function firstMatch(text: string, words: readonly string[]): number {
  for (const { 0: word, index } of text.matchAll(/[\p{L}\p{N}\p{M}]+/gu)) {
    const [folded = ''] = searchWords(word);
    if (words.some((one) => folded.startsWith(one))) return index;
  }
  return 0;
}

function wordStart(text: string, from: number): number {
  let at = Math.min(from, text.length);
  while (at < text.length && at > 0 && isWordLetter(text.charAt(at - 1))) at += 1;
  return at;
}
