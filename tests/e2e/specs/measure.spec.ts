import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'playwright/test';
import { makeHgt } from '../../unit/db/relief/elevation-files.ts';
import { test } from '../drivers/atlas-test.ts';
import { findAxeViolations } from '../drivers/axe.ts';
import { AT_SEA, MAP_ASIDE } from '../drivers/presets.ts';

test.use({ profile: AT_SEA });

const FROM = [84, -25] as const;
const TO = [86, -25] as const;
const ASIDE = [85, -26] as const;

test('a line is measured by mouse, put right, copied and kept as a note', async ({ atlas }) => {
  const { page, map } = atlas;
  await page.getByRole('button', { name: 'Measure' }).click();
  const panel = page.getByRole('region', { name: 'Measure' });
  await expect(panel).toBeVisible();
  await map.click(FROM);
  await map.click(TO);
  await expect(panel.getByRole('status').first()).toHaveText(/^Length: 20[12]\.\d\skm$/);
  await expect(panel.getByRole('row').nth(1)).toContainText(/25\.\d{3}° S, 8[34]\.\d{3}° E/);
  expect(await findAxeViolations(page)).toEqual([]);

  await map.drag(TO, ASIDE);
  await expect(panel.getByRole('status').first()).toHaveText(/^Length: 1[45]\d\.\d\skm$/);
  await page.keyboard.press('Control+z');
  await expect(panel.getByRole('status').first()).toHaveText(/^Length: 20[12]\.\d\skm$/);
  await panel.getByRole('button', { name: 'Copy as CSV' }).click();
  await expect(page.getByText('Copied.')).toBeVisible();
  await expect.poll(() => atlas.app.copiedText()).toMatch(/^corner,lat,lng,leg_m/);

  await panel.getByRole('button', { name: 'Keep as note' }).click();
  await expect(panel).toBeHidden();
  await expect(page.getByRole('heading', { name: /^Length: 20[12]\.\d\skm$/ })).toBeVisible();
  const [note] = atlas.stored('SELECT geometry FROM notes');
  expect(JSON.parse(String(note?.['geometry']))).toMatchObject({ type: 'LineString' });
});

/** A valley between two ridges, of heights three seconds apart. */
function storeRelief(): string {
  const path = join(mkdtempSync(join(tmpdir(), 'p17-measure-')), 'N21E103.hgt');
  writeFileSync(
    path,
    makeHgt((column) => 500 + Math.round(300 * Math.sin(column / 20))),
  );
  return path;
}

test.describe('over relief that was added', () => {
  test.use({
    profile: {
      ...MAP_ASIDE,
      session: { camera: { center: [103.4, 21.4], zoom: 11, bearing: 0, pitch: 0 } },
    },
  });

  test('the profile says what hides the end, the view how likely each place is seen', async ({
    atlas,
  }) => {
    const { page, map } = atlas;
    const file = storeRelief();
    await page.getByRole('tab', { name: 'Map' }).click();
    await atlas.app.answerOpenDialog(file);
    await page.getByRole('button', { name: 'Add elevation…' }).click();
    await expect(page.getByRole('list', { name: 'Elevation added' })).toContainText('N21E103');
    rmSync(join(file, '..'), { recursive: true });

    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Measure' }).click();
    const panel = page.getByRole('region', { name: 'Measure' });
    await map.click([103.35, 21.4]);
    await map.click([103.45, 21.4]);
    const heights = panel.getByRole('region', { name: 'Heights and line of sight' });
    await expect(heights.getByRole('img')).toBeVisible();
    await expect(heights.getByRole('status')).toHaveText(/^The end is (hidden|seen)/);
    expect(await findAxeViolations(page)).toEqual([]);

    await panel.getByRole('radio', { name: 'Point' }).check();
    const seen = panel.getByRole('region', { name: 'Seen from here' });
    await expect(seen).toContainText('The relief here has a height every 9');
    await seen.getByRole('spinbutton', { name: 'Place ±' }).fill('100');
    await seen.getByRole('button', { name: 'Show what is seen' }).click();
    await expect(seen.getByRole('status')).toContainText(/^\d+% of the circle is more likely seen/);
    await panel.getByRole('checkbox', { name: /^105 mm howitzer M101/ }).check();
    await expect(panel.getByRole('region', { name: 'Sun and moon' })).toContainText('Moonrise');
    expect(await findAxeViolations(page)).toEqual([]);
  });
});

test.describe('in Vietnamese, with the keyboard alone', () => {
  test.use({ profile: { ...AT_SEA, language: 'vi' } });

  test('a line is set in the middle of the map and by coordinates, and taken back', async ({
    atlas,
  }) => {
    const { page } = atlas;
    await page.keyboard.press('m');
    const panel = page.getByRole('region', { name: 'Đo', exact: true });
    await expect(page.locator('.maplibregl-canvas')).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(panel.getByRole('row')).toHaveCount(2);
    const field = panel.getByRole('textbox', { name: 'Theo tọa độ' });
    await field.fill('ở đây');
    await field.press('Enter');
    await expect(panel.getByRole('alert')).toContainText('không đọc được');
    await field.fill('-25, 86');
    await field.press('Enter');
    await expect(panel.getByRole('status').first()).toHaveText(/^Chiều dài: 100,\d\skm$/);
    await page.locator('.maplibregl-canvas').focus();
    await page.keyboard.press('Backspace');
    await expect(panel.getByRole('row')).toHaveCount(2);
    await page.keyboard.press('Escape');
    await expect(panel).toBeHidden();
    await page.keyboard.press('m');
    await expect(panel.getByRole('row')).toHaveCount(2);
  });
});
