import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Page } from 'playwright';
import { launchAtlas } from '../e2e/drivers/launch-atlas.ts';
import { prepareProfile } from '../e2e/drivers/presets.ts';
import { findChromium } from '../electron-stand-in/chromium.ts';
import { serveBarePage } from './bare-server.ts';
import { type Flight, flyAtlas, flyBare } from './flight.ts';
import { type Measurement, measurement, quantile } from './measure.ts';
import { firstIdleMs, sampleFrames } from './sampling.ts';
import { readFiles, readTiles } from './tile-reads.ts';

const STARTS = 3;
const SAMPLE_MS = 4000;

/** What one start of the atlas, of the same map bare, and of a bare map with one fill showed. */
interface Run {
  readonly host: string;
  readonly atlas: AtlasRun;
  readonly same: BareRun;
  readonly plain: BareRun;
}

interface AtlasRun {
  readonly idleMs: number;
  readonly playingMs: readonly number[];
  readonly flight: Flight;
  readonly tilesMs: readonly number[];
  readonly filesMs: readonly number[];
}

interface BareRun {
  readonly idleMs: number;
  readonly repaintingMs: readonly number[];
  readonly flyingMs: readonly number[];
}

/**
 * The atlas against bare MapLibre pages, each alone in the same browser (under Electron: in the
 * Chromium of the tests) and at the same size: one with the same style and data, one with a single
 * fill.
 */
export async function measurePages(): Promise<{ host: string; results: Measurement[] }> {
  const server = await serveBarePage();
  const runs: Run[] = [];
  for (let start = 0; start < STARTS; start += 1) {
    const { host, atlas, size, content } = await runAtlas();
    server.setContent(content);
    const bare = (query: string) => runBare(server.address + query, size, atlas.flight.cameras);
    runs.push({ host, atlas, same: await bare(''), plain: await bare('?plain') });
  }
  await server.close();
  return { host: runs[0]?.host ?? '', results: compare(runs) };
}

async function runAtlas() {
  const userDataDir = mkdtempSync(join(tmpdir(), 'p17-bench-'));
  // Where the processor draws the atlas would spare it, and cut where it is to be seen flying.
  prepareProfile({ preferences: { lightDrawing: 'never' } }, userDataDir);
  const app = await launchAtlas({ userDataDir });
  const page = app.window;
  const idleMs = await firstIdleMs(page);
  const flight = await flyAtlas(page);
  const tilesMs = await readTiles(page);
  const filesMs = await readFiles(page);
  await page.keyboard.press('Escape');
  await page.keyboard.press('Space');
  const playingMs = await sampleFrames(page, SAMPLE_MS);
  const content = await page.evaluate(() => window.atlas.request('atlas.load'));
  const size = await page.locator('#map').boundingBox();
  await app.close();
  rmSync(userDataDir, { recursive: true, force: true });
  if (!content.ok || size === null) throw new Error('the atlas shows nothing');
  const atlas: AtlasRun = { idleMs, playingMs, flight, tilesMs, filesMs };
  return { host: app.host, atlas, size, content: content.value };
}

/** A bare page alone in a browser of its own, as the atlas was: neither draws beside the other. */
async function runBare(
  address: string,
  size: { width: number; height: number },
  cameras: Flight['cameras'],
): Promise<BareRun> {
  const found = await findChromium();
  const browser = await chromium.launch({
    executablePath: found.executablePath,
    args: [...found.args],
    env: found.env,
  });
  const page: Page = await browser.newPage();
  await page.setViewportSize({ width: Math.round(size.width), height: Math.round(size.height) });
  await page.goto(address);
  const idleMs = await firstIdleMs(page);
  const repaintingMs = await sampleFrames(page, SAMPLE_MS);
  const flyingMs = await flyBare(page, cameras);
  await browser.close();
  return { idleMs, repaintingMs, flyingMs };
}

function compare(runs: readonly Run[]): Measurement[] {
  const SAME = 'bare MapLibre page, same style and data';
  const PLAIN = 'bare MapLibre page, one fill';
  const row = (
    name: string,
    baselineName: string,
    share: number,
    read: (run: Run) => readonly [of: readonly number[], against: readonly number[]],
  ) =>
    measurement({
      name,
      unit: 'ms',
      value: quantile(
        runs.flatMap((run) => read(run)[0]),
        share,
      ),
      baselineName,
      baseline: quantile(
        runs.flatMap((run) => read(run)[1]),
        share,
      ),
    });
  return [
    row('map idle after start', SAME, 0.5, ({ atlas, same }) => [[atlas.idleMs], [same.idleMs]]),
    row('first full paint of the region', PLAIN, 0.5, ({ atlas, plain }) => [
      [atlas.idleMs],
      [plain.idleMs],
    ]),
    ...[0.5, 0.95].flatMap((share) => [
      row(`flight, frame ${percentile(share)}`, PLAIN, share, ({ atlas, plain }) => [
        atlas.flight.framesMs,
        plain.flyingMs,
      ]),
      row(`clock plays, frame ${percentile(share)}`, SAME, share, ({ atlas, same }) => [
        atlas.playingMs,
        same.repaintingMs,
      ]),
    ]),
    row('tile read by the protocol, p95', 'a page’s file by the protocol', 0.95, ({ atlas }) => [
      atlas.tilesMs,
      atlas.filesMs,
    ]),
  ];
}

function percentile(share: number): string {
  return `p${Math.round(share * 100)}`;
}
