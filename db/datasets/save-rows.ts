import { closeSync, fsyncSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';
import { WORLD_UNITS } from '../../geodata/model/datasets/packed-points.ts';
import { fail, ok, type Result } from '../../geodata/model/result.ts';
import type { Bounds } from '../../geodata/model/space/lng-lat.ts';
import { toMercator } from '../../geodata/model/space/mercator.ts';
import type { ClockWindow } from '../../geodata/model/workbook/workbook.ts';
import { type DatasetDb, openDataset, readFacts, readPart } from './dataset-file.ts';
import { createRowReader } from './read-rows.ts';

export interface SaveJob {
  readonly datasetFile: string;
  /** Takes the place of what is there, when all is written. */
  readonly target: string;
  readonly window: ClockWindow | null;
  readonly bounds: Bounds | null;
  readonly isCancelled: () => boolean;
}

const ROWS_AT_ONCE = 2000;

/**
 * Writes the rows of a window and an area, as they are in the file they came from and in its order,
 * as comma-separated values in UTF-8. Without both, every row, those without a place too.
 *
 * @throws what the file system and SQLite throw; the target is then as it was.
 */
export async function saveRows(job: SaveJob): Promise<Result<{ rowCount: number }>> {
  const db = openDataset(job.datasetFile);
  const unfinished = `${job.target}.unfinished`;
  try {
    const facts = readFacts(db);
    const rows = rowsWithin(db, facts.rowCount, { ...job, isDated: facts.isDated });
    const reader = createRowReader(db, facts);
    const handle = openSync(unfinished, 'w');
    try {
      writeSync(handle, lineOf(facts.columns.map(({ name }) => name)));
      for (let from = 0; from < rows.length; from += ROWS_AT_ONCE) {
        if (job.isCancelled()) return fail('datasetCancelled');
        const some = rows.slice(from, from + ROWS_AT_ONCE);
        writeSync(handle, Array.from(some, (row) => lineOf(reader.read(row).values)).join(''));
      }
      fsyncSync(handle);
    } finally {
      closeSync(handle);
    }
    renameSync(unfinished, job.target);
    return ok({ rowCount: rows.length });
  } finally {
    rmSync(unfinished, { force: true });
    db.close();
  }
}

interface Within extends Pick<SaveJob, 'window' | 'bounds'> {
  readonly isDated: boolean;
}

function rowsWithin(db: DatasetDb, rowCount: number, within: Within): Uint32Array {
  const { bounds, isDated } = within;
  const window = isDated ? within.window : null;
  if (window === null && bounds === null)
    return Uint32Array.from({ length: rowCount }, (_, i) => i);
  const positions = new Int32Array(readPart(db, 'positions').slice().buffer);
  const days = new Int32Array(readPart(db, 'days').slice().buffer);
  const rows = new Uint32Array(readPart(db, 'rows').slice().buffer);
  const isInside = bounds === null ? () => true : insideOf(bounds);
  return rows
    .filter((_, point) => {
      const day = days[point] ?? 0;
      if (window !== null && (day < window.startDay || day > window.endDay)) return false;
      return isInside(positions[point * 2] ?? 0, positions[point * 2 + 1] ?? 0);
    })
    .sort();
}

/** Whether a position lies in an area, which may reach over 180°. */
function insideOf([west, south, east, north]: Bounds): (x: number, y: number) => boolean {
  const [left, bottom] = toMercator([west, south]);
  const [right, top] = toMercator([east, north]);
  const width = (right - left) * WORLD_UNITS;
  const from = (((left % 1) + 1) % 1) * WORLD_UNITS;
  return (x, y) => {
    const fromLeft = x >= from ? x - from : x - from + WORLD_UNITS;
    return fromLeft <= width && y >= top * WORLD_UNITS && y <= bottom * WORLD_UNITS;
  };
}

function lineOf(values: readonly string[]): string {
  return `${values.map((value) => (/[",\r\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value)).join(',')}\r\n`;
}
