// Runs every check and test from a fresh or an old clone; `npm test -- unit|e2e|check` runs one
// part, and what follows goes to its runner. Runs on any Node from 20 on, with no package installed.
import { ensureInstalled, refuseOldNode } from './lib/install.mjs';
import { ensureBuilt } from './lib/make.mjs';
import { pinnedNode } from './lib/paths.mjs';
import { run } from './lib/run.mjs';
import { exitWith, PlainError, say } from './lib/say.mjs';

const PLAYWRIGHT = 'node_modules/playwright/cli.js';
const VITEST = 'node_modules/vitest/vitest.mjs';

/** @type {Record<string, readonly string[]>} */
const PARTS = {
  check: ['build/check.ts'],
  unit: [VITEST, 'run', '--config', 'tests/vitest.config.ts'],
  e2e: [PLAYWRIGHT, 'test', '--config', 'tests/playwright.config.ts'],
};

await exitWith(async () => {
  const refusal = refuseOldNode(process.versions.node);
  if (refusal) throw new PlainError(refusal);
  const [only, ...rest] = process.argv.slice(2);
  if (only !== undefined && !(only in PARTS)) {
    throw new PlainError(`There is no part "${only}": npm test -- ${Object.keys(PARTS).join('|')}`);
  }
  const steps = [
    { name: 'install', work: async () => ensureInstalled().then(() => 0) },
    ...(only === 'check' ? [] : [{ name: 'build', work: async () => ensureBuilt().then(() => 0) }]),
    ...Object.entries(PARTS)
      .filter(([name]) => only === undefined || name === only)
      .map(([name, command]) => ({ name, work: () => run(pinnedNode, [...command, ...rest]) })),
  ];
  /** @type {string[]} */
  const summary = [];
  for (const { name, work } of steps) {
    const startedAtMs = performance.now();
    const code = await work();
    const seconds = ((performance.now() - startedAtMs) / 1000).toFixed(1);
    summary.push(`${name.padEnd(8)}${code === 0 ? 'ok' : 'FAILED'}  ${seconds} s`);
    if (code !== 0) return conclude(summary, code);
  }
  return conclude(summary, 0);
});

/**
 * @param {readonly string[]} summary
 * @param {number} code
 */
function conclude(summary, code) {
  say(`\n${summary.join('\n')}`);
  return code;
}
