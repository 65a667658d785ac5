import { expect, type Page } from 'playwright/test';
import { dayNumber } from '../../../geodata/model/time/edtf.ts';
import { inOneSitting, test } from '../drivers/atlas-test.ts';
import { findAxeViolations } from '../drivers/axe.ts';
import { OPEN_SEA } from '../drivers/presets.ts';

const YEAR_1961 = { startDay: dayNumber(1961, 1, 1), endDay: dayNumber(1961, 12, 31) };

test.use({ profile: { session: { camera: OPEN_SEA, clock: YEAR_1961 } } });
inOneSitting('compare');

const heads = (page: Page) => page.getByRole('group', { name: /^(Map|Bản đồ) \d/ });
const timeOf = (page: Page, number: number) =>
  page.getByRole('textbox', { name: `Time of map ${number}` });

/** What each map looks at: all the same. */
const canvases = (page: Page) => page.locator('.map-room canvas.maplibregl-canvas');

test('two dates are compared at once, and the record says on which of them it is', async ({
  atlas,
}) => {
  const { page, map } = atlas;
  await page.getByRole('button', { name: 'Compare', exact: true }).click();
  await expect(heads(page)).toHaveCount(2);
  await expect(timeOf(page, 1)).toHaveValue('1961');
  await expect(timeOf(page, 2)).toHaveValue('1962');
  await expect(canvases(page)).toHaveCount(2);

  await timeOf(page, 2).fill('May 1954');
  await timeOf(page, 2).press('Enter');
  await atlas.time.reads('1954-05', '1954-05');
  await timeOf(page, 2).fill('the siege');
  await timeOf(page, 2).press('Enter');
  const refusals = page.getByRole('alert').filter({ hasText: '“the siege” is no date' });
  await expect(refusals).toBeVisible();
  await timeOf(page, 2).press('Escape');

  await timeOf(page, 2).fill('March 1954');
  await timeOf(page, 2).press('Enter');
  await atlas.list.choose('Béatrice');
  const onMaps = page.getByRole('region', { name: 'On the maps' }).getByRole('listitem');
  await expect(onMaps).toHaveText(['1961 no longer', /March 1954 yes$/]);
  await timeOf(page, 2).fill('May 1954');
  await timeOf(page, 2).press('Enter');
  await expect(onMaps).toHaveText(['1961 no longer', 'May 1954 no longer']);
  await map.isIdle();
  expect(await findAxeViolations(page)).toEqual([]);
});

test('one camera for all maps, by keyboard alone, and Escape leads back', async ({ atlas }) => {
  const { page, map } = atlas;
  await atlas.time.typeWhole('1961');
  await page.keyboard.press('c');
  await expect(heads(page)).toHaveCount(2);
  const menu = page.getByRole('button', { name: 'Fill the maps' });
  await menu.press('Enter');
  await page
    .getByRole('group', { name: 'Years in a row' })
    .getByRole('button', { name: '3' })
    .press('Enter');
  await expect(menu).toBeFocused();
  await expect(heads(page)).toHaveCount(3);
  await expect(timeOf(page, 3)).toHaveValue('1963');

  const before = await map.camera();
  await canvases(page).nth(2).focus();
  await page.keyboard.press('ArrowRight');
  await expect.poll(async () => (await map.camera()).center[0]).toBeGreaterThan(before.center[0]);
  await atlas.time.reads('1963', '1963');

  const third = page.getByRole('button', { name: 'Layers and place of map 3' });
  await third.press('Enter');
  await page.getByRole('button', { name: 'Move one place back' }).press('Enter');
  await expect(timeOf(page, 2)).toHaveValue('1963');
  await page.getByRole('button', { name: 'Layers and place of map 1' }).press('Enter');
  await page.getByRole('checkbox', { name: 'Pac Bo' }).first().press('Space');
  await page.keyboard.press('Escape');
  await expect(heads(page)).toHaveCount(3);
  await expect
    .poll(() => atlas.settings())
    .toMatchObject({
      comparison: { layout: 'grid', maps: [{}, {}, {}] },
    });
  await page.keyboard.press('Escape');
  await expect(heads(page)).toHaveCount(0);
  await expect(canvases(page)).toHaveCount(1);
  await map.hides('pac-bo');
});

test.describe('in Vietnamese', () => {
  test.use({
    profile: {
      language: 'vi',
      session: { camera: OPEN_SEA, clock: YEAR_1961 },
    },
  });

  test('a line between two maps is drawn aside, and is still there after a start', async ({
    atlas,
  }) => {
    await atlas.page.getByRole('button', { name: 'So sánh', exact: true }).click();
    await atlas.page.getByRole('button', { name: 'Kéo vạch' }).click();
    const line = () =>
      atlas.page.getByRole('slider', { name: 'Vạch giữa bản đồ thứ nhất và thứ hai' });
    await line().press('PageUp');
    await expect(line()).toHaveAttribute('aria-valuenow', '60');
    await expect(atlas.page.getByRole('textbox', { name: 'Thời gian của bản đồ 2' })).toHaveValue(
      '1962',
    );
    expect(await findAxeViolations(atlas.page)).toEqual([]);
    await atlas.restart();
    await expect(line()).toBeVisible();
    await expect(heads(atlas.page)).toHaveCount(2);
  });
});
