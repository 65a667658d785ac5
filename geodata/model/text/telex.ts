/**
 * Words typed on a Vietnamese keyboard that did not compose them: Telex writes marks as letters
 * (`dd` for đ, `ee` for ê, `ow` for ơ) and tones as one of s, f, r, x, j after the vowels.
 */
const DOUBLED = /dd|aa|ee|oo/g;
const HORNED = /(?<=[aou])w/g;
const TONE = /(?<=[aeiouy])[sfrxj](?=$|(?:c|ch|m|n|ng|nh|p|t)$)/;
const TONE_LAST = /(?<=[aeiouy](?:c|ch|m|n|ng|nh|p|t)?)[sfrxj]$/;

/**
 * The folded syllable that a folded word stands for when it was typed in Telex, whole or half:
 * `ddieenj`, `dieenj` and `ddien` are all `dien`. The word itself when it cannot be Telex.
 */
export function readTelex(word: string): string {
  return word
    .replace(DOUBLED, (pair) => pair.charAt(0))
    .replace(HORNED, '')
    .replace(TONE_LAST, '')
    .replace(TONE, '');
}
