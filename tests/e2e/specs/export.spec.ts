import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { decode } from 'fast-png';
import { expect } from 'playwright/test';
import { test } from '../drivers/atlas-test.ts';
import { findAxeViolations } from '../drivers/axe.ts';
import { AT_SEA } from '../drivers/presets.ts';

test.use({ profile: AT_SEA });

test('the map is saved as a picture of the pixels chosen, and printed, by keyboard alone', async ({
  atlas: { app, page, map },
}) => {
  const file = join(mkdtempSync(join(tmpdir(), 'p17-picture-')), 'map.png');
  await page.keyboard.press('Control+p');
  const dialog = page.getByRole('dialog', { name: 'Take this map along' });
  await dialog.getByRole('radio', { name: 'Wall sheet (PDF)' }).press('ArrowRight');
  await expect(dialog.getByRole('radio', { name: 'Picture (PNG)' })).toBeChecked();
  await dialog.getByLabel('Pixels').selectOption('3');
  const chosen = await dialog.getByLabel('Pixels').locator('option:checked').textContent();
  const [width = 0, height = 0] = (chosen?.split(':')[1]?.match(/\d+/g) ?? []).map(Number);
  expect(await findAxeViolations(page)).toEqual([]);
  await app.answerSaveDialog(file);
  await dialog.getByRole('textbox', { name: 'Title' }).fill('Open water');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Saved: map.png')).toBeVisible();
  await expect(dialog).toBeHidden();
  const picture = decode(readFileSync(file));
  // The margin says what is shown; above it is the map, to the pixel.
  expect(picture.width).toBe(width);
  expect(picture.height).toBe(height + Math.round(width * 0.1));
  await expect(page.locator('.picture-cover')).toHaveCount(0);
  const ratioOf = () =>
    page
      .locator('#map canvas')
      .first()
      .evaluate((canvas: HTMLCanvasElement) => canvas.width / canvas.clientWidth);
  await map.isIdle();
  await expect.poll(ratioOf).toBeCloseTo(0.5, 1);

  // Who closes the dialog while the picture is drawn is asked for no file.
  rmSync(file);
  await page.keyboard.press('Control+p');
  await dialog.getByRole('button', { name: 'Save as PNG…' }).press('Enter');
  await expect(page.locator('.picture-cover')).toHaveCount(1);
  await page.keyboard.press('Escape');
  await expect(page.locator('.picture-cover')).toHaveCount(0);

  await page.evaluate(() => {
    window.print = () => {
      const printed = document.querySelector<HTMLImageElement>('.print-picture');
      document.body.dataset['printed'] = `${printed?.alt}: ${printed?.naturalWidth}`;
    };
  });
  await page.keyboard.press('Control+p');
  await dialog.getByRole('radio', { name: 'Picture (PNG)' }).press('ArrowRight');
  await dialog.getByRole('button', { name: 'Print…' }).press('Enter');
  await expect(page.locator('body')).toHaveAttribute('data-printed', `Map: ${(width / 3) * 2}`);
  await expect(dialog).toBeHidden();
  await expect(page.locator('.print-picture')).toHaveCount(0);
  expect(existsSync(file)).toBe(false);
});
