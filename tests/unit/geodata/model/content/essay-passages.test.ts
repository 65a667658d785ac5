import { expect, test } from 'vitest';
import { essayPassages } from '../../../../../geodata/model/content/essay-passages.ts';

test('passages are told by what their section is about, in one line each', () => {
  expect(essayPassages(['S2P4', 'S2P5', 'S5P1a', 'N3', 'N12'], 'en')).toEqual([
    'On the first Indochina war, 1946–1954: paragraph 4, 5',
    'On China in the war: paragraph 1a',
    'Footnote 3, 12',
  ]);
  expect(essayPassages(['S0P1'], 'vi')).toEqual(['Lời mở đầu: đoạn 1']);
});
