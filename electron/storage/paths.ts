import { join } from 'node:path';
import { app } from 'electron';
import type { ReliefFiles } from '../features/relief/relief.ts';
import type { ProtocolRoots } from '../serving/protocol.ts';

/** Atlas data: outside the asar when packaged, where the build puts it otherwise. */
export function dataFolder(): string {
  return app.isPackaged
    ? join(process.resourcesPath, 'data')
    : join(app.getAppPath(), 'dist', 'data');
}

/** What the pages may read. */
export function protocolRoots(): ProtocolRoots {
  return {
    pages: join(import.meta.dirname, '..', 'renderer'),
    basemap: join(dataFolder(), 'basemap'),
  };
}

/** A file in the folder of this person. */
export function userFile(name: string): string {
  return join(app.getPath('userData'), name);
}

/** The log of what went wrong. */
export function logFile(): string {
  return join(app.getPath('userData'), 'logs', 'atlas.log');
}

/** The script of a thread, beside the main process's own. */
export function workerFile(
  name:
    | 'import-worker'
    | 'search-worker'
    | 'relief-worker'
    | 'shading-worker'
    | 'sheet-worker'
    | 'dataset-task-worker'
    | 'dataset-reader-worker'
    | 'workbook-worker'
    | 'handout-worker',
): string {
  return join(import.meta.dirname, `${name}.js`);
}

/** The relief of the atlas, that of this person, its pictures, and the scripts that work on it. */
export function reliefFiles(): ReliefFiles {
  return {
    shippedFile: join(dataFolder(), 'basemap', 'relief.mbtiles'),
    userFile: userFile('relief.mbtiles'),
    workerFile: workerFile('relief-worker'),
    pictures: { workerFile: workerFile('shading-worker'), folder: userFile('relief-pictures') },
  };
}
