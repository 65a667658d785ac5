import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { measureDatabases } from './databases.ts';
import { measureDatasets } from './datasets/measure-datasets.ts';
import { measureFrames } from './frames/measure-frames.ts';
import { measureLectures } from './lecture/measure-lecture.ts';
import type { Measurement } from './measure.ts';
import { measurePages } from './pages.ts';
import { measureSearch } from './search/measure-search.ts';
import { measureSizes } from './sizes.ts';
import { measureTicks } from './ticks/measure-ticks.ts';

/**
 * `npm run bench`: prints a table and writes it to `dist/bench.json`. Needs a built atlas.
 * `-- --against <folder>` measures ticks, hovers and edits, and the frames of the map, beside the
 * build of another checkout; `-- --only ticks`, `search`, `datasets`, `frames`,
 * `lecture` or `pages` leaves out the rest;
 * frames are medians of `-- --runs` runs, five where nothing is said.
 */
const root = resolve(import.meta.dirname, '../..');
const { values } = parseArgs({
  options: {
    against: { type: 'string' },
    only: { type: 'string' },
    runs: { type: 'string', default: '5' },
  },
});
const against = values.against === undefined ? null : resolve(values.against);
const isWanted = (part: string) => values.only === undefined || values.only === part;
const ticks = isWanted('ticks') ? await measureTicks(root, against) : [];
const frames = isWanted('frames') ? await measureFrames(root, against, Number(values.runs)) : [];
const search = isWanted('search') ? inScratch(measureSearch) : [];
const datasets = isWanted('datasets') ? await inScratchFolder(measureDatasets) : [];
const lecture = isWanted('lecture') ? await measureLectures() : [];
const { host, results } = isWanted('pages') ? await measurePages() : noPages();
const rest =
  values.only === undefined ? [...inScratch(measureDatabases), ...measureSizes(root)] : [];
const measurements = [...ticks, ...frames, ...search, ...datasets, ...lecture, ...results, ...rest];

mkdirSync(join(root, 'dist'), { recursive: true });
writeFileSync(
  join(root, 'dist/bench.json'),
  `${JSON.stringify({ host, at: new Date().toISOString(), measurements }, null, 2)}\n`,
);
process.stdout.write(`host: ${host}\n${table(measurements)}\n`);

function noPages(): Awaited<ReturnType<typeof measurePages>> {
  return { host: 'the built pages alone, in the Chromium of the tests', results: [] };
}

/** Measures something of the content in a folder that is gone afterwards. */
function inScratch(measure: (contentFile: string, scratchDir: string) => Measurement[]) {
  const scratchDir = mkdtempSync(join(tmpdir(), 'p17-bench-'));
  try {
    return measure(join(root, 'dist/data/content.db'), scratchDir);
  } finally {
    rmSync(scratchDir, { recursive: true, force: true });
  }
}

/** Measures something in a folder that is gone afterwards. */
async function inScratchFolder(measure: (scratchDir: string) => Promise<Measurement[]>) {
  const scratchDir = mkdtempSync(join(tmpdir(), 'p17-bench-'));
  try {
    return await measure(scratchDir);
  } finally {
    rmSync(scratchDir, { recursive: true, force: true });
  }
}

function table(rows: readonly Measurement[]): string {
  const cells = rows.map(({ name, value, unit, baseline, ratio, baselineName }) => [
    name,
    `${value} ${unit}`.trimEnd(),
    ratio === null ? '' : `${ratio} ×`,
    baseline === null ? baselineName : `${baselineName}: ${baseline} ${unit}`.trimEnd(),
  ]);
  const widths = [0, 1, 2].map((column) =>
    Math.max(...cells.map((row) => row[column]?.length ?? 0)),
  );
  return cells
    .map((row) => row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  '))
    .join('\n');
}
