import { crc32, deflateSync } from 'node:zlib';

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const BITS = 8;
const TRUECOLOUR = 2;
const CHANNELS = 3;
const FILTER_SUB = 1;

/**
 * A PNG (W3C PNG, third edition) of 8-bit RGB pixels. Each byte is stored as its difference from
 * the pixel to the left, which makes heights a third smaller than PNGs without a filter.
 *
 * @param level of deflate, 1 fastest to 9 smallest
 */
export function writePng(rgb: Uint8Array, sidePx: number, level: number): Uint8Array {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(sidePx, 0);
  header.writeUInt32BE(sidePx, 4);
  header.set([BITS, TRUECOLOUR], 8);
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(filterRows(rgb, sidePx), { level })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function filterRows(rgb: Uint8Array, sidePx: number): Uint8Array {
  const rowBytes = sidePx * CHANNELS;
  const filtered = new Uint8Array(sidePx * (rowBytes + 1));
  for (let row = 0; row < sidePx; row += 1) {
    const from = row * rowBytes;
    const to = row * (rowBytes + 1);
    filtered[to] = FILTER_SUB;
    for (let at = 0; at < rowBytes; at += 1) {
      const left = at < CHANNELS ? 0 : (rgb[from + at - CHANNELS] ?? 0);
      filtered[to + 1 + at] = (rgb[from + at] ?? 0) - left;
    }
  }
  return filtered;
}

function chunk(type: string, data: Uint8Array): Buffer {
  const typed = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const framed = Buffer.alloc(typed.length + 8);
  framed.writeUInt32BE(data.length, 0);
  framed.set(typed, 4);
  framed.writeUInt32BE(crc32(typed), typed.length + 4);
  return framed;
}
