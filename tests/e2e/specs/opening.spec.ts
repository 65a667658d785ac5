import { expect } from 'playwright/test';
import { test } from '../drivers/atlas-test.ts';
import { findAxeViolations } from '../drivers/axe.ts';
import { MAP_ASIDE } from '../drivers/presets.ts';

/** Somebody who opens the atlas for the first time. */
const NEW = { preferences: { ...MAP_ASIDE.preferences, hasSeenOpening: false } };
const dayOf = (text: string) => Date.parse(text) / 86_400_000;
const AUTUMN_1954 = { startDay: dayOf('1954-08-01'), endDay: dayOf('1954-10-31') };
const ALL_YEARS = { startDay: dayOf('1919-01-01'), endDay: dayOf('1979-12-31') };

test.use({ profile: NEW });

test('a first start opens on a moment with ways from it, a second one where the reader was', async ({
  atlas,
}) => {
  const { page } = atlas;
  const card = page.getByRole('region', { name: 'August to October 1954' });
  await expect(card).toBeVisible();
  await expect(card).toContainText('parts Vietnam into two zones');
  await expect(page.getByRole('slider', { name: 'First day shown' })).toHaveAttribute(
    'aria-valuenow',
    String(AUTUMN_1954.startDay),
  );
  expect(await findAxeViolations(page)).toEqual([]);

  await card.getByRole('button', { name: 'Move through the years' }).click();
  await expect(card).toHaveCount(0);
  await expect(page.getByRole('slider', { name: 'Years shown' })).toBeFocused();
  await page.keyboard.press('0');
  await expect
    .poll(() => atlas.settings())
    .toMatchObject({
      hasSeenOpening: true,
      clock: ALL_YEARS,
    });
  await atlas.restart();
  await expect(atlas.page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(atlas.page.getByRole('region', { name: 'August to October 1954' })).toHaveCount(0);

  await atlas.app.clickMenu('help.opening');
  const again = atlas.page.getByRole('region', { name: 'August to October 1954' });
  await again.getByRole('button', { name: 'Dien Bien Phu' }).click();
  await expect(again).toHaveCount(0);
  await expect(atlas.record.panel).toContainText('Operation Castor');
});

test('the tour is walked by keyboard, told to screen readers, and left at any step', async ({
  atlas,
}) => {
  const { page } = atlas;
  await expect(page.getByRole('heading', { name: 'August to October 1954' })).toBeFocused();
  await page.getByRole('button', { name: 'Take the tour, two minutes' }).focus();
  await page.keyboard.press('Enter');
  const tour = page.getByRole('region', { name: 'Tour of the atlas' });
  await expect(tour.locator('[aria-live=polite]')).toContainText('1 of 8');
  await expect(page.getByRole('heading', { name: 'Tour of the atlas' })).toBeFocused();
  const next = tour.getByRole('button', { name: 'Next' });
  await next.focus();
  for (const words of ['A single day', 'Seven weeks later', 'The record']) {
    await page.keyboard.press('Enter');
    await expect(tour.locator('[aria-live=polite]')).toContainText(words);
  }
  await expect(next).toBeFocused();
  await expect(atlas.record.panel).toContainText('The mine under A1');
  expect(await findAxeViolations(page)).toEqual([]);

  await page.keyboard.press('Escape');
  await expect(tour).toHaveCount(0);
  await expect(atlas.record.panel).toContainText('The mine under A1');
  await expect
    .poll(() => atlas.settings())
    .toMatchObject({
      hasSeenOpening: true,
      clock: { startDay: dayOf('1954-05-06'), endDay: dayOf('1954-05-07') },
    });
});

test.describe('on a Vietnamese system', () => {
  test.use({ profile: { ...NEW, language: 'vi' } });

  test('the tour goes back to where it began', async ({ atlas }) => {
    const { page } = atlas;
    await page.getByRole('button', { name: 'Xem hướng dẫn, hai phút' }).click();
    const tour = page.getByRole('region', { name: 'Dạo quanh tập bản đồ' });
    for (const words of [
      'Một ngày',
      'Bảy tuần sau',
      'Bản ghi',
      'Tìm kiếm',
      'Riêng một câu chuyện',
    ]) {
      await tour.getByRole('button', { name: 'Tiếp' }).click();
      await expect(tour).toContainText(words);
    }
    await atlas.map.shows('ho-chi-minh-trail');
    await atlas.map.hides('dien-bien-phu');
    await tour.getByRole('button', { name: 'Về chỗ cũ' }).click();
    await expect(tour).toHaveCount(0);
    await atlas.map.shows('dien-bien-phu');
    await expect.poll(() => atlas.settings()).toMatchObject({ clock: AUTUMN_1954, camera: null });
  });
});
