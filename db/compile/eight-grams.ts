import { createHash } from 'node:crypto';

/** So many words in a row are taken for somebody's sentence. */
export const GRAM_WORDS = 8;
/** Enough hexadecimal digits that texts of this size share no fingerprint by chance. */
const HASH_DIGITS = 12;

/** Eight words in a row, and the fingerprint by which they are compared. */
export interface EightGram {
  readonly words: string;
  readonly hash: string;
}

/** Every eight words in a row of a text, without case and punctuation. */
export function eightGrams(text: string): readonly EightGram[] {
  const words =
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.slice(0, Math.max(0, words.length - GRAM_WORDS + 1)).map((_, index) => {
    const gram = words.slice(index, index + GRAM_WORDS).join(' ');
    return { words: gram, hash: fingerprint(gram) };
  });
}

function fingerprint(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, HASH_DIGITS);
}
