import { expect } from 'playwright/test';
import { dayNumber } from '../../../geodata/model/time/edtf.ts';
import { inOneSitting, test } from '../drivers/atlas-test.ts';
import { MAP_ASIDE, SMALL_WINDOW } from '../drivers/presets.ts';

test.use({ profile: SMALL_WINDOW });
inOneSitting('layers');

const LAST_OF_1956 = dayNumber(1956, 12, 31);

test('a layer is switched off by mouse and on again by its key', async ({ atlas }) => {
  const before = await atlas.list.rows.count();
  await atlas.page.getByRole('checkbox', { name: 'Pac Bo' }).click();
  await atlas.map.hides('pac-bo');
  await expect.poll(() => atlas.list.rows.count()).toBeLessThan(before);

  await atlas.page.keyboard.press('3');
  await atlas.map.shows('pac-bo');
  await expect(atlas.list.rows).toHaveCount(before);
});

test('with every layer off the list explains itself and offers them back', async ({ atlas }) => {
  for (const key of ['1', '2', '3', '4', '5']) await atlas.page.keyboard.press(key);
  await expect(atlas.list.rows).toHaveCount(0);
  await atlas.page.getByRole('button', { name: 'Show all layers' }).click();
  await atlas.map.shows('ho-chi-minh-trail');
});

test.describe('a restart', () => {
  test.use({
    profile: { ...MAP_ASIDE, windowSize: { width: 1150, height: 720 } },
    sitting: null,
  });

  test('keeps window, layers and clock', async ({ atlas }) => {
    await atlas.page.keyboard.press('4');
    await atlas.map.hides('ho-chi-minh-trail');
    await atlas.time.type('1954', '1956');
    const size = await atlas.page.evaluate(() => [innerWidth, innerHeight]);

    await expect.poll(() => atlas.settings()).toMatchObject({ clock: { endDay: LAST_OF_1956 } });
    await atlas.restart();

    await atlas.map.hides('ho-chi-minh-trail');
    await atlas.map.shows('pac-bo');
    await atlas.time.reads('1954', '1956');
    await expect.poll(() => atlas.page.evaluate(() => [innerWidth, innerHeight])).toEqual(size);
  });
});
