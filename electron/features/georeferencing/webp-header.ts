import type { PixelSize } from './pixel-size.ts';

const FIRST_CHUNK = 12;
const DATA = FIRST_CHUNK + 8;
const FOURTEEN_BITS = 0x3fff;

/**
 * The size of a WebP that is as long as it says (RFC 9649).
 *
 * @throws RangeError where the file ends too early.
 */
export function readWebp(bytes: Buffer): PixelSize | null {
  if (bytes.readUInt32LE(4) + 8 > bytes.length) return null;
  switch (bytes.toString('latin1', FIRST_CHUNK, FIRST_CHUNK + 4)) {
    case 'VP8 ':
      return {
        widthPx: bytes.readUInt16LE(DATA + 6) & FOURTEEN_BITS,
        heightPx: bytes.readUInt16LE(DATA + 8) & FOURTEEN_BITS,
      };
    case 'VP8L': {
      const packed = bytes.readUInt32LE(DATA + 1);
      return {
        widthPx: (packed & FOURTEEN_BITS) + 1,
        heightPx: ((packed >>> 14) & FOURTEEN_BITS) + 1,
      };
    }
    case 'VP8X':
      return {
        widthPx: bytes.readUIntLE(DATA + 4, 3) + 1,
        heightPx: bytes.readUIntLE(DATA + 7, 3) + 1,
      };
    default:
      return null;
  }
}
