import type {
  DatasetFacts,
  DatasetProgress,
  TableMapping,
} from '../../geodata/model/datasets/dataset.ts';
import type { KnownDataset } from '../../geodata/model/datasets/known-dataset.ts';
import { fail, ok, type Result } from '../../geodata/model/result.ts';
import { type DatasetWriter, writeDataset } from './dataset-file.ts';
import { openTable } from './open-table.ts';
import { splitRows, TableFault } from './split-rows.ts';
import { createTableReader, type TableReader } from './table-reader.ts';

export interface DatasetJob {
  readonly file: string;
  /** Without folders. */
  readonly fileName: string;
  /** A file to write into that does not exist. */
  readonly draftFile: string;
  readonly separator: string;
  readonly columnNames: readonly string[];
  readonly mapping: TableMapping;
  readonly known: KnownDataset | null;
  readonly onProgress: (progress: DatasetProgress) => void;
  readonly isCancelled: () => boolean;
}

/** How often the bar of progress moves. */
const TELL_EVERY_MS = 200;

/**
 * Reads a table to its end into a draft. The draft is only good when the answer is: whoever asked
 * gives it its name or throws it away.
 *
 * @throws what the file system and SQLite throw.
 */
export async function importDataset(job: DatasetJob): Promise<Result<DatasetFacts>> {
  const opened = await openTable(job.file);
  if (!opened.ok) return opened;
  const writer = writeDataset(job.draftFile);
  try {
    const reader = createTableReader(job, writer.writeBlock);
    const read = await readAll(job, opened.value, reader);
    if (!read.ok) return read;
    if (reader.rowCount() === 0) return fail('datasetEmpty', { file: job.fileName });
    return store(job, writer, reader, opened.value.sizeBytes);
  } finally {
    opened.value.stream.destroy();
    writer.close();
  }
}

type Opened = Extract<Awaited<ReturnType<typeof openTable>>, { ok: true }>['value'];

async function readAll(
  job: DatasetJob,
  { stream, readBytes, sizeBytes }: Opened,
  reader: TableReader,
): Promise<Result<null>> {
  const tell = progressTeller(job, sizeBytes);
  let isHeader = true;
  const splitter = splitRows(job.separator.charCodeAt(0), (row) => {
    if (isHeader) isHeader = false;
    else reader.add(row);
  });
  try {
    for await (const chunk of stream) {
      if (job.isCancelled()) return fail('datasetCancelled');
      splitter.feed(chunk as Uint8Array);
      tell(readBytes(), reader.rowCount());
    }
    splitter.end();
  } catch (error) {
    const known = faultOf(error, job.fileName);
    if (known === null) throw error;
    return known;
  }
  return ok(null);
}

function faultOf(error: unknown, file: string): ReturnType<typeof fail> | null {
  if (error instanceof TableFault) {
    const code = error.fault === 'longRow' ? 'datasetLongRow' : 'datasetManyFields';
    return fail(code, { file, row: error.row });
  }
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return code.startsWith('Z_') ? fail('datasetDamagedPacking', { file }) : null;
}

function store(
  { fileName, known, mapping, columnNames, onProgress, isCancelled }: DatasetJob,
  writer: DatasetWriter,
  reader: TableReader,
  sizeBytes: number,
): Result<DatasetFacts> {
  const rowCount = reader.rowCount();
  const at = { doneBytes: sizeBytes, totalBytes: sizeBytes, rowCount, rowsPerSecond: 0 };
  onProgress({ ...at, step: 'sorting', secondsLeft: null });
  const bounds = reader.points.bounds();
  const points = reader.points.pack();
  if (isCancelled()) return fail('datasetCancelled');
  onProgress({ ...at, step: 'storing', secondsLeft: null });
  writer.writePoints(points);
  for (const [column, { table }] of reader.columns.entries()) writer.writeTable(column, table);
  const facts: DatasetFacts = {
    ...reader.counts(),
    fileName,
    rowCount,
    pointCount: points.days.length,
    areRepeatedLeftOut: mapping.leavesOutRepeated,
    isDated: mapping.date !== null,
    days: mapping.date === null ? null : reader.days(),
    bounds,
    mapping,
    columns: reader.columns.map((column, index) => ({
      ...column.facts(mapping.date?.column === index),
      name: columnNames[index] ?? '',
    })),
    known,
  };
  if (isCancelled()) return fail('datasetCancelled');
  writer.finish(facts);
  return ok(facts);
}

/** Tells how far it is, how fast it goes and how long it will take, a few times a second. */
function progressTeller({ onProgress }: DatasetJob, totalBytes: number) {
  const startMs = performance.now();
  let toldMs = 0;
  return (doneBytes: number, rowCount: number) => {
    const nowMs = performance.now();
    if (nowMs - toldMs < TELL_EVERY_MS) return;
    toldMs = nowMs;
    const seconds = (nowMs - startMs) / 1000;
    const share = Math.min(1, doneBytes / Math.max(1, totalBytes));
    onProgress({
      step: 'reading',
      doneBytes: Math.min(doneBytes, totalBytes),
      totalBytes,
      rowCount,
      rowsPerSecond: Math.round(rowCount / seconds),
      secondsLeft: seconds < 1 || share === 0 ? null : Math.round((seconds / share) * (1 - share)),
    });
  };
}
