import { expect, test } from 'vitest';
import { nearWords, slipsAllowed } from '../../../../../geodata/model/text/typos.ts';

const VOCABULARY = [
  'bien',
  'dien',
  'hanoi',
  'khe',
  'navarre',
  'sanh',
  'savannakhet',
  'son',
  'tchepone',
];

function near(word: string, isUnfinished = false) {
  return nearWords(VOCABULARY.toSorted(), word, { isUnfinished }).map((one) => one.word);
}

test.each([
  ['sahn', 'sanh'],
  ['sanhh', 'sanh'],
  ['hanoy', 'hanoi'],
  ['anoi', 'hanoi'],
  ['tchpeone', 'tchepone'],
  ['chepone', 'tchepone'],
  ['savanaket', 'savannakhet'],
])('%s may mean %s', (typed, meant) => {
  expect(near(typed)).toEqual([meant]);
});

test('one letter may be wrong in four, two in eight, none in fewer', () => {
  expect(['khe', 'sanh', 'navarre', 'tchepone'].map(slipsAllowed)).toEqual([0, 1, 1, 2]);
  expect(near('khi')).toEqual([]);
  expect(near('hamoy')).toEqual([]);
});

test('what follows an unfinished word is no slip', () => {
  expect(near('savenn', false)).toEqual([]);
  expect(near('savenn', true).map((word) => 'savannakhet'.startsWith(word))).toEqual([true]);
});

test('finds what comparing with every word finds', () => {
  const letters = ['a', 'b', 'c'];
  const words = letters.flatMap((a) =>
    letters.flatMap((b) => letters.flatMap((c) => letters.map((d) => a + b + c + d))),
  );
  const all = nearWords(words, 'abca', { isUnfinished: false }).map(({ word }) => word);
  const oneByOne = words.filter(
    (word) => nearWords([word], 'abca', { isUnfinished: false }).length > 0,
  );
  expect(all).toEqual(oneByOne);
});
