import { rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { ATLAS_RULES } from '../db/compile/check-content.ts';
import { compileContent } from '../db/compile/compile-content.ts';
import { ContentError } from '../db/compile/problems.ts';
import { readContent } from '../db/compile/read-content.ts';
import { reportContent } from '../db/compile/report.ts';
import { buildBasemap } from '../geodata/basemap/build-basemap.ts';
import { buildSprites } from './sprites/build-sprites.ts';

/**
 * Compiles the content and builds the basemap into `dist/data`; with `--report` it tells afterwards
 * what the content holds and what it lacks.
 */
const root = resolve(import.meta.dirname, '..');
const startedAtMs = performance.now();
try {
  const counts = compileContent(root, resolve(root, 'dist/data/content.db'), ATLAS_RULES);
  const basemap = resolve(root, 'dist/data/basemap');
  rmSync(basemap, { recursive: true, force: true });
  await buildBasemap(root, basemap);
  await buildSprites(root, basemap);
  const tookMs = Math.round(performance.now() - startedAtMs);
  console.log(
    `Content ${counts.version}: ${counts.events} events, ${counts.features} features, ` +
      `${counts.layers} layers, ${counts.sources} sources; ${tookMs} ms with the basemap.`,
  );
  if (process.argv.includes('--report')) console.log(`\n${reportContent(readContent(root))}`);
} catch (error) {
  if (!(error instanceof ContentError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
