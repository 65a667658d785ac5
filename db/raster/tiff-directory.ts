/** A directory of a TIFF: what it says of one of its images. Values are read when asked for. */
export interface TiffDirectory {
  /** The numbers under a tag; none where it is missing. */
  numbers(tag: number): readonly number[];
  /** The text under a tag without the zero bytes that end it; `null` where it is missing. */
  text(tag: number): string | null;
}

/** A TIFF or BigTIFF, taken apart down to its directories. */
export interface TiffFile {
  readonly bytes: Uint8Array;
  readonly isLittleEndian: boolean;
  /** The image itself first; then overviews, masks and further pages. */
  readonly directories: readonly TiffDirectory[];
}

interface Entry {
  readonly type: number;
  readonly count: number;
  /** Where the values stand, wherever the entry keeps them. */
  readonly at: number;
}

interface Source {
  readonly bytes: Uint8Array;
  readonly view: DataView;
  readonly isLittle: boolean;
  readonly isBig: boolean;
}

const LITTLE_ENDIAN = 0x49_49;
const BIG_ENDIAN = 0x4d_4d;
const CLASSIC = 42;
const BIG_TIFF = 43;
/** More are a loop or a joke. */
const MOST_DIRECTORIES = 1000;

type Reader = (view: DataView, at: number, isLittle: boolean) => number;

/** Bytes and reader of each type of value (TIFF 6.0, page 15; BigTIFF adds 16 to 18). */
const TYPES: Readonly<Record<number, readonly [bytes: number, read: Reader]>> = {
  1: [1, (view, at) => view.getUint8(at)],
  2: [1, (view, at) => view.getUint8(at)],
  3: [2, (view, at, isLittle) => view.getUint16(at, isLittle)],
  4: [4, (view, at, isLittle) => view.getUint32(at, isLittle)],
  5: [8, (view, at, little) => view.getUint32(at, little) / view.getUint32(at + 4, little)],
  6: [1, (view, at) => view.getInt8(at)],
  7: [1, (view, at) => view.getUint8(at)],
  8: [2, (view, at, isLittle) => view.getInt16(at, isLittle)],
  9: [4, (view, at, isLittle) => view.getInt32(at, isLittle)],
  10: [8, (view, at, little) => view.getInt32(at, little) / view.getInt32(at + 4, little)],
  11: [4, (view, at, isLittle) => view.getFloat32(at, isLittle)],
  12: [8, (view, at, isLittle) => view.getFloat64(at, isLittle)],
  13: [4, (view, at, isLittle) => view.getUint32(at, isLittle)],
  16: [8, (view, at, isLittle) => Number(view.getBigUint64(at, isLittle))],
  17: [8, (view, at, isLittle) => Number(view.getBigInt64(at, isLittle))],
  18: [8, (view, at, isLittle) => Number(view.getBigUint64(at, isLittle))],
};

/**
 * Reads the directories of a TIFF.
 *
 * @throws RangeError where the file ends too early or points beyond its end.
 */
export function readTiff(bytes: Uint8Array): TiffFile {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const order = view.getUint16(0);
  const isLittle = order === LITTLE_ENDIAN;
  const version = view.getUint16(2, isLittle);
  const isKnown = (isLittle || order === BIG_ENDIAN) && [CLASSIC, BIG_TIFF].includes(version);
  if (!isKnown) throw new RangeError('no TIFF');
  const source = { bytes, view, isLittle, isBig: version === BIG_TIFF };
  const directories: TiffDirectory[] = [];
  const seen = new Set<number>();
  let at = readOffset(source, source.isBig ? 8 : 4);
  while (at !== 0 && !seen.has(at) && seen.size < MOST_DIRECTORIES) {
    seen.add(at);
    const { directory, next } = readDirectory(source, at);
    directories.push(directory);
    at = next;
  }
  return { bytes, isLittleEndian: isLittle, directories };
}

function readDirectory(source: Source, at: number) {
  const { view, isLittle, isBig } = source;
  const count = isBig ? Number(view.getBigUint64(at, isLittle)) : view.getUint16(at, isLittle);
  const [entryBytes, inlineBytes] = isBig ? [20, 8] : [12, 4];
  const first = at + (isBig ? 8 : 2);
  const entries = new Map<number, Entry>();
  for (let index = 0; index < count; index += 1) {
    const entryAt = first + index * entryBytes;
    const type = view.getUint16(entryAt + 2, isLittle);
    const valueCount = readOffset(source, entryAt + 4);
    const valueAt = entryAt + entryBytes - inlineBytes;
    const isInline = (TYPES[type]?.[0] ?? 1) * valueCount <= inlineBytes;
    const tag = view.getUint16(entryAt, isLittle);
    // Of a tag that stands twice the first holds.
    if (entries.has(tag)) continue;
    entries.set(tag, {
      type,
      count: valueCount,
      at: isInline ? valueAt : readOffset(source, valueAt),
    });
  }
  return {
    directory: directoryOf(source, entries),
    next: readOffset(source, first + count * entryBytes),
  };
}

function directoryOf({ bytes, view, isLittle }: Source, entries: ReadonlyMap<number, Entry>) {
  const numbers: TiffDirectory['numbers'] = (tag) => {
    const { type, count, at } = entries.get(tag) ?? { type: 0, count: 0, at: 0 };
    const known = TYPES[type];
    if (known === undefined) return [];
    const [valueBytes, read] = known;
    if (at + count * valueBytes > bytes.length) throw new RangeError(`tag ${tag} ends too early`);
    return Array.from({ length: count }, (_, index) =>
      read(view, at + index * valueBytes, isLittle),
    );
  };
  const text: TiffDirectory['text'] = (tag) => {
    const entry = entries.get(tag);
    if (entry === undefined) return null;
    const raw = bytes.subarray(entry.at, entry.at + entry.count);
    return new TextDecoder().decode(raw).replace(/\0+$/, '');
  };
  return { numbers, text };
}

/** An offset or a count, which BigTIFF writes with 64 bits. */
function readOffset({ view, isLittle, isBig }: Source, at: number): number {
  return isBig ? Number(view.getBigUint64(at, isLittle)) : view.getUint32(at, isLittle);
}
