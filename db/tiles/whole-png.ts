import { crc32 } from 'node:zlib';

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
/** Length and type before the data of a chunk, its checksum after them. */
const [LENGTH_BYTES, TYPE_BYTES, SUM_BYTES] = [4, 4, 4];

/** Whether bytes are a PNG to its end, with every chunk as it was written (W3C PNG, section 5). */
export function isWholePng(bytes: Uint8Array): boolean {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (!file.subarray(0, SIGNATURE.length).equals(SIGNATURE)) return false;
  let at = SIGNATURE.length;
  while (at + LENGTH_BYTES + TYPE_BYTES + SUM_BYTES <= file.length) {
    const typeAt = at + LENGTH_BYTES;
    const sumAt = typeAt + TYPE_BYTES + file.readUInt32BE(at);
    if (sumAt + SUM_BYTES > file.length) return false;
    if (crc32(file.subarray(typeAt, sumAt)) !== file.readUInt32BE(sumAt)) return false;
    at = sumAt + SUM_BYTES;
    if (file.toString('latin1', typeAt, typeAt + TYPE_BYTES) === 'IEND') return at === file.length;
  }
  return false;
}
