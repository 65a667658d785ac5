/** One field of a protocol buffer message: its number, and a whole number or bytes. */
export type Field = readonly [number: number, value: number | Uint8Array];

/** The fields of a message in order. Covers the wire types that vector tiles use. */
export function* readFields(bytes: Uint8Array): Generator<Field> {
  const cursor = { at: 0 };
  while (cursor.at < bytes.length) {
    const key = readVarint(bytes, cursor);
    yield [key >>> 3, readValue(bytes, cursor, key & 7)];
  }
}

/** The whole numbers packed into one field. */
export function readPacked(bytes: Uint8Array): number[] {
  const cursor = { at: 0 };
  const numbers: number[] = [];
  while (cursor.at < bytes.length) numbers.push(readVarint(bytes, cursor));
  return numbers;
}

/** A signed whole number, as zigzag encoding keeps it. */
export function unzigzag(value: number): number {
  return value % 2 === 0 ? value / 2 : -(value + 1) / 2;
}

/** A message of fields that each hold bytes: the other way from {@link readFields}. */
export function writeBytesFields(fields: readonly (readonly [number, Uint8Array])[]): Uint8Array {
  const parts = fields.flatMap(([number, bytes]) => [
    ...[(number << 3) | 2, bytes.length].map(varint),
    bytes,
  ]);
  return Buffer.concat(parts);
}

function varint(value: number): Uint8Array {
  const bytes: number[] = [];
  let rest = value;
  for (; rest > 127; rest = Math.floor(rest / 128)) bytes.push((rest % 128) + 128);
  return Uint8Array.of(...bytes, rest);
}

interface Cursor {
  at: number;
}

function readValue(bytes: Uint8Array, cursor: Cursor, wireType: number): number | Uint8Array {
  if (wireType === 0) return readVarint(bytes, cursor);
  const lengths: Readonly<Record<number, number>> = { 1: 8, 5: 4 };
  const length = lengths[wireType] ?? readVarint(bytes, cursor);
  const start = cursor.at;
  cursor.at += length;
  return bytes.subarray(start, cursor.at);
}

function readVarint(bytes: Uint8Array, cursor: Cursor): number {
  let value = 0;
  let scale = 1;
  for (;;) {
    const byte = bytes[cursor.at] ?? 0;
    cursor.at += 1;
    value += (byte & 127) * scale;
    if (byte < 128) return value;
    scale *= 128;
  }
}
