import { expect, test } from 'vitest';
import { formatBounds, formatPlace } from '../../../../renderer/ui/format-place.ts';

test('a place is told in degrees with its sides of the world', () => {
  expect(formatPlace([103.0164, 21.3861], 'en')).toBe('21.386° N, 103.016° E');
  expect(formatPlace([-70.5, -33.45], 'en')).toBe('33.450° S, 70.500° W');
  expect(formatPlace([103.0164, 21.3861], 'vi')).toBe('21,386° B, 103,016° Đ');
});

test('an extent is told from south to north and from west to east', () => {
  expect(formatBounds([103, 21, 104, 22], 'en')).toBe('21° N – 22° N, 103° E – 104° E');
  expect(formatBounds([-1.25, -2, 0, 1], 'vi')).toBe('2° N – 1° B, 1,25° T – 0° Đ');
});
