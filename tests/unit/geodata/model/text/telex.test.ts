import { expect, test } from 'vitest';
import { readTelex } from '../../../../../geodata/model/text/telex.ts';

test.each([
  ['ddieenj', 'dien'],
  ['ddieejn', 'dien'],
  ['dieenj', 'dien'],
  ['ddien', 'dien'],
  ['bieen', 'bien'],
  ['phur', 'phu'],
  ['huees', 'hue'],
  ['vox', 'vo'],
  ['nguyeen', 'nguyen'],
  ['giaps', 'giap'],
  ['truowngf', 'truong'],
  ['trawng', 'trang'],
])('%s, typed in Telex, is %s', (typed, meant) => {
  expect(readTelex(typed)).toBe(meant);
});

test.each(['dien', 'hanoi', 'tchepone', 'xa', 'saravane'])('%s is no Telex', (word) => {
  expect(readTelex(word)).toBe(word);
});
