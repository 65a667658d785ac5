import { expect } from 'playwright/test';
import type { AtlasDriver } from '../drivers/atlas-driver.ts';
import { inOneSitting, test } from '../drivers/atlas-test.ts';

inOneSitting('names');

/** What the basemap letters now, as the list beside the map says. */
function namesOnMap({ page }: AtlasDriver) {
  const groups = page.locator('.name-list');
  return { named: (text: string) => groups.getByText(text, { exact: true }) };
}

async function openNames(atlas: AtlasDriver) {
  await atlas.list.openOnTheMap();
  return namesOnMap(atlas);
}

test('names and borders follow the clock', async ({ atlas }) => {
  const names = await openNames(atlas);
  await atlas.time.type('1930', '1930');
  await expect(atlas.page.getByText('Names and borders of 31 December 1930')).toBeVisible();
  await expect(names.named('Tonkin')).toBeVisible();
  await expect(names.named('Siam')).toBeVisible();

  await atlas.time.type('1960', '1960');
  await expect(names.named('Democratic Republic of Vietnam (North)')).toBeVisible();
  await expect(names.named('Republic of Vietnam (South)')).toBeVisible();
  await expect(names.named('Tonkin')).toHaveCount(0);
  await expect(names.named('Thailand')).toBeVisible();

  await atlas.time.type('1977', '1977');
  await expect(names.named('Socialist Republic of Vietnam')).toBeVisible();
  await expect(names.named('Republic of Vietnam (South)')).toHaveCount(0);
});

test('Sài Gòn has its name of the day, and today’s name on request', async ({ atlas }) => {
  const { page } = atlas;
  const saigon = page.locator('[data-feature-id="saigon"] .row-title');
  await openNames(atlas);
  await atlas.time.type('1970', '1976-07-01');
  await expect(saigon).toHaveText('Saigon');
  await atlas.time.type('1970', '1976-07-02');
  await expect(saigon).toHaveText('Ho Chi Minh City');
  await atlas.time.type('1970', '1975');
  await page.getByRole('tab', { name: 'Map' }).click();
  await page.getByRole('combobox', { name: 'Names', exact: true }).selectOption('Of today');
  await page.getByRole('tab', { name: 'Events' }).click();
  await atlas.list.openOnTheMap();
  await expect(saigon).toHaveText('Ho Chi Minh City');
  await page.getByRole('tab', { name: 'Map' }).click();
  await page.getByRole('combobox', { name: 'Names', exact: true }).selectOption('Of the day shown');
});

test('the language of the names is chosen apart from that of the interface', async ({ atlas }) => {
  const { page } = atlas;
  await atlas.time.type('1930', '1930');
  const choose = async (language: string) => {
    await page.getByRole('tab', { name: 'Map' }).click();
    await page.getByRole('combobox', { name: 'Language of names' }).selectOption(language);
    await page.getByRole('tab', { name: 'Events' }).click();
    return openNames(atlas);
  };
  await expect((await choose('Vietnamese')).named('Bắc Kỳ')).toBeVisible();
  await expect((await choose('Script of each country')).named('สยาม')).toBeVisible();
  await expect((await choose('English')).named('Siam')).toBeVisible();
});
