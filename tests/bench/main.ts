import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { measureDatabases } from './databases.ts';
import type { Measurement } from './measure.ts';
import { measurePages } from './pages.ts';
import { measureSizes } from './sizes.ts';

/** `npm run bench`: prints a table and writes it to `dist/bench.json`. Needs a built atlas. */
const root = resolve(import.meta.dirname, '../..');
const scratchDir = mkdtempSync(join(tmpdir(), 'p17-bench-'));
const databases = measureDatabases(join(root, 'dist/data/content.db'), scratchDir);
rmSync(scratchDir, { recursive: true, force: true });
const { host, results } = await measurePages();
const measurements = [...results, ...databases, ...measureSizes(root)];

mkdirSync(join(root, 'dist'), { recursive: true });
writeFileSync(
  join(root, 'dist/bench.json'),
  `${JSON.stringify({ host, at: new Date().toISOString(), measurements }, null, 2)}\n`,
);
process.stdout.write(`host: ${host}\n${table(measurements)}\n`);

function table(rows: readonly Measurement[]): string {
  const cells = rows.map(({ name, value, unit, baseline, ratio, baselineName }) => [
    name,
    `${value} ${unit}`,
    ratio === null ? '' : `${ratio} ×`,
    baseline === null ? baselineName : `${baselineName}: ${baseline} ${unit}`,
  ]);
  const widths = [0, 1, 2].map((column) =>
    Math.max(...cells.map((row) => row[column]?.length ?? 0)),
  );
  return cells
    .map((row) => row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  '))
    .join('\n');
}
