import { expect, test } from 'vitest';
import { hasEveryWord, searchWords, wordIndexOf } from '../../../../../geodata/model/text/fold.ts';

test.each([
  ['dien-bien', ['dien', 'bien']],
  ['"Điện Biên"', ['dien', 'bien']],
  ['dien bien,', ['dien', 'bien']],
  ['Khe.Sanh 1968-01-30', ['khe', 'sanh', '1968', '01', '30']],
  ['Œuvre', ['oeuvre']],
  ['', []],
  ['«…»', []],
])('%j is the words %j', (text, words) => {
  expect(searchWords(text)).toEqual(words);
});

test('a word is found by its beginning alone', () => {
  const index = wordIndexOf('Training at Ai Tử');
  expect(hasEveryWord(index, ['ai'])).toBe(true);
  expect(hasEveryWord(index, ['train', 'tu'])).toBe(true);
  expect(hasEveryWord(index, ['raining'])).toBe(false);
});
