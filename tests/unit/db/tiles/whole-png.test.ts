import { expect, test } from 'vitest';
import { isWholePng } from '../../../../db/tiles/whole-png.ts';
import { writePng } from '../../../../db/tiles/write-png.ts';

const PNG = writePng(new Uint8Array(48).fill(7), 4, 1);

test('a PNG is whole to its last byte, and no other file is', () => {
  expect(isWholePng(PNG)).toBe(true);
  expect(isWholePng(new Uint8Array())).toBe(false);
  expect(isWholePng(Buffer.from('nothing of the kind, though long enough'))).toBe(false);
});

test.each(Array.from(PNG.keys()))('a PNG cut before byte %i is not whole', (length) => {
  expect(isWholePng(PNG.subarray(0, length))).toBe(false);
});

test.each(Array.from(PNG.keys()))('a PNG whose byte %i is another is not whole', (at) => {
  const damaged = Uint8Array.from(PNG, (byte, index) => (index === at ? byte ^ 1 : byte));
  expect(isWholePng(damaged)).toBe(false);
});
