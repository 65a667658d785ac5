import { expect } from 'playwright/test';
import { inOneSitting, test } from '../drivers/atlas-test.ts';
import { findAxeViolations } from '../drivers/axe.ts';

inOneSitting('legend');

test('the legend unfolds by its key and obeys the layers that are shown', async ({ atlas }) => {
  const legend = atlas.page.getByRole('region', { name: 'Signs and lines' });
  const places = legend.getByRole('list', { name: 'Places' });
  await atlas.page.keyboard.press('k');
  await expect(places.getByText('Capital')).toBeVisible();
  await expect(legend.getByRole('list', { name: 'The map beneath' })).toBeVisible();

  for (const key of ['1', '2', '3', '4', '5']) await atlas.page.keyboard.press(key);
  await expect(places).toBeHidden();
  await expect(legend.getByText('Border of states')).toBeVisible();
  for (const key of ['1', '2', '3', '4', '5']) await atlas.page.keyboard.press(key);
  await expect(places.getByText('Capital')).toBeVisible();

  await atlas.page.keyboard.press('k');
  await expect(legend).toBeHidden();
});

test('the legend fits a small window and has nothing that keeps a reader out', async ({
  atlas,
}) => {
  await atlas.page.setViewportSize({ width: 1024, height: 640 });
  await atlas.page.keyboard.press('k');
  const legend = atlas.page.getByRole('region', { name: 'Signs and lines' });
  const scale = atlas.page.locator('.maplibregl-ctrl-scale');
  await expect(legend).toBeVisible();
  const [box, scaleBox] = [await legend.boundingBox(), await scale.boundingBox()];
  expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(scaleBox?.y ?? 0);
  expect(await findAxeViolations(atlas.page)).toEqual([]);
  await atlas.page.keyboard.press('k');
  await atlas.page.setViewportSize({ width: 1440, height: 900 });
});

test('the corner of the map names its sources and opens the page about them', async ({ atlas }) => {
  await expect(atlas.page.getByText('© GeoNames, CC BY 4.0')).toBeVisible();
  await atlas.page.getByRole('button', { name: 'About this map' }).click();
  const page = atlas.page.getByRole('dialog', { name: 'About this map' });
  await expect(page.getByText('LGPL-3.0-or-later').first()).toBeVisible();
  expect(await findAxeViolations(atlas.page)).toEqual([]);
  await atlas.page.keyboard.press('Escape');
  await expect(page).toBeHidden();
});
