import { expect, type Page } from 'playwright/test';

type Position = readonly [lng: number, lat: number];
const TILE_PX = 512;

/** The map of a window: where things lie on it, and what it says of itself. */
export function mapDriver(page: Page) {
  const map = page.locator('#map');
  return {
    map,
    async isIdle(): Promise<void> {
      await expect(map).toHaveAttribute('data-state', 'idle', { timeout: 180_000 });
    },
    async isMissing(): Promise<void> {
      await expect(page.getByRole('alert').filter({ hasText: 'WebGL' })).toBeVisible();
    },
    async shows(layerId: string): Promise<void> {
      await expect(map).toHaveAttribute('data-layers', new RegExp(`(^| )${layerId}( |$)`));
    },
    async hides(layerId: string): Promise<void> {
      await expect(map).not.toHaveAttribute('data-layers', new RegExp(`(^| )${layerId}( |$)`));
    },
    async camera(): Promise<{ center: Position; zoom: number }> {
      const text = (await map.getAttribute('data-camera')) ?? '';
      const [lng = 0, lat = 0, zoom = 0] = text.split(',').map(Number);
      return { center: [lng, lat], zoom };
    },
    /** Pixels of the page at which a position is drawn; the map is flat and north is up. */
    async pointOf(position: Position): Promise<{ x: number; y: number }> {
      const { center, zoom } = await this.camera();
      const box = await map.boundingBox();
      if (box === null) throw new Error('there is no map on screen');
      const worldPx = TILE_PX * 2 ** zoom;
      const [x, y] = mercator(position);
      const [centerX, centerY] = mercator(center);
      return {
        x: box.x + box.width / 2 + (x - centerX) * worldPx,
        y: box.y + box.height / 2 + (y - centerY) * worldPx,
      };
    },
    async click(position: Position): Promise<void> {
      const { x, y } = await this.pointOf(position);
      await page.mouse.move(x, y);
      await page.mouse.click(x, y);
    },
    /** Takes hold of what lies at a position and lets it go at another. */
    async drag(from: Position, to: Position): Promise<void> {
      const [start, end] = [await this.pointOf(from), await this.pointOf(to)];
      await page.mouse.move(start.x, start.y);
      await page.mouse.down();
      await page.mouse.move(end.x, end.y, { steps: 8 });
      await page.mouse.up();
    },
    async hover(position: Position): Promise<void> {
      const { x, y } = await this.pointOf(position);
      await page.mouse.move(x - 1, y);
      await page.mouse.move(x, y);
    },
  };
}

/** Web Mercator, the whole world from 0 to 1 in both directions. */
function mercator([lng, lat]: Position): readonly [number, number] {
  const phi = (lat * Math.PI) / 180;
  return [lng / 360 + 0.5, 0.5 - Math.log(Math.tan(Math.PI / 4 + phi / 2)) / (2 * Math.PI)];
}
