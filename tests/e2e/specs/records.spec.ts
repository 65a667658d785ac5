import { expect } from 'playwright/test';
import { inOneSitting, test } from '../drivers/atlas-test.ts';

inOneSitting('records');

test('a click on a shape opens its record; Escape closes it', async ({ atlas }) => {
  const title = 'Vinh Linh under the bombs';
  await atlas.list.choose(title);
  await atlas.map.isIdle();
  await atlas.page.keyboard.press('Escape');
  await atlas.record.isClosed();

  await atlas.map.click(await atlas.positionOf('con-co'));
  await atlas.record.reads(title);
  await expect(atlas.list.row(title)).toHaveAttribute('aria-current', 'true');
  await atlas.page.keyboard.press('Escape');
  await atlas.record.isClosed();
});

test('a shape with several records asks which one is meant', async ({ atlas }) => {
  await atlas.list.choose('Isabelle (Hong Cum) falls');
  await atlas.map.isIdle();
  await atlas.page.keyboard.press('Escape');
  await atlas.map.click(await atlas.positionOf('dbp-isabelle'));
  const options = atlas.page.getByRole('dialog', { name: 'Several records here' });
  await expect(options.getByRole('button')).not.toHaveCount(1);
  const second = (await options.locator('.row-title').nth(1).textContent()) ?? '';
  await expect(options.getByRole('button').first()).toBeFocused();
  await atlas.page.keyboard.press('ArrowDown');
  await expect(options.getByRole('button').nth(1)).toBeFocused();
  await atlas.page.keyboard.press('Enter');
  await atlas.record.reads(second);
});

test('choosing a record flies the map to it, clear of the panel', async ({ atlas }) => {
  await atlas.list.choose('Béatrice');
  await atlas.map.isIdle();
  await expect.poll(async () => (await atlas.map.camera()).zoom).toBeGreaterThan(9);
  const point = await atlas.map.pointOf(await atlas.positionOf('dbp-beatrice'));
  const panel = await atlas.record.panel.boundingBox();
  const map = await atlas.map.map.boundingBox();
  expect(point.x).toBeGreaterThan(map?.x ?? 0);
  expect(point.x).toBeLessThan(panel?.x ?? 0);
});

test('pointing at the list lights the timeline, pointing at the map lights the list', async ({
  atlas,
}) => {
  await atlas.list.choose('Béatrice');
  await atlas.map.isIdle();
  await atlas.page.keyboard.press('Escape');
  const row = atlas.list.row('Béatrice');
  const id = await row.getAttribute('data-event-id');
  const mark = atlas.page.locator(`.marks [data-event-id="${id}"]`);

  await row.hover();
  await expect(mark).toHaveAttribute('data-state', 'hovered');

  await atlas.map.hover(await atlas.positionOf('dbp-beatrice'));
  await expect(atlas.list.rows.and(atlas.page.locator('.is-hovered'))).not.toHaveCount(0);
});
