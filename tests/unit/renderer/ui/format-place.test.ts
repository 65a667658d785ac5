import { expect, test } from 'vitest';
import {
  formatBounds,
  formatCoordinates,
  formatPlace,
} from '../../../../renderer/ui/format-place.ts';

test('a place is told in degrees with its sides of the world', () => {
  expect(formatPlace([103.0164, 21.3861], 'en')).toBe('21.386° N, 103.016° E');
  expect(formatPlace([-70.5, -33.45], 'en')).toBe('33.450° S, 70.500° W');
  expect(formatPlace([103.0164, 21.3861], 'vi')).toBe('21,386° B, 103,016° Đ');
});

test('an extent is told from south to north and from west to east', () => {
  expect(formatBounds([103, 21, 104, 22], 'en')).toBe('21° N – 22° N, 103° E – 104° E');
  expect(formatBounds([-1.25, -2, 0, 1], 'vi')).toBe('2° N – 1° B, 1,25° T – 0° Đ');
});

const KHE_SANH = [106.7279, 16.6557] as const;

test.each([
  ['degrees', 'wgs84', 'en', '16.656° N, 106.728° E'],
  ['dms', 'wgs84', 'en', '16°39′21″ N, 106°43′40″ E'],
  ['dms', 'wgs84', 'vi', '16°39′21″ B, 106°43′40″ Đ'],
  ['utm', 'wgs84', 'en', '48Q 684279 1842264'],
  ['mgrs', 'wgs84', 'vi', '48Q XD 8427 4226'],
  ['mgrs', 'indian1960', 'en', '48Q XD 8469 4194 · Indian 1960 ± 44\u00a0m'],
] as const)('a place in %s on %s, in %s, is %s', (notation, datum, language, written) => {
  expect(formatCoordinates(KHE_SANH, { notation, datum }, language)).toBe(written);
});

test('seconds that round up to sixty are a minute more', () => {
  const style = { notation: 'dms', datum: 'wgs84' } as const;
  expect(formatCoordinates([-105.99999, 16.99999], style, 'en')).toBe('17°00′00″ N, 106°00′00″ W');
});

test('where no grid reaches, a place is told in degrees', () => {
  const style = { notation: 'mgrs', datum: 'wgs84' } as const;
  expect(formatCoordinates([0, 89], style, 'en')).toBe('89.000° N, 0.000° E');
});
