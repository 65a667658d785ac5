import { expect, type Page } from 'playwright/test';
import type { AtlasDriver } from '../drivers/atlas-driver.ts';
import { test } from '../drivers/atlas-test.ts';
import { presenterOf } from '../drivers/lecture-driver.ts';
import { AT_SEA } from '../drivers/presets.ts';
import { withFirstEdition, withScenes } from '../drivers/stored-lecture.ts';

/** The audience window draws its first map while the presenter's draws the same. */
const OPENS = { timeout: 90_000 };

// Two maps are drawn at a time, on one processor.
test.slow();
const displays = [
  { bounds: { x: 0, y: 0, width: 1024, height: 640 }, scaleFactor: 0.5 },
  { bounds: { x: 1024, y: 0, width: 480, height: 270 }, scaleFactor: 0.5 },
];
test.use({
  profile: { ...AT_SEA, displays, prepare: withScenes('Hà Nội', 'Hải Phòng', 'Lào Cai') },
});

function captionOf(audience: Page) {
  return audience.getByRole('heading', { level: 1 });
}

async function waitForAudience(atlas: AtlasDriver, title: string): Promise<Page> {
  const audience = await atlas.app.waitForWindow('audience.html');
  await expect(captionOf(audience)).toHaveText(title, OPENS);
  return audience;
}

function stateOf({ page }: AtlasDriver) {
  return page.evaluate(async () => {
    const answer = await window.atlas.request('lecture.get');
    return answer.ok ? answer.value : null;
  });
}

test('what is typed as the lecture begins, and what changes during it, reaches the audience', async ({
  atlas,
}) => {
  await atlas.lecture.open();
  await atlas.lecture.scenes.getByRole('button', { name: 'Edit' }).first().click();
  await atlas.page.getByRole('textbox', { name: 'Title' }).fill('Hà Nội, 1954');
  await atlas.page.keyboard.press('F5');
  const audience = await waitForAudience(atlas, 'Hà Nội, 1954');
  await expect(presenterOf(atlas.page).getByRole('heading', { level: 1 })).toHaveText(
    'Hà Nội, 1954',
  );
  await expect
    .poll(() => atlas.stored('select title from scenes order by position'))
    .toEqual([{ title: 'Hà Nội, 1954' }, { title: 'Hải Phòng' }, { title: 'Lào Cai' }]);

  await atlas.page.evaluate(async () => {
    const loaded = await window.atlas.request('workbook.load');
    if (!loaded.ok) throw new Error(loaded.error.code);
    const put = loaded.value.rows.scenes
      .filter(({ position }) => position === 0)
      .map((scene) => ({ ...scene, title: 'Hà Nội, October 1954' }));
    const ops = [{ table: 'scenes' as const, put, delete: [] }];
    await window.atlas.request('workbook.apply', { kind: 'editScene', ops });
  });
  await expect(captionOf(audience)).toHaveText('Hà Nội, October 1954');

  const html = audience.locator('html');
  await expect(html).toHaveAttribute('lang', 'en');
  await atlas.app.clickMenu('view.language');
  await expect(html).toHaveAttribute('lang', 'vi');
  await atlas.page.evaluate(() => window.atlas.request('settings.set', { theme: 'contrast' }));
  await expect(html).toHaveAttribute('data-theme', 'contrast');
});

test('an audience window that crashes is told and comes back at its scene, and so does the atlas', async ({
  atlas,
}) => {
  test.skip(atlas.app.host === 'electron', 'Playwright cannot drive a page again that crashed');
  await atlas.page.keyboard.press('F5');
  const audience = await waitForAudience(atlas, 'Hà Nội');
  const presenter = presenterOf(atlas.page);
  await expect.poll(async () => (await stateOf(atlas))?.audience, OPENS).toBe('showing');
  await atlas.page.keyboard.press('PageDown');
  await expect(captionOf(audience)).toHaveText('Hải Phòng');
  const startedAtMs = (await stateOf(atlas))?.startedAtMs;

  await atlas.app.crashWindow(audience);
  await expect(atlas.page.getByText('The audience window stopped working.')).toBeVisible();
  await expect
    .poll(async () => (await atlas.app.waitForWindow('audience.html')) === audience, OPENS)
    .toBe(false);
  await waitForAudience(atlas, 'Hải Phòng');
  await atlas.page.keyboard.press('F5');
  await expect(presenter.getByRole('heading', { level: 1 })).toHaveText('Hải Phòng');
  expect(await stateOf(atlas)).toMatchObject({ startedAtMs });

  await atlas.killAndRestart();
  await atlas.page.keyboard.press('F5');
  // A message that only informs leaves by itself, sooner than a wall may be drawn.
  await expect(atlas.page.getByText('The lecture goes on where it was')).toBeVisible();
  await waitForAudience(atlas, 'Hải Phòng');
  expect(await stateOf(atlas)).toMatchObject({ startedAtMs });
});

test('fifty changes of the displays lose nothing of a lecture', async ({ atlas }) => {
  test.skip(atlas.app.host === 'electron', 'the displays of a real desktop are nobody’s to change');
  await atlas.page.keyboard.press('F5');
  const audience = await waitForAudience(atlas, 'Hà Nội');
  await expect.poll(async () => (await stateOf(atlas))?.audience, OPENS).toBe('showing');
  await atlas.page.keyboard.press('PageDown');
  await expect(captionOf(audience)).toHaveText('Hải Phòng');
  const presenter = presenterOf(atlas.page);
  const startedAtMs = (await stateOf(atlas))?.startedAtMs;
  const [own, wall] = displays;
  if (own === undefined || wall === undefined) throw new Error('no displays');
  const finer = { ...wall, scaleFactor: 1 };
  const larger = { ...wall, bounds: { ...wall.bounds, width: 640, height: 360 } };
  const mirror = { ...wall, bounds: { ...wall.bounds, x: 0 } };
  const changes = [[own], [own, wall], [own, finer], [own, larger], [own, mirror]];
  for (let change = 0; change < 50; change += 1) {
    await atlas.app.setDisplays(changes[change % changes.length] ?? [own]);
  }
  await expect(presenter).toContainText('The other display shows the same as this one');
  await atlas.app.setDisplays([own]);
  await expect(presenter).toContainText('There is no second display');
  await atlas.app.setDisplays([own, larger]);
  await expect(presenter).not.toContainText('There is no second display');
  await expect.poll(() => audience.evaluate(() => [innerWidth, innerHeight])).toEqual([640, 360]);
  await expect(captionOf(audience)).toHaveText('Hải Phòng');
  expect(await stateOf(atlas)).toMatchObject({ startedAtMs, audience: 'showing' });
  await atlas.page.keyboard.press('PageDown');
  await expect(captionOf(audience)).toHaveText('Lào Cai');
  const place = presenter.getByRole('combobox', { name: 'Audience window' });
  await place.selectOption({ label: 'Full screen on Display 2, 640 × 360' });
  await expect.poll(() => atlas.settings()).toMatchObject({ audienceDisplay: '2 Display 2' });
});

test('an audience window that cannot be opened is told, and F5 tries again', async ({ atlas }) => {
  test.skip(atlas.app.host === 'electron', 'the pages of Electron do not come over a network');
  const isAudiencePage = (url: URL) => url.pathname.endsWith('/audience.html');
  await atlas.page.context().route(isAudiencePage, (route) => route.abort());
  await atlas.page.keyboard.press('F5');
  const warning = presenterOf(atlas.page).getByRole('alert');
  await expect(warning).toContainText('The audience sees nothing', OPENS);
  await expect(warning.getByRole('button', { name: 'Try again' })).toBeVisible();

  await atlas.page.context().unroute(isAudiencePage);
  await atlas.page.keyboard.press('Shift+F5');
  await waitForAudience(atlas, 'Hà Nội');
  await expect(warning).toHaveCount(0);
});

test.describe('a lecture of the first edition', () => {
  test.use({ profile: { ...AT_SEA, displays, prepare: withFirstEdition } });

  test('plays from its first scene to its last, and stays as it was', async ({ atlas }) => {
    const scenes = () => atlas.stored('select * from scenes order by position');
    const before = scenes();
    await atlas.page.keyboard.press('F5');
    const audience = await waitForAudience(atlas, 'Cảnh 2');
    for (const [index, { title }] of before.slice(1).entries()) {
      // The same key twice at once would be one press.
      await atlas.page.keyboard.press(index % 2 === 0 ? 'PageDown' : 'ArrowRight');
      await expect(captionOf(audience)).toHaveText(String(title));
      const count = `Scene ${before.findIndex((scene) => scene['title'] === title) + 1} of 7`;
      await expect(presenterOf(atlas.page)).toContainText(count);
    }
    await expect(presenterOf(atlas.page)).toContainText('This is the last scene.');
    await atlas.page.keyboard.press('Escape');
    await atlas.lecture.end();
    expect(scenes()).toEqual(before);
  });
});
