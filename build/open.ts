import { findSandboxObstacle } from './electron-runtime.ts';
import { chooseHost } from './host.ts';
import { pinnedNode, root } from './lib/paths.mjs';
import { run } from './lib/run.mjs';
import { exitWith, say } from './lib/say.mjs';

/** Opens the built atlas: in Electron where that can be had, otherwise in the stand-in. */
await exitWith(async () => {
  const args = process.argv.slice(2);
  const host = await chooseHost();
  if (host.kind === 'electron') return openInElectron(host.executable, args);
  say(`${host.reason}, so the atlas opens in a Chromium that stands in for it.`);
  return run(pinnedNode, ['tests/electron-stand-in/run.ts', ...args]);
});

function openInElectron(electron: string, args: readonly string[]): Promise<number> {
  const obstacle = findSandboxObstacle();
  if (obstacle === null) return run(electron, [root, ...args]);
  say(`Electron runs without its sandbox (--no-sandbox), for development only: ${obstacle}.`);
  return run(electron, ['--no-sandbox', root, ...args]);
}
