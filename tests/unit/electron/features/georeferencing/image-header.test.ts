import { describe, expect, it, test } from 'vitest';
import { readImageHeader } from '../../../../../electron/features/georeferencing/image-header.ts';
import { addChunk, makeExif, makeJpeg, makePng, makeWebp } from './made-images.ts';

test.each([
  ['image/png', makePng(321, 123)],
  ['image/jpeg', makeJpeg(321, 123)],
  ['image/webp', makeWebp(321, 123)],
])('%s is told by its bytes, with its size', (mime, bytes) => {
  expect(readImageHeader(bytes)).toEqual({ state: 'read', mime, widthPx: 321, heightPx: 123 });
});

describe('a picture from a camera on its side has the size that a browser shows it with', () => {
  const UPRIGHT = { widthPx: 321, heightPx: 123 };
  const TURNED = { widthPx: 123, heightPx: 321 };
  const png = (exif: Buffer, isLast = false) =>
    readImageHeader(addChunk(makePng(321, 123), 'eXIf', exif, isLast));
  const jpeg = (...exifs: Buffer[]) => readImageHeader(makeJpeg(321, 123, exifs));

  test.each([5, 6, 7, 8])('orientation %d turns it', (orientation) => {
    for (const order of ['II', 'MM'] as const) {
      expect(jpeg(makeExif(orientation, order))).toMatchObject(TURNED);
      expect(png(makeExif(orientation, order))).toMatchObject(TURNED);
    }
  });

  // What Chromium, asked about each of these, does not turn.
  test.each([0, 1, 2, 3, 4, 9])('orientation %d does not', (orientation) => {
    expect(jpeg(makeExif(orientation))).toMatchObject(UPRIGHT);
    expect(png(makeExif(orientation))).toMatchObject(UPRIGHT);
  });

  it('of two the first counts', () => {
    expect(jpeg(makeExif(6), makeExif(1))).toMatchObject(TURNED);
    expect(jpeg(makeExif(1), makeExif(6))).toMatchObject(UPRIGHT);
    const two = (first: number, last: number) =>
      readImageHeader(
        addChunk(addChunk(makePng(321, 123), 'eXIf', makeExif(last)), 'eXIf', makeExif(first)),
      );
    expect(two(6, 1)).toMatchObject(TURNED);
    expect(two(1, 6)).toMatchObject(UPRIGHT);
  });

  it('a number of another type, one cut short, and one with the heading of JPEG say nothing', () => {
    const long = makeExif(6, 'II', 4);
    for (const exif of [long, makeExif(6).subarray(0, 15)]) {
      expect(jpeg(exif)).toMatchObject(UPRIGHT);
      expect(png(exif)).toMatchObject(UPRIGHT);
    }
    expect(png(Buffer.concat([Buffer.from('Exif\0\0'), makeExif(6)]))).toMatchObject(UPRIGHT);
  });

  it('behind the pixels of a PNG it comes too late', () => {
    expect(png(makeExif(6), true)).toMatchObject(UPRIGHT);
  });
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
