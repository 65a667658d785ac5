import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { copyBasemap } from '../../../../geodata/basemap/copy-basemap.ts';

const PRODUCTS = 'geodata/basemap/products';
const repository = resolve(import.meta.dirname, '../../../..');

function tempFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'p17-basemap-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** A repository that holds nothing but the products. */
function clone(): string {
  const root = tempFolder();
  cpSync(join(repository, PRODUCTS), join(root, PRODUCTS), { recursive: true });
  return root;
}

test('every listed product is copied as it is', async () => {
  const outDir = join(tempFolder(), 'basemap');
  await copyBasemap(repository, outDir);
  expect(readdirSync(outDir).toSorted()).toEqual([
    'han.woff2',
    'region.mbtiles',
    'relief.mbtiles',
    'world.mbtiles',
  ]);
  const name = 'han.woff2';
  expect(readFileSync(join(outDir, name))).toEqual(readFileSync(join(repository, PRODUCTS, name)));
});

test('a changed product is named, and nothing is copied', async () => {
  const root = clone();
  appendFileSync(join(root, PRODUCTS, 'world.mbtiles'), 'x');
  const outDir = join(tempFolder(), 'basemap');
  await expect(copyBasemap(root, outDir)).rejects.toThrow(
    'products/world.mbtiles is missing or not',
  );
  expect(existsSync(outDir)).toBe(false);
});

test('a missing product is named', async () => {
  const root = clone();
  rmSync(join(root, PRODUCTS, 'relief.mbtiles'));
  const outDir = join(tempFolder(), 'basemap');
  await expect(copyBasemap(root, outDir)).rejects.toThrow('products/relief.mbtiles');
});
