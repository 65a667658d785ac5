import { foldForSearch, isWordLetter } from '../../geodata/model/text/fold.ts';

/** A stretch of text that matches the search, or the text between matches. */
export interface TextPart {
  readonly text: string;
  readonly isMatch: boolean;
}

/** Splits a text where its words begin with any of the folded words, as a search finds them. */
export function splitMatches(text: string, words: readonly string[]): readonly TextPart[] {
  const letters = [...text.normalize('NFC')];
  const folded = letters.map(foldForSearch);
  const isMatched = new Array<boolean>(letters.length).fill(false);
  for (const word of words) markWord(folded, word, isMatched);
  const parts: { text: string; isMatch: boolean }[] = [];
  letters.forEach((letter, index) => {
    const last = parts.at(-1);
    const isMatch = isMatched[index] ?? false;
    if (last?.isMatch === isMatch) last.text += letter;
    else parts.push({ text: letter, isMatch });
  });
  return parts;
}

/** A letter may fold to none or to several, so positions are counted in letters of the original. */
function markWord(folded: readonly string[], word: string, isMatched: boolean[]): void {
  let isInWord = false;
  for (let from = 0; from < folded.length; from++) {
    const letter = folded[from] ?? '';
    if (letter === '') continue;
    let seen = isInWord ? '' : letter;
    let to = from + 1;
    while (seen !== '' && to < folded.length && seen.length < word.length) seen += folded[to++];
    if (seen !== '' && seen.startsWith(word)) isMatched.fill(true, from, to);
    isInWord = isWordLetter(letter);
  }
}
