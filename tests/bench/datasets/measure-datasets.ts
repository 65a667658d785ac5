import { createReadStream, statSync } from 'node:fs';
import { join } from 'node:path';
import { importDataset } from '../../../db/datasets/import-dataset.ts';
import { createPointCollector } from '../../../db/datasets/pack-points.ts';
import { peekTable } from '../../../db/datasets/peek-table.ts';
import { splitRows } from '../../../db/datasets/split-rows.ts';
import { type PackedPoints, WORLD_UNITS } from '../../../geodata/model/datasets/packed-points.ts';
import { toMercator } from '../../../geodata/model/space/mercator.ts';
import { rowsNear } from '../../../renderer/features/datasets/map/pick-rows.ts';
import { rangeOf, sumWindow } from '../../../renderer/features/datasets/points.ts';
import { dailySums, totalOf } from '../../../renderer/features/datasets/window-sums.ts';
import { type Measurement, measurement, medianMs } from '../measure.ts';
import { generateTable, seeded } from './generate-table.ts';

const IMPORTED_ROWS = 300_000;
const SIZES = [1_000_000, 4_700_000] as const;
const DAYS = 3600;
const RUNS = 9;

/** What tables of points cost without the drawing: reading one, a tick of the clock, totals, picking. */
export async function measureDatasets(scratchDir: string): Promise<Measurement[]> {
  const imported = await measureImport(scratchDir);
  return [...imported, ...SIZES.flatMap(measureWindow)];
}

/** A made table read into a file, beside the same bytes being split into fields and forgotten. */
async function measureImport(scratchDir: string): Promise<Measurement[]> {
  const file = join(scratchDir, 'missions.csv');
  generateTable(file, IMPORTED_ROWS);
  const splitStart = performance.now();
  const splitter = splitRows(','.charCodeAt(0), () => {});
  for await (const chunk of createReadStream(file, { highWaterMark: 1 << 20 })) {
    splitter.feed(chunk as Uint8Array);
  }
  splitter.end();
  const splitMs = performance.now() - splitStart;
  const peeked = await peekTable(file);
  if (!peeked.ok) throw new Error(peeked.error.code);
  const { separator, columns, suggested, known, fileName } = peeked.value;
  const draftFile = join(scratchDir, 'missions.p17d');
  const importStart = performance.now();
  const imported = await importDataset({
    file,
    fileName,
    draftFile,
    separator,
    columnNames: columns.map(({ name }) => name),
    mapping: suggested,
    known,
    onProgress: () => {},
    isCancelled: () => false,
  });
  const importMs = performance.now() - importStart;
  if (!imported.ok) throw new Error(imported.error.code);
  return [
    measurement({
      name: `table of ${IMPORTED_ROWS.toLocaleString('en')} rows: import`,
      unit: 'ms',
      value: importMs,
      baselineName: 'splitting its rows alone',
      baseline: splitMs,
    }),
    measurement({
      name: `table of ${IMPORTED_ROWS.toLocaleString('en')} rows: on the disk`,
      unit: 'MB',
      value: statSync(draftFile).size / 1e6,
      baselineName: 'the table itself',
      baseline: statSync(file).size / 1e6,
    }),
  ];
}

/** Points of a fixed disorder over Indochina and ten years. */
function madePoints(count: number): PackedPoints {
  const random = seeded(17);
  const collector = createPointCollector();
  const places = Array.from({ length: 60_000 }, () =>
    toMercator([102.5 + 6.8 * random(), 8.5 + 14.5 * random()]),
  );
  for (let row = 0; row < count; row += 1) {
    const place = places[Math.floor(random() * places.length)];
    if (place !== undefined) collector.add(place, Math.floor(random() * DAYS), row);
  }
  return collector.pack();
}

/** What a tick costs beside the frame it asks for, against looking at every point. */
function measureWindow(count: number): Measurement[] {
  const points = madePoints(count);
  const daily = dailySums(points, [0, DAYS - 1], null);
  const counts = new Float32Array(points.sums.positions.length / 2);
  const month = { startDay: 1800, endDay: 1829 };
  const year = { startDay: 1800, endDay: 2164 };
  const lookingAtAll = medianMs(RUNS, () => {
    let inside = 0;
    for (const day of points.days) if (day >= month.startDay && day <= month.endDay) inside += 1;
    if (inside < 0) throw new Error('never');
  });
  const [x, y] = toMercator([106, 16]);
  const spot = { x: x * WORLD_UNITS, y: y * WORLD_UNITS, reach: WORLD_UNITS / 1e4 };
  const line = (what: string, value: number) =>
    measurement({
      name: `${count.toLocaleString('en')} points: ${what}`,
      unit: 'ms',
      value,
      baselineName: 'looking at the day of each',
      baseline: lookingAtAll,
    });
  return [
    line(
      'ranges of a month',
      medianMs(RUNS, () => void points.cells.map((cell) => rangeOf(points.days, cell, month))),
    ),
    line(
      'sums of a year by square',
      medianMs(RUNS, () => sumWindow(points.sums, year, counts)),
    ),
    line(
      'totals of a year',
      medianMs(RUNS, () => void totalOf(daily, year)),
    ),
    line(
      'rows at a spot, a year',
      medianMs(RUNS, () => void rowsNear(points, { ...spot, window: year })),
    ),
  ];
}
