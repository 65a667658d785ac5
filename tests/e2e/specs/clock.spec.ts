import { expect } from 'playwright/test';
import { dayNumber } from '../../../geodata/model/time/edtf.ts';
import { inOneSitting, test } from '../drivers/atlas-test.ts';
import { AT_SEA, OPEN_SEA } from '../drivers/presets.ts';

test.use({
  profile: {
    ...AT_SEA,
    displays: [
      { bounds: { x: 0, y: 0, width: 1280, height: 720 } },
      { bounds: { x: 1280, y: 0, width: 1280, height: 720 } },
    ],
  },
});

inOneSitting('clock');

test('pointing at the map has nothing drawn while nothing is under the pointer', async ({
  atlas,
}) => {
  const { page, map } = atlas;
  for (const key of ['1', '2', '3', '4', '5']) await page.keyboard.press(key);
  await map.hides('context');
  await map.isIdle();
  await page.evaluate(() => {
    const element = document.getElementById('map');
    if (element === null) return;
    element.dataset['draws'] = '0';
    new MutationObserver(() => {
      if (element.dataset['state'] !== 'idle') element.dataset['draws'] = 'some';
    }).observe(element, { attributeFilter: ['data-state'] });
  });
  const readout = page.locator('.elevation-place');
  const read = new Set<string | null>();
  const [middleLng, lat] = OPEN_SEA.center;
  for (const east of [-2, -1, 0, 1, 2]) {
    const lng = middleLng + east;
    await map.hover([lng + 0.5, lat]);
    await expect(readout).toContainText(`, ${lng}.`);
    read.add(await readout.textContent());
  }
  expect(read.size).toBe(5);
  await expect(map.map).toHaveAttribute('data-draws', '0');
  for (const key of ['1', '2', '3', '4', '5']) await page.keyboard.press(key);
  await map.shows('context');
});

test('a month stepped on the timeline is a whole month, and is there after a restart', async ({
  atlas,
}) => {
  await atlas.time.type('1954-02', '1954-02');
  const brush = atlas.page.getByRole('slider', { name: 'Years shown' });
  await brush.focus();
  await brush.press('ArrowRight');
  await atlas.time.reads('1954-03', '1954-03');
  await atlas.restart();
  await atlas.time.reads('1954-03', '1954-03');
  await expect
    .poll(() => atlas.settings())
    .toMatchObject({
      clock: { startDay: dayNumber(1954, 3, 1), endDay: dayNumber(1954, 3, 31) },
    });
});

test('a theme and a language chosen from the menu during a lecture reach the audience', async ({
  atlas,
}) => {
  await atlas.lecture.capture();
  await atlas.lecture.present();
  const audience = await atlas.app.waitForWindow('audience.html');
  const root = audience.locator('html');
  await expect(root).toHaveAttribute('lang', 'en');
  await atlas.app.clickMenu('view.language');
  await expect(root).toHaveAttribute('lang', 'vi');
  await atlas.app.clickMenu('view.theme');
  await expect(atlas.page.locator('html')).toHaveAttribute('data-theme', 'night');
  await expect(root).toHaveAttribute('data-theme', 'night');
});
