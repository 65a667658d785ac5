import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'playwright/test';
import { test } from '../drivers/atlas-test.ts';
import { findAxeViolations } from '../drivers/axe.ts';
import { presenterOf } from '../drivers/lecture-driver.ts';
import { AT_SEA, OPEN_SEA, SMALL_WINDOW } from '../drivers/presets.ts';

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

test.describe('on a managed computer, with damaged settings', () => {
  test.use({
    profile: {
      ...SMALL_WINDOW,
      args: [`--policy-file=${join(import.meta.dirname, '../../fixtures/policy/managed.json')}`],
      prepare(folder: string) {
        const session = { camera: OPEN_SEA, timelineStrip: 7 };
        writeFileSync(join(folder, 'session.json'), JSON.stringify(session));
      },
    },
  });

  test('a person is told of both, finds what is laid down disabled with the reason, and copies diagnostics', async ({
    atlas,
  }) => {
    const { page } = atlas;
    const alerts = page.getByRole('alert');
    await expect(alerts).toContainText('atlas không biết mục “recent”');
    await expect(alerts).toContainText('session.broken.json');
    await page.keyboard.press('Escape');
    await expect(page.getByRole('button', { name: 'English' })).toBeDisabled();

    await page.keyboard.press('Control+,');
    const dialog = page.getByRole('dialog', { name: 'Thiết lập' });
    const language = dialog.getByRole('combobox', { name: 'Ngôn ngữ' });
    await expect(language).toBeDisabled();
    await expect(language).toHaveAccessibleDescription('Do người quản lý máy này quy định.');
    await dialog.getByRole('combobox', { name: 'Cỡ chữ' }).selectOption('large');
    await expect.poll(() => atlas.settings()).toMatchObject({ textSize: 'large' });
    await expect(dialog.getByText(atlas.app.workbookFile)).toBeVisible();
    expect(await findAxeViolations(page)).toEqual([]);

    await dialog.getByRole('button', { name: 'Sao chép chẩn đoán' }).click();
    await expect(dialog.getByRole('status')).toHaveText('Thông tin chẩn đoán đã ở khay nhớ tạm.');
    const copied = await atlas.app.copiedText();
    expect(copied).toContain('managed computer');
    expect(copied).not.toContain(atlas.app.userDataDir);
  });
});
