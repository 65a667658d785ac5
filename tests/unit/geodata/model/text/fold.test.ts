import { expect, it } from 'vitest';
import { foldForSearch } from '../../../../../geodata/model/text/fold.ts';

it.each([
  ['Điện Biên Phủ', 'dien bien phu'],
  ['ĐIỆN BIÊN PHỦ', 'dien bien phu'],
  ['Điện Biên Phủ'.normalize('NFD'), 'dien bien phu'],
  ['Đường Trường Sơn', 'duong truong son'],
  ['Pác Bó', 'pac bo'],
  ['Éliane, Béatrice', 'eliane, beatrice'],
  ['Ðông Dương', 'dong duong'],
  ['Opération Cœur', 'operation coeur'],
  ['İstanbul', 'istanbul'],
  ['17th parallel', '17th parallel'],
])('%s folds to "%s"', (text, folded) => {
  expect(foldForSearch(text)).toBe(folded);
});

it('folds what is folded to itself', () => {
  const once = foldForSearch('Hồ Chí Minh, Nguyễn Ái Quốc, Võ Nguyên Giáp');
  expect(foldForSearch(once)).toBe(once);
});
