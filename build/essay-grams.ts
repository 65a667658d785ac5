import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { eightGrams } from '../db/compile/eight-grams.ts';

/** Writes the fingerprints by which `npm run data` finds sentences taken from the essay. */
const [essay] = process.argv.slice(2);
if (essay === undefined) {
  console.error('Usage: node build/run.mjs build/essay-grams.ts <the essay as plain text>');
  process.exitCode = 2;
} else {
  const hashes = new Set(eightGrams(readFileSync(essay, 'utf8')).map(({ hash }) => hash));
  const file = resolve(import.meta.dirname, '../db/content/essay-eight-grams.txt');
  writeFileSync(file, `${[...hashes].sort().join('\n')}\n`);
  console.log(`${hashes.size} fingerprints in ${file}.`);
}
