import { expect, type Page } from 'playwright/test';
import { test } from '../drivers/atlas-test.ts';
import { findAxeViolations } from '../drivers/axe.ts';
import { differingCells } from '../drivers/compare-pictures.ts';
import { withScenes } from '../drivers/stored-lecture.ts';

const TITLES = ['Before the war', 'After the war'];

test.describe('where a computer offers no WebGL 2', () => {
  test.use({ profile: { hasWebGl: false, prepare: withScenes(...TITLES) } });

  test('the atlas says why there is no map, and all the rest of it works', async ({ atlas }) => {
    const { page } = atlas;
    await expect(page.getByRole('alert').filter({ hasText: 'no WebGL 2' })).toContainText(
      'Lists, search, timeline, records, notes and lectures work all the same',
    );
    await atlas.list.choose('Béatrice');
    await expect(
      atlas.record.panel.getByRole('heading', { name: 'Sources', exact: true }),
    ).toBeVisible();
    expect(await findAxeViolations(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await atlas.record.isClosed();
    await atlas.list.search('geneve');
    await expect(page.getByText('Found:')).toBeVisible();
    await page.getByRole('button', { name: 'Clear the search' }).click();
    await atlas.time.type('1954', '1954');
    await expect.poll(() => atlas.settings()).toMatchObject({ clock: { endDay: -5480 } });

    await page.keyboard.press('p');
    await expect(page.getByText('This needs the map')).toBeVisible();
    await page.getByRole('tab', { name: 'Lecture' }).click();
    await atlas.lecture.reads(TITLES);
    await page.getByRole('button', { name: 'Capture scene' }).click();
    await atlas.lecture.reads(TITLES);
  });

  test('a lecture is told, on the wall too, and the years from before come back', async ({
    atlas,
  }) => {
    const { page } = atlas;
    await atlas.time.type('1954', '1954');
    await atlas.lecture.open();
    await atlas.lecture.present();
    const audience = await atlas.app.waitForWindow('audience.html');
    const heading = audience.getByRole('heading', { level: 1 });
    await expect(heading).toHaveText(TITLES[0] ?? '');
    await expect(audience.getByRole('alert')).toHaveText(
      'The map cannot be drawn on this computer.',
    );
    await page.keyboard.press('PageDown');
    await expect(heading).toHaveText(TITLES[1] ?? '');
    await page.keyboard.press('Escape');
    await atlas.lecture.end();
    await expect(page.getByRole('textbox', { name: 'From' })).toHaveValue(/1954/);
  });
});

/** Takes the drawing from the map of a page, and gives it back when asked. */
async function loseDrawing(page: Page): Promise<{ restore(): Promise<void> }> {
  const lost = await page.locator('.maplibregl-canvas').evaluateHandle((canvas) => {
    const gl = (canvas as HTMLCanvasElement).getContext('webgl2');
    const extension = gl?.getExtension('WEBGL_lose_context');
    extension?.loseContext();
    return extension;
  });
  await expect(page.locator('#map')).toHaveAttribute('data-state', 'lost');
  return { restore: () => lost.evaluate((extension) => extension?.restoreContext()) };
}

const CAMP = [105, 20] as const;

test('a map whose drawing was lost comes back as it was, with what was changed meanwhile', async ({
  atlas,
}) => {
  const { page, map } = atlas;
  const LOST = page.getByText('taken the map’s drawing away');
  await atlas.time.type('1954', '1954');
  await atlas.notes.drawPoint(CAMP);
  await atlas.notes.title.fill('A camp');
  await atlas.notes.save();
  await map.isIdle();
  // Around the note, which is chosen and drawn so; the pointer lies on nothing.
  await page.getByRole('button', { name: 'Theme: change to Night' }).hover();
  const { x, y } = await map.pointOf(CAMP);
  const around = { x: x - 20, y: y - 20, width: 40, height: 40 };
  const before = await page.screenshot({ clip: around });
  const camera = await map.map.getAttribute('data-camera');

  const { restore } = await loseDrawing(page);
  await expect(LOST).toBeVisible();
  expect(await findAxeViolations(page)).toEqual([]);
  await page.getByRole('button', { name: 'Theme: change to Night' }).click();
  await atlas.time.type('1960', '1960');
  await page.getByRole('button', { name: 'Theme: change to Contrast' }).click();
  await page.getByRole('button', { name: 'Theme: change to Paper' }).click();
  await atlas.time.type('1954', '1954');
  await restore();
  await expect(LOST).toHaveCount(0);
  await map.isIdle();
  await expect(map.map).toHaveAttribute('data-camera', camera ?? '');
  await expect
    .poll(async () => differingCells(before, await page.screenshot({ clip: around })))
    .toEqual([]);

  await page.keyboard.press('Escape');
  await map.click(CAMP);
  await expect(atlas.notes.view.getByRole('heading', { level: 2 })).toHaveText('A camp');
});

test('a wall whose drawing was lost shows its scene again', async ({ atlas }) => {
  await atlas.lecture.capture();
  await atlas.lecture.present();
  const audience = await atlas.app.waitForWindow('audience.html');
  const map = audience.locator('#map');
  await expect(map).toHaveAttribute('data-state', 'idle', { timeout: 180_000 });
  const camera = await map.getAttribute('data-camera');
  const { restore } = await loseDrawing(audience);
  await expect(audience.getByText('Nothing is lost')).toBeVisible();
  await restore();
  await expect(map).toHaveAttribute('data-state', 'idle', { timeout: 180_000 });
  await expect(map).toHaveAttribute('data-camera', camera ?? '');
});
