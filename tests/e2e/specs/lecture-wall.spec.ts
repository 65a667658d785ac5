import { expect } from 'playwright/test';
import { test } from '../drivers/atlas-test.ts';
import { findAxeViolations } from '../drivers/axe.ts';
import { AT_SEA } from '../drivers/presets.ts';
import { withScenes } from '../drivers/stored-lecture.ts';

/** The audience window draws its first map while the presenter's draws the same. */
const OPENS = { timeout: 90_000 };
const displays = [
  { bounds: { x: 0, y: 0, width: 1024, height: 640 }, scaleFactor: 0.5 },
  { bounds: { x: 1024, y: 0, width: 480, height: 270 }, scaleFactor: 0.5 },
];
// Two maps are drawn at a time, on one processor.
test.slow();

test.describe('a lecturer with a keyboard, in Vietnamese', () => {
  test.use({
    profile: { ...AT_SEA, displays, language: 'vi', prepare: withScenes('Hà Nội', 'Hải Phòng') },
  });

  test('sees when the next scene is ready, points, looks over all scenes, and is asked before the end', async ({
    atlas,
  }) => {
    const { page } = atlas;
    await page.keyboard.press('F5');
    const audience = await atlas.app.waitForWindow('audience.html');
    const presenter = page.getByRole('complementary', { name: 'Chế độ xem của người trình bày' });
    await expect(audience.getByRole('heading', { level: 1 })).toHaveText('Hà Nội', OPENS);
    await expect(presenter.getByText('Sẵn sàng')).toBeVisible(OPENS);
    await expect(presenter.getByRole('img', { name: 'Hải Phòng' })).toBeVisible();

    await page.keyboard.press('l');
    await page.mouse.move(200, 300);
    const glass = audience.locator('.pointing');
    await expect(glass).toHaveAttribute('data-tool', 'laser');
    await page.keyboard.press('l');
    await expect(glass).toHaveAttribute('data-tool', '');

    await page.keyboard.press('g');
    const overview = page.getByRole('dialog', { name: 'Mọi cảnh' });
    await expect(overview.getByRole('button', { name: '2. Hải Phòng' })).toBeVisible();
    expect(await findAxeViolations(page)).toEqual([]);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect(audience.getByRole('heading', { level: 1 })).toHaveText('Hải Phòng');

    await page.keyboard.press('Escape');
    const question = page.getByRole('dialog', { name: 'Kết thúc bài giảng?' });
    await expect(question).toBeVisible();
    await expect(audience.getByRole('dialog')).toHaveCount(0);
    await page.keyboard.press('Enter');
    await expect(question).toHaveCount(0);
    await expect(presenter).toBeVisible();
  });
});

test.describe('a lecture that comes with the atlas', () => {
  test.use({ profile: AT_SEA });

  test('cannot be changed, and is copied as one edit', async ({ atlas }) => {
    const { page } = atlas;
    await atlas.lecture.open();
    const chooser = page.getByRole('combobox', { name: 'Lecture' });
    await chooser.selectOption('The line at the 17th parallel');
    await expect(atlas.lecture.scenes.getByRole('listitem')).toHaveCount(18);
    await expect(atlas.lecture.scenes.getByRole('button', { name: 'Edit' })).toHaveCount(0);
    expect(await findAxeViolations(page)).toEqual([]);
    await page.getByRole('button', { name: 'Copy, to change it' }).click();
    await expect(atlas.lecture.scenes.getByRole('button', { name: 'Edit' })).toHaveCount(18);
    await expect
      .poll(() => atlas.stored('select count(*) as count from scenes'))
      .toEqual([{ count: 18 }]);
    await page.keyboard.press('Control+z');
    await expect
      .poll(() => atlas.stored('select count(*) as count from scenes'))
      .toEqual([{ count: 0 }]);
  });
});
