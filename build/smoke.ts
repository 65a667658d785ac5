import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { AtlasApp } from '../tests/e2e/drivers/atlas-app.ts';
import { launchAtlas } from '../tests/e2e/drivers/launch-atlas.ts';
import { chooseHost } from './host.ts';
import { root } from './lib/paths.mjs';
import { exitWith, PlainError, say } from './lib/say.mjs';
import { readStart } from './start-figures.ts';

/** `npm start -- --smoke`: opens the atlas, waits until its map is idle, prints one JSON line, times among it. */
await exitWith(async () => {
  const host = await chooseHost();
  if (host.kind === 'stand-in') {
    say(`${host.reason}, so the atlas opens in a Chromium that stands in for it.`);
    process.env['P17_HOST'] = 'stand-in';
  }
  const userDataDir = mkdtempSync(join(tmpdir(), 'parallel-17-smoke-'));
  const startedAtMs = performance.now();
  const app = await launchAtlas({ userDataDir, args: process.argv.slice(2) });
  const windowMs = performance.now() - startedAtMs;
  try {
    console.log(JSON.stringify(await describe(app, windowMs)));
    return 0;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new PlainError(`The atlas did not come up: ${reason}\n${app.mainLog()}`);
  } finally {
    await app.close();
    rmSync(userDataDir, { recursive: true, force: true });
  }
});

async function describe({ host, window: page }: AtlasApp, windowMs: number) {
  const figures = await readStart(page, windowMs);
  const answer = await page.evaluate(() => window.atlas.request('atlas.load'));
  if (!answer.ok) throw new Error(`the content could not be loaded (${answer.error.code})`);
  mkdirSync(join(root, 'dist'), { recursive: true });
  const screenshot = join(root, 'dist/smoke.png');
  await page.screenshot({ path: screenshot });
  const { events, layers } = answer.value;
  const layerIds = layers.map(({ id }) => id);
  return { host, ...figures, eventCount: events.length, layerIds, screenshot };
}
