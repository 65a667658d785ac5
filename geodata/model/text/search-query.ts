import { searchWords } from './fold.ts';

/** What is typed into a search: words that may be cut short, and phrases that must stand so. */
export interface SearchQuery {
  /** All words, folded, those of the phrases among them. */
  readonly words: readonly string[];
  /** The words of each phrase in quotes, folded. A quote that is not closed yet begins none. */
  readonly phrases: readonly (readonly string[])[];
}

const PHRASE = /["“”„«»]([^"“”„«»]+)["“”„«»]/g;

/** Reads words and phrases in quotes. */
export function readSearchQuery(text: string): SearchQuery {
  const phrases = [...text.matchAll(PHRASE)].map(([, phrase = '']) => searchWords(phrase));
  return { words: searchWords(text), phrases: phrases.filter(({ length }) => length > 0) };
}

/**
 * Whether a text has every word, as the beginning of one of its own, and every phrase whole.
 *
 * @param wordIndex the text, from `wordIndexOf`
 */
export function answersQuery(wordIndex: string, { words, phrases }: SearchQuery): boolean {
  return (
    words.every((word) => wordIndex.includes(` ${word}`)) && hasEveryPhrase(wordIndex, phrases)
  );
}

/** Whether a text, from `wordIndexOf`, has every phrase as whole words that follow each other. */
export function hasEveryPhrase(wordIndex: string, phrases: SearchQuery['phrases']): boolean {
  return phrases.every((phrase) => `${wordIndex} `.includes(` ${phrase.join(' ')} `));
}
