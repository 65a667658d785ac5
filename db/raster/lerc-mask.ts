import { inflateSync, zstdDecompressSync } from 'node:zlib';

const PACKED_WITH_DEFLATE = 1;
const PACKED_WITH_ZSTD = 2;
const MAGIC = 'Lerc2 ';
const FIRST_WITH_CHECKSUM = 3;
const FIRST_WITH_DEPTH = 4;
/** A count of the mask's run-length code that ends it. */
const END_OF_MASK = -32_768;

/**
 * Which pixels of a block in LERC have a value, 1 or 0 each; `null` when all have. The decoder
 * leaves the others at 0, as if they lay at the level of the sea (Esri, LERC 2 specification).
 *
 * @param packing the second number of the tag LercParameters
 */
export function readLercMask(block: Uint8Array, packing: number): Uint8Array | null {
  const blob = Buffer.from(unpack(block, packing));
  if (blob.toString('latin1', 0, MAGIC.length) !== MAGIC) throw new RangeError('no LERC');
  const version = blob.readInt32LE(6);
  const sizeAt = version >= FIRST_WITH_CHECKSUM ? 14 : 10;
  const pixels = blob.readInt32LE(sizeAt) * blob.readInt32LE(sizeAt + 4);
  const countAt = sizeAt + (version >= FIRST_WITH_DEPTH ? 12 : 8);
  const count = blob.readInt32LE(countAt);
  if (count === pixels) return null;
  // Block size, length and type, then three doubles: error, least and greatest value.
  const maskAt = countAt + 16 + 24;
  const isValid = new Uint8Array(pixels);
  if (count === 0) return isValid;
  const bits = unrollMask(blob.subarray(maskAt + 4), Math.ceil(pixels / 8));
  for (let pixel = 0; pixel < pixels; pixel += 1) {
    isValid[pixel] = ((bits[pixel >> 3] ?? 0) >> (7 - (pixel & 7))) & 1;
  }
  return isValid;
}

function unpack(block: Uint8Array, packing: number): Uint8Array {
  if (packing === PACKED_WITH_DEFLATE) return inflateSync(block);
  return packing === PACKED_WITH_ZSTD ? zstdDecompressSync(block) : block;
}

/** Counts of 16 bits: that many bytes follow as they are, or one byte that many times. */
function unrollMask(code: Buffer, length: number): Uint8Array {
  const mask = new Uint8Array(length);
  let to = 0;
  let at = 0;
  for (let count = code.readInt16LE(at); count !== END_OF_MASK; count = code.readInt16LE(at)) {
    at += 2;
    if (count > 0) mask.set(code.subarray(at, at + count), to);
    else mask.fill(code.readUInt8(at), to, to - count);
    at += count > 0 ? count : 1;
    to += Math.abs(count);
  }
  return mask;
}
