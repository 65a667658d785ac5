import { spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ATLAS_RULES, checkContent } from '../db/compile/check-content.ts';
import { describeProblem } from '../db/compile/problems.ts';
import { readContent } from '../db/compile/read-content.ts';
import { checkCeilings } from '../db/compile/source-counts.ts';
import { checkImports } from './imports.ts';
import { pinnedNode, root } from './lib/paths.mjs';

/** One thing that is checked; `work` answers with what is wrong, or with nothing. */
interface Check {
  readonly name: string;
  readonly work: () => Promise<string>;
}

const TYPED_ROOMS = [
  'geodata',
  'geodata/basemap',
  'db',
  'electron',
  'renderer',
  'tests',
  'build',
] as const;
const TSC = 'node_modules/typescript/bin/tsc';
const CHECKS: readonly Check[] = [
  ...TYPED_ROOMS.map((room) => ({
    name: `types: ${room}`,
    work: () => runTool(TSC, '--project', room, '--pretty'),
  })),
  {
    name: 'format and lint',
    work: () => runTool('node_modules/@biomejs/biome/bin/biome', 'check', '--error-on-warnings'),
  },
  { name: 'imports', work: async () => (await checkImports(root)).violations.join('\n') },
  {
    name: 'content',
    work: checkShippedContent,
  },
  {
    name: 'unused code',
    work: () =>
      runTool('node_modules/knip/bin/knip.js', '--config', 'build/knip.json', '--no-progress'),
  },
];
/** Two at a time: the type checker uses several threads itself. */
const LANE_COUNT = 2;

const pending = CHECKS[Symbol.iterator]();
const lanes = Array.from({ length: LANE_COUNT }, () => runLane(pending));
const failed = (await Promise.all(lanes)).flat();
if (failed.length > 0) {
  console.error(`\nFailed: ${failed.join(', ')}`);
  process.exitCode = 1;
}

/** Takes checks one after another until none is left; answers with the names of those that failed. */
async function runLane(checks: Iterable<Check>): Promise<string[]> {
  const failures: string[] = [];
  for (const { name, work } of checks) {
    const startedAtMs = performance.now();
    const problems = await work();
    const seconds = ((performance.now() - startedAtMs) / 1000).toFixed(1);
    console.log(`${problems === '' ? 'ok    ' : 'FAILED'} ${name} (${seconds} s)`);
    if (problems === '') continue;
    console.error(problems);
    failures.push(name);
  }
  return failures;
}

/** Faults of the content, and counts of what lacks a source that have grown. */
async function checkShippedContent(): Promise<string> {
  const content = readContent(root);
  const ceilings = await readFile(join(root, 'db/compile/ceilings.json'), 'utf8');
  return [...checkContent(content, ATLAS_RULES), ...checkCeilings(content, ceilings)]
    .map(describeProblem)
    .join('\n');
}

/** What the tool printed when it failed, or an empty text. */
function runTool(script: string, ...args: string[]): Promise<string> {
  const tool = spawn(pinnedNode, [join(root, script), ...args], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const output: Buffer[] = [];
  tool.stdout.on('data', (chunk: Buffer) => output.push(chunk));
  tool.stderr.on('data', (chunk: Buffer) => output.push(chunk));
  return new Promise((resolve, reject) => {
    tool.once('error', reject);
    tool.once('close', (code) => {
      const text = Buffer.concat(output).toString('utf8').trim();
      resolve(code === 0 ? '' : text || `${script} ended with code ${code}`);
    });
  });
}
