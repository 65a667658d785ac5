import { pinnedNode } from './lib/paths.mjs';
import { run } from './lib/run.mjs';

/** What is killed and damaged, two hundred and a thousand times; `npm test` has a short version. */
const TESTS = ['tests/unit/db/crash.test.ts', 'tests/unit/db/backups/damaged-backups.test.ts'];

const args = ['node_modules/vitest/vitest.mjs', 'run', '--config', 'tests/vitest.config.ts'];
process.exitCode = await run(pinnedNode, [...args, ...TESTS], {
  env: { ...process.env, P17_LONG_RUN: '1' },
});
