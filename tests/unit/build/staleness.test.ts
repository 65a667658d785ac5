import { rmSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { digestOf } from '../../../build/lib/digest.mjs';
import { areInstalled, refuseOldNode } from '../../../build/lib/install.mjs';
import { isFresh, writeStamp } from '../../../build/lib/make.mjs';
import { makeTemporaryFolder, writeFiles } from './temporary-folder.ts';

const PRODUCT = {
  name: 'code',
  script: 'build/compile.ts',
  announcement: '',
  inputs: ['electron', 'package-lock.json'],
  outputs: ['dist/main.js'],
};

function makeBuiltCopy(): string {
  const root = makeTemporaryFolder();
  writeFiles(root, { 'electron/main.ts': 'a', 'electron/deep/window.ts': 'b', 'dist/main.js': '' });
  writeStamp(root, PRODUCT, digestOf(root, PRODUCT.inputs));
  return root;
}

describe('what was built', () => {
  test('is fresh as long as its inputs are the same', () => {
    expect(isFresh(makeBuiltCopy(), PRODUCT)).toBe(true);
  });

  test('stays fresh when only the time of a file changes', () => {
    const root = makeBuiltCopy();
    utimesSync(join(root, 'electron/main.ts'), new Date(0), new Date(0));
    expect(isFresh(root, PRODUCT)).toBe(true);
  });

  test.each([
    ['a file changes', { 'electron/deep/window.ts': 'changed' }],
    ['a file appears', { 'electron/windows/menu.ts': '' }],
    ['the lockfile appears', { 'package-lock.json': '{}' }],
    ['content moves between files', { 'electron/main.ts': '', 'electron/deep/window.ts': 'ab' }],
  ])('is stale when %s', (_, files) => {
    const root = makeBuiltCopy();
    writeFiles(root, files);
    expect(isFresh(root, PRODUCT)).toBe(false);
  });

  test('stays fresh when only a README changes', () => {
    const root = makeBuiltCopy();
    writeFiles(root, { 'electron/README.md': 'words' });
    expect(isFresh(root, PRODUCT)).toBe(true);
  });

  test.each(['electron/main.ts', 'dist/main.js', 'dist/stamps'])('is stale without %s', (path) => {
    const root = makeBuiltCopy();
    rmSync(join(root, path), { recursive: true });
    expect(isFresh(root, PRODUCT)).toBe(false);
  });
});

const LOCK = {
  '': { version: '0.1.0' },
  'node_modules/preact': { version: '11.2.0' },
  'node_modules/fsevents': { version: '2.0.0', optional: true },
};
const PRESENT = { 'node_modules/preact': { version: '11.2.0' } };

function makeCopyWith(present: object | null): string {
  const root = makeTemporaryFolder();
  writeFiles(root, { 'package-lock.json': JSON.stringify({ packages: LOCK }) });
  if (present) {
    const text = JSON.stringify({ packages: present });
    writeFiles(root, { 'node_modules/.package-lock.json': text });
  }
  return root;
}

describe('the packages', () => {
  test('count as installed without the optional ones of other systems', () => {
    expect(areInstalled(makeCopyWith(PRESENT))).toBe(true);
  });

  test.each([
    ['there are none', null],
    ['one is missing', {}],
    ['one has another version', { 'node_modules/preact': { version: '10.0.0' } }],
    ['one is no longer wanted', { ...PRESENT, 'node_modules/react': { version: '19.0.0' } }],
    ['an optional one is outdated', { ...PRESENT, 'node_modules/fsevents': { version: '1.0.0' } }],
  ])('are installed anew when %s', (_, present) => {
    expect(areInstalled(makeCopyWith(present))).toBe(false);
  });

  test('are installed anew when the record of them cannot be read', () => {
    const root = makeCopyWith(null);
    writeFiles(root, { 'node_modules/.package-lock.json': '{ half a rec' });
    expect(areInstalled(root)).toBe(false);
  });
});

test('a Node before 20 is refused in one sentence that names it', () => {
  expect(refuseOldNode('18.20.1')).toMatch(/needs Node 20 or newer.*Node 18\.20\.1/);
  expect(refuseOldNode('20.0.0')).toBeNull();
  expect(refuseOldNode('24.21.0')).toBeNull();
});
