import { chmodSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Arch, build, DIR_TARGET, Platform } from 'electron-builder';
import { packageConfiguration } from './electron-builder.config.ts';
import { electronDist, obtainElectron } from './electron-runtime.ts';
import { root } from './lib/paths.mjs';
import { PlainError, say } from './lib/say.mjs';

export interface PackageRequest {
  /** Only the unpacked application, without an installer around it. */
  readonly isDirOnly: boolean;
  /** Absolute folder that receives the packages. */
  readonly outputDir: string;
}

const PLACEHOLDER_TEXT =
  "This is a placeholder, not Electron: Electron's runtime could not be fetched when this was packaged.";

/**
 * Packs what `dist/` holds for the system this runs on.
 *
 * @throws PlainError where an installer, or a system other than Linux, lacks Electron's runtime
 */
export async function packageAtlas({ isDirOnly, outputDir }: PackageRequest): Promise<void> {
  const isPlaceholder = (await obtainElectron()) === null;
  if (isPlaceholder) refuseRealPackage(isDirOnly);
  const arch = process.arch === 'arm64' ? Arch.arm64 : Arch.x64;
  await build({
    projectDir: root,
    targets: Platform.current().createTarget(isDirOnly ? [DIR_TARGET] : null, arch),
    publish: 'never',
    config: packageConfiguration({
      electronDist: isPlaceholder ? makePlaceholderRuntime() : electronDist,
      isPlaceholder,
      outputDir,
    }),
  });
}

function refuseRealPackage(isDirOnly: boolean): void {
  if (!isDirOnly) {
    throw new PlainError(
      'An installer needs Electron\'s runtime, and it could not be fetched: connect to the network and try again, or make the unpacked application with "npm run package -- --dir".',
    );
  }
  if (process.platform !== 'linux') {
    throw new PlainError(
      "Packaging on this system needs Electron's runtime, and it could not be fetched: connect to the network and try again.",
    );
  }
  say("Electron's runtime is not here: packing around a placeholder that cannot run.");
}

/** A folder shaped like Electron's runtime for Linux, with nothing in it that runs. */
function makePlaceholderRuntime(): string {
  const folder = join(root, 'dist/placeholder-runtime');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(join(folder, 'resources'), { recursive: true });
  writeFileSync(join(folder, 'PLACEHOLDER-RUNTIME.txt'), `${PLACEHOLDER_TEXT}\n`);
  writeFileSync(join(folder, 'electron'), `#!/bin/sh\necho "${PLACEHOLDER_TEXT}" >&2\nexit 1\n`);
  chmodSync(join(folder, 'electron'), 0o755);
  return folder;
}
