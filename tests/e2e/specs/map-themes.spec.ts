import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Locator, type Page, type TestInfo } from 'playwright/test';
import { THEMES, type Theme } from '../../../geodata/model/app/themes.ts';
import { LAYER_IDS, type LayerId } from '../../../geodata/model/content/layers.ts';
import { change } from '../../../geodata/model/workbook/change.ts';
import { makeScene, type Scene } from '../../../geodata/model/workbook/workbook.ts';
import { isLongRun } from '../../unit/long-run.ts';
import { openAtlas } from '../drivers/atlas-driver.ts';
import { test } from '../drivers/atlas-test.ts';
import { differingCells } from '../drivers/compare-pictures.ts';
import { mapDriver } from '../drivers/map-driver.ts';

/** What a stored picture shows: the audience window's whole map. */
interface View {
  readonly name: string;
  readonly center: [lng: number, lat: number];
  readonly zoom: number;
  /** The year of the borders and names. */
  readonly year: number;
  readonly layerIds?: readonly LayerId[];
}

const VIEWS: readonly View[] = [
  { name: 'globe', center: [106, 16], zoom: 1.6, year: 1965 },
  { name: 'region', center: [105.5, 16], zoom: 4.6, year: 1979 },
  { name: 'protectorates', center: [105.5, 16], zoom: 4.6, year: 1930, layerIds: [] },
  { name: 'delta', center: [106.2, 20.7], zoom: 7, year: 1955, layerIds: [] },
  ...near('seventeenth-parallel', [107, 17], [6.4, 9], 1958),
  ...near('dien-bien-phu', [103.02, 21.38], [6.8, 11.5], 1954),
  ...near('pac-bo', [106.08, 22.97], [7, 11], 1941),
  ...near('ho-chi-minh-trail', [106.4, 15.9], [5.6, 7.6], 1971),
];

function near(
  layerId: LayerId,
  center: View['center'],
  zooms: readonly [far: number, near: number],
  year: number,
): View[] {
  return zooms.map((zoom, index) => ({
    name: `${layerId}-${index === 0 ? 'far' : 'near'}`,
    center,
    zoom,
    year,
    layerIds: [layerId],
  }));
}

/** Where there is one of each thing. */
const TELLING = ['region', 'delta', 'dien-bien-phu-near', 'ho-chi-minh-trail-far'];
/** A picture costs ten seconds: `P17_LONG_RUN=1` compares all views, and in every theme. */
const views = isLongRun ? VIEWS : VIEWS.filter(({ name }) => TELLING.includes(name));
const themes = isLongRun ? THEMES : (['paper'] as const);

/**
 * Every other scene names the theme that all are drawn in: after a scene of another theme the wall
 * prepares nothing, and draws each picture once instead of twice.
 */
function sceneOf(
  { name, center, zoom, year, layerIds }: View,
  position: number,
  theme: Theme,
): Scene {
  const dayOf = (text: string) => Date.parse(text) / 86_400_000;
  return makeScene({
    id: `view-${position}`,
    position,
    title: name,
    speakerNotes: '',
    camera: { center, zoom, bearing: 0, pitch: 0 },
    layerIds: [...(layerIds ?? LAYER_IDS)],
    clock: { startDay: dayOf(`${year}-01-01`), endDay: dayOf(`${year}-12-31`) },
    selection: null,
    theme: position % 2 === 0 ? null : theme,
    transition: { kind: 'cut', seconds: 0 },
  });
}

async function storeScenes(page: Page, scenes: Scene[]): Promise<void> {
  const added = change('addScene', { table: 'scenes', put: scenes });
  const answer = await page.evaluate((edit) => window.atlas.request('workbook.apply', edit), added);
  expect(answer.ok).toBe(true);
  await page.reload();
}

/** The lecturer's own map is not looked at here: as a speck it costs nothing to draw. */
function makeTiny(map: Locator): Promise<void> {
  return map.evaluate((element) => {
    element.style.width = '8px';
    element.style.height = '8px';
  });
}

const DISPLAYS = [
  { bounds: { x: 0, y: 0, width: 1024, height: 640 } },
  { bounds: { x: 1024, y: 0, width: 640, height: 420 } },
];

const softly = expect.configure({ soft: true });

/** The audience window draws its first map while the lecturer's draws the same. */
const OPENS = { timeout: 60_000 };

/** What the whole may differ by; a thin line is less of it than drawing by another processor. */
const TOLERANCE = { threshold: 0.08, maxDiffPixelRatio: 0.012 };

/**
 * What single places may differ in: a name found another side of its dot, which depends on the tile
 * that came first, 15 cells where it was seen. A border that is gone is 22 to 102 of them, a shore
 * 77, an inner border or rivers of another blue 35.
 */
const FEW_CELLS = 20;

/** The map says that it is idle before its last frames are drawn: pictures are taken until it fits. */
async function expectAsStored(audience: Page, file: string, testInfo: TestInfo): Promise<void> {
  const mask = [audience.locator('.audience-caption')];
  const take = () => audience.screenshot({ mask, animations: 'disabled', caret: 'hide' });
  let picture = await take();
  const { updateSnapshots } = testInfo.config;
  const isTaken = updateSnapshots === 'all' || updateSnapshots === 'changed';
  const stored = isTaken ? null : readFileSync(testInfo.snapshotPath(file));
  const most = isTaken ? 0 : FEW_CELLS;
  await softly
    .poll(
      async () => {
        const before = picture;
        picture = await take();
        const cells = differingCells(stored ?? before, picture);
        return cells.length <= most ? [] : cells;
      },
      { message: `${file} differs from the stored picture` },
    )
    .toEqual([]);
  softly(picture).toMatchSnapshot(file, TOLERANCE);
}

for (const theme of themes) {
  test(`the theme ${theme} is as in the stored pictures`, async ({ host }, testInfo) => {
    test.setTimeout(900_000);
    const userDataDir = mkdtempSync(join(tmpdir(), 'p17-themes-'));
    const profile = { displays: DISPLAYS, preferences: { theme }, isMotionReduced: true };
    const atlas = await openAtlas(host, profile, userDataDir);
    await storeScenes(
      atlas.page,
      views.map((view, position) => sceneOf(view, position, theme)),
    );
    await atlas.map.isIdle();
    await atlas.page.keyboard.press('F5');
    const audience = await atlas.app.waitForWindow('audience.html');
    await makeTiny(atlas.map.map);
    for (const [index, { name }] of views.entries()) {
      if (index > 0) await audience.keyboard.press('PageDown');
      await expect(audience.getByRole('heading', { level: 1 })).toHaveText(name, OPENS);
      await mapDriver(audience).isIdle();
      const file = `${name}-${theme}.png`;
      await expectAsStored(audience, file, testInfo);
    }
    await atlas.close();
    rmSync(userDataDir, { recursive: true, force: true });
  });
}
