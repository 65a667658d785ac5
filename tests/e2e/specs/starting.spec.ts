import { expect } from 'playwright/test';
import { test } from '../drivers/atlas-test.ts';
import { presenterOf } from '../drivers/lecture-driver.ts';
import { AT_SEA } from '../drivers/presets.ts';

test.use({ profile: AT_SEA });

test('a command opens a lecture by its title and presents it; an unknown title is answered with those there are', async ({
  atlas,
}) => {
  const { app, page } = atlas;
  await app.startSecondInstance(['--lecture', 'Geneva at noon']);
  await expect(page.getByRole('alert')).toContainText('no lecture with the title “Geneva at noon”');
  await expect(page.getByRole('alert')).toContainText('From Pac Bo to Dien Bien Phu');
  await page.keyboard.press('Escape');

  await app.startSecondInstance(['--lecture', 'từ pác bó đến điện biên phủ', '--present']);
  const wall = await app.waitForWindow('audience.html');
  await expect(wall.getByRole('heading', { level: 1 })).not.toBeEmpty();
  await expect(presenterOf(page)).toBeVisible();
});
