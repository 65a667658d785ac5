import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/**
 * One fingerprint for everything below some files and folders: it changes when a file's content,
 * name or place changes, and with nothing else. Markdown is left out: no output is made from it.
 *
 * @param {string} root absolute; paths in the fingerprint are relative to it
 * @param {readonly string[]} inputs files and folders under `root`; missing ones count as empty
 */
export function digestOf(root, inputs) {
  const hash = createHash('sha256');
  for (const path of inputs.flatMap((input) => listFiles(root, input))) {
    const content = readFileSync(join(root, path));
    hash.update(`${path}\0${content.length}\0`).update(content);
  }
  return hash.digest('hex');
}

/**
 * @param {string} root
 * @param {string} path
 * @returns {string[]} paths relative to `root`, in a fixed order
 */
function listFiles(root, path) {
  const full = join(root, path);
  if (!existsSync(full)) return [];
  if (statSync(full).isFile()) return path.endsWith('.md') ? [] : [path];
  return readdirSync(full)
    .sort()
    .flatMap((name) => listFiles(root, `${path}/${name}`));
}
