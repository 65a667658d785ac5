import { existsSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import * as v from 'valibot';
import type { TablePeek } from '../../geodata/model/datasets/dataset.ts';
import { MOST_COLUMNS } from '../../geodata/model/datasets/dataset.ts';
import {
  findKnown,
  type KnownDataset,
  KnownDatasetSchema,
} from '../../geodata/model/datasets/known-dataset.ts';
import { fail, ok, type Result } from '../../geodata/model/result.ts';
import { decodeValue } from './blocks.ts';
import { KNOWN_DATASETS } from './known-datasets.ts';
import { openTable } from './open-table.ts';
import { splitRows } from './split-rows.ts';
import { suggestMapping } from './suggest-mapping.ts';

/** The beginning of a table, and how its values are separated. */
export interface PeekedTable extends Omit<TablePeek, 'token'> {
  readonly separator: string;
}

const PEEKED_BYTES = 400_000;
const PEEKED_ROWS = 500;
const SHOWN_SAMPLES = 3;
const SEPARATORS = [',', ';', '\t', '|'] as const;
const TABLE_ENDING = /\.(csv|tsv|tab|txt|gz|zip)$/i;

/**
 * Reads the beginning of a table and says what its columns seem to mean.
 *
 * @throws what the file system throws.
 */
export async function peekTable(file: string): Promise<Result<PeekedTable>> {
  const fileName = basename(file);
  const opened = await openTable(file);
  if (!opened.ok) return opened;
  const head = await readBeginning(opened.value.stream);
  if (!head.ok) return fail('datasetDamagedPacking', { file: fileName });
  const tables = SEPARATORS.map((separator) => ({
    separator,
    rows: rowsOf(head.value, separator),
  }));
  const best = tables.reduce((one, other) => (widthOf(other) > widthOf(one) ? other : one));
  const [names = [], ...rows] = best.rows;
  if (rows.length === 0) return fail('datasetEmpty', { file: fileName });
  if (names.length < 2) return fail('datasetNoTable', { file: fileName });
  if (names.length > MOST_COLUMNS) {
    return fail('datasetManyColumns', { file: fileName, limit: MOST_COLUMNS });
  }
  const own = readOwnDescription(file);
  if (!own.ok) return own;
  const known = findKnown([...(own.value === null ? [] : [own.value]), ...KNOWN_DATASETS], names);
  const columns = names.map((name, index) => ({
    name,
    samples: samplesOf(rows.map((row) => row[index] ?? '')),
  }));
  const { mapping, isDateOrderOpen } = suggestMapping(names, rows, known);
  return ok({
    fileName,
    separator: best.separator,
    columns,
    suggested: mapping,
    isDateOrderOpen,
    suggestedTitle: titleOf(fileName),
    known,
  });
}

/** A file without its endings: `losses.csv.gz` is `losses`. */
function titleOf(fileName: string): string {
  let title = fileName;
  while (TABLE_ENDING.test(title)) title = title.replace(TABLE_ENDING, '');
  return title.trim() === '' ? fileName : title;
}

/** What somebody wrote about a table stands beside it: `losses.about.json`. */
function readOwnDescription(file: string): Result<KnownDataset | null> {
  const beside = `${file.slice(0, file.length - basename(file).length)}${titleOf(basename(file))}.about.json`;
  if (!existsSync(beside)) return ok(null);
  const parsed = v.safeParse(
    v.pipe(v.string(), v.parseJson(), KnownDatasetSchema),
    readFileSync(beside, 'utf8'),
  );
  if (parsed.success) return ok(parsed.output);
  const [issue] = parsed.issues;
  const where = v.getDotPath(issue) ?? '';
  return fail('datasetBadDescription', { file: basename(beside), where, reason: issue.message });
}

async function readBeginning(
  stream: AsyncIterable<Uint8Array> & { destroy(): unknown },
): Promise<{ ok: true; value: Uint8Array } | { ok: false }> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  try {
    for await (const chunk of stream) {
      chunks.push(chunk);
      length += chunk.length;
      if (length >= PEEKED_BYTES) break;
    }
  } catch (error) {
    if (error instanceof Error && 'code' in error && String(error.code).startsWith('Z_')) {
      return { ok: false };
    }
    throw error;
  } finally {
    stream.destroy();
  }
  return { ok: true, value: Buffer.concat(chunks).subarray(0, PEEKED_BYTES) };
}

function rowsOf(head: Uint8Array, separator: string): string[][] {
  const rows: string[][] = [];
  const splitter = splitRows(separator.charCodeAt(0), (row) => {
    if (rows.length > PEEKED_ROWS) return;
    const { bytes, starts, ends, count } = row;
    rows.push(
      Array.from(
        { length: count },
        (_, index) => decodeValue(bytes.subarray(starts[index], ends[index])).text,
      ),
    );
  });
  try {
    splitter.feed(head);
    if (head.length < PEEKED_BYTES) splitter.end();
  } catch {
    return [];
  }
  return withoutMark(rows);
}

/** A byte order mark belongs to no name. */
function withoutMark([names, ...rows]: string[][]): string[][] {
  if (names === undefined) return [];
  return [names.map((name, index) => (index === 0 ? name.replace(/^\uFEFF/, '') : name)), ...rows];
}

/** How many fields most rows have as the first does; text with a comma here and there has few. */
function widthOf({ rows }: { readonly rows: readonly string[][] }): number {
  const width = rows[0]?.length ?? 0;
  const alike = rows.filter((row) => row.length === width).length;
  return width * (alike / Math.max(1, rows.length));
}

function samplesOf(values: readonly string[]): readonly string[] {
  const some = new Set(values.filter((value) => value.trim() !== ''));
  return [...some].slice(0, SHOWN_SAMPLES).map((value) => value.slice(0, 80));
}
