import { expect } from 'playwright/test';
import { inOneSitting, test } from '../drivers/atlas-test.ts';
import { AT_SEA, MAP_ASIDE } from '../drivers/presets.ts';

test.use({ profile: AT_SEA });
inOneSitting('time');

test.describe('over Vietnam', () => {
  test.use({ profile: MAP_ASIDE, sitting: null });

  test('typing years filters the list and the map', async ({ atlas }) => {
    const headquarters = 'Headquarters at Muong Phang';
    await atlas.list.choose(headquarters);
    await atlas.map.isIdle();
    await atlas.page.keyboard.press('Escape');
    const position = await atlas.positionOf('dbp-hq-muong-phang');
    const all = await atlas.list.rows.count();

    await atlas.time.type('1965', '1968');
    await atlas.map.isIdle();
    const shown = await atlas.list.rows.count();
    expect(shown).toBeGreaterThan(0);
    expect(shown).toBeLessThan(all);
    await expect(atlas.list.row(headquarters)).toHaveCount(0);
    await atlas.map.click(position);
    await atlas.record.isClosed();

    await atlas.time.type('1954', '1954');
    await atlas.map.isIdle();
    await atlas.map.click(position);
    await expect(atlas.page.getByRole('dialog').or(atlas.record.panel)).toBeVisible();
  });
});

test('both ends of a typed window are inclusive', async ({ atlas }) => {
  await atlas.time.type('1954-03-13', '1954-03-13');
  await expect(atlas.list.row('Béatrice')).toHaveCount(1);
  await atlas.time.type('1954-03-15', '1954-03-15');
  await expect(atlas.list.row('Béatrice')).toHaveCount(0);
});

test('a date that cannot be read is explained and changes nothing', async ({ atlas }) => {
  const before = await atlas.list.rows.count();
  await atlas.time.typeStart('thirteen');
  await expect(atlas.page.getByRole('alert').filter({ visible: true })).toContainText(
    'is not a date',
  );
  await expect(atlas.list.rows).toHaveCount(before);
});

test('the window is dragged by its ends and moved by keys', async ({ atlas }) => {
  const before = await atlas.time.firstDay();
  await atlas.time.dragHandle('First day shown', 120);
  await expect.poll(() => atlas.time.firstDay()).toBeGreaterThan(before + 365);
  const dragged = await atlas.time.firstDay();

  await atlas.time.handle('First day shown').press('ArrowLeft');
  await expect.poll(() => atlas.time.firstDay()).toBeLessThan(dragged);
});

test('events are stepped one by one and the clock plays', async ({ atlas }) => {
  await atlas.page.keyboard.press('.');
  await expect(atlas.record.panel).toBeVisible();
  const first = (await atlas.record.heading.textContent()) ?? '';
  await atlas.page.keyboard.press('.');
  await expect(atlas.record.heading).not.toHaveText(first);
  await atlas.page.keyboard.press(',');
  await expect(atlas.record.heading).toHaveText(first);

  await atlas.time.type('1954', '1955');
  const start = await atlas.time.firstDay();
  await atlas.page.getByRole('button', { name: 'Play', exact: true }).click();
  await expect.poll(() => atlas.time.firstDay()).toBeGreaterThan(start);
  await atlas.page.getByRole('button', { name: 'Pause', exact: true }).click();
});

test('years that are typed and set leave their field: the next key is a command', async ({
  atlas,
}) => {
  const { page } = atlas;
  const from = page.getByRole('textbox', { name: 'From', exact: true });
  const legend = page.getByRole('region', { name: 'Signs and lines' });
  await expect(legend).toBeHidden();
  await atlas.time.type('1965', '1968');
  await page.keyboard.press('k');
  await expect(legend).toBeVisible();
  await atlas.time.reads('1965', '1968');
  await from.fill('19');
  await page.keyboard.press('Enter');
  await page.keyboard.press('6');
  await expect(from).toHaveValue('196');
});
