import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { chromium, type Page } from 'playwright';
import { build, preview } from 'vite';
import { pages as pagesConfig } from '../../build/vite.ts';
import { launchAtlas } from '../e2e/drivers/launch-atlas.ts';
import { findChromium } from '../electron-stand-in/chromium.ts';
import { type Measurement, measurement, quantile } from './measure.ts';

const STARTS = 3;
const SAMPLE_MS = 4000;
const START_LIMIT_MS = 90_000;
const root = resolve(import.meta.dirname, '../..');

/** What one start of a page showed. */
interface Start {
  readonly idleMs: number;
  readonly framesMs: readonly number[];
}

/**
 * The atlas against a bare MapLibre page with the same style and data, each alone in the same
 * browser (under Electron: in the Chromium of the tests) and at the same size: first idle of the map, and time between frames, the clock playing in the one and
 * the map repainting in the other.
 */
export async function measurePages(): Promise<{ host: string; results: Measurement[] }> {
  const bareDir = await buildBarePage();
  const server = await preview({
    configFile: false,
    logLevel: 'error',
    build: { outDir: bareDir },
    preview: { host: '127.0.0.1', port: 0, strictPort: false },
  });
  const address = server.resolvedUrls?.local[0];
  if (address === undefined) throw new Error('the bare page is not served');
  const atlasStarts: Start[] = [];
  const bareStarts: Start[] = [];
  let host = '';
  for (let start = 0; start < STARTS; start += 1) {
    const run = await startOnce(address, bareDir);
    host = run.host;
    atlasStarts.push(run.atlas);
    bareStarts.push(run.bare);
  }
  await server.close();
  rmSync(bareDir, { recursive: true, force: true });
  return { host, results: compare(atlasStarts, bareStarts) };
}

async function startOnce(address: string, bareDir: string) {
  const userDataDir = mkdtempSync(join(tmpdir(), 'p17-bench-'));
  const app = await launchAtlas({ userDataDir });
  const atlas = await watchStart(app.window, () => app.window.keyboard.press('Space'));
  const content = await app.window.evaluate(() => window.atlas.request('atlas.load'));
  const box = await app.window.locator('#map').boundingBox();
  await app.close();
  rmSync(userDataDir, { recursive: true, force: true });
  if (!content.ok || box === null) throw new Error('the atlas shows nothing');
  writeFileSync(join(bareDir, 'content.json'), JSON.stringify(content.value));
  return { host: app.host, atlas, bare: await startBare(address, box) };
}

/** The bare page alone in a browser of its own, as the atlas was: neither draws beside the other. */
async function startBare(address: string, size: { width: number; height: number }): Promise<Start> {
  const found = await findChromium();
  const browser = await chromium.launch({
    executablePath: found.executablePath,
    args: [...found.args],
    env: found.env,
  });
  const page = await browser.newPage();
  await page.setViewportSize({ width: Math.round(size.width), height: Math.round(size.height) });
  await page.goto(address);
  const start = await watchStart(page, async () => {});
  await browser.close();
  return start;
}

async function watchStart(page: Page, play: () => Promise<void>): Promise<Start> {
  await page.waitForFunction(
    () => performance.getEntriesByName('atlas:map-idle').length > 0,
    null,
    {
      timeout: START_LIMIT_MS,
    },
  );
  const idleMs = await page.evaluate(
    () => performance.getEntriesByName('atlas:map-idle')[0]?.startTime ?? Number.NaN,
  );
  await play();
  return { idleMs, framesMs: await page.evaluate(sampleFrames, SAMPLE_MS) };
}

function sampleFrames(forMs: number): Promise<number[]> {
  return new Promise((done) => {
    const gaps: number[] = [];
    let last = performance.now();
    const end = last + forMs;
    const tick = (now: number) => {
      gaps.push(now - last);
      last = now;
      if (now < end) requestAnimationFrame(tick);
      else done(gaps.slice(1));
    };
    requestAnimationFrame(tick);
  });
}

function compare(atlas: readonly Start[], bare: readonly Start[]): Measurement[] {
  const idle = (starts: readonly Start[]) =>
    quantile(
      starts.map(({ idleMs }) => idleMs),
      0.5,
    );
  const frame = (starts: readonly Start[], share: number) =>
    quantile(
      starts.flatMap(({ framesMs }) => framesMs),
      share,
    );
  const frameRow = (name: string, share: number) =>
    measurement({
      name: `frame while the clock plays, ${name}`,
      unit: 'ms',
      value: frame(atlas, share),
      baselineName: 'bare MapLibre page, repainting',
      baseline: frame(bare, share),
    });
  return [
    measurement({
      name: 'map idle after start',
      unit: 'ms',
      value: idle(atlas),
      baselineName: 'bare MapLibre page, same style and data',
      baseline: idle(bare),
    }),
    frameRow('median', 0.5),
    frameRow('95th percentile', 0.95),
  ];
}

/** Builds the bare page beside a copy of the basemap, outside the tree. */
async function buildBarePage(): Promise<string> {
  const outDir = mkdtempSync(join(tmpdir(), 'p17-bare-'));
  await build({
    ...pagesConfig,
    root: resolve(import.meta.dirname, 'bare-map'),
    build: {
      ...pagesConfig.build,
      outDir,
      rolldownOptions: { input: resolve(import.meta.dirname, 'bare-map/index.html') },
    },
  });
  cpSync(join(root, 'dist/data/basemap'), join(outDir, 'data/basemap'), { recursive: true });
  writeFileSync(join(outDir, 'content.json'), '{}');
  return outDir;
}
