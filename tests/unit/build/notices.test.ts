import { mkdirSync, writeFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { expect, test } from 'vitest';
import { packageFolderOf, readPackage, writeNotices } from '../../../build/notices.ts';
import { makeTemporaryFolder } from './temporary-folder.ts';

test.each([
  ['/r/node_modules/preact/dist/x.mjs', '/r/node_modules/preact'],
  ['/r/node_modules/@turf/area/dist/x.js?v=1', '/r/node_modules/@turf/area'],
  ['/r/node_modules/a/node_modules/b/x.js', '/r/node_modules/a/node_modules/b'],
  ['\0/r/node_modules/a/x.js?commonjs-module', '/r/node_modules/a'],
  ['/r/renderer/main.tsx', null],
])('%s belongs to %s', (id, folder) => {
  expect(packageFolderOf(id)).toBe(folder?.replaceAll('/', sep) ?? null);
});

test('a package is named with its licence and its text; one that has neither stops the build', () => {
  const folder = makeTemporaryFolder();
  const add = (name: string, manifest: object, licence?: string) => {
    mkdirSync(join(folder, name));
    writeFileSync(join(folder, name, 'package.json'), JSON.stringify(manifest));
    if (licence !== undefined) writeFileSync(join(folder, name, 'LICENSE.md'), licence);
    return join(folder, name);
  };
  const b = readPackage(add('b', { name: 'b', version: '1.0.0', license: 'MIT' }, ' Be kind. \n'));
  const a = readPackage(add('a', { name: 'a', version: '2.0.0', license: { type: 'ISC' } }));
  expect(readPackage(add('c', { name: 'c', version: '1' }, 'Own words')).licence).toBe('as below');
  const bare = add('d', { name: 'd', version: '1' });
  expect(() => readPackage(bare)).toThrow('names no licence');
  const notices = writeNotices([b, a]);
  expect(notices.indexOf('a 2.0.0\nLicence: ISC')).toBeLessThan(
    notices.indexOf('b 1.0.0\nLicence: MIT\n\nBe kind.\n'),
  );
});
