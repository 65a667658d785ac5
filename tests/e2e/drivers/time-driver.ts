import { expect, type Page } from 'playwright/test';
import { readDates } from '../../../geodata/model/time/read-date.ts';

/** The timeline under the map. */
export function timeDriver(page: Page) {
  const from = page.getByRole('textbox', { name: 'From', exact: true });
  const to = page.getByRole('textbox', { name: 'To', exact: true });
  const handle = (name: string) => page.getByRole('slider', { name });
  return {
    async type(start: string, end: string): Promise<void> {
      const all = page.getByRole('button', { name: 'All years' });
      if (await all.isEnabled()) await all.click();
      await from.fill(start);
      await from.press('Enter');
      await to.fill(end);
      await to.press('Enter');
    },
    async typeStart(text: string): Promise<void> {
      await from.fill(text);
      await from.press('Enter');
    },
    /** Types a date or a stretch of time in place of the words that say what is shown. */
    async typeWhole(text: string): Promise<void> {
      await page.getByRole('button', { name: /Type another date or stretch of time$/ }).click();
      const field = page.getByRole('textbox', { name: 'Years shown' });
      await field.fill(text);
      await field.press('Enter');
    },
    /** Turns the wheel over the middle of the timeline. */
    async wheel(deltaY: number): Promise<void> {
      const box = await page.locator('.track').boundingBox();
      if (box === null) throw new Error('the timeline is not on screen');
      await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
      await page.mouse.wheel(0, deltaY);
    },
    /** The part of the years in view, as it is told in words: the frame drawn has a least width. */
    async view(): Promise<{ fromDay: number; days: number }> {
      const frame = page.getByRole('slider', { name: 'Part of the timeline in view' });
      const words = (await frame.getAttribute('aria-valuetext')) ?? '';
      const [reading] = readDates(words);
      if (reading === undefined) throw new Error(`“${words}” is no stretch of time`);
      const { startDay, endDay } = reading.date;
      return { fromDay: startDay, days: endDay - startDay + 1 };
    },
    async axisLabels(): Promise<readonly string[]> {
      return page.locator('.axis-label').allTextContents();
    },
    /** Drags one end of the window by that many pixels. */
    async dragHandle(name: 'First day shown' | 'Last day shown', byPx: number): Promise<void> {
      const box = await handle(name).boundingBox();
      if (box === null) throw new Error(`${name} is not on screen`);
      const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
      await page.mouse.move(x, y);
      await page.mouse.down();
      await page.mouse.move(x + byPx, y, { steps: 6 });
      await page.mouse.up();
    },
    async reads(start: string, end: string): Promise<void> {
      await expect(from).toHaveValue(start);
      await expect(to).toHaveValue(end);
    },
    async firstDay(): Promise<number> {
      return Number(await handle('First day shown').getAttribute('aria-valuenow'));
    },
    handle,
  };
}
