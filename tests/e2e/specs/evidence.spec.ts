import { expect } from 'playwright/test';
import { inOneSitting, test } from '../drivers/atlas-test.ts';
import { findAxeViolations } from '../drivers/axe.ts';
import { mapDriver } from '../drivers/map-driver.ts';
import { MAP_ASIDE } from '../drivers/presets.ts';

const VALLEY = { center: [103.0083, 21.3943], zoom: 12, bearing: 0, pitch: 0 } as const;
const THEN = { startDay: -5773, endDay: -5773 };

test.describe('in the valley of Dien Bien Phu', () => {
  inOneSitting('valley');
  test.use({
    profile: {
      ...MAP_ASIDE,
      session: { camera: { ...VALLEY, center: [...VALLEY.center] }, clock: THEN },
    },
  });

  test('one key asks why the mark in the middle is here, and Escape gives the focus back', async ({
    atlas,
  }) => {
    const { page } = atlas;
    await mapDriver(page).isIdle();
    await page.keyboard.press('w');
    const why = page.getByRole('dialog', { name: 'Why is this here?' });
    await expect(why.getByText('Position', { exact: true })).toBeVisible();
    await expect(why.getByText(/^within/).first()).toBeVisible();
    await expect(why.getByRole('list', { name: 'Drawn here' }).getByRole('button')).not.toHaveCount(
      0,
    );
    expect(await findAxeViolations(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await expect(why).toBeHidden();
  });

  test('as known then hides what was published later, colour tells the grade, and D says what is left', async ({
    atlas,
  }) => {
    const { page } = atlas;
    await atlas.time.typeWhole('13 March 1954');
    await page.getByRole('tab', { name: 'Map' }).click();
    await page.getByRole('combobox', { name: 'Colour of marks' }).selectOption('grade');
    await page.getByRole('combobox', { name: 'As known' }).selectOption('day');
    await page.getByRole('textbox', { name: 'Day', exact: true }).fill('1919');
    await page.keyboard.press('Enter');
    const strip = page.getByRole('region', { name: 'Evidence shown on the map' });
    await expect(strip).toContainText('As known on 31 December 1919: 0 of');
    expect(await findAxeViolations(page)).toEqual([]);
    await strip.getByRole('button', { name: 'Show all' }).click();
    await expect(strip).not.toContainText('As known on');
    await page.getByRole('combobox', { name: 'As known' }).blur();
    await page.keyboard.press('d');
    const words = page.getByRole('dialog', { name: 'The map in words' });
    await expect(words).toContainText('13 March 1954');
    await expect(words).toContainText(/strongpoint/i);
    expect(await findAxeViolations(page)).toEqual([]);
  });

  test('the right button asks about the ground, in Vietnamese too', async ({ atlas }) => {
    const { page } = atlas;
    await atlas.time.typeWhole('13 March 1954');
    await mapDriver(page).isIdle();
    await page.keyboard.press('Control+Shift+V');
    const { x, y } = await mapDriver(page).pointOf([103.0083, 21.3943]);
    await page.mouse.click(x, y, { button: 'right' });
    const why = page.getByRole('dialog', { name: 'Vì sao có ở đây?' });
    await expect(why.getByText('Nguồn', { exact: true })).toBeVisible();
    await why.getByRole('button', { name: 'màu nền quốc gia' }).click();
    await expect(why.getByText(/^Lãnh thổ Việt Nam/)).toBeVisible();
    await expect(why.getByText(/DCW/).first()).toBeVisible();
  });
});
