import { join } from 'node:path';
import { ensureBuilt } from './lib/make.mjs';
import { root } from './lib/paths.mjs';
import { exitWith } from './lib/say.mjs';
import { packageAtlas } from './package-atlas.ts';

/** `npm run package`: installers into `release/`; with `--dir`, the unpacked application only. */
await exitWith(async () => {
  await ensureBuilt();
  const isDirOnly = process.argv.slice(2).includes('--dir');
  await packageAtlas({ isDirOnly, outputDir: join(root, 'release') });
  return 0;
});
