import { deflateSync } from 'node:zlib';

/** A tag's values: whole numbers become SHORT or LONG, fractions DOUBLE, a text ASCII. */
type TagValue = number | readonly number[] | string;

export interface MadeImage {
  readonly widthPx: number;
  readonly heightPx: number;
  /** Tags by their numbers, besides those of the size and of the blocks. */
  readonly tags?: Readonly<Record<number, TagValue>>;
  /** The bytes of its strips, or of its tiles where `tile` says how large they are. */
  readonly blocks: readonly Uint8Array[];
  readonly tile?: readonly [widthPx: number, heightPx: number];
  readonly rowsPerStrip?: number;
}

export interface MadeTiff {
  readonly order?: 'II' | 'MM';
  readonly isBig?: boolean;
  readonly images: readonly MadeImage[];
}

interface Field {
  readonly type: 2 | 3 | 4 | 12;
  readonly values: readonly number[];
}

const FIELD_BYTES = { 2: 1, 3: 2, 4: 4, 12: 8 } as const;

/** Writes a TIFF exactly as told, with tags and blocks that libraries for writing would not take. */
export function writeTiff({ order = 'II', isBig = false, images }: MadeTiff): Uint8Array {
  const isLittle = order === 'II';
  const bytes = Buffer.alloc(1_000_000);
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  const putOffset = (at: number, value: number) =>
    isBig ? view.setBigUint64(at, BigInt(value), isLittle) : view.setUint32(at, value, isLittle);
  bytes.write(order, 0, 'latin1');
  view.setUint16(2, isBig ? 43 : 42, isLittle);
  if (isBig) view.setUint16(4, 8, isLittle);
  let link = isBig ? 8 : 4;
  let end = isBig ? 16 : 8;
  const append = (data: Uint8Array) => {
    const at = end;
    bytes.set(data, at);
    end += data.length + (data.length % 2);
    return at;
  };
  const [entryBytes, inlineBytes] = isBig ? [20, 8] : [12, 4];
  for (const image of images) {
    const fields = fieldsOf(image, append);
    putOffset(link, end);
    const start = end;
    if (isBig) view.setBigUint64(start, BigInt(fields.length), isLittle);
    else view.setUint16(start, fields.length, isLittle);
    const first = start + (isBig ? 8 : 2);
    link = first + fields.length * entryBytes;
    end = link + inlineBytes;
    for (const [index, [tag, { type, values }]] of fields.entries()) {
      const at = first + index * entryBytes;
      view.setUint16(at, tag, isLittle);
      view.setUint16(at + 2, type, isLittle);
      putOffset(at + 4, values.length);
      const valueAt = at + entryBytes - inlineBytes;
      const isInline = values.length * FIELD_BYTES[type] <= inlineBytes;
      const to = isInline ? valueAt : end;
      if (!isInline) {
        putOffset(valueAt, end);
        end += values.length * FIELD_BYTES[type];
        end += end % 2;
      }
      values.forEach((value, place) => {
        putValue(view, to + place * FIELD_BYTES[type], type, value, isLittle);
      });
    }
  }
  return Uint8Array.from(bytes.subarray(0, end));
}

function fieldsOf(image: MadeImage, append: (data: Uint8Array) => number): [number, Field][] {
  const { widthPx, heightPx, tags = {}, blocks, tile, rowsPerStrip = heightPx } = image;
  const offsets = blocks.map((block) => (block.length === 0 ? 0 : append(block)));
  const counts = blocks.map(({ length }) => length);
  const all: Record<number, TagValue> = {
    256: widthPx,
    257: heightPx,
    ...(tile === undefined
      ? { 273: offsets, 278: rowsPerStrip, 279: counts }
      : { 322: tile[0], 323: tile[1], 324: offsets, 325: counts }),
    ...tags,
  };
  return Object.entries(all)
    .map(([tag, value]): [number, Field] => [Number(tag), fieldOf(value)])
    .toSorted(([a], [b]) => a - b);
}

function fieldOf(value: TagValue): Field {
  if (typeof value === 'string') {
    return { type: 2, values: [...Buffer.from(`${value}\0`, 'utf8')] };
  }
  const values = typeof value === 'number' ? [value] : value;
  const isWhole = values.every((one) => Number.isInteger(one) && one >= 0);
  if (!isWhole) return { type: 12, values };
  return { type: values.every((one) => one < 65_536) ? 3 : 4, values };
}

function putValue(view: DataView, at: number, type: number, value: number, isLittle: boolean) {
  if (type === 2) view.setUint8(at, value);
  else if (type === 3) view.setUint16(at, value, isLittle);
  else if (type === 4) view.setUint32(at, value, isLittle);
  else view.setFloat64(at, value, isLittle);
}

export type NumberKind = 'whole' | 'signed' | 'float';

/** Numbers as a file of that order of bytes holds them. */
export function writeNumbers(
  numbers: readonly number[],
  bits: number,
  kind: NumberKind,
  order: 'II' | 'MM',
): Buffer {
  const bytes = Buffer.alloc((numbers.length * bits) / 8);
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  const isLittle = order === 'II';
  numbers.forEach((number, index) => {
    const at = (index * bits) / 8;
    if (kind === 'float') {
      if (bits === 32) view.setFloat32(at, number, isLittle);
      else view.setFloat64(at, number, isLittle);
    } else if (bits === 8) view.setUint8(at, number);
    else if (bits === 16) view.setUint16(at, number, isLittle);
    else view.setUint32(at, number, isLittle);
  });
  return bytes;
}

/** Predictor 2: each number, as a whole one of that many bits, less the one of the pixel before. */
export function takeDifferences(
  bytes: Buffer,
  bits: number,
  order: 'II' | 'MM',
  rowSamples: number,
  pixelSamples = 1,
): Buffer {
  const result = Buffer.from(bytes);
  const sampleBytes = bits / 8;
  const read = (index: number) => {
    const at = index * sampleBytes;
    const sample = Buffer.from(bytes.subarray(at, at + sampleBytes));
    return BigInt(`0x${(order === 'II' ? sample.reverse() : sample).toString('hex')}`);
  };
  for (let index = 0; index < bytes.length / sampleBytes; index += 1) {
    if (index % rowSamples < pixelSamples) continue;
    const difference = BigInt.asUintN(bits, read(index) - read(index - pixelSamples));
    const hex = difference.toString(16).padStart(sampleBytes * 2, '0');
    const written = Buffer.from(hex, 'hex');
    result.set(order === 'II' ? written.reverse() : written, index * sampleBytes);
  }
  return result;
}

/** Predictor 3 on one row of floats whose highest byte comes first. */
export function splitFloats(row: Buffer, bits: number): Buffer {
  const sampleBytes = bits / 8;
  const count = row.length / sampleBytes;
  const planes = Buffer.from(
    row.map((_, at) => row[(at % count) * sampleBytes + Math.floor(at / count)] ?? 0),
  );
  return Buffer.from(planes.map((byte, at) => byte - (at === 0 ? 0 : (planes[at - 1] ?? 0))));
}

export const deflate = (bytes: Uint8Array): Uint8Array => deflateSync(bytes);
