import { join } from 'node:path';
import { app } from 'electron';
import type { ProtocolRoots } from './protocol.ts';

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
