import { decode } from 'fast-png';
import { expect, type Page } from 'playwright/test';
import { mapDriver } from './map-driver.ts';

type Position = readonly [lng: number, lat: number];
type Pixel = readonly [x: number, y: number];

const AROUND_PX = 12;

/** The scanned maps of the Map tab, and the panel in which one is georeferenced. */
export function scansDriver(page: Page) {
  const map = mapDriver(page);
  const section = page.getByRole('region', { name: 'Scanned maps' });
  const panel = page.locator('.georeferencing-panel');
  const image = panel.getByRole('application');
  return {
    section,
    panel,
    image,
    rows: section.locator('[data-scan-id]'),
    async open(): Promise<void> {
      await page.getByRole('tab', { name: 'Map' }).click();
    },
    async add(): Promise<void> {
      await this.open();
      await section.getByRole('button', { name: 'Add a scanned map…' }).click();
    },
    /** Clicks that pixel of the image, as it is shown whole. */
    async clickImage([x, y]: Pixel): Promise<void> {
      const box = await image.locator('img').boundingBox();
      const natural = await image.locator('img').evaluate((img: HTMLImageElement) => img.width);
      if (box === null) throw new Error('there is no image');
      const scale = box.width / natural;
      await page.mouse.click(box.x + x * scale, box.y + y * scale);
    },
    async setControlPoint(pixel: Pixel, place: Position): Promise<void> {
      await this.clickImage(pixel);
      await expect(panel.getByRole('status')).toContainText('on the map');
      await map.isIdle();
      await map.click(place);
      await expect(panel.getByRole('status')).toContainText('on the image');
    },
    async save(): Promise<void> {
      await panel.getByRole('button', { name: 'Save' }).click();
      await expect(panel).toHaveCount(0);
    },
    /** The colour that prevails around a position of the map: a line or a name may cross it. */
    async colourAt(position: Position): Promise<readonly number[]> {
      await map.isIdle();
      const { x, y } = await map.pointOf(position);
      const clip = {
        x: x - AROUND_PX,
        y: y - AROUND_PX,
        width: 2 * AROUND_PX,
        height: 2 * AROUND_PX,
      };
      const { data, channels } = decode(await page.screenshot({ clip }));
      return [0, 1, 2].map((channel) => {
        const values = [...data].filter((_, index) => index % channels === channel);
        return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
      });
    },
  };
}
