import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'playwright/test';
import {
  type Corners,
  cornersOf,
  georeference,
} from '../../../geodata/model/space/georeference.ts';
import { distanceM } from '../../../geodata/model/space/mercator.ts';
import { makeGeoTiff } from '../../unit/electron/features/georeferencing/made-images.ts';
import type { AtlasDriver } from '../drivers/atlas-driver.ts';
import { inOneSitting, test } from '../drivers/atlas-test.ts';
import { CONTROL_POINT_PIXELS, MADE_MAP, writeMadeMap } from '../drivers/made-map.ts';
import { storeGeoreferencedMap } from '../drivers/presets.ts';

/** A place well inside the made map. */
const INSIDE = MADE_MAP.placeOf([200, 150]);

function folder(): string {
  return mkdtempSync(join(tmpdir(), 'p17-scans-'));
}

/** Adds the made map and georeferences it by three points, all with the pointer. */
async function addAndGeoreference(atlas: AtlasDriver): Promise<void> {
  await atlas.app.answerOpenDialog(writeMadeMap(folder()));
  await atlas.scans.open();
  await atlas.scans.add();
  await expect(atlas.scans.panel).toBeVisible();
  await atlas.page.getByRole('button', { name: 'Zoom in' }).click();
  for (const pixel of CONTROL_POINT_PIXELS)
    await atlas.scans.setControlPoint(pixel, MADE_MAP.placeOf(pixel));
  await atlas.scans.save();
}

/** Where the stored control points put the corners of the image. */
function storedCorners(atlas: AtlasDriver): Corners {
  const [row] = atlas.stored('SELECT ties, mode FROM scans');
  const placed = georeference(JSON.parse(String(row?.['ties'])), 'points', MADE_MAP);
  if (!placed.ok) throw new Error(placed.fault);
  return placed.placement.corners;
}

function isGreen([red = 0, green = 0, blue = 0]: readonly number[]): boolean {
  return green > red + 60 && green > blue + 40;
}

/** The made map is drawn at a place well inside it, or is not. */
async function isSeen(atlas: AtlasDriver, expected: boolean): Promise<void> {
  await expect.poll(async () => isGreen(await atlas.scans.colourAt(INSIDE))).toBe(expected);
}

// Colours are read from pictures, and those wait for everything a processor has yet to draw.
test.slow();

test.describe('by pointer', () => {
  // The map gives way to the image and moves along with the points: a click follows what is drawn.
  test.use({ profile: { frameMs: 0 } });

  test('a scan georeferenced by three points lands within 1% of its width, and stays', async ({
    atlas,
  }) => {
    await addAndGeoreference(atlas);
    const widthM = distanceM(MADE_MAP.placeOf([0, 0]), MADE_MAP.placeOf([MADE_MAP.widthPx, 0]));
    const corners = storedCorners(atlas);
    for (const [index, pixel] of cornersOf(MADE_MAP).entries()) {
      const missM = distanceM(corners[index] ?? [0, 0], MADE_MAP.placeOf(pixel));
      expect(missM / widthM).toBeLessThan(0.01);
    }
    await isSeen(atlas, true);

    await atlas.restart();
    await atlas.scans.open();
    await expect(atlas.scans.rows).toContainText('Georeferenced by 3 control points');
    await isSeen(atlas, true);
  });
});

test.describe('a scan georeferenced before', () => {
  test.use({ profile: { prepare: storeGeoreferencedMap } });
  inOneSitting('georeferenced');

  test('it stays when the theme changes, and history lies over it', async ({ atlas }) => {
    await atlas.scans.open();
    await atlas.page.keyboard.press('Control+Shift+L');
    await expect(atlas.page.locator('html')).not.toHaveAttribute('data-theme', 'paper');
    await isSeen(atlas, true);
  });

  test('deleting one is undone, also after a restart, image and all', async ({ atlas }) => {
    await atlas.scans.open();
    await atlas.scans.section.getByRole('button', { name: 'Delete “Survey 1954”' }).click();
    await expect(atlas.scans.rows).toHaveCount(0);
    await isSeen(atlas, false);
    await atlas.restart();
    await atlas.page.keyboard.press('Control+z');
    await atlas.scans.open();
    await expect(atlas.scans.rows).toHaveCount(1);
    await isSeen(atlas, true);
  });

  test('the line of comparison shows scans left of it only', async ({ atlas }) => {
    await atlas.scans.open();
    const { page, scans } = atlas;
    await scans.section.getByRole('button', { name: 'Compare by sliding' }).click();
    const line = page.getByRole('slider', { name: 'Line between scanned and plain map' });
    await line.focus();
    await page.keyboard.press('End');
    await expect(page.locator('.map-plain')).toHaveAttribute('data-state', 'idle');
    await isSeen(atlas, true);
    await page.keyboard.press('Home');
    await expect(line).toHaveAttribute('aria-valuenow', '0');
    await isSeen(atlas, false);
    await scans.section.getByRole('button', { name: 'Compare by sliding' }).click();
    await expect(page.locator('.map-plain')).toHaveCount(0);
  });

  test('opacity, visibility and years decide how it is shown', async ({ atlas }) => {
    await atlas.scans.open();
    const { page, scans } = atlas;
    const slider = scans.section.getByRole('slider', { name: 'Opacity' });
    await slider.focus();
    await page.keyboard.press('Home');
    await expect.poll(() => atlas.stored('SELECT opacity FROM scans')).toEqual([{ opacity: 0 }]);
    await isSeen(atlas, false);
    await page.keyboard.press('End');
    await expect.poll(() => atlas.stored('SELECT opacity FROM scans')).toEqual([{ opacity: 1 }]);
    await isSeen(atlas, true);

    await scans.section.getByText('Name and date').click();
    await scans.section.getByRole('textbox', { name: 'Date' }).fill('1965');
    await expect
      .poll(() => atlas.stored('SELECT date_edtf, start_day FROM scans'))
      .toEqual([{ date_edtf: '1965', start_day: -1826 }]);
    await atlas.time.type('1930', '1940');
    await expect(scans.rows).toContainText('Outside the years shown');
    await isSeen(atlas, false);
    await atlas.time.type('1960', '1970');
    await isSeen(atlas, true);

    await scans.section.getByRole('checkbox', { name: 'Show “Survey 1954”' }).uncheck();
    await expect(atlas.map.map).toHaveAttribute('data-scans', '');
    await isSeen(atlas, false);
  });
});

test('control points are set by keyboard, by name and by coordinates; Escape asks first', async ({
  atlas,
}) => {
  const { page, scans } = atlas;
  await atlas.app.answerOpenDialog(writeMadeMap(folder()));
  await scans.add();
  await expect(scans.image).toBeFocused();
  await page.keyboard.press('Enter');
  const place = scans.panel.getByRole('combobox', { name: 'Place or coordinates' });
  await place.fill('nowhere at all');
  await place.press('Enter');
  await expect(scans.panel).toContainText('No place of the atlas');
  await place.fill('17°00′N 107°06′E');
  await place.press('Enter');
  await expect(scans.panel.getByRole('row').nth(1)).toContainText('17.0000, 107.1000');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toContainText('are not saved');
  await page.getByRole('button', { name: 'Go on' }).click();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Discard' }).click();
  await expect(scans.panel).toHaveCount(0);
  await expect(scans.rows).toContainText('Not georeferenced yet');
});

test('a text that is called .png is refused in words, and nothing is added', async ({ atlas }) => {
  const file = join(folder(), 'map.png');
  writeFileSync(file, 'just words');
  await atlas.app.answerOpenDialog(file);
  await atlas.scans.add();
  await expect(atlas.page.getByRole('alert')).toContainText('“map.png” is not a PNG');
  await expect.poll(() => atlas.stored('SELECT id FROM scans')).toEqual([]);
});

test('a GeoTIFF lies at once where its file says', async ({ atlas }) => {
  const file = join(folder(), 'Sheet.tif');
  const bytes = makeGeoTiff(60, 80, {
    GTModelTypeGeoKey: 2,
    GTRasterTypeGeoKey: 1,
    GeographicTypeGeoKey: 4326,
    ModelTiepoint: [0, 0, 0, 103, 18, 0],
    ModelPixelScale: [0.05, 0.05, 0],
  });
  writeFileSync(file, bytes);
  await atlas.app.answerOpenDialog(file);
  await atlas.scans.add();
  await expect(atlas.scans.rows).toContainText('Georeferenced by four corners');
  const redOverBlue = async (position: readonly [number, number]) => {
    const [red = 0, , blue = 0] = await atlas.scans.colourAt(position);
    return red - blue;
  };
  await expect.poll(() => redOverBlue([104.2, 17.2])).toBeGreaterThan(60);
  await expect.poll(() => redOverBlue([104.2, 14.8])).toBeLessThan(-60);
});

test('Undo while georeferencing takes back a point and not the map; a lost pointer lets the image go', async ({
  atlas,
}) => {
  const { page } = atlas;
  await atlas.app.answerOpenDialog(writeMadeMap(folder()));
  await atlas.scans.open();
  await atlas.scans.add();
  await expect(atlas.scans.panel).toBeVisible();
  const pins = atlas.scans.image.locator('.control-point-pin');
  await atlas.scans.clickImage(CONTROL_POINT_PIXELS[0]);
  await expect(pins).toHaveCount(1);
  await page.keyboard.press('Control+z');
  await expect(pins).toHaveCount(0);
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+Shift+z');
  await expect(pins).toHaveCount(1);
  await expect.poll(() => atlas.stored('select title from scans')).toHaveLength(1);

  const image = atlas.scans.image.locator('img');
  const place = () => image.evaluate(({ style }: HTMLElement) => style.transform);
  const before = await place();
  const box = await atlas.scans.image.boundingBox();
  if (box === null) throw new Error('there is no image');
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + 40, y, { steps: 4 });
  await expect.poll(place).not.toBe(before);
  // What the system does that takes the pointer away; the mouse is always the first pointer.
  await atlas.scans.image.evaluate((element) => element.releasePointerCapture(1));
  await page.mouse.move(x + 41, y);
  const letGo = await place();
  await page.mouse.move(x + 90, y + 60, { steps: 4 });
  await page.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
  );
  expect(await place()).toBe(letGo);
  await page.mouse.up();
  await expect(pins).toHaveCount(1);
});
