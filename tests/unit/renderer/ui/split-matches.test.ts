import { expect, test } from 'vitest';
import { splitMatches } from '../../../../renderer/ui/split-matches.ts';

const marked = (text: string, ...words: string[]) =>
  splitMatches(text, words)
    .filter(({ isMatch }) => isMatch)
    .map((part) => part.text);

test('letters with marks match letters without, and are shown as written', () => {
  expect(marked('Chiến dịch Điện Biên Phủ', 'dien', 'bien')).toEqual(['Điện', 'Biên']);
});

test('every occurrence is marked', () => {
  expect(marked('Hanoi, Hà Nội, ha', 'ha')).toEqual(['Ha', 'Hà', 'ha']);
});

test('the parts together are the text', () => {
  const text = 'Đường Trường Sơn';
  expect(
    splitMatches(text, ['truong'])
      .map((part) => part.text)
      .join(''),
  ).toBe(text);
});

test('a letter that folds to two is marked whole', () => {
  expect(marked('Œuvre', 'oe')).toEqual(['Œ']);
});

test('a word that is not there marks nothing', () => {
  expect(marked('Pác Bó', 'hue')).toEqual([]);
});

test('only the beginning of a word is marked, as only that is found', () => {
  expect(marked('Training at Ai Tu, Khe-Sanh', 'ai', 'sanh')).toEqual(['Ai', 'Sanh']);
});
