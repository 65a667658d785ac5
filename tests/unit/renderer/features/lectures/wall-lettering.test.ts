import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const LECTURES = join(import.meta.dirname, '../../../../../renderer/features/lectures');
const CSS = readFileSync(join(LECTURES, 'audience.css'), 'utf8');
const FONT = /(?<selector>[^{}]+)\{[^{}]*?\bfont:(?<value>[^;]+);/g;

/** What a wall is lettered with, by selector; each size in hundredths of the wall's height. */
const sizes = new Map(
  [...CSS.matchAll(FONT)].map(({ groups }) => {
    const [, size] = /\s(\d+(?:\.\d+)?)vh\b/.exec(groups?.['value'] ?? '') ?? [];
    const selector = (groups?.['selector'] ?? '').trim().split('\n').at(-1)?.trim() ?? '';
    return [selector, Number(size)];
  }),
);

test('all words of the wall are shares of its height, so that they read alike at any size', () => {
  expect(sizes.size).toBe(5);
  expect([...sizes.values()].every(Number.isFinite)).toBe(true);
  expect(CSS).not.toMatch(/font-size|font:[^;]*\d(px|rem|em|vw)\b/);
});

test('a title is at least 5 % of the height, the date and the credits 1.6 %', () => {
  expect(sizes.get('.audience-caption h1')).toBeGreaterThanOrEqual(5);
  expect(sizes.get('.audience-imprint .audience-date')).toBeGreaterThanOrEqual(1.6);
  expect(sizes.get('.audience-imprint')).toBeGreaterThanOrEqual(1.6);
  expect(Math.min(...sizes.values())).toBeGreaterThanOrEqual(1.6);
});
