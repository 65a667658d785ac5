import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'playwright/test';
import { generateTable } from '../../bench/datasets/generate-table.ts';
import { test } from '../drivers/atlas-test.ts';
import { findAxeViolations } from '../drivers/axe.ts';
import { SMALL_WINDOW } from '../drivers/presets.ts';

const ROWS = 100_000;
const WINDOW = ['1968-01-30', '1968-03-28'] as const;

/** The table, and what a plain reading of its text says; no field before the columns read has a comma. */
function madeTable() {
  const file = join(mkdtempSync(join(tmpdir(), 'p17-table-')), 'missions.csv');
  generateTable(file, ROWS);
  const rows = readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => line.split(',').slice(0, 11))
    .map((values) => ({
      day: (values[4] ?? '').replace(/^(\d{4})(\d\d)(\d\d)$/, '$1-$2-$3'),
      aircraft: values[7] ?? '',
      hasPlace: values[9] !== '',
    }));
  const inWindow = rows.filter(
    ({ day, hasPlace }) => hasPlace && day >= WINDOW[0] && day <= WINDOW[1],
  );
  return { file, rows, inWindow };
}

test.describe('in Vietnamese, by keyboard', () => {
  test.use({ profile: { ...SMALL_WINDOW, language: 'vi' } });

  test('a table of 100,000 rows is added, summed by the clock, grouped, read and saved', async ({
    atlas: { app, page, stored },
  }) => {
    const { file, rows, inWindow } = madeTable();
    const number = (value: number) => new Intl.NumberFormat('vi').format(value);
    await page.getByRole('tab', { name: 'Dữ liệu' }).click();
    await app.answerOpenDialog(file);
    await page.getByRole('button', { name: 'Thêm bảng…' }).press('Enter');
    const dialog = page.getByRole('dialog', { name: 'Thêm “missions.csv”' });
    await expect(dialog).toContainText('Tập bản đồ biết bảng này');
    await expect(dialog.getByRole('combobox', { name: 'Ngày', exact: true })).toHaveValue('4');
    expect(await findAxeViolations(page)).toEqual([]);
    await dialog.getByRole('textbox', { name: 'Tên' }).press('Enter');
    await expect(dialog).toBeHidden({ timeout: 120_000 });

    const card = page.getByRole('region', { name: 'Phi vụ ném bom' });
    const placed = rows.filter(({ hasPlace, day }) => hasPlace && day !== '1970-13-40');
    await expect(card.getByRole('status').first()).toContainText(number(placed.length));
    await page.getByRole('textbox', { name: 'Từ', exact: true }).fill(WINDOW[0]);
    await page.keyboard.press('Enter');
    await page.getByRole('textbox', { name: 'Đến', exact: true }).fill(WINDOW[1]);
    await page.keyboard.press('Enter');
    await expect(card.getByRole('status').first()).toContainText(number(inWindow.length));

    await card.getByRole('combobox', { name: 'Tô màu' }).selectOption('VALID_AIRCRAFT_ROOT');
    const count = inWindow.filter(({ aircraft }) => aircraft === 'B-52').length;
    const row = card.getByRole('row').filter({ hasText: 'B-52' });
    await expect(row).toContainText(number(count));

    await card.getByText('Chỗ dễ nhầm của bảng này').click();
    await app.answerSaveDialog(file.replace('missions', 'saved'));
    await card.getByRole('button', { name: 'Lưu các hàng' }).press('Enter');
    await expect(page.getByText('vào “saved.csv”')).toBeVisible();
    expect(stored('SELECT count(*) AS n FROM datasets')).toEqual([{ n: 1 }]);
    expect(await findAxeViolations(page)).toEqual([]);
  });
});

test('rows that the map shows are a list, whose rows open with all their columns', async ({
  atlas: { app, page, time },
}) => {
  const { file } = madeTable();
  await page.getByRole('tab', { name: 'Data' }).click();
  await app.answerOpenDialog(file);
  await page.getByRole('button', { name: 'Add a table' }).click();
  await page.getByRole('button', { name: 'Add to the map' }).click();
  await expect(page.getByRole('dialog')).toBeHidden({ timeout: 120_000 });
  await time.type(...WINDOW);
  await page.getByText('Rows in sight', { exact: true }).click();
  await page.locator('.dataset-rows button').first().press('Enter');
  const panel = page.getByRole('article', { name: 'Bombing missions' });
  await expect(panel.getByText('TGTORIGCOORDS', { exact: true })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(panel).toBeHidden();
});
