import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'playwright/test';
import { closeDatabase, openWorkbook } from '../../../db/open.ts';
import { applyChange } from '../../../db/queries/edits.ts';
import { test } from '../drivers/atlas-test.ts';
import { findAxeViolations } from '../drivers/axe.ts';
import { AT_SEA, OPEN_SEA } from '../drivers/presets.ts';

test.use({ profile: AT_SEA });

/** A note at sea that names records by their addresses. */
function withLinkingNote(userDataDir: string): void {
  const opened = openWorkbook(join(userDataDir, 'default.p17'));
  if (!opened.ok) throw new Error(opened.error.code);
  const note = {
    id: 'linking',
    title: 'Reading list',
    body: 'First atlas://event/geneva-conference, then [Giáp](atlas://person/vo-nguyen-giap).',
    date: null,
    geometry: { type: 'Point' as const, coordinates: OPEN_SEA.center },
    eventIds: [],
  };
  const ops = [{ table: 'notes' as const, put: [note], delete: [] }];
  const applied = applyChange(opened.value, { kind: 'addNote', ops });
  closeDatabase(opened.value);
  if (!applied.ok) throw new Error(applied.error.code);
}

test('by keyboard: a row leads into its record, its address is copied and found again, and Escape returns', async ({
  atlas,
}) => {
  const { page, record } = atlas;
  const row = atlas.list.rows.first();
  const id = await row.getAttribute('data-event-id');
  await row.focus();
  await page.keyboard.press('Enter');
  await expect(record.panel.locator('.record-scroll')).toBeFocused();
  const title = (await record.heading.textContent()) ?? '';

  await page.keyboard.press('Control+Shift+A');
  await expect.poll(() => atlas.app.copiedText()).toBe(`atlas://event/${id}`);
  await page.keyboard.press('Escape');
  await record.isClosed();
  await expect(row).toBeFocused();

  await page.keyboard.press('Control+K');
  await page.keyboard.insertText(`parallel17://event/${id}`);
  await page.keyboard.press('Enter');
  await expect(record.heading).toHaveText(title);
  await page.keyboard.press('Control+K');
  await page.keyboard.insertText('atlas://war/1');
  await expect(page.getByText('“atlas://war/1” names no record of the atlas.')).toBeVisible();
});

test.describe('from a note and from another program', () => {
  test.use({ profile: { ...AT_SEA, prepare: withLinkingNote } });

  test('addresses open records, back and forward lead through them, and a wrong one is explained', async ({
    atlas,
  }) => {
    const { page, record } = atlas;
    await atlas.notes.open();
    await atlas.notes.choose('Reading list');
    await record.panel.getByRole('link', { name: 'Giáp' }).click();
    await expect(record.heading).toHaveText('Vo Nguyen Giap');
    await expect(
      record.panel.getByRole('button', { name: 'Show all of it on the map' }),
    ).toBeVisible();
    expect(await findAxeViolations(page)).toEqual([]);

    await atlas.app.startSecondInstance(['parallel17://source/fall-un-coin-d-enfer']);
    await expect(record.panel.getByRole('heading', { name: 'What cites it' })).toBeVisible();
    const back = record.panel.getByRole('button', { name: 'Back to the view before' });
    await expect(back).toBeEnabled();
    await back.click();
    await expect(record.heading).toHaveText('Vo Nguyen Giap');
    await record.panel.getByRole('button', { name: 'Forward to the next view' }).click();
    await expect(record.panel.getByRole('heading', { name: 'What cites it' })).toBeVisible();

    await atlas.app.startSecondInstance(['parallel17://place/nowhere-at-all']);
    await expect(record.panel.getByRole('alert')).toContainText('There is no record');
    await atlas.app.startSecondInstance(['parallel17://war/1']);
    await expect(page.getByText('“parallel17://war/1” names no record')).toBeVisible();
  });
});

test.describe('in Vietnamese', () => {
  test.use({ profile: { ...AT_SEA, language: 'vi' } });

  test('what a record rests on is copied in every format and saved for Zotero', async ({
    atlas,
  }) => {
    const { page, record, app } = atlas;
    await page.getByRole('combobox').first().fill('atlas://event/moscow-1923');
    await page.keyboard.press('Enter');
    await expect(record.panel.getByText('không chắc chắn')).toBeVisible();
    await record.panel.getByText('Trích dẫn các nguồn này').click();
    const copyAs = record.panel.getByRole('group', { name: 'Chép dưới dạng' });
    for (const [format, sign] of [
      ['BibTeX', '@'],
      ['RIS', 'TY  - '],
      ['CSL-JSON', '"custom"'],
      ['Văn bản', 'https://'],
    ] as const) {
      await copyAs.getByRole('button', { name: format }).click();
      await expect.poll(() => app.copiedText()).toContain(sign);
    }
    expect(await findAxeViolations(page)).toEqual([]);

    const file = join(app.userDataDir, 'nguon.ris');
    await app.answerSaveDialog(file);
    await record.panel.getByRole('button', { name: 'Lưu mọi nguồn của atlas…' }).click();
    await expect(page.getByText(/Đã lưu \d+ nguồn vào nguon\.ris/)).toBeVisible();
    expect(readFileSync(file, 'utf8').match(/^TY {2}- /gm)?.length).toBeGreaterThan(400);
  });
});
