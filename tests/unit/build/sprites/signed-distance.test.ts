import { expect, test } from 'vitest';
import { distanceOf } from '../../../../build/sprites/signed-distance.ts';
import { readSymbol } from '../../../../geodata/style/read-symbol.ts';

const distance = (...elements: readonly string[]) =>
  distanceOf(readSymbol(`<svg viewBox="0 0 24 24">${elements.join('')}</svg>`));

test('is negative inside, positive outside, and the way to the edge in both', () => {
  const square = distance('<path d="M4 4H20V20H4Z"/>');
  expect(square(12, 12)).toBe(-8);
  expect(square(5, 12)).toBe(-1);
  expect(square(1, 12)).toBe(3);
  expect(square(1, 0)).toBe(5);
});

test('does not depend on the direction in which a ring is drawn', () => {
  const other = distance('<path d="M4 4V20H20V4Z"/>');
  expect(other(12, 12)).toBe(-8);
  expect(other(1, 12)).toBe(3);
});

test('a stroke reaches half its width to both sides and round its ends', () => {
  const stroke = distance('<path d="M4 12H20" fill="none" stroke="#000" stroke-width="4"/>');
  expect(stroke(12, 12)).toBe(-2);
  expect(stroke(12, 15)).toBe(1);
  expect(stroke(20, 12)).toBe(-2);
  expect(stroke(23, 12)).toBe(1);
});

test('a ring inside another is a hole where the drawing says so', () => {
  const d = 'M4 4H20V20H4ZM8 8H16V16H8Z';
  expect(distance(`<path d="${d}" fill-rule="evenodd"/>`)(12, 12)).toBe(4);
  expect(distance(`<path d="${d}"/>`)(12, 12)).toBe(-4);
});

test('pieces add up', () => {
  const both = distance('<circle cx="6" cy="6" r="4"/>', '<circle cx="18" cy="18" r="4"/>');
  expect(both(6, 6)).toBeCloseTo(-4, 1);
  expect(both(18, 18)).toBeCloseTo(-4, 1);
  expect(both(12, 12)).toBeGreaterThan(4);
});

test('a drawing in which something would be lost is refused', () => {
  expect(() => distance('<text>17</text>')).toThrow('<text>');
  expect(() => distance('<path d="M0 0H4" stroke="#000"/>')).toThrow('filled and stroked');
  expect(() => readSymbol('<svg viewBox="0 0 24 20"><path d="M0 0"/></svg>')).toThrow('viewBox');
  expect(() => readSymbol('<svg viewBox="0 0 24 24"></svg>')).toThrow('empty');
});
