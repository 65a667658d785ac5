import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LaunchPlan } from '../link.ts';

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly productName?: string;
  readonly main?: string;
}

/** How this process was started; the first argument, before the application sees any. */
export const launch = JSON.parse(process.argv[2] ?? '{}') as LaunchPlan;

/** The application's `package.json`. */
export const manifest = JSON.parse(
  readFileSync(join(launch.appDir, 'package.json'), 'utf8'),
) as Manifest;

/** The file Electron would run. */
export const mainFile = join(launch.appDir, manifest.main ?? 'index.js');
