import { expect, type Page } from 'playwright/test';
import { mapDriver } from './map-driver.ts';

type Position = readonly [lng: number, lat: number];

/** The notes tab, the editor and the note that is read. */
export function notesDriver(page: Page) {
  const map = mapDriver(page);
  const tab = page.getByRole('tab', { name: 'Notes' });
  const tools = page.getByRole('group', { name: 'Draw a note' });
  const titles = page.locator('[data-note-id] .row-title');
  const title = page.getByRole('textbox', { name: 'Title' });
  const view = page.locator('.note-view');
  return {
    editor: page.locator('.note-editor'),
    title,
    date: page.getByRole('textbox', { name: 'Date' }),
    text: page.getByRole('textbox', { name: 'Text' }),
    view,
    async open(): Promise<void> {
      await tab.click();
    },
    async reads(expected: readonly string[]): Promise<void> {
      await expect(titles).toHaveText([...expected]);
    },
    async drawPoint(position: Position): Promise<void> {
      await tab.click();
      await tools.getByRole('button', { name: 'Point' }).click();
      await map.click(position);
      await expect(title).toBeFocused();
    },
    /** Draws a shape corner by corner and ends it with Enter. */
    async draw(shape: 'Line' | 'Area', corners: readonly Position[]): Promise<void> {
      await tab.click();
      await tools.getByRole('button', { name: shape }).click();
      for (const corner of corners) await map.click(corner);
      await page.keyboard.press('Enter');
      await expect(title).toBeFocused();
    },
    async save(): Promise<void> {
      await page.keyboard.press('Control+Enter');
      await expect(view).toBeVisible();
    },
    async choose(name: string): Promise<void> {
      await tab.click();
      await page.locator('[data-note-id]').filter({ hasText: name }).click();
      await expect(view.getByRole('heading', { level: 2 })).toHaveText(name);
    },
  };
}
