import type { DatasetFacts, TableMapping } from '../../geodata/model/datasets/dataset.ts';
import type { KnownDataset } from '../../geodata/model/datasets/known-dataset.ts';
import { toMercator } from '../../geodata/model/space/mercator.ts';
import { BLOCK_ROWS, type Block, decodeValue } from './blocks.ts';
import { type ColumnWriter, createColumnWriter } from './column-writer.ts';
import { createPointCollector, type PointCollector } from './pack-points.ts';
import { type DayRead, readDay } from './read-day.ts';
import { type PlaceRead, placeReader } from './read-place.ts';
import { createRepeatedRows } from './repeated-rows.ts';
import type { RowFields } from './split-rows.ts';
import { hashOf } from './value-table.ts';

/** Takes the rows of a table, one after the other, and keeps count of what is wrong with them. */
export interface TableReader {
  readonly columns: readonly ColumnWriter[];
  readonly points: PointCollector;
  rowCount(): number;
  add(row: RowFields): void;
  /** Packs what is left; call it once, when all rows have come. */
  counts(): Counts;
  /** First and last day of the points; `null` where there are none. */
  days(): [number, number] | null;
}

type Counts = Pick<
  DatasetFacts,
  | 'withoutPlaceCount'
  | 'wrongPlaceCount'
  | 'withoutDateCount'
  | 'wrongDateCount'
  | 'firstWrongDate'
  | 'coarseDateCount'
  | 'raggedCount'
  | 'repeatedCount'
  | 'otherEncodingCount'
>;

interface TableParts {
  readonly columnNames: readonly string[];
  readonly mapping: TableMapping;
  readonly known: KnownDataset | null;
}

type WriteBlock = (column: number, block: number, packed: Block) => void;

export function createTableReader(
  { columnNames, mapping, known }: TableParts,
  writeBlock: WriteBlock,
): TableReader {
  const columns = columnNames.map((name) =>
    createColumnWriter([...mapping.missing, ...(known?.missing[name] ?? [])]),
  );
  const codes = new Int32Array(columns.length);
  const hashes = new Int32Array(columns.length);
  const points = createPointCollector();
  const repeated = createRepeatedRows();
  const isCompared = columns.map((_, index) => !mapping.idColumns.includes(index));
  const place = mapping.place === null ? () => 'none' as const : placeReader(mapping.place);
  const day = dayReader(mapping);
  const count = emptyCounts();
  let rowCount = 0;
  let blockRows = 0;
  let block = 0;
  let [firstDay, lastDay] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];

  const flush = () => {
    if (blockRows === 0) return;
    for (const [index, column] of columns.entries()) writeBlock(index, block, column.takeBlock());
    block += 1;
    blockRows = 0;
  };
  const addPoint = (where: PlaceRead, when: DayRead) => {
    if (where === 'none') count.withoutPlaceCount += 1;
    if (where === 'wrong') count.wrongPlaceCount += 1;
    if (when.state === 'none') count.withoutDateCount += 1;
    if (when.state === 'wrong') count.wrongDateCount += 1;
    if (typeof where === 'string' || when.state !== 'day') return;
    if (when.isCoarse) count.coarseDateCount += 1;
    firstDay = Math.min(firstDay, when.day);
    lastDay = Math.max(lastDay, when.day);
    points.add(toMercator(where), when.day, rowCount);
  };

  return {
    columns,
    points,
    rowCount: () => rowCount,
    add(row) {
      const { bytes, starts, ends } = row;
      if (row.count !== columns.length) count.raggedCount += 1;
      hashFields(row, hashes);
      const isRepeated = hasCome(hashes, isCompared, repeated.wasSeen);
      if (isRepeated) count.repeatedCount += 1;
      if (isRepeated && mapping.leavesOutRepeated) return;
      for (let index = 0; index < columns.length; index += 1) {
        const isThere = index < row.count;
        const start = isThere ? (starts[index] ?? 0) : 0;
        const end = isThere ? (ends[index] ?? 0) : 0;
        codes[index] = columns[index]?.add(bytes, start, end, hashes[index] ?? 0) ?? -1;
      }
      const when = day(row, codes);
      if (when.state === 'wrong') count.firstWrongDate ??= wrongDate(row, rowCount, mapping);
      addPoint(place(row, codes), when);
      rowCount += 1;
      blockRows += 1;
      if (blockRows === BLOCK_ROWS) flush();
    },
    counts() {
      flush();
      const otherEncodingCount = columns.reduce((sum, one) => sum + one.otherEncodingCount, 0);
      return { ...count, otherEncodingCount };
    },
    days: () => (firstDay > lastDay ? null : [firstDay, lastDay]),
  };
}

function emptyCounts() {
  return {
    withoutPlaceCount: 0,
    wrongPlaceCount: 0,
    withoutDateCount: 0,
    wrongDateCount: 0,
    firstWrongDate: null as Counts['firstWrongDate'],
    coarseDateCount: 0,
    raggedCount: 0,
    repeatedCount: 0,
  };
}

/** Rows of a table without dates hold at every time: their day means nothing. */
const TIMELESS: DayRead = { state: 'day', day: 0, isCoarse: false };

/** Reads each different date once. */
function dayReader({ date }: TableMapping): (row: RowFields, codes: Int32Array) => DayRead {
  if (date === null) return () => TIMELESS;
  const { column, order } = date;
  const known: DayRead[] = [];
  return (row, codes) => {
    const code = codes[column] ?? -1;
    const before = code === -1 ? undefined : known[code];
    if (before !== undefined) return before;
    const read = readDay(textOf(row, column), order);
    if (code !== -1) known[code] = read;
    return read;
  };
}

function wrongDate(row: RowFields, rowNumber: number, { date }: TableMapping) {
  return date === null ? null : { row: rowNumber, text: textOf(row, date.column).slice(0, 100) };
}

function textOf(row: RowFields, column: number): string {
  if (column >= row.count) return '';
  return decodeValue(row.bytes.subarray(row.starts[column], row.ends[column])).text;
}

/** A field that is missing is as one that is empty. */
function hashFields({ bytes, starts, ends, count }: RowFields, hashes: Int32Array): void {
  for (let index = 0; index < hashes.length; index += 1) {
    const isThere = index < count;
    hashes[index] = isThere
      ? hashOf(bytes, starts[index] ?? 0, ends[index] ?? 0)
      : hashOf(bytes, 0, 0);
  }
}

/** Whether a row that says the same in all compared columns came before. */
function hasCome(
  hashes: Int32Array,
  isCompared: readonly boolean[],
  wasSeen: (high: number, low: number) => boolean,
): boolean {
  let high = 0x9e3779b9 | 0;
  let low = 0x85ebca6b | 0;
  for (let index = 0; index < isCompared.length; index += 1) {
    if (isCompared[index] !== true) continue;
    const hash = hashes[index] ?? 0;
    low = Math.imul(low ^ hash, 0x5bd1e995) ^ (low >>> 13);
    high = Math.imul((high << 5) ^ (high >>> 27) ^ hash, 0x27d4eb2f);
  }
  return wasSeen(high, low ^ (low >>> 15));
}
