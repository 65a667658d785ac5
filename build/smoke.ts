import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright';
import type { AtlasApp } from '../tests/e2e/drivers/atlas-app.ts';
import { launchAtlas } from '../tests/e2e/drivers/launch-atlas.ts';
import { chooseHost } from './host.ts';
import { root } from './lib/paths.mjs';
import { exitWith, PlainError, say } from './lib/say.mjs';

const IDLE_LIMIT_MS = 60_000;

/** `npm start -- --smoke`: opens the atlas, waits until its map is idle, prints one JSON line. */
await exitWith(async () => {
  const host = await chooseHost();
  if (host.kind === 'stand-in') {
    say(`${host.reason}, so the atlas opens in a Chromium that stands in for it.`);
    process.env['P17_HOST'] = 'stand-in';
  }
  const userDataDir = mkdtempSync(join(tmpdir(), 'parallel-17-smoke-'));
  const app = await launchAtlas({ userDataDir, args: process.argv.slice(2) });
  try {
    console.log(JSON.stringify(await describe(app)));
    return 0;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new PlainError(`The atlas did not come up: ${reason}\n${app.mainLog()}`);
  } finally {
    await app.close();
    rmSync(userDataDir, { recursive: true, force: true });
  }
});

async function describe({ host, window: page }: AtlasApp) {
  const mapIdleMs = await waitForMap(page);
  const answer = await page.evaluate(() => window.atlas.request('atlas.load'));
  if (!answer.ok) throw new Error(`the content could not be loaded (${answer.error.code})`);
  mkdirSync(join(root, 'dist'), { recursive: true });
  const screenshot = join(root, 'dist/smoke.png');
  await page.screenshot({ path: screenshot });
  const { events, layers } = answer.value;
  const layerIds = layers.map(({ id }) => id);
  return { host, mapIdleMs, eventCount: events.length, layerIds, screenshot };
}

/** Milliseconds from opening the page to the first moment at which the map had nothing left to do. */
async function waitForMap(page: Page): Promise<number> {
  await page.waitForSelector('#map[data-state="idle"]', {
    state: 'attached',
    timeout: IDLE_LIMIT_MS,
  });
  const startMs = await page.evaluate(
    () => performance.getEntriesByName('atlas:map-idle', 'mark')[0]?.startTime,
  );
  if (startMs === undefined) throw new Error('the map is idle but did not mark when');
  return Math.round(startMs);
}
