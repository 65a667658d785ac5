import { expect } from 'playwright/test';
import { readStart } from '../../../build/start-figures.ts';
import { LAYER_IDS } from '../../../geodata/model/content/layers.ts';
import { inOneSitting, test } from '../drivers/atlas-test.ts';
import { AS_INSTALLED } from '../drivers/presets.ts';

test.use({ profile: AS_INSTALLED });
inOneSitting('start');

test('the atlas opens with its layers, forty events and an idle map', async ({ atlas }) => {
  const content = await atlas.content();
  expect(content.layers.map(({ id }) => id)).toEqual([...LAYER_IDS]);
  for (const layer of content.layers) expect(layer.features.features.length).toBeGreaterThan(0);
  expect(content.events.length).toBeGreaterThanOrEqual(40);
  await atlas.list.counts(content.events.length);
  await expect(atlas.page).toHaveTitle('Parallel 17');
});

test('a start says when its first picture and its whole map stood, in this order', async ({
  atlas,
}) => {
  const { firstPaintMs, mapIdleMs } = await readStart(atlas.page, 0);
  expect(firstPaintMs).toBeGreaterThan(0);
  expect(mapIdleMs).toBeGreaterThanOrEqual(firstPaintMs);
});

test('a second start brings the first window back instead of opening another', async ({
  atlas,
}) => {
  await atlas.app.startSecondInstance();
  await expect.poll(() => atlas.app.windows().length).toBe(1);
});

test('no request leaves the machine while the atlas is used', async ({ atlas }) => {
  await atlas.list.choose('Béatrice');
  await atlas.map.isIdle();
  await atlas.list.search('geneve');
  await atlas.page.keyboard.press('Escape');
  await atlas.page.getByRole('button', { name: 'Tiếng Việt' }).click();
  await atlas.map.isIdle();
  expect(await atlas.externalRequests()).toEqual([]);
});
