import type { ColumnFacts, ColumnKind } from '../../geodata/model/datasets/dataset.ts';
import { BLOCK_ROWS, type Block, decodeValue, packCodes, packTexts } from './blocks.ts';
import { readNumber, VALUE, type ValueKind, valueKind } from './value-kinds.ts';
import { createValueTable, type ValueTable } from './value-table.ts';

/** Takes the values of one column, row by row, and tells what they are when all have come. */
export interface ColumnWriter {
  readonly table: ValueTable;
  /** The number of the value in the table; -1 once there are too many. `hash` is its `hashOf`. */
  add(bytes: Uint8Array, start: number, end: number, hash: number): number;
  /** The rows since the last block, packed. */
  takeBlock(): Block;
  /** @param isDate whether the column was read as the date of its rows. */
  facts(isDate: boolean): Omit<ColumnFacts, 'name'>;
  readonly otherEncodingCount: number;
}

/** @param missing what stands for "not known" in this column. */
export function createColumnWriter(missing: readonly string[]): ColumnWriter {
  const table = createValueTable();
  const seen = createKindsSeen(missing);
  let emptyCode = -1;
  let emptyCount = 0;
  let isFull = false;
  const codes = new Uint16Array(BLOCK_ROWS);
  const ends = new Uint32Array(BLOCK_ROWS);
  let pool = new Uint8Array(BLOCK_ROWS * 16);
  let rows = 0;

  const addText = (bytes: Uint8Array, start: number, end: number) => {
    const from = rows === 0 ? 0 : (ends[rows - 1] ?? 0);
    while (from + end - start > pool.length) pool = doubled(pool);
    pool.set(bytes.subarray(start, end), from);
    ends[rows] = from + end - start;
  };
  // The block of now holds numbers of values only; from here on it holds the values.
  const spellOut = () => {
    const before = codes.slice(0, rows);
    const count = rows;
    for (rows = 0; rows < count; rows += 1) {
      const value = table.bytesOf(before[rows] ?? 0);
      addText(value, 0, value.length);
    }
    isFull = true;
  };

  return {
    table,
    get otherEncodingCount() {
      return seen.otherEncodingCount;
    },
    add(bytes, start, end, hash) {
      const known = table.count;
      const code = isFull ? -1 : table.codeOf(bytes, start, end, hash);
      if (code === -1 && !isFull) spellOut();
      if (code === -1) {
        if (seen.see(bytes, start, end) === VALUE.empty) emptyCount += 1;
        addText(bytes, start, end);
      } else {
        if (table.count > known && seen.see(bytes, start, end) === VALUE.empty) emptyCode = code;
        if (code === emptyCode) emptyCount += 1;
        codes[rows] = code;
      }
      rows += 1;
      return code;
    },
    takeBlock() {
      const block = isFull
        ? packTexts(pool, ends.slice(0, rows))
        : packCodes(codes.subarray(0, rows));
      rows = 0;
      return block;
    },
    facts: (isDate) => ({
      kind: isDate ? 'date' : seen.kind(),
      distinctCount: isFull ? null : table.count - (emptyCode === -1 ? 0 : 1),
      emptyCount,
      range: seen.kind() === 'number' ? seen.range() : null,
      missing: [...missing],
    }),
  };
}

/** What all values of a column have in common. */
function createKindsSeen(missing: readonly string[]) {
  const kinds = new Set<ValueKind>();
  const unknown = new Set(missing);
  let [least, greatest] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  let otherEncodingCount = 0;
  return {
    get otherEncodingCount() {
      return otherEncodingCount;
    },
    see(bytes: Uint8Array, start: number, end: number): ValueKind {
      const kind = valueKind(bytes, start, end);
      if (kind === VALUE.text) {
        const { text, isUtf8 } = decodeValue(bytes.subarray(start, end));
        if (!isUtf8) otherEncodingCount += 1;
        if (unknown.has(text.trim())) return kind;
      }
      kinds.add(kind);
      if (kind !== VALUE.number) return kind;
      const value = readNumber(bytes, start, end);
      if ((value < least || value > greatest) && !isUnknown(unknown, bytes, start, end)) {
        least = Math.min(least, value);
        greatest = Math.max(greatest, value);
      }
      return kind;
    },
    kind(): ColumnKind {
      if (kinds.has(VALUE.text)) return 'text';
      if (kinds.has(VALUE.code)) return 'code';
      return kinds.has(VALUE.number) ? 'number' : 'empty';
    },
    range: (): [number, number] | null => (least > greatest ? null : [least, greatest]),
  };
}

function isUnknown(
  unknown: ReadonlySet<string>,
  bytes: Uint8Array,
  start: number,
  end: number,
): boolean {
  return unknown.size > 0 && unknown.has(decodeValue(bytes.subarray(start, end)).text.trim());
}

function doubled(array: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  const next = new Uint8Array(array.length * 2);
  next.set(array);
  return next;
}
