import { crc32 } from 'node:zlib';
import { readOrientation, turnSize } from './exif-orientation.ts';
import type { PixelSize } from './pixel-size.ts';

const SIGNATURE_BYTES = 8;

/**
 * The size, as it is shown, of a PNG all of whose chunks are whole by their checksums, up to the last (PNG
 * specification, 5.3).
 *
 * @throws RangeError where the file ends too early.
 */
export function readPng(bytes: Buffer): PixelSize | null {
  let at = SIGNATURE_BYTES;
  let size: PixelSize | null = null;
  let orientation: number | null = null;
  let isPixels = false;
  for (;;) {
    const dataBytes = bytes.readUInt32BE(at);
    const type = bytes.toString('latin1', at + 4, at + 8);
    const end = at + 8 + dataBytes;
    if (bytes.readUInt32BE(end) !== crc32(bytes.subarray(at + 4, end))) return null;
    if (type === 'IHDR') {
      size = { widthPx: bytes.readUInt32BE(at + 8), heightPx: bytes.readUInt32BE(at + 12) };
    }
    // Browsers turn a picture only by what stands before its pixels.
    if (type === 'IDAT') isPixels = true;
    if (type === 'eXIf' && !isPixels) orientation ??= readOrientation(bytes.subarray(at + 8, end));
    if (type === 'IEND') return size === null ? null : turnSize(size, orientation);
    at = end + 4;
  }
}
