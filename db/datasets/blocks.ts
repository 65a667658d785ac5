/** Rows whose values of one column stand together in the file. */
export const BLOCK_ROWS = 8192;

/** How the values of a block stand in its bytes. */
export const ENCODING = {
  /** Numbers of values in the column's table, one byte each, or two. */
  codes8: 1,
  codes16: 2,
  /** Whole numbers of 32 bits; {@link EMPTY_INTEGER} for nothing. */
  integers: 3,
  /** The ends of the texts, 32 bits each, then the texts in UTF-8. */
  texts: 4,
} as const;
export type Encoding = (typeof ENCODING)[keyof typeof ENCODING];

const EMPTY_INTEGER = -2147483648;

/** A block as it is stored. */
export interface Block {
  readonly encoding: Encoding;
  readonly bytes: Uint8Array;
}

/** A block of values that are numbered. */
export function packCodes(codes: Uint16Array): Block {
  const isSmall = codes.every((code) => code < 256);
  if (isSmall) return { encoding: ENCODING.codes8, bytes: new Uint8Array(codes) };
  return { encoding: ENCODING.codes16, bytes: bytesOf(codes.slice()) };
}

/** A block of values that stand for themselves, back to back in `pool`. */
export function packTexts(pool: Uint8Array, ends: Uint32Array): Block {
  const integers = toIntegers(pool, ends);
  if (integers !== null) return { encoding: ENCODING.integers, bytes: bytesOf(integers) };
  return { encoding: ENCODING.texts, bytes: joinTexts(pool, ends) };
}

/** Where texts end, then the texts. */
export function joinTexts(pool: Uint8Array, ends: Uint32Array): Uint8Array {
  const length = ends.at(-1) ?? 0;
  const bytes = new Uint8Array(ends.byteLength + length);
  bytes.set(bytesOf(ends));
  bytes.set(pool.subarray(0, length), ends.byteLength);
  return bytes;
}

/** Reads the values of a block by their place in it. */
export interface BlockReader {
  /** As it was written. */
  text(index: number): string;
  /** The number of a value in the column's table; -1 where the block has no such numbers. */
  code(index: number): number;
}

/** Reads a block of so many rows; `valueAt` is the column's table. */
export function readBlock(
  { encoding, bytes }: Block,
  rows: number,
  valueAt: (code: number) => string,
): BlockReader {
  if (encoding === ENCODING.codes8 || encoding === ENCODING.codes16) {
    const codes = encoding === ENCODING.codes8 ? bytes : new Uint16Array(bytes.slice().buffer);
    const code = (index: number) => codes[index] ?? 0;
    return { text: (index) => valueAt(code(index)), code };
  }
  const whole = bytes.slice().buffer;
  if (encoding === ENCODING.integers) {
    const integers = new Int32Array(whole);
    return { text: (index) => integerText(integers[index] ?? EMPTY_INTEGER), code: () => -1 };
  }
  return { text: readJoined(whole, rows), code: () => -1 };
}

/** Reads texts that {@link joinTexts} joined, by their place. */
export function readJoined(whole: ArrayBuffer, count: number): (index: number) => string {
  const ends = new Uint32Array(whole, 0, count);
  const pool = new Uint8Array(whole, count * Uint32Array.BYTES_PER_ELEMENT);
  return (index) => decodeValue(pool.subarray(index === 0 ? 0 : ends[index - 1], ends[index])).text;
}

const UTF8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
const WESTERN = new TextDecoder('windows-1252');

/** A value as text in NFC: UTF-8, or Windows-1252 where it is not. */
export function decodeValue(bytes: Uint8Array): { text: string; isUtf8: boolean } {
  try {
    return { text: UTF8.decode(bytes).normalize('NFC'), isUtf8: true };
  } catch {
    return { text: WESTERN.decode(bytes).normalize('NFC'), isUtf8: false };
  }
}

function integerText(value: number): string {
  return value === EMPTY_INTEGER ? '' : String(value);
}

/** The values as whole numbers, if each reads as it is written; else `null`. */
function toIntegers(pool: Uint8Array, ends: Uint32Array): Int32Array<ArrayBuffer> | null {
  const integers = new Int32Array(ends.length);
  let start = 0;
  for (let index = 0; index < ends.length; index += 1) {
    const end = ends[index] ?? 0;
    const value = start === end ? EMPTY_INTEGER : plainInteger(pool, start, end);
    if (value === null) return null;
    integers[index] = value;
    start = end;
  }
  return integers;
}

function plainInteger(bytes: Uint8Array, start: number, end: number): number | null {
  const isNegative = bytes[start] === 0x2d;
  const first = isNegative ? start + 1 : start;
  if (end - first < 1 || end - first > 9) return null;
  if (bytes[first] === 0x30 && (end - first > 1 || isNegative)) return null;
  let value = 0;
  for (let at = first; at < end; at += 1) {
    const digit = (bytes[at] ?? 0) - 0x30;
    if (digit < 0 || digit > 9) return null;
    value = value * 10 + digit;
  }
  return isNegative ? -value : value;
}

function bytesOf(array: Uint16Array | Uint32Array | Int32Array): Uint8Array {
  return new Uint8Array(array.buffer, array.byteOffset, array.byteLength);
}
