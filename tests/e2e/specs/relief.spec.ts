import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page } from 'playwright/test';
import { makeHgt } from '../../unit/db/relief/elevation-files.ts';
import { inOneSitting, test } from '../drivers/atlas-test.ts';
import { AS_INSTALLED } from '../drivers/presets.ts';

test.use({ profile: AS_INSTALLED });
inOneSitting('relief');

const DIEN_BIEN_PHU = [103.0164, 21.3861] as const;
/** The tile of zoom 10 over it. */
const TILE = 'tiles/relief/10/805/449';

/** Writes an elevation file that is gone after the test. */
function elevationFile(name: string, bytes: Uint8Array): string {
  const path = join(mkdtempSync(join(tmpdir(), 'p17-relief-')), name);
  writeFileSync(path, bytes);
  return path;
}

/** What a page gets for the tile. */
function tile(page: Page): Promise<{ status: number; type: string | null; sizeBytes: number }> {
  return page.evaluate(async (address) => {
    const answer = await fetch(address);
    const { byteLength } = await answer.arrayBuffer();
    return {
      status: answer.status,
      type: answer.headers.get('Content-Type'),
      sizeBytes: byteLength,
    };
  }, TILE);
}

test('a truncated file says what is wrong and changes nothing', async ({ atlas }) => {
  const file = elevationFile('N21E103.hgt', makeHgt(() => 483).subarray(0, 1_000_000));
  await atlas.page.getByRole('tab', { name: 'Map' }).click();
  await atlas.app.answerOpenDialog(file);
  await atlas.page.getByRole('button', { name: 'Add elevation…' }).click();
  const refusal = atlas.page.getByRole('region', { name: 'Better relief' }).getByRole('alert');
  await expect(refusal).toHaveText(
    '“N21E103.hgt” has 1 000 000 bytes; an SRTM tile has 2 884 802 (3″) or 25 934 402 (1″). It was cut short or is something else: download it again.',
  );
  await atlas.page.getByRole('button', { name: 'Dismiss' }).click();
  await expect(refusal).toHaveCount(0);
  await expect(atlas.page.getByText('No elevation was added yet.')).toBeVisible();
  rmSync(join(file, '..'), { recursive: true });
});

test('the keyboard reads the height in the middle of the map', async ({ atlas }) => {
  const { page } = atlas;
  await page
    .getByRole('region', { name: 'Map' })
    .or(page.locator('.maplibregl-canvas'))
    .first()
    .focus();
  const readout = page.locator('.elevation-readout');
  await expect(readout).toContainText('In the middle of the map:');
  await expect(readout).toHaveAttribute('aria-live', 'polite');
  const before = await readout.textContent();
  await page.keyboard.press('ArrowRight');
  await expect(readout).not.toHaveText(before ?? '');
});

test('added elevation is in use at once, after a restart, and until it is removed', async ({
  atlas,
}) => {
  const file = elevationFile(
    'N21E103.hgt',
    makeHgt((column) => 483 + (column % 2)),
  );
  const stored = join(atlas.app.userDataDir, 'relief.mbtiles');
  await atlas.page.getByRole('tab', { name: 'Map' }).click();
  expect(existsSync(stored)).toBe(false);
  await atlas.app.answerOpenDialog(file);
  await atlas.page.getByRole('button', { name: 'Add elevation…' }).click();
  const added = () => atlas.page.getByRole('list', { name: 'Elevation added' });
  await expect(added()).toContainText('N21E103.hgt');
  await expect(added()).toContainText('21° N – 22° N, 103° E – 104° E · a height every 93\u00a0m');
  expect(await tile(atlas.page)).toMatchObject({ status: 200, type: 'image/png' });
  expect((await tile(atlas.page)).sizeBytes).toBeGreaterThan(1000);

  await atlas.map.hover(DIEN_BIEN_PHU);
  const readout = atlas.page.locator('.elevation-readout');
  await expect(readout).toContainText(/21\.\d{3}° N, 103\.\d{3}° E/);
  await expect(readout.locator('strong')).toHaveText(/^48[34]\sm$/);

  await atlas.restart();
  await atlas.page.getByRole('tab', { name: 'Map' }).click();
  await expect(added()).toHaveCount(1);
  await atlas.page.getByRole('button', { name: 'Remove all…' }).click();
  await expect(atlas.page.getByRole('button', { name: 'Keep' })).toBeFocused();
  await atlas.page.getByRole('button', { name: 'Remove', exact: true }).click();
  await expect(atlas.page.getByText('No elevation was added yet.')).toBeVisible();
  await expect.poll(() => existsSync(stored)).toBe(false);
  rmSync(join(file, '..'), { recursive: true });
});
