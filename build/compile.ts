import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { root } from './lib/paths.mjs';
import { collectPackages, readPackage, writeNotices } from './notices.ts';
import { mainProcess, pages, preload } from './vite.ts';

/** Builds pages, main process and preload into `dist/`, and what is owed to others for it. */
const folders = new Set(['better-sqlite3'].map((name) => join(root, 'node_modules', name)));
for (const config of [mainProcess, preload, pages]) {
  await build({ ...config, plugins: [collectPackages(folders)] });
}
// Fonts come in as files of style sheets, which are no modules.
const fonts = join(root, 'node_modules/@fontsource');
for (const name of readdirSync(fonts)) folders.add(join(fonts, name));

mkdirSync(join(root, 'dist/notices'), { recursive: true });
writeFileSync(
  join(root, 'dist/notices/THIRD-PARTY-NOTICES.txt'),
  writeNotices([...folders].map(readPackage)),
);
