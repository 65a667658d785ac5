import { expect, type Page } from 'playwright/test';

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
