import { describe, expect, test } from 'vitest';
import { eightGrams } from '../../../../db/compile/eight-grams.ts';

describe('eight words in a row', () => {
  const text = 'One, two — three “four” five; six seven EIGHT nine.';

  test('are found without case and punctuation', () => {
    expect(eightGrams(text).map(({ words }) => words)).toEqual([
      'one two three four five six seven eight',
      'two three four five six seven eight nine',
    ]);
  });

  test('have the same fingerprint however they are written, and another with another word', () => {
    const [first] = eightGrams('one two three four five six seven eight');
    const [other] = eightGrams('one two three four five six seven ate');
    expect(eightGrams(text)[0]?.hash).toBe(first?.hash);
    expect(other?.hash).not.toBe(first?.hash);
  });

  test('are not found in a shorter text', () => {
    expect(eightGrams('Seven words are too few for this.')).toEqual([]);
  });

  test('are found when Vietnamese letters are composed otherwise', () => {
    const sentence = 'Điện Biên Phủ là một trận đánh lớn';
    expect(eightGrams(sentence.normalize('NFD'))).toEqual(eightGrams(sentence));
  });
});
