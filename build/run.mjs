// Runs a TypeScript script with the Node this project pins, whatever Node is on the PATH.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '..');
const node = join(
  root,
  'node_modules/node/bin',
  process.platform === 'win32' ? 'node.exe' : 'node',
);
if (!existsSync(node)) {
  process.stderr.write(
    'The dependencies are not installed yet: run "npm start" or "npm ci" first.\n',
  );
  process.exit(1);
}
const [script = '', ...args] = process.argv.slice(2);
const run = spawnSync(node, [resolve(root, script), ...args], { stdio: 'inherit', cwd: root });
process.exit(run.status ?? 1);
