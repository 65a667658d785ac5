import type { DatasetFacts, DatasetRow } from '../../geodata/model/datasets/dataset.ts';
import { BLOCK_ROWS, type BlockReader, readBlock } from './blocks.ts';
import { type DatasetDb, findBlock, readBlocks, readTable } from './dataset-file.ts';

/** Reads rows of a dataset; what was read stays at hand for the next ones of the same block. */
export interface RowReader {
  /** Every value of a row as it was written. */
  read(row: number): DatasetRow;
}

export function createRowReader(db: DatasetDb, facts: DatasetFacts): RowReader {
  const tables = facts.columns.map((_, column) => readTable(db, column));
  let at = -1;
  let blocks: readonly (BlockReader | null)[] = [];
  const goTo = (block: number) => {
    at = block;
    const rows = rowsOf(facts, block);
    blocks = tables.map((table, column) => {
      const found = findBlock(db, column, block);
      return found === undefined ? null : readBlock(found, rows, (code) => table[code] ?? '');
    });
  };
  return {
    read(row) {
      const block = Math.floor(row / BLOCK_ROWS);
      if (block !== at) goTo(block);
      return { row, values: blocks.map((reader) => reader?.text(row % BLOCK_ROWS) ?? '') };
    },
  };
}

function rowsOf({ rowCount }: DatasetFacts, block: number): number {
  return Math.max(0, Math.min(BLOCK_ROWS, rowCount - block * BLOCK_ROWS));
}

/** The numbers of a column, row by row; `NaN` where there is none or where it is not known. */
export function readNumbers(
  db: DatasetDb,
  facts: DatasetFacts,
  column: number,
): Float64Array<ArrayBuffer> {
  const numbers = new Float64Array(facts.rowCount).fill(Number.NaN);
  const unknown = new Set(facts.columns[column]?.missing);
  const toNumber = (text: string) => {
    const trimmed = text.trim();
    return trimmed === '' || unknown.has(trimmed) ? Number.NaN : Number(trimmed);
  };
  const table = readTable(db, column);
  const known = table.map(toNumber);
  eachValue(db, facts, column, table, (row, reader, index) => {
    const code = reader.code(index);
    numbers[row] = code === -1 ? toNumber(reader.text(index)) : (known[code] ?? Number.NaN);
  });
  return numbers;
}

/** What of a column its rows are grouped by. */
export interface Groups {
  /** The values, those of most rows first; the last is `null` where it stands for all others. */
  readonly values: readonly (string | null)[];
  /** The place in `values` of each row. */
  readonly groupOfRow: Uint8Array<ArrayBuffer>;
}

/** More groups than these cannot be told apart; the rest is one. */
const MOST_GROUPS = 24;

/** The rows by the values of a column, of which the commonest are told apart. */
export function readGroups(db: DatasetDb, facts: DatasetFacts, column: number): Groups {
  const table = readTable(db, column);
  const counts = new Float64Array(table.length);
  const codes = new Int32Array(facts.rowCount).fill(-1);
  eachValue(db, facts, column, table, (row, reader, index) => {
    const code = reader.code(index);
    codes[row] = code;
    if (code !== -1) counts[code] = (counts[code] ?? 0) + 1;
  });
  const common = [...counts.keys()]
    .toSorted((a, b) => (counts[b] ?? 0) - (counts[a] ?? 0))
    .slice(0, MOST_GROUPS);
  const placeOf = new Map(common.map((code, place) => [code, place]));
  const groupOfRow = new Uint8Array(facts.rowCount);
  let hasOthers = false;
  for (const [row, code] of codes.entries()) {
    const place = placeOf.get(code);
    hasOthers ||= place === undefined;
    groupOfRow[row] = place ?? common.length;
  }
  const values = common.map((code) => table[code] ?? '');
  return { values: hasOthers ? [...values, null] : values, groupOfRow };
}

function eachValue(
  db: DatasetDb,
  facts: DatasetFacts,
  column: number,
  table: readonly string[],
  visit: (row: number, reader: BlockReader, index: number) => void,
): void {
  let block = 0;
  for (const packed of readBlocks(db, column)) {
    const rows = rowsOf(facts, block);
    const reader = readBlock(packed, rows, (code) => table[code] ?? '');
    for (let index = 0; index < rows; index += 1) visit(block * BLOCK_ROWS + index, reader, index);
    block += 1;
  }
}
