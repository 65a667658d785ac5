import { expect } from 'playwright/test';
import { test } from '../drivers/atlas-test.ts';
import { findAxeViolations } from '../drivers/axe.ts';
import { AT_SEA } from '../drivers/presets.ts';

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
  await expect(panel.getByRole('status')).toHaveText(/^Length: 20[12]\.\d\skm$/);
  await expect(panel.getByRole('row').nth(1)).toContainText(/25\.\d{3}° S, 8[34]\.\d{3}° E/);
  expect(await findAxeViolations(page)).toEqual([]);

  await map.drag(TO, ASIDE);
  await expect(panel.getByRole('status')).toHaveText(/^Length: 1[45]\d\.\d\skm$/);
  await page.keyboard.press('Control+z');
  await expect(panel.getByRole('status')).toHaveText(/^Length: 20[12]\.\d\skm$/);
  await panel.getByRole('button', { name: 'Copy as CSV' }).click();
  await expect(page.getByText('Copied.')).toBeVisible();

  await panel.getByRole('button', { name: 'Keep as note' }).click();
  await expect(panel).toBeHidden();
  await expect(page.getByRole('heading', { name: /^Length: 20[12]\.\d\skm$/ })).toBeVisible();
  const [note] = atlas.stored('SELECT geometry FROM notes');
  expect(JSON.parse(String(note?.['geometry']))).toMatchObject({ type: 'LineString' });
});
