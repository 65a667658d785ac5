import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Root of the working copy. */
export const root = fileURLToPath(new URL('../..', import.meta.url));

/** The Node that the project pins; it is there once the packages are installed. */
export const pinnedNode = join(
  root,
  'node_modules/node/bin',
  process.platform === 'win32' ? 'node.exe' : 'node',
);
