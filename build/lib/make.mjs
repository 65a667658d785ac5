import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { digestOf } from './digest.mjs';
import { pinnedNode, root } from './paths.mjs';
import { run } from './run.mjs';
import { PlainError, say } from './say.mjs';

/**
 * @typedef {object} Product something built from files of the working copy
 * @property {string} name also the name of its stamp in `dist/`
 * @property {string} script
 * @property {string} announcement
 * @property {readonly string[]} inputs
 * @property {readonly string[]} outputs
 */

/** @type {Product} */
const data = {
  name: 'data',
  script: 'build/data.ts',
  announcement: 'Compiling the content and the basemap.',
  inputs: ['db', 'geodata', 'build/data.ts', 'build/sprites', 'package-lock.json'],
  outputs: ['dist/data/content.db', 'dist/data/basemap'],
};

/** @type {Product} */
const code = {
  name: 'code',
  script: 'build/compile.ts',
  announcement: 'Building pages and main process.',
  inputs: [
    'electron',
    'renderer',
    'db',
    'geodata/model',
    'geodata/style',
    'build/compile.ts',
    'build/vite.ts',
    'build/notices.ts',
    'package-lock.json',
  ],
  outputs: [
    'dist/electron/main.js',
    'dist/electron/preload.cjs',
    'dist/renderer/index.html',
    'dist/notices/THIRD-PARTY-NOTICES.txt',
  ],
};

/** Builds data and code where their inputs changed since the last build. */
export async function ensureBuilt() {
  for (const product of [data, code]) await ensureProduct(product);
}

/** @param {Product} product */
async function ensureProduct(product) {
  if (isFresh(root, product)) return;
  say(product.announcement);
  // Taken before building: an input edited meanwhile makes the next start build again.
  const digest = digestOf(root, product.inputs);
  const exitCode = await run(pinnedNode, [join(root, product.script)], { isQuiet: true });
  if (exitCode !== 0) throw new PlainError(`Building stopped at ${product.script}; see above.`);
  writeStamp(root, product, digest);
}

/**
 * Whether a product's outputs exist and were made from its inputs as they are now.
 *
 * @param {string} folder root of the working copy
 * @param {Product} product
 */
export function isFresh(folder, product) {
  const stamp = stampFile(folder, product);
  if (!product.outputs.every((output) => existsSync(join(folder, output)))) return false;
  if (!existsSync(stamp)) return false;
  return readFileSync(stamp, 'utf8') === digestOf(folder, product.inputs);
}

/**
 * @param {string} folder root of the working copy
 * @param {Product} product
 * @param {string} digest of the inputs the product was made from
 */
export function writeStamp(folder, product, digest) {
  const stamp = stampFile(folder, product);
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, digest);
}

/**
 * @param {string} folder
 * @param {Product} product
 */
function stampFile(folder, product) {
  return join(folder, 'dist/stamps', product.name);
}
