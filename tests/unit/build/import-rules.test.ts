import { describe, expect, test } from 'vitest';
import { checkImports } from '../../../build/imports.ts';
import { makeTemporaryFolder, writeFiles } from './temporary-folder.ts';

/** Lets one file of a small working copy import another, and answers with the rules it breaks. */
async function importing(from: string, statement: string, to: string): Promise<string[]> {
  const root = makeTemporaryFolder();
  writeFiles(root, { [to]: 'export interface Thing {}\nexport const thing = 1;\n' });
  writeFiles(root, { [from]: `${statement}\n` });
  const rooms = new Set([from, to].map((path) => path.slice(0, path.indexOf('/'))));
  const { violations } = await checkImports(root, [...rooms]);
  return violations.map((violation) => violation.slice(0, violation.indexOf(':')));
}

const THING = (path: string) => `import { thing } from '${path}'; console.log(thing);`;

describe('an import is refused', () => {
  test.each([
    [
      'renderer/features/records/list.tsx',
      '../../../db/open.ts',
      'db/open.ts',
      'renderer-to-rooms',
    ],
    [
      'renderer/app.tsx',
      '../electron/windows/window.ts',
      'electron/windows/window.ts',
      'renderer-to-rooms',
    ],
    [
      'renderer/features/notes/list.tsx',
      '../records/list.tsx',
      'renderer/features/records/list.tsx',
      'feature-to-feature',
    ],
    [
      'renderer/features/notes/map/layer.ts',
      '../../records/list.tsx',
      'renderer/features/records/list.tsx',
      'feature-to-feature',
    ],
    [
      'renderer/features/notes/list.tsx',
      '../../map/camera.ts',
      'renderer/map/camera.ts',
      'feature-to-map',
    ],
    [
      'renderer/features/notes/list.tsx',
      '../../features.ts',
      'renderer/features.ts',
      'feature-to-window',
    ],
    [
      'renderer/map/camera.ts',
      '../features/notes/list.tsx',
      'renderer/features/notes/list.tsx',
      'map-to-features',
    ],
    [
      'renderer/core/clock.ts',
      '../features/notes/list.tsx',
      'renderer/features/notes/list.tsx',
      'core-imports',
    ],
    ['renderer/main.tsx', './window.tsx', 'renderer/window.tsx', 'main-is-small'],
    ['renderer/ui/button.tsx', '../map/camera.ts', 'renderer/map/camera.ts', 'ui-to-rooms'],
    ['renderer/core/clock.ts', '../map/clock.ts', 'renderer/map/clock.ts', 'core-imports'],
    ['db/open.ts', '../electron/storage/paths.ts', 'electron/storage/paths.ts', 'db-imports'],
    ['db/open.ts', './compile/main.ts', 'db/compile/main.ts', 'db-imports'],
    ['geodata/model/content/records.ts', '../../../db/open.ts', 'db/open.ts', 'model-imports'],
    ['geodata/style/style.ts', '../../renderer/api.ts', 'renderer/api.ts', 'style-imports'],
    ['geodata/basemap/build.ts', '../../db/open.ts', 'db/open.ts', 'basemap-to-rooms'],
    ['electron/contract.ts', '../db/open.ts', 'db/open.ts', 'contract-imports'],
    ['electron/main.ts', '../renderer/api.ts', 'renderer/api.ts', 'electron-imports'],
    ['electron/main.ts', '../tests/driver.ts', 'tests/driver.ts', 'product-to-tooling'],
  ])('%s → %s', async (from, path, to, rule) => {
    expect(await importing(from, THING(path), to)).toContain(rule);
  });

  test('a page that takes more than types from the contract', async () => {
    const rules = await importing(
      'renderer/api.ts',
      THING('../electron/contract.ts'),
      'electron/contract.ts',
    );
    expect(rules).toEqual(['renderer-to-contract-code']);
  });

  test.each([
    ['renderer/app.tsx', 'node:fs', 'renderer-to-node'],
    ['renderer/app.tsx', 'electron', 'renderer-to-native'],
    ['geodata/model/content/records.ts', 'node:path', 'model-to-node'],
    ['geodata/model/content/records.ts', 'electron', 'model-imports'],
    ['db/open.ts', 'electron', 'db-imports'],
  ])('%s → the module %s', async (from, module, rule) => {
    const root = makeTemporaryFolder();
    writeFiles(root, { [from]: `import * as taken from '${module}'; console.log(taken);\n` });
    const { violations } = await checkImports(root, [from.slice(0, from.indexOf('/'))]);
    expect(violations).toHaveLength(1);
    expect(violations[0]).toMatch(`${rule}: ${from}`);
  });

  test('two files that import each other, even for types', async () => {
    const root = makeTemporaryFolder();
    writeFiles(root, {
      'db/a.ts': "import type { B } from './b.ts';\nexport type A = B;\n",
      'db/b.ts': "import type { A } from './a.ts';\nexport type B = A;\n",
    });
    const { violations } = await checkImports(root, ['db']);
    expect(violations.join()).toContain('no-circular');
  });
});

describe('an import is allowed', () => {
  test.each([
    [
      'renderer/api.ts',
      "import type { Thing } from '../electron/contract.ts';\nexport type T = Thing;",
      'electron/contract.ts',
    ],
    ['renderer/ui/list.tsx', THING('../core/clock.ts'), 'renderer/core/clock.ts'],
    ['renderer/map/clock.ts', THING('../core/clock.ts'), 'renderer/core/clock.ts'],
    [
      'renderer/features/notes/map/layer.ts',
      THING('../../../map/camera.ts'),
      'renderer/map/camera.ts',
    ],
    ['renderer/features.ts', THING('./features/notes/a.ts'), 'renderer/features/notes/a.ts'],
    ['renderer/app.tsx', THING('./map/map-view.tsx'), 'renderer/map/map-view.tsx'],
    ['db/open.ts', THING('../geodata/model/result.ts'), 'geodata/model/result.ts'],
    ['electron/main.ts', THING('../db/open.ts'), 'db/open.ts'],
    ['tests/driver.ts', THING('../db/open.ts'), 'db/open.ts'],
  ])('%s: %s', async (from, statement, to) => {
    expect(await importing(from, statement, to)).toEqual([]);
  });
});
