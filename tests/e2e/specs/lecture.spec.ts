import { expect, type Page } from 'playwright/test';
import type { AtlasDriver } from '../drivers/atlas-driver.ts';
import { inOneSitting, test } from '../drivers/atlas-test.ts';
import { presenterOf } from '../drivers/lecture-driver.ts';
import { mapDriver } from '../drivers/map-driver.ts';
import { AT_SEA } from '../drivers/presets.ts';
import { takeBackAll } from '../drivers/sitting.ts';

test.use({ profile: AT_SEA });
inOneSitting('lecture');

test.beforeEach(({ atlas }) => takeBackAll(atlas));

const FIRST = 'Béatrice';
const SECOND = 'Gabrielle';

/** Two scenes: a strongpoint that falls, and the next one. */
async function captureTwoScenes(atlas: AtlasDriver): Promise<readonly [string, string]> {
  const titles: string[] = [];
  for (const title of [FIRST, SECOND]) {
    await atlas.page.getByRole('tab', { name: 'Events' }).click();
    await atlas.list.choose(title);
    await atlas.map.isIdle();
    titles.push((await atlas.record.heading.textContent()) ?? '');
    await atlas.lecture.capture();
  }
  return [titles[0] ?? '', titles[1] ?? ''];
}

function captionOf(audience: Page) {
  return audience.getByRole('heading', { level: 1 });
}

/** The black that the audience sees while the screen is blank. */
function blankOf(audience: Page) {
  return audience.getByRole('status', { name: 'The audience sees a black screen.' });
}

test('what is on screen is captured, reordered, deleted and brought back', async ({ atlas }) => {
  const [first, second] = await captureTwoScenes(atlas);
  await atlas.lecture.reads([first, second]);
  await expect
    .poll(() => atlas.stored('select title from scenes order by position'))
    .toEqual([{ title: first }, { title: second }]);

  await atlas.page.getByRole('button', { name: `Move “${second}” up` }).click();
  await atlas.lecture.reads([second, first]);
  await atlas.lecture.scenes.getByRole('button', { name: 'Edit' }).first().click();
  await atlas.page.getByRole('button', { name: 'Delete', exact: true }).click();
  await atlas.lecture.reads([first]);

  await atlas.restart();
  await atlas.lecture.open();
  await atlas.lecture.reads([first]);
  await atlas.page.keyboard.press('Control+z');
  await atlas.lecture.reads([second, first]);
});

test('long notes that have the focus scroll, and a held key acts once', async ({ atlas }) => {
  test.slow();
  const [first] = await captureTwoScenes(atlas);
  await atlas.lecture.capture();
  await atlas.lecture.write(first, 'Hold the bridge.\n\n'.repeat(80));
  await atlas.lecture.present();
  const { page } = atlas;
  const presenter = presenterOf(page);
  const title = presenter.getByRole('heading', { level: 1 });
  const notes = presenter.getByRole('region', { name: 'Speaker notes' });
  await notes.focus();
  for (const key of ['ArrowDown', 'PageDown', 'Space']) {
    const before = await notes.evaluate(({ scrollTop }) => scrollTop);
    await page.keyboard.press(key);
    await expect(async () => {
      expect(await notes.evaluate(({ scrollTop }) => scrollTop)).toBeGreaterThan(before);
    }).toPass();
  }
  await expect(title).toHaveText(first);
  await notes.blur();

  const audience = await atlas.app.waitForWindow('audience.html');
  for (const _ of [1, 2, 3, 4]) await page.keyboard.down('b');
  await page.keyboard.up('b');
  await expect(blankOf(audience)).toHaveCount(1);
  await page.keyboard.press('b');
  await expect(blankOf(audience)).toHaveCount(0);
  for (const _ of [1, 2, 3, 4]) await page.keyboard.down('PageDown');
  await page.keyboard.up('PageDown');
  await expect(presenter).toContainText('Scene 2 of 3');
  const question = page.getByRole('dialog', { name: 'End the lecture?' });
  await page.keyboard.press('Escape');
  await expect(question).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(question).toBeHidden();
  await expect(presenter).toBeVisible();
  await page.keyboard.press('Escape');
  await atlas.lecture.end();
});

test('an empty lecture explains how to make one', async ({ atlas }) => {
  await atlas.lecture.open();
  await expect(atlas.page.getByText('A lecture is a row of scenes')).toBeVisible();
  await expect(atlas.page.getByRole('button', { name: 'Present', exact: true })).toBeDisabled();
});

test.describe('with two displays', () => {
  inOneSitting('two displays');
  // Two maps are drawn at a time, on one processor.
  test.slow();

  test.use({
    profile: {
      ...AT_SEA,
      displays: [
        { bounds: { x: 0, y: 0, width: 1280, height: 800 }, scaleFactor: 0.5 },
        { bounds: { x: 1280, y: 0, width: 1280, height: 720 }, scaleFactor: 0.5 },
      ],
    },
  });

  test('a lecture is stepped from either window, and both show the same scene', async ({
    atlas,
  }) => {
    const [first, second] = await captureTwoScenes(atlas);
    await atlas.lecture.write(first, 'Say **this** first.');
    await atlas.lecture.present();
    const audience = await atlas.app.waitForWindow('audience.html');
    const presenter = presenterOf(atlas.page);
    await expect
      .poll(() => audience.evaluate(() => [innerWidth, innerHeight]))
      .toEqual([1280, 720]);

    await expect(captionOf(audience)).toHaveText(first);
    await expect(presenter.getByRole('heading', { level: 1 })).toHaveText(first);
    await expect(presenter).toContainText('Say this first.');
    await expect(presenter).toContainText(second);
    await expect(audience.getByText('Say this first.')).toHaveCount(0);

    await audience.keyboard.press('PageDown');
    await expect(captionOf(audience)).toHaveText(second);
    await expect(presenter.getByRole('heading', { level: 1 })).toHaveText(second);
    await expect(presenter).toContainText('This is the last scene.');
    // Each fits the frame into its own map.
    const [{ widthPx, heightPx } = { widthPx: 0, heightPx: 0 }] = atlas
      .stored('select frame_width_px as widthPx, frame_height_px as heightPx from scenes')
      .map((row) => ({ widthPx: Number(row['widthPx']), heightPx: Number(row['heightPx']) }));
    for (const page of [audience, atlas.page]) {
      await mapDriver(page).isIdle();
      const shown = await page.locator('#map').evaluate(({ clientWidth, clientHeight }) => ({
        clientWidth,
        clientHeight,
      }));
      const [stored] = atlas.stored('select zoom from scenes order by position desc');
      const times = 2 ** ((await mapDriver(page).camera()).zoom - Number(stored?.['zoom']));
      expect(widthPx * times).toBeLessThanOrEqual(shown.clientWidth);
      expect(heightPx * times).toBeLessThanOrEqual(shown.clientHeight);
    }

    await atlas.page.keyboard.press('ArrowLeft');
    await expect(captionOf(audience)).toHaveText(first);
    await atlas.page.keyboard.press('2');
    await atlas.page.keyboard.press('Enter');
    await expect(captionOf(audience)).toHaveText(second);
    await atlas.page.keyboard.press('b');
    await expect(blankOf(audience)).toBeVisible();
    await atlas.page.keyboard.press('b');
    await expect(blankOf(audience)).toHaveCount(0);

    await audience.keyboard.press('Escape');
    await expect(audience.getByRole('dialog')).toHaveCount(0);
    await atlas.lecture.end();
    await expect.poll(() => atlas.app.windows().length).toBe(1);
  });

  test('off the script the wall stays, follows when asked to, and one key comes back', async ({
    atlas,
  }) => {
    const [first, second] = await captureTwoScenes(atlas);
    await atlas.lecture.present();
    const { page } = atlas;
    const audience = await atlas.app.waitForWindow('audience.html');
    const presenter = presenterOf(page);
    await expect(captionOf(audience)).toHaveText(first);
    // Behind the last scene the wall draws no next one, and its camera is that of what is seen.
    await page.keyboard.press('End');
    await expect(captionOf(audience)).toHaveText(second);
    await mapDriver(audience).isIdle();
    const scripted = (await mapDriver(audience).camera()).zoom;

    await page.keyboard.press('m');
    await expect(presenter).toContainText('Only you see this map');
    await expect(page.locator('#map canvas').first()).toBeFocused();
    const before = (await atlas.map.camera()).zoom;
    await page.keyboard.press('-');
    await expect.poll(async () => (await atlas.map.camera()).zoom).toBeLessThan(before - 0.5);
    await atlas.time.type('1965', '1968');
    await page.keyboard.press('r');
    await atlas.record.reads(second);
    expect((await mapDriver(audience).camera()).zoom).toBeCloseTo(scripted, 5);
    await expect(audience.getByRole('main')).not.toContainText('1968');

    await page.keyboard.press('v');
    await expect(presenter).toContainText('The wall follows your map');
    await expect(audience.getByRole('main')).toContainText('1968');
    await expect.poll(async () => (await mapDriver(audience).camera()).zoom).toBeLessThan(scripted);
    await expect(audience.getByRole('complementary')).toHaveCount(0);

    await page.keyboard.press('Escape');
    await expect(presenter).not.toContainText('Off the script.');
    await expect(audience.getByRole('main')).not.toContainText('1968');
    await expect
      .poll(async () => (await mapDriver(audience).camera()).zoom)
      .toBeCloseTo(scripted, 5);
    await page.keyboard.press('m');
    await expect(presenter).toContainText('Only you see this map');
    await page.keyboard.press('PageUp');
    await expect(captionOf(audience)).toHaveText(first);
    await expect(presenter).not.toContainText('Off the script.');
    await page.keyboard.press('Escape');
    await atlas.lecture.end();
  });

  test('the view from before the lecture comes back when it ends', async ({ atlas }) => {
    const [first] = await captureTwoScenes(atlas);
    await atlas.page.keyboard.press('Escape');
    await atlas.time.type('1965', '1968');
    const before = await atlas.map.camera();
    await atlas.page.keyboard.press('F5');
    const audience = await atlas.app.waitForWindow('audience.html');
    await expect(captionOf(audience)).toHaveText(first);
    await atlas.page.keyboard.press('Escape');
    await atlas.lecture.end();
    await atlas.time.reads('1965', '1968');
    await atlas.record.isClosed();
    await atlas.map.isIdle();
    await expect.poll(async () => (await atlas.map.camera()).zoom).toBeCloseTo(before.zoom, 5);
  });
});
