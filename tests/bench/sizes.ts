import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { type Measurement, measurement } from './measure.ts';

/** What the atlas adds to Electron's own runtime on a person's disk, in MB of 10^6 bytes. */
export function measureSizes(root: string): Measurement[] {
  const parts = [
    { name: 'program', folders: ['dist/electron', 'dist/renderer'] },
    ...[
      'content.db',
      'basemap/region.mbtiles',
      'basemap/world.mbtiles',
      'basemap/around.mbtiles',
      'basemap/relief.mbtiles',
      'basemap/net.mbtiles',
    ].map((file) => ({ name: file, folders: [`dist/data/${file}`] })),
    { name: 'content and basemap together', folders: ['dist/data'] },
    { name: 'better-sqlite3 for this system', folders: [] },
  ];
  return parts.map(({ name, folders }) =>
    measurement({
      name: `installed size: ${name}`,
      unit: 'MB',
      value:
        (folders.length === 0
          ? sqliteBytes(root)
          : folders.reduce((sum, folder) => sum + folderBytes(join(root, folder)), 0)) / 1e6,
      baselineName: 'without Electron’s runtime',
      baseline: null,
    }),
  );
}

function sqliteBytes(root: string): number {
  const folder = join(root, 'node_modules/better-sqlite3');
  const addon = join(folder, 'prebuilds', `${process.platform}-${process.arch}.node`);
  return statSync(addon).size + folderBytes(join(folder, 'lib'));
}

function folderBytes(folder: string): number {
  if (statSync(folder).isFile()) return statSync(folder).size;
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce((sum, entry) => sum + statSync(join(entry.parentPath, entry.name)).size, 0);
}
