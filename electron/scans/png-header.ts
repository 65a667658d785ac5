import { crc32 } from 'node:zlib';
import type { PixelSize } from './pixel-size.ts';

const SIGNATURE_BYTES = 8;

/**
 * The size of a PNG all of whose chunks are whole by their checksums, up to the last (PNG
 * specification, 5.3).
 *
 * @throws RangeError where the file ends too early.
 */
export function readPng(bytes: Buffer): PixelSize | null {
  let at = SIGNATURE_BYTES;
  let size: PixelSize | null = null;
  for (;;) {
    const dataBytes = bytes.readUInt32BE(at);
    const type = bytes.toString('latin1', at + 4, at + 8);
    const end = at + 8 + dataBytes;
    if (bytes.readUInt32BE(end) !== crc32(bytes.subarray(at + 4, end))) return null;
    if (type === 'IHDR') {
      size = { widthPx: bytes.readUInt32BE(at + 8), heightPx: bytes.readUInt32BE(at + 12) };
    }
    if (type === 'IEND') return size;
    at = end + 4;
  }
}
