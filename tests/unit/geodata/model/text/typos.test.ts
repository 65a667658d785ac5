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

/** The whole table of optimal string alignment, cell by cell. */
function slipsTable(term: string, word: string): readonly (readonly number[])[] {
  const rows: number[][] = [[...Array(word.length + 1).keys()]];
  for (let depth = 1; depth <= term.length; depth++) {
    const row = [depth];
    for (let column = 1; column <= word.length; column++) {
      const at = (up: number, left: number) =>
        (up === 0 ? row : rows[depth - up])?.[column - left] ?? Number.POSITIVE_INFINITY;
      const [letter, typed] = [term[depth - 1], word[column - 1]];
      const isExchange = letter === word[column - 2] && term[depth - 2] === typed;
      row.push(
        Math.min(
          at(1, 0) + 1,
          at(0, 1) + 1,
          at(1, 1) + (letter === typed ? 0 : 1),
          isExchange ? at(2, 2) + 1 : Number.POSITIVE_INFINITY,
        ),
      );
    }
    rows.push(row);
  }
  return rows;
}

test.each(['sahn', 'khesanh', 'tchepnoe', 'savanakhe', 'avnarre', 'dein'])(
  'what is near to %s is what the whole table says, with as many slips',
  (word) => {
    const most = slipsAllowed(word);
    const expected = VOCABULARY.toSorted().flatMap((term) => {
      const slips = slipsTable(term, word)[term.length]?.[word.length] ?? most + 1;
      return slips <= most ? [{ word: term, slips }] : [];
    });
    expect(nearWords(VOCABULARY.toSorted(), word, { isUnfinished: false })).toEqual(expected);
  },
);
