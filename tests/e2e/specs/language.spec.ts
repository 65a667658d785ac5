import { expect } from 'playwright/test';
import { test } from '../drivers/atlas-test.ts';
import { SMALL_WINDOW } from '../drivers/presets.ts';

test.use({ profile: SMALL_WINDOW });

test.describe('on a Vietnamese system', () => {
  test.use({ profile: { ...SMALL_WINDOW, language: 'vi' } });

  test('the atlas speaks Vietnamese: interface, records and lists', async ({ atlas }) => {
    const { page } = atlas;
    await expect(page.locator('html')).toHaveAttribute('lang', 'vi');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Vĩ tuyến 17');
    await expect(page.getByRole('checkbox', { name: 'Đường Hồ Chí Minh' })).toBeVisible();

    await page.getByRole('combobox', { name: 'Tìm trong tập bản đồ' }).fill('him lam');
    await expect(page.getByText('Tìm thấy:')).toBeVisible();
    await page.getByRole('option').filter({ hasText: 'Him Lam (Béatrice) thất thủ' }).click();
    await expect(
      atlas.record.panel.getByRole('heading', { name: 'Nguồn', exact: true }),
    ).toBeVisible();
    await expect(atlas.record.panel).toContainText('tháng 3 năm 1954');
  });
});

test('the language is switched and stays switched after a restart', async ({ atlas }) => {
  await atlas.page.getByRole('button', { name: 'Tiếng Việt' }).click();
  await expect(atlas.page.getByRole('tab', { name: 'Sự kiện' })).toBeVisible();
  await atlas.restart();
  await expect(atlas.page.getByRole('tab', { name: 'Sự kiện' })).toBeVisible();
  await expect(atlas.page.locator('html')).toHaveAttribute('lang', 'vi');
});
