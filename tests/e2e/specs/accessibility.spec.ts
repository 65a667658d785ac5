import { expect, type Page } from 'playwright/test';
import { inOneSitting, test } from '../drivers/atlas-test.ts';
import { findAxeViolations } from '../drivers/axe.ts';
import { AT_SEA } from '../drivers/presets.ts';

test.use({ profile: AT_SEA });
inOneSitting('accessibility');

const day = (iso: string) => Date.parse(iso) / 86_400_000;

async function expectClean(page: Page, view: string): Promise<void> {
  expect(await findAxeViolations(page), view).toEqual([]);
}

test('axe finds nothing in the start view, a record, the lists and the dialogs', async ({
  atlas,
}) => {
  const { page } = atlas;
  await expectClean(page, 'start');
  await atlas.list.choose('Béatrice');
  await expect(
    atlas.record.panel.getByRole('heading', { name: 'Sources', exact: true }),
  ).toBeVisible();
  await expectClean(page, 'record');
  await page.keyboard.press('Escape');
  await atlas.list.openOnTheMap();
  await expectClean(page, 'what is on the map');
  await atlas.list.search('zzzz');
  await expect(page.getByText('Nothing matches')).toBeVisible();
  await expectClean(page, 'a search that finds nothing');
  await page.getByRole('button', { name: 'Clear the search' }).click();
  for (const name of ['Notes', 'Lecture']) {
    await page.getByRole('tab', { name }).click();
    await expectClean(page, name);
  }
  for (const name of ['Keys', 'About Parallel 17']) {
    await page.getByRole('button', { name, exact: true }).click();
    await expectClean(page, name);
    await page.keyboard.press('Escape');
  }
});

test('axe finds nothing in the Map tab in any theme', async ({ atlas }) => {
  const { page } = atlas;
  await page.getByRole('tab', { name: 'Map' }).click();
  for (const theme of ['Night', 'Contrast', 'Paper']) {
    await page.getByRole('button', { name: `Theme: change to ${theme}` }).click();
    await expectClean(page, `Map tab in ${theme}`);
  }
});

test('axe finds nothing in the two windows of a lecture', async ({ atlas }) => {
  await atlas.lecture.capture();
  await expectClean(atlas.page, 'a lecture with a scene');
  await atlas.lecture.present();
  const audience = await atlas.app.waitForWindow('audience.html');
  await expect(audience.getByRole('heading', { level: 1 })).toBeVisible();
  await expectClean(atlas.page, 'presenter');
  await expectClean(audience, 'audience');
  await atlas.page.keyboard.press('Escape');
  await atlas.lecture.end();
});

test('a record is found, opened and left by keyboard alone', async ({ atlas }) => {
  const { page } = atlas;
  await page.keyboard.press('Control+f');
  await expect(page.getByRole('combobox', { name: 'Search the atlas' })).toBeFocused();
  await page.keyboard.insertText('dien bien phu');
  await expect(page.getByText('Found:')).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(atlas.record.panel).toBeVisible();
  await page.keyboard.press('Escape');
  await atlas.record.isClosed();
});

test('what the map shows stands in a list beside it, features without a click included', async ({
  atlas,
}) => {
  const { page } = atlas;
  await atlas.list.openOnTheMap();
  const rows = page.locator('[data-feature-id]');
  const content = await atlas.content();
  const features = content.layers.flatMap(({ features: { features: all } }) => all);
  // Units have a place for days; over all years they are not drawn, and not listed.
  const units = features.filter(({ properties }) => properties.unit !== undefined);
  await expect(rows).toHaveCount(features.length - units.length);
  await atlas.time.type('1954-03-13', '1954-03-13');
  const ofThatDay = units.find(({ properties }) => properties.startDay === day('1954-03-13'));
  await expect(page.locator(`[data-feature-id="${ofThatDay?.properties.featureId}"]`)).toHaveCount(
    1,
  );
  await atlas.time.type('1941', '1941');
  const shown = features.filter(({ properties }) => properties.featureId === 'pmdl-1954');
  expect(shown).toHaveLength(1);
  await expect(page.locator('[data-feature-id="pmdl-1954"]')).toHaveCount(0);
});

test('axe finds nothing in the dark, nor in the note editor', async ({ atlas }) => {
  const { page } = atlas;
  await page.getByRole('button', { name: 'Theme: change to Night' }).click();
  await atlas.list.choose('Béatrice');
  await expect(
    atlas.record.panel.getByRole('heading', { name: 'Sources', exact: true }),
  ).toBeVisible();
  await expectClean(page, 'record in the dark');
  await page.keyboard.press('Escape');
  await page.keyboard.press('p');
  const box = await atlas.map.map.boundingBox();
  await page.mouse.click((box?.x ?? 0) + 420, (box?.y ?? 0) + 300);
  await expect(page.getByRole('textbox', { name: 'Title' })).toBeVisible();
  await expectClean(page, 'note editor in the dark');
});
