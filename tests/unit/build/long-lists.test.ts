import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { largest, smallest } from '../../../geodata/model/extremes.ts';

const root = join(import.meta.dirname, '../../..');
/** Calls that hand each member of a list over as an argument of its own: all of them lie on the stack. */
const SPREAD_CALL =
  /\b(?:push|unshift|concat|Math\.(?:max|min|hypot)|fromCharCode|fromCodePoint)\(\s*\.\.\./;

test('no list is taken apart into arguments, which overflows the stack where it is long', () => {
  const files = globSync('{electron,renderer,geodata,db,build}/**/*.{ts,tsx,mjs}', { cwd: root });
  expect(files.length).toBeGreaterThan(300);
  const found = files.filter((file) => SPREAD_CALL.test(readFileSync(join(root, file), 'utf8')));
  expect(found).toEqual([]);
});

test('the extremes of a million values are found', () => {
  const values = Array.from({ length: 1_000_000 }, (_, index) => index - 7);
  expect([smallest(values), largest(values)]).toEqual([-7, 999_992]);
  expect([smallest([]), largest([])]).toEqual([Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]);
});
