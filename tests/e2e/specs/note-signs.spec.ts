import { expect } from 'playwright/test';
import { test } from '../drivers/atlas-test.ts';
import { findAxeViolations } from '../drivers/axe.ts';
import { AT_SEA, OPEN_SEA } from '../drivers/presets.ts';

const [LNG, LAT] = OPEN_SEA.center;

test.use({ profile: AT_SEA });

test('an attack is drawn from the menu, gets its ink and tags, and goes with the switch', async ({
  atlas,
}) => {
  const { page, notes, map } = atlas;
  await notes.open();
  await page.getByRole('button', { name: 'Campaign signs' }).press('Enter');
  await page.getByRole('button', { name: 'Attack', exact: true }).press('Enter');
  for (const [east, north] of [
    [-1, 0],
    [0, 1],
    [1, 0],
  ] as const) {
    await map.click([LNG + east, LAT + north]);
  }
  await page.keyboard.press('Enter');
  await notes.title.fill('Chiến dịch Tây Bắc');
  await page.getByRole('radio', { name: 'Vermilion' }).check();
  await page.getByRole('textbox', { name: 'Tags' }).fill('Tây Bắc, 1952');
  expect(await findAxeViolations(page)).toEqual([]);
  await notes.save();
  await expect(notes.view).toContainText('Attack');
  const stored = () => atlas.stored('select style, tags from notes');
  const style = JSON.stringify({ campaign: 'attack', ink: 'vermilion' });
  await expect.poll(stored).toEqual([{ style, tags: '["Tây Bắc","1952"]' }]);

  await page.getByRole('button', { name: 'Tây Bắc' }).click();
  await expect(page.getByRole('combobox', { name: 'Notes with the tag' })).toHaveValue('Tây Bắc');
  await page.getByRole('checkbox', { name: 'My notes' }).uncheck();
  await expect(page.getByText('Notes are switched off on the map.')).toBeVisible();
  await page.getByRole('button', { name: 'Show them' }).click();
  await expect(page.getByRole('checkbox', { name: 'My notes' })).toBeChecked();
});
