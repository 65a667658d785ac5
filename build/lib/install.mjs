import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pinnedNode, root } from './paths.mjs';
import { run } from './run.mjs';
import { PlainError, say } from './say.mjs';

const LEAST_NODE = 20;

/** Installs the packages of the lockfile unless exactly those are there. */
export async function ensureInstalled() {
  if (!areInstalled(root)) {
    say('Installing the packages the atlas is built with; the first time takes a minute or two.');
    await npm('ci', '--include=dev', '--ignore-scripts', '--no-audit', '--no-fund');
  }
  // The only install script that is needed. Others would compile what the packages bring ready made.
  if (!existsSync(pinnedNode)) await npm('rebuild', 'node', '--ignore-scripts=false');
  if (!existsSync(pinnedNode)) {
    throw new PlainError('Node 24 did not arrive with the packages: run "npm ci" and try again.');
  }
}

/**
 * Whether `node_modules` holds what the lockfile names. Compares contents, not times: a fresh
 * checkout or a switched branch changes the time of every file.
 *
 * @param {string} folder the folder with `package-lock.json`
 */
export function areInstalled(folder) {
  const record = join(folder, 'node_modules/.package-lock.json');
  if (!existsSync(record)) return false;
  const wanted = readPackages(join(folder, 'package-lock.json'));
  const present = readPackages(record);
  if (!wanted || !present) return false;
  const isSatisfied = Object.entries(wanted).every(([path, { version, optional, devOptional }]) => {
    if (path === '') return true;
    const found = present[path];
    // Packages for other systems are optional and rightly absent.
    return found ? found.version === version : Boolean(optional || devOptional);
  });
  return isSatisfied && Object.keys(present).every((path) => path in wanted);
}

/**
 * @param {string} file
 * @returns {Record<string, {version?: string, optional?: boolean, devOptional?: boolean}> | null}
 */
function readPackages(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages ?? null;
  } catch {
    return null;
  }
}

/** @param {readonly string[]} args */
async function npm(...args) {
  const all = [...args, '--loglevel=error'];
  const { npm_execpath: script } = process.env;
  const code = script?.endsWith('.js')
    ? await run(nodeOfNpm(), [script, ...all], { isQuiet: true })
    : await run('npm', all, { isQuiet: true, isShell: process.platform === 'win32' });
  if (code === 0) return;
  throw new PlainError(
    'The packages could not be installed (npm says why above): check the network connection and try again.',
  );
}

/**
 * The Node that runs npm itself. Under `npm test` this script runs on the pinned Node of an older
 * install, which stands first on the PATH, and `npm ci` takes that one away.
 */
function nodeOfNpm() {
  return process.env['npm_node_execpath'] ?? process.execPath;
}

/**
 * The one sentence for a Node that is too old, or null.
 *
 * @param {string} version as in `process.versions.node`
 */
export function refuseOldNode(version) {
  if (Number.parseInt(version, 10) >= LEAST_NODE) return null;
  return `Parallel 17 needs Node ${LEAST_NODE} or newer, and this is Node ${version}: install a current one from https://nodejs.org.`;
}
