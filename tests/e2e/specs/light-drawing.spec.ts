import { expect, type Page } from 'playwright/test';
import type { AtlasDriver } from '../drivers/atlas-driver.ts';
import { test } from '../drivers/atlas-test.ts';
import { findAxeViolations } from '../drivers/axe.ts';

// The browser of the tests draws by its processor, unless it is Electron on a computer with a card.
test.use({
  profile: { preferences: { isReliefShown: false }, isMotionReduced: false, frameMs: 0 },
});

const choice = (page: Page) => page.getByRole('combobox', { name: 'Draw lightly' });

/** How many pixels the map is drawn with for one of the page. */
function pixelRatio({ page }: AtlasDriver): Promise<number> {
  return page
    .locator('.maplibregl-canvas')
    .evaluate((canvas: HTMLCanvasElement) => canvas.width / canvas.clientWidth);
}

/** Through how many cameras the map goes until it shows a record. */
async function camerasOnTheWayTo(atlas: AtlasDriver, title: string): Promise<number> {
  const { page, map } = atlas;
  await page.getByRole('tab', { name: 'Events' }).click();
  const before = await map.map.getAttribute('data-camera');
  const watched = await map.map.evaluateHandle((element) => {
    const seen = new Set<string>();
    const note = () => seen.add(element.dataset['camera'] ?? '');
    new MutationObserver(note).observe(element, { attributeFilter: ['data-camera'] });
    return seen;
  });
  await atlas.list.choose(title);
  await expect(map.map).not.toHaveAttribute('data-camera', before ?? '');
  await map.isIdle();
  return watched.evaluate((seen) => seen.size);
}

test('a processor that draws is noticed and spared, until a person refuses', async ({ atlas }) => {
  const { page, map } = atlas;
  expect(await camerasOnTheWayTo(atlas, 'Béatrice')).toBe(1);

  const [x, y] = [600, 400];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x - 40, y, { steps: 4 });
  await expect.poll(() => pixelRatio(atlas)).toBeCloseTo(0.25, 1);
  await page.mouse.up();
  await expect.poll(() => pixelRatio(atlas)).toBeCloseTo(0.5, 1);
  await map.isIdle();

  await page.keyboard.press('Escape');
  await page.getByRole('tab', { name: 'Map' }).click();
  await expect(choice(page)).toHaveAccessibleDescription(
    /^This computer draws the map without a graphics card\. It is drawn lightly now\./,
  );
  expect(await findAxeViolations(page)).toEqual([]);
  await expect.poll(() => atlas.settings()).toMatchObject({ wasDrawnLightly: true });

  await choice(page).focus();
  await page.keyboard.press('End');
  await expect(choice(page)).toHaveValue('never');
  await expect(choice(page)).toHaveAccessibleDescription(/It is drawn in full all the same\./);
  await expect.poll(() => atlas.settings()).toMatchObject({ lightDrawing: 'never' });
  expect(await camerasOnTheWayTo(atlas, 'Roads reach South Vietnam')).toBeGreaterThan(1);
});
