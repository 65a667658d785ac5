import { crc32, deflateSync } from 'node:zlib';
import { decode, encode } from 'fast-png';
import { expect, test } from 'vitest';
import { readPng } from '../../../../db/tiles/read-png.ts';
import { writePng } from '../../../../db/tiles/write-png.ts';

const SIDE = 5;
const ROW_BYTES = SIDE * 3;
/** After the signature and the header. */
const DATA_CHUNK_AT = 33;
/** No two neighbours alike, with differences that pass through zero. */
const RGB = Uint8Array.from(
  { length: SIDE * ROW_BYTES },
  (_, at) => (at * at * 37 + at * 11) % 256,
);

test('what was written is read', () => {
  expect(readPng(writePng(RGB, SIDE, 1), SIDE)).toEqual(RGB);
});

test('a PNG of a library of its own is read', () => {
  const png = encode({ width: SIDE, height: SIDE, channels: 3, depth: 8, data: RGB });
  expect(readPng(png, SIDE)).toEqual(RGB);
});

test.each([0, 1, 2, 3, 4])('rows of filter %i mean what the library reads in them', (filter) => {
  const png = givenPngOfRows((row) => [
    filter,
    ...RGB.subarray(row * ROW_BYTES, (row + 1) * ROW_BYTES),
  ]);
  expect(readPng(png, SIDE)).toEqual(Uint8Array.from(decode(png).data));
});

test('data in many chunks is one', () => {
  const png = writePng(RGB, SIDE, 1);
  expect(readPng(splitData(png), SIDE)).toEqual(RGB);
});

test.each([
  ['another size', writePng(RGB, SIDE, 1), SIDE + 1, '6 × 6 pixels of 8-bit RGB: 5 × 5'],
  ['another kind', grey(), SIDE, 'colour type 0'],
  [
    'an unknown filter',
    givenPngOfRows((row) => [9, ...RGB.subarray(row, row + ROW_BYTES)]),
    SIDE,
    'no filter 9',
  ],
  [
    'missing rows',
    givenPngOfRows((row) => (row === 0 ? [0] : [])),
    SIDE,
    'rows of the PNG are missing',
  ],
  ['half the file', writePng(RGB, SIDE, 1).subarray(0, 60), SIDE, 'a damaged one'],
])('%s is refused', (_, png, sidePx, why) => {
  expect(() => readPng(png, sidePx)).toThrow(why);
});

function grey(): Uint8Array {
  return encode({ width: SIDE, height: SIDE, channels: 1, depth: 8, data: RGB.subarray(0, 25) });
}

/** A PNG whose rows stand in the file as they are given, the filter's number first. */
function givenPngOfRows(rowAt: (row: number) => readonly number[]): Uint8Array {
  const rows = Array.from({ length: SIDE }, (_, row) => rowAt(row)).flat();
  return replaceData(writePng(RGB, SIDE, 1), [deflateSync(Uint8Array.from(rows))]);
}

function splitData(png: Uint8Array): Uint8Array {
  const whole = dataOf(png);
  return replaceData(png, [whole.subarray(0, 7), whole.subarray(7, 20), whole.subarray(20)]);
}

function dataOf(png: Uint8Array): Buffer {
  const file = Buffer.from(png);
  return file.subarray(DATA_CHUNK_AT + 8, DATA_CHUNK_AT + 8 + file.readUInt32BE(DATA_CHUNK_AT));
}

function replaceData(png: Uint8Array, parts: readonly Uint8Array[]): Uint8Array {
  const file = Buffer.from(png);
  const after = file.subarray(DATA_CHUNK_AT + 12 + file.readUInt32BE(DATA_CHUNK_AT));
  const chunks = parts.map((part) => {
    const typed = Buffer.concat([Buffer.from('IDAT', 'latin1'), part]);
    const framed = Buffer.alloc(typed.length + 8);
    framed.writeUInt32BE(part.length, 0);
    framed.set(typed, 4);
    framed.writeUInt32BE(crc32(typed), typed.length + 4);
    return framed;
  });
  return Buffer.concat([file.subarray(0, DATA_CHUNK_AT), ...chunks, after]);
}
