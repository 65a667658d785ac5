import { expect } from 'playwright/test';
import { inOneSitting, test } from '../drivers/atlas-test.ts';
import { findAxeViolations } from '../drivers/axe.ts';
import { AT_SEA } from '../drivers/presets.ts';

test.use({ profile: AT_SEA });
inOneSitting('search');

test('a misspelt place is found, opened and left by keyboard alone', async ({ atlas }) => {
  const { page } = atlas;
  await page.keyboard.press('Control+k');
  const box = page.getByRole('combobox', { name: 'Search the atlas' });
  await expect(box).toBeFocused();
  await page.keyboard.insertText('khe sahn');
  const options = page.getByRole('listbox', { name: 'Search results' }).getByRole('option');
  await expect(options.first()).toContainText('Khe Sanh');
  await expect(options.first()).toContainText('Place');
  await page.keyboard.press('ArrowDown');
  await expect(options.first()).toHaveAttribute('aria-selected', 'true');
  const active = await options.first().getAttribute('id');
  await expect(box).toHaveAttribute('aria-activedescendant', active ?? '');
  expect(await findAxeViolations(page)).toEqual([]);
  await page.keyboard.press('Enter');
  const panel = page.locator('section.record');
  await expect(panel.getByRole('heading', { level: 2 })).toHaveText('Khe Sanh');
  await expect(panel.getByRole('heading', { name: 'Names' })).toBeVisible();
  await expect(panel.getByRole('heading', { name: 'Position' })).toBeVisible();
  await expect(panel.locator('.record-scroll')).toBeFocused();
  expect(await findAxeViolations(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(panel).toHaveCount(0);
});

test('a reference of the grid is found on the datum of the war, which is remembered', async ({
  atlas,
}) => {
  const { page } = atlas;
  const box = page.getByRole('combobox', { name: 'Search the atlas' });
  const options = page.getByRole('listbox', { name: 'Search results' }).getByRole('option');
  await box.fill('XD 842422');
  await expect(options.nth(0)).toContainText('on WGS 84');
  await expect(options.nth(0)).toContainText('zone 48Q assumed');
  await options.filter({ hasText: 'on Indian 1960' }).click();
  await expect(page.locator('.position-mark')).toBeVisible();
  await expect(page.getByText('Marked:')).toContainText('Indian 1960 · ± 94 m');
  await box.fill('16.5, 107');
  await expect(options.nth(0)).toContainText('on Indian 1960');
  await expect(page.locator('.position-mark')).toHaveCount(0);
});

test('what was found is narrowed, ordered and left by keyboard alone, over the list that was open', async ({
  atlas,
}) => {
  const { page } = atlas;
  await page.getByRole('tab', { name: 'Notes' }).click();
  await page.keyboard.press('Control+k');
  await page.keyboard.insertText('khe sanh');
  const options = page.getByRole('listbox', { name: 'Search results' }).getByRole('option');
  const events = page.getByRole('button', { name: /^Events \d/ });
  await expect(options.first()).toContainText('Place');
  await expect(page.getByRole('tab', { name: 'Notes' })).toHaveAttribute('aria-selected', 'true');
  const count = Number(((await events.textContent()) ?? '').match(/\d+/)?.[0]);
  expect(count).toBeGreaterThan(1);
  await page.getByRole('group', { name: 'Show only' }).getByRole('button').first().focus();
  await page.keyboard.press('ArrowRight');
  await expect(events).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(events).toHaveAttribute('aria-pressed', 'true');
  await expect(page.getByText(`Found: ${count}`)).toBeVisible();
  await expect(options.filter({ hasText: 'Place' })).toHaveCount(0);
  expect(await findAxeViolations(page)).toEqual([]);
  await page.getByLabel('Order').selectOption({ label: 'In order of time' });
  await expect(options.first()).toContainText('19');
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('combobox', { name: 'Search the atlas' })).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(options.first()).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('Enter');
  await expect(page.locator('section.record').getByRole('heading', { level: 2 })).toBeVisible();
  await page.keyboard.press('Control+k');
  await page.keyboard.press('Escape');
  await expect(options).toHaveCount(0);
  await expect(page.getByRole('tabpanel', { name: 'Notes' })).toBeVisible();
});

test.describe('in Vietnamese', () => {
  test.use({ profile: { ...AT_SEA, preferences: { ...AT_SEA.preferences, language: 'vi' } } });

  test('what lies around a place is found with how far it is', async ({ atlas }) => {
    const { page } = atlas;
    await page.getByRole('combobox', { name: 'Tìm trong tập bản đồ' }).fill('gần Khe Sanh 30 km');
    await expect(page.getByRole('status').filter({ hasText: 'Tìm thấy' })).toContainText(
      'trong vòng 30 km quanh Khe Sanh',
    );
    const options = page.getByRole('listbox', { name: 'Kết quả tìm kiếm' }).getByRole('option');
    await expect(options.first()).toContainText('Khe Sanh');
    await expect(options.filter({ hasText: 'km' }).first()).toBeVisible();
    expect(await findAxeViolations(page)).toEqual([]);
  });
});
