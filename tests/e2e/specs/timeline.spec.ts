import { expect } from 'playwright/test';
import { dayNumber } from '../../../geodata/model/time/edtf.ts';
import { inOneSitting, test } from '../drivers/atlas-test.ts';
import { findAxeViolations } from '../drivers/axe.ts';
import { AT_SEA, SMALL_WINDOW } from '../drivers/presets.ts';

test.use({ profile: AT_SEA });
inOneSitting('timeline');

test('opening an event shows its days, and the list and the years from before stay', async ({
  atlas,
}) => {
  const { page, time, list } = atlas;
  const all = await list.rows.count();
  await list.choose('Béatrice');
  await time.reads('1954-03-13', '1954-03-13');
  await expect(list.rows).toHaveCount(all);
  expect(await findAxeViolations(page)).toEqual([]);
  // Once it may be left by going back, it is remembered.
  const back = page
    .locator('.view-buttons')
    .getByRole('button', { name: 'Back to the view before' });
  await expect(back).toBeEnabled();
  await page.keyboard.press('.');
  await expect(atlas.record.heading).not.toContainText('Béatrice');
  const next = (await atlas.record.heading.textContent()) ?? '';
  await page.keyboard.press('Alt+ArrowLeft');
  await expect(atlas.record.heading).toContainText('Béatrice');
  await time.reads('1954-03-13', '1954-03-13');
  await page.keyboard.press('Alt+ArrowRight');
  await expect(atlas.record.heading).toHaveText(next);
  await page.keyboard.press('Alt+ArrowLeft');
  await expect(atlas.record.heading).toContainText('Béatrice');

  await page.getByRole('button', { name: 'Back to 1919–1979' }).click();
  await time.reads('1919', '1979');
  await page.keyboard.press('y');
  await time.reads('1954-03-13', '1954-03-13');
  await page.keyboard.press('Escape');
  await time.reads('1919', '1979');
  // What was visited is not kept.
  await atlas.restart();
  await atlas.time.reads('1919', '1979');
});

test('the timeline zooms to single days, where the window is dragged to the day', async ({
  atlas,
}) => {
  const { page, time } = atlas;
  await time.typeWhole('March – May 1954');
  await time.reads('1954-03', '1954-05');
  await page.keyboard.press('f');
  const day = (await time.axisLabels()).find((label) => /^\d\d?$/.test(label));
  expect(day).toBeDefined();
  await time.dragHandle('First day shown', 95);
  await expect.poll(() => time.firstDay()).toBeGreaterThan(dayNumber(1954, 3, 3));
  expect(await time.firstDay()).not.toBe(dayNumber(1954, 4, 1));

  const { days } = await time.view();
  await time.wheel(-240);
  await expect.poll(async () => (await time.view()).days).toBeLessThan(days * 0.6);
  await time.wheel(4000);
  await expect.poll(async () => (await time.view()).days).toBeGreaterThan(21_000);
  const cluster = page.locator('.mark-cluster').last();
  await cluster.click();
  await expect.poll(async () => (await time.view()).days).toBeLessThan(12_000);
  const kept = await time.view();
  await atlas.restart();
  expect(await atlas.time.view()).toEqual(kept);
});

test('a number of a chart leads to its source by keys alone', async ({ atlas }) => {
  const { page } = atlas;
  const choice = page.getByRole('combobox', { name: 'Under the timeline' });
  await choice.focus();
  await choice.selectOption('American strength');
  const chart = page.getByRole('region', { name: 'American strength' });
  await expect(chart.getByRole('button')).toHaveCount(12);
  await chart.getByRole('button').first().focus();
  await page.keyboard.press('End');
  await expect(chart.getByRole('button').last()).toBeFocused();
  expect(await findAxeViolations(page)).toEqual([]);
  const name = (await chart.getByRole('button').last().getAttribute('aria-label')) ?? '';
  await page.keyboard.press('Enter');
  const title = name.split('Source: ')[1] ?? '';
  await expect(page.getByRole('heading', { name: title })).toBeVisible();
  await expect.poll(() => atlas.settings()).toMatchObject({ timelineStrip: 'us-strength' });
});

test.describe('in Vietnamese, in a small window', () => {
  test.use({ profile: { ...SMALL_WINDOW, language: 'vi' } });

  test('dates are typed, played by days and stopped at, and chapters are asked for', async ({
    atlas,
  }) => {
    const { page } = atlas;
    const words = page.getByRole('button', { name: /Nhập ngày hoặc khoảng thời gian khác$/ });
    await words.click();
    const field = page.getByRole('textbox', { name: 'Khoảng năm hiển thị' });
    await field.fill('tháng 13 năm 1954');
    await field.press('Enter');
    await expect(page.getByRole('alert').filter({ visible: true })).toContainText(
      'không phải ngày',
    );
    await field.fill('ngày 10/3/1954');
    await field.press('Enter');
    await expect(words).toHaveText(/^10 tháng 3\D+1954$/);
    await expect(page.getByRole('combobox', { name: 'Nhịp chạy' })).toHaveValue('day');
    await page.getByRole('button', { name: /^Dừng khi mỗi sự kiện bắt đầu/ }).click();
    await page.getByRole('button', { name: 'Chạy', exact: true }).click();
    await expect(atlas.record.heading).toContainText('Điện Biên Phủ', { timeout: 15_000 });
    await expect(words).toHaveText(/^13 tháng 3\D+1954$/);

    await expect(page.getByRole('region', { name: 'Các chương' })).toBeHidden();
    await page.getByRole('combobox', { name: 'Bên dưới dòng thời gian' }).selectOption('chapters');
    await page.getByRole('button', { name: /^Điện Biên Phủ, 1953–1954/ }).click();
    await expect(words).toHaveText('1953–1954');
    expect(await findAxeViolations(page)).toEqual([]);
  });
});
