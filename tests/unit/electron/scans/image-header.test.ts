import { expect, it, test } from 'vitest';
import { readImageHeader } from '../../../../electron/scans/image-header.ts';
import { makeJpeg, makePng, makeWebp } from './made-images.ts';

test.each([
  ['image/png', makePng(321, 123)],
  ['image/jpeg', makeJpeg(321, 123)],
  ['image/webp', makeWebp(321, 123)],
])('%s is told by its bytes, with its size', (mime, bytes) => {
  expect(readImageHeader(bytes)).toEqual({ state: 'read', mime, widthPx: 321, heightPx: 123 });
});

it('a JPEG from a camera on its side has the size it is shown with', () => {
  for (const orientation of [5, 6, 7, 8]) {
    const header = readImageHeader(makeJpeg(321, 123, orientation));
    expect(header).toMatchObject({ widthPx: 123, heightPx: 321 });
  }
  expect(readImageHeader(makeJpeg(321, 123, 3))).toMatchObject({ widthPx: 321, heightPx: 123 });
});

test.each([
  ['a WebP without alpha', 'VP8 ', [0, 0, 0, 0x9d, 1, 0x2a, 0x41, 1, 0x7b, 0]],
  ['a lossless WebP', 'VP8L', [0x2f, 0x40, 0x81, 0x1e, 0]],
])('%s has its own place for its size', (_what, type, data) => {
  const chunk = Buffer.from([data.length, 0, 0, 0, ...data]);
  const head = Buffer.from([0, 0, 0, 0]);
  head.writeUInt32LE(8 + chunk.length);
  const bytes = Buffer.concat([Buffer.from('RIFF'), head, Buffer.from(`WEBP${type}`), chunk]);
  expect(readImageHeader(bytes)).toMatchObject({ widthPx: 321, heightPx: 123 });
});

test.each([
  ['a PNG', makePng(20, 20)],
  ['a JPEG', makeJpeg(20, 20)],
  ['a WebP', makeWebp(20, 20)],
])('%s that was cut short is damaged, wherever it was cut', (_what, bytes) => {
  for (let length = 12; length < bytes.length; length += 1) {
    expect(readImageHeader(bytes.subarray(0, length))).toEqual({ state: 'damaged' });
  }
});

it('a PNG with one flipped bit is damaged', () => {
  const bytes = makePng(20, 20);
  const at = bytes.indexOf('IDAT') + 9;
  bytes[at] = (bytes[at] ?? 0) ^ 1;
  expect(readImageHeader(bytes)).toEqual({ state: 'damaged' });
});

it('a TIFF is told in both orders of bytes', () => {
  expect(readImageHeader(Buffer.from('II*\0rest'))).toEqual({ state: 'tiff' });
  expect(readImageHeader(Buffer.from('MM\0*rest'))).toEqual({ state: 'tiff' });
});

test.each(['', 'GIF89a', 'plain text', '<svg xmlns="http://www.w3.org/2000/svg"/>', '%PDF-1.7'])(
  '"%s" is no image the atlas reads',
  (text) => {
    expect(readImageHeader(Buffer.from(text))).toEqual({ state: 'unknown' });
  },
);
