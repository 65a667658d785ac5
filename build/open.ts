import { findMissingLibraries, findSandboxObstacle, obtainElectron } from './electron-runtime.ts';
import { pinnedNode, root } from './lib/paths.mjs';
import { run } from './lib/run.mjs';
import { exitWith, say } from './lib/say.mjs';

/** Opens the built atlas: in Electron where its runtime is, otherwise in the stand-in. */
await exitWith(async () => {
  const args = process.argv.slice(2);
  const electron = await obtainElectron();
  const obstacle = electron ? findObstacle(electron) : 'Electron could not be fetched';
  if (electron && obstacle === null) return openInElectron(electron, args);
  say(`${obstacle}, so the atlas opens in the Chromium stand-in.`);
  return run(pinnedNode, ['tests/electron-stand-in/run.ts', ...args]);
});

function findObstacle(electron: string): string | null {
  const missing = findMissingLibraries(electron);
  if (missing.length > 0) return `Electron needs ${missing.join(', ')}, which this system lacks`;
  const { DISPLAY, WAYLAND_DISPLAY } = process.env;
  if (process.platform !== 'linux' || DISPLAY || WAYLAND_DISPLAY) return null;
  return 'There is no display for Electron';
}

function openInElectron(electron: string, args: readonly string[]): Promise<number> {
  const obstacle = findSandboxObstacle();
  if (obstacle === null) return run(electron, [root, ...args]);
  say(`Electron runs without its sandbox (--no-sandbox), for development only: ${obstacle}.`);
  return run(electron, ['--no-sandbox', root, ...args]);
}
