/**
 * The one folding used by every search: case, Vietnamese and French diacritics, and đ/ð/Đ all
 * give way, so that "dien bien phu" finds "Điện Biên Phủ". `đ` and the French ligatures have no Unicode
 * decomposition and therefore need their own steps.
 */
export function foldForSearch(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .replace(/[đð]/g, 'd')
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')
    .normalize('NFC');
}

const WORD = /[\p{L}\p{N}]+/gu;

/**
 * The words of a text, folded. What one looks for and what is looked through are cut by this one
 * rule, so that `dien-bien`, `"dien bien"` and `dien bien,` all find "Điện Biên Phủ".
 */
export function searchWords(text: string): readonly string[] {
  return foldForSearch(text).match(WORD) ?? [];
}

/** Whether a folded letter belongs to a word, rather than standing between two. */
export function isWordLetter(letter: string): boolean {
  return /[\p{L}\p{N}]/u.test(letter);
}

/** The words of a text in a form in which {@link hasEveryWord} finds their beginnings. */
export function wordIndexOf(text: string): string {
  return ` ${searchWords(text).join(' ')}`;
}

/** Whether each of the folded words begins a word of the text. */
export function hasEveryWord(wordIndex: string, words: readonly string[]): boolean {
  return words.every((word) => wordIndex.includes(` ${word}`));
}
