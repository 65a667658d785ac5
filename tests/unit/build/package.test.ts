import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
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
  /^\/dist\/electron\/((main|(?:import|relief|search|shading|sheet|handout|workbook|dataset-task|dataset-reader)-worker|tiff-worker)\.js|preload\.cjs|assets\/[\w.-]+\.js)$/,
  /^\/dist\/renderer\/(index|audience)\.html$/,
  /^\/dist\/renderer\/assets\/[\w.-]+\.(m?js|css|woff2|svg)$/,
  /^\/node_modules\/better-sqlite3\/(package\.json|LICENSE|lib\/[\w/-]+\.js)$/,
];
const BINDING = `${SQLITE}/prebuilds/${process.platform}-${process.arch}.node`;

/** What a file, or all in a folder, weighs in MB, to a tenth. */
function sizeOf(path: string): number {
  const files = statSync(path).isFile()
    ? [path]
    : readdirSync(path, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name));
  const bytes = files.reduce((sum, file) => sum + statSync(file).size, 0);
  return Math.round(bytes / 100_000) / 10;
}

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

  test('brings the licences of all that is in it, each with its text', () => {
    const notices = readFileSync(join(resources, 'licences/THIRD-PARTY-NOTICES.txt'), 'utf8');
    const names = [...notices.matchAll(/^-{78}\n(\S+) \S+\nLicence: (.+)\n\n(.*)/gm)];
    const bare = names.filter(([, , , text]) => text === '').map(([, name]) => name);
    for (const name of [
      'maplibre-gl',
      'preact',
      'better-sqlite3',
      '@fontsource/noto-serif',
      'pdfkit',
    ]) {
      expect(names.map(([, named]) => named)).toContain(name);
    }
    expect(bare).toEqual([]);
  });

  test('weighs at most 60 MB without the runtime', () => {
    const sizes = Object.fromEntries(
      ['app.asar', 'app.asar.unpacked', 'data', 'licences'].map((part) => [
        part,
        sizeOf(join(resources, part)),
      ]),
    );
    process.stderr.write(`package, in MB: ${JSON.stringify(sizes)}\n`);
    const sumMb = Object.values(sizes).reduce((sum, size) => sum + size, 0);
    expect(sumMb).toBeLessThanOrEqual(60);
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
        await app.window.getByRole('button', { name: 'Settings' }).click();
        await app.window.getByRole('dialog', { name: 'Settings' }).waitFor();
      } finally {
        await app.close();
      }
    },
    LIMIT_MS,
  );
});
