import { inflateSync } from 'node:zlib';
import { isWholePng } from './whole-png.ts';

/** Where things stand in a PNG (W3C PNG, sections 5 and 11.2.1). */
const WIDTH_AT = 16;
const HEIGHT_AT = 20;
const DEPTH_AT = 24;
const COLOUR_AT = 25;
const INTERLACE_AT = 28;
const FIRST_CHUNK_AT = 8;
const CHUNK_FRAME_BYTES = 12;

const TRUECOLOUR = 2;
const CHANNELS = 3;

/**
 * The 8-bit RGB pixels of a square PNG, row by row. Relief tiles are no other kind, and Node
 * unpacks them some twenty times as fast as a library in JavaScript does.
 *
 * @throws when the PNG is damaged, of another size or of another kind.
 */
export function readPng(bytes: Uint8Array, sidePx: number): Uint8Array {
  const png = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (!isWholePng(png)) throw new Error('not a PNG, or a damaged one');
  const [width, height] = [png.readUInt32BE(WIDTH_AT), png.readUInt32BE(HEIGHT_AT)];
  const [depth, colour] = [png[DEPTH_AT], png[COLOUR_AT]];
  const isOurs = depth === 8 && colour === TRUECOLOUR && png[INTERLACE_AT] === 0;
  if (width !== sidePx || height !== sidePx || !isOurs) {
    throw new Error(
      `not ${sidePx} × ${sidePx} pixels of 8-bit RGB: ${width} × ${height}, ${depth} bits, colour type ${colour}`,
    );
  }
  const rowBytes = sidePx * CHANNELS;
  const filtered = inflateSync(imageData(png));
  if (filtered.length !== sidePx * (rowBytes + 1)) throw new Error('rows of the PNG are missing');
  const rgb = new Uint8Array(sidePx * rowBytes);
  for (let row = 0; row < sidePx; row += 1) {
    const from = row * (rowBytes + 1);
    const above = row === 0 ? new Uint8Array(rowBytes) : rgb.subarray((row - 1) * rowBytes);
    const out = rgb.subarray(row * rowBytes, (row + 1) * rowBytes);
    const unfilter = UNFILTERS[filtered[from] ?? 0];
    if (unfilter === undefined) throw new Error(`a row of the PNG has no filter ${filtered[from]}`);
    unfilter(filtered.subarray(from + 1, from + 1 + rowBytes), above, out);
  }
  return rgb;
}

function imageData(png: Buffer): Buffer {
  const parts: Buffer[] = [];
  for (let at = FIRST_CHUNK_AT; at < png.length; ) {
    const length = png.readUInt32BE(at);
    const dataAt = at + 8;
    if (png.toString('latin1', at + 4, dataAt) === 'IDAT') {
      parts.push(png.subarray(dataAt, dataAt + length));
    }
    at += length + CHUNK_FRAME_BYTES;
  }
  return Buffer.concat(parts);
}

type Unfilter = (row: Uint8Array, above: Uint8Array, out: Uint8Array) => void;

/**
 * Fills a row, by the number of its filter (section 9): a byte is stored as its difference from
 * those left of it and above. A loop for each, and the first pixel apart: asking at every byte, or
 * reading before the beginning, takes several times as long.
 */
const UNFILTERS: readonly Unfilter[] = [
  (row, _above, out) => out.set(row),
  (row, _above, out) => {
    for (let at = 0; at < CHANNELS; at += 1) out[at] = row[at] ?? 0;
    for (let at = CHANNELS; at < row.length; at += 1) {
      out[at] = (row[at] ?? 0) + (out[at - CHANNELS] ?? 0);
    }
  },
  (row, above, out) => {
    for (let at = 0; at < row.length; at += 1) out[at] = (row[at] ?? 0) + (above[at] ?? 0);
  },
  (row, above, out) => {
    for (let at = 0; at < CHANNELS; at += 1) out[at] = (row[at] ?? 0) + ((above[at] ?? 0) >> 1);
    for (let at = CHANNELS; at < row.length; at += 1) {
      out[at] = (row[at] ?? 0) + (((out[at - CHANNELS] ?? 0) + (above[at] ?? 0)) >> 1);
    }
  },
  (row, above, out) => {
    for (let at = 0; at < CHANNELS; at += 1) out[at] = (row[at] ?? 0) + (above[at] ?? 0);
    for (let at = CHANNELS; at < row.length; at += 1) {
      const corner = above[at - CHANNELS] ?? 0;
      out[at] = (row[at] ?? 0) + paeth(out[at - CHANNELS] ?? 0, above[at] ?? 0, corner);
    }
  },
];

function paeth(left: number, above: number, corner: number): number {
  const guess = left + above - corner;
  const byLeft = Math.abs(guess - left);
  const byAbove = Math.abs(guess - above);
  const byCorner = Math.abs(guess - corner);
  if (byLeft <= byAbove && byLeft <= byCorner) return left;
  return byAbove <= byCorner ? above : corner;
}
