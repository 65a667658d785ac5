// Opens the atlas from a fresh or an old clone: installs and builds what is missing, then hands
// over to the Node this project pins. Runs on any Node from 20 on, with no package installed.
import { ensureInstalled, refuseOldNode } from './lib/install.mjs';
import { ensureBuilt } from './lib/make.mjs';
import { pinnedNode } from './lib/paths.mjs';
import { run } from './lib/run.mjs';
import { exitWith, PlainError } from './lib/say.mjs';

await exitWith(async () => {
  const refusal = refuseOldNode(process.versions.node);
  if (refusal) throw new PlainError(refusal);
  await ensureInstalled();
  await ensureBuilt();
  const args = process.argv.slice(2);
  if (!args.includes('--smoke')) return run(pinnedNode, ['build/open.ts', ...args]);
  const rest = args.filter((arg) => arg !== '--smoke');
  return run(pinnedNode, ['build/smoke.ts', ...rest]);
});
