import { expect, type Page } from 'playwright/test';

/** The lecture tab, where scenes are captured and put in order. */
export function lectureDriver(page: Page) {
  const tab = page.getByRole('tab', { name: 'Lecture' });
  const scenes = page.getByRole('list', { name: 'Scenes' });
  const titles = scenes.locator('.row-title');
  return {
    scenes,
    async open(): Promise<void> {
      await tab.click();
    },
    async capture(): Promise<void> {
      await tab.click();
      const before = await titles.count();
      await page.getByRole('button', { name: 'Capture scene' }).click();
      await expect(titles).toHaveCount(before + 1);
    },
    async reads(expected: readonly string[]): Promise<void> {
      await expect(titles).toHaveText([...expected]);
    },
    /** Opens a scene's fields and writes into them. */
    async write(title: string, speakerNotes: string): Promise<void> {
      const row = scenes.getByRole('listitem').filter({ hasText: title });
      await row.getByRole('button', { name: 'Edit' }).click();
      await page.getByRole('textbox', { name: 'Speaker notes' }).fill(speakerNotes);
      await row.getByRole('button', { name: 'Edit' }).click();
    },
    /** Answers that the lecture is to end, where that was asked. */
    async end(): Promise<void> {
      const question = page.getByRole('dialog', { name: 'End the lecture?' });
      await question.getByRole('button', { name: 'End the lecture' }).click();
      await expect(presenterOf(page)).toHaveCount(0);
    },
    async present(): Promise<void> {
      await page.getByRole('button', { name: 'Present', exact: true }).click();
      await expect(presenterOf(page)).toBeVisible();
    },
  };
}

/** The presenter view of a lecture under way. */
export function presenterOf(page: Page) {
  return page.getByRole('complementary', { name: 'Presenter view' });
}
