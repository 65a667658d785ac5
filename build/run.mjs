// Runs a TypeScript script with the Node this project pins, whatever Node is on the PATH.
import { existsSync } from 'node:fs';
import { pinnedNode } from './lib/paths.mjs';
import { run } from './lib/run.mjs';
import { exitWith, PlainError } from './lib/say.mjs';

await exitWith(async () => {
  if (!existsSync(pinnedNode)) {
    throw new PlainError(
      'The dependencies are not installed yet: run "npm start" or "npm ci" first.',
    );
  }
  return run(pinnedNode, process.argv.slice(2));
});
