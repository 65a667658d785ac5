import { rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { ATLAS_RULES } from '../db/compile/check-content.ts';
import { compileContent } from '../db/compile/compile-content.ts';
import { ContentError } from '../db/compile/problems.ts';
import { buildBasemap } from '../geodata/basemap/build-basemap.ts';
import { buildSprites } from './sprites/build-sprites.ts';

/** Compiles the content and builds the basemap into `dist/data`. */
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
} catch (error) {
  if (!(error instanceof ContentError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
