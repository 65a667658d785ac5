import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { extractAll, listPackage } from '@electron/asar';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { packageAtlas } from '../../../build/package-atlas.ts';
import { launchAtlas } from '../../e2e/drivers/launch-atlas.ts';

const LIMIT_MS = 120_000;
const SQLITE = '/node_modules/better-sqlite3';

/** Everything that may be packed. */
const EXPECTED = [
  /^\/package\.json$/,
  /^\/dist\/electron\/((main|(?:import|relief|search|shading|sheet)-worker|tiff-worker)\.js|preload\.cjs|assets\/[\w.-]+\.js)$/,
  /^\/dist\/renderer\/(index|audience)\.html$/,
  /^\/dist\/renderer\/assets\/[\w.-]+\.(m?js|css|woff2|svg)$/,
  /^\/node_modules\/better-sqlite3\/(package\.json|LICENSE|lib\/[\w/-]+\.js)$/,
];
const BINDING = `${SQLITE}/prebuilds/${process.platform}-${process.arch}.node`;

// On the other systems the unpacked application can only be made around the real runtime.
describe.runIf(process.platform === 'linux')('the package', () => {
  const folder = mkdtempSync(join(tmpdir(), 'p17-package-'));
  const unpacked = `linux${process.arch === 'arm64' ? '-arm64' : ''}-unpacked`;
  const resources = join(folder, unpacked, 'resources');
  const asar = join(resources, 'app.asar');
  let packed: string[] = [];

  beforeAll(async () => {
    await packageAtlas({ isDirOnly: true, outputDir: folder });
    const entries = listPackage(asar, { isPack: false });
    packed = entries.filter((path) => !entries.some((other) => other.startsWith(`${path}/`)));
  }, LIMIT_MS);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test.each([
    '/dist/electron/main.js',
    '/dist/electron/preload.cjs',
    '/dist/renderer/index.html',
    '/dist/renderer/audience.html',
    '/package.json',
    `${SQLITE}/lib/index.js`,
    BINDING,
  ])('holds %s', (path) => {
    expect(packed).toContain(path);
  });

  test('holds fonts with Vietnamese letters', () => {
    expect(packed.filter((path) => /vietnamese[\w.-]*\.woff2$/.test(path))).not.toEqual([]);
  });

  test('holds nothing else: no sources, no tests, no source maps, no other system’s binding', () => {
    const surplus = packed.filter(
      (path) => path !== BINDING && !EXPECTED.some((pattern) => pattern.test(path)),
    );
    expect(surplus).toEqual([]);
  });

  test('keeps data and native code outside the archive', () => {
    expect(existsSync(join(resources, 'data/content.db'))).toBe(true);
    expect(existsSync(join(resources, 'data/basemap'))).toBe(true);
    expect(existsSync(join(resources, 'app.asar.unpacked', BINDING))).toBe(true);
  });

  test(
    'opens its window and finds its content',
    async () => {
      const appDir = join(folder, 'extracted');
      extractAll(asar, appDir);
      const userDataDir = join(folder, 'profile');
      const app = await launchAtlas({ appDir, resourcesPath: resources, userDataDir });
      try {
        const answer = await app.window.evaluate(() => window.atlas.request('atlas.load'));
        expect(answer.ok && answer.value.events.length).toBeGreaterThanOrEqual(40);
        await app.window.waitForSelector('#map[data-state="idle"]', { timeout: LIMIT_MS });
      } finally {
        await app.close();
      }
    },
    LIMIT_MS,
  );
});
