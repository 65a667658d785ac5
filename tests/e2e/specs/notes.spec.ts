import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page } from 'playwright/test';
import type { AtlasDriver } from '../drivers/atlas-driver.ts';
import { inOneSitting, test } from '../drivers/atlas-test.ts';
import { findAxeViolations } from '../drivers/axe.ts';
import { AT_SEA, OPEN_SEA } from '../drivers/presets.ts';
import { takeBackAll } from '../drivers/sitting.ts';

/** So many degrees east and north of the middle of the map, where nothing else lies. */
function at(east: number, north: number): [lng: number, lat: number] {
  const [lng, lat] = OPEN_SEA.center;
  return [lng + east, lat + north];
}

const PLACE = at(0.85, 4.03);

test.use({ profile: AT_SEA });
inOneSitting('notes');
const NOTES = 'select title, body, date_edtf from notes order by title';

test.beforeEach(({ atlas }) => takeBackAll(atlas));

test('a note is drawn, stored, there after a restart, and undone', async ({ atlas }) => {
  await atlas.notes.drawPoint(PLACE);
  await atlas.page.keyboard.type('Ba Đình');
  await atlas.notes.date.fill('1945-09-02');
  await expect(atlas.notes.editor).toContainText('2 September 1945');
  await atlas.notes.text.fill('Read aloud **twice**. <script>alert(1)</script>');
  await atlas.notes.save();
  await expect(atlas.notes.view.locator('strong')).toHaveText('twice');
  await expect(atlas.notes.view).toContainText('<script>alert(1)</script>');
  await expect
    .poll(() => atlas.stored(NOTES))
    .toEqual([
      {
        title: 'Ba Đình',
        body: 'Read aloud **twice**. <script>alert(1)</script>',
        date_edtf: '1945-09-02',
      },
    ]);

  await atlas.restart();
  await atlas.notes.open();
  await atlas.notes.reads(['Ba Đình']);
  await atlas.page.keyboard.press('Control+z');
  await atlas.notes.reads([]);
  await expect.poll(() => atlas.stored(NOTES)).toEqual([]);
  await atlas.page.keyboard.press('Control+Shift+z');
  await atlas.notes.reads(['Ba Đình']);
});

test('a click on a note opens it; it is edited, deleted and brought back', async ({ atlas }) => {
  await atlas.notes.drawPoint(PLACE);
  await atlas.page.keyboard.type('Before');
  await atlas.notes.save();
  await atlas.page.keyboard.press('Escape');
  await expect(atlas.notes.view).toHaveCount(0);
  for (const layer of ['1', '2', '3', '5']) await atlas.page.keyboard.press(layer);
  await atlas.map.isIdle();
  await atlas.map.click(PLACE);
  await expect(atlas.notes.view).toContainText('Before');
  await atlas.notes.view.getByRole('button', { name: 'Edit' }).click();
  await atlas.notes.title.fill('After');
  await atlas.notes.save();
  await atlas.notes.reads(['After']);
  await atlas.notes.view.getByRole('button', { name: 'Delete' }).click();
  await atlas.notes.reads([]);
  await atlas.page.keyboard.press('Control+z');
  await atlas.notes.reads(['After']);
  for (const layer of ['1', '2', '3', '5']) await atlas.page.keyboard.press(layer);
});

test('nothing that was written is lost, by Escape or by a crash', async ({ atlas }) => {
  const { page } = atlas;
  await atlas.notes.drawPoint(PLACE);
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText('A note needs a title')).toBeVisible();
  await atlas.notes.text.fill('half a thought');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Keep writing' }).click();
  await atlas.notes.date.fill('7/5/1954');
  await page.getByRole('button', { name: 'Write 1954-05-07' }).click();
  await expect.poll(() => atlas.settings()).toMatchObject({ draft: { date: '1954-05-07' } });
  await atlas.killAndRestart();
  await expect(atlas.notes.text).toHaveValue('half a thought');
  await expect(atlas.notes.date).toHaveValue('1954-05-07');
  await atlas.page.keyboard.press('Escape');
  await atlas.page.getByRole('button', { name: 'Discard' }).click();
  await expect(atlas.notes.editor).toHaveCount(0);
});

/** Vietnamese as it is written in sentences; each word has signs of its own. */
const SENTENCE =
  'Đêm ấy trời mưa, các chiến sĩ kéo pháo vượt đèo Pha Đin rồi tiến vào lòng chảo Điện Biên Phủ; ';

/**
 * Types as a method of input that takes letters back does: a word is first written plain, then taken
 * back to where it differs and written again, as Telex does when the tone comes last.
 */
async function typeVietnamese(page: Page, text: string): Promise<void> {
  for (const word of text.match(/\S+\s*/g) ?? []) {
    const plain = word
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .replace(/đ/g, 'd')
      .replace(/Đ/g, 'D');
    await page.keyboard.insertText(plain.trimEnd());
    const letters = [...word.trimEnd()];
    const from = letters.findIndex((letter, index) => letter !== [...plain][index]);
    for (let at = letters.length; from !== -1 && at > from; at -= 1) {
      await page.keyboard.press('Backspace');
    }
    if (from !== -1) await page.keyboard.insertText(letters.slice(from).join(''));
    await page.keyboard.insertText(word.slice(letters.join('').length));
  }
}

test('200 words of Vietnamese, taken back and written again letter by letter, stay as they are', async ({
  atlas,
}) => {
  const { page } = atlas;
  const text = SENTENCE.repeat(10).trimEnd();
  expect(text.split(' ').length).toBeGreaterThanOrEqual(200);
  const line = SENTENCE.slice(0, 80).trimEnd();
  await atlas.notes.drawPoint(PLACE);
  await typeVietnamese(page, line);
  await atlas.notes.text.focus();
  await typeVietnamese(page, text);
  await page.getByRole('textbox', { name: 'Tags' }).focus();
  await typeVietnamese(page, 'đèo Pha Đin, Mường Thanh');
  await page.getByRole('textbox', { name: 'Author' }).focus();
  await typeVietnamese(page, 'Nguyễn Thị Ngọc Ánh');
  await atlas.notes.save();
  await expect
    .poll(() => atlas.stored('select title, body, tags, author from notes'))
    .toEqual([
      {
        title: line,
        body: text,
        tags: JSON.stringify(['đèo Pha Đin', 'Mường Thanh']),
        author: 'Nguyễn Thị Ngọc Ánh',
      },
    ]);
});

/** The shape of a note as it is stored. */
function storedShape(atlas: AtlasDriver, title: string) {
  const row = atlas
    .stored('select title, geometry from notes')
    .find((note) => note['title'] === title);
  return row && JSON.parse(String(row['geometry'])).coordinates;
}

async function storeNote(atlas: AtlasDriver, title: string): Promise<void> {
  await atlas.notes.drawPoint(PLACE);
  await atlas.page.keyboard.type(title);
  await atlas.notes.save();
}

test('Undo takes back the last corner of a line, and the stored note stays', async ({ atlas }) => {
  const { page } = atlas;
  await storeNote(atlas, 'Stored');
  await page.getByRole('button', { name: 'Line', exact: true }).click();
  for (const corner of [at(-3, 0), at(1, 0), at(1, 3), at(-3, 3)] as const) {
    await atlas.map.click(corner);
  }
  const undo = page.getByRole('button', { name: 'Undo: last corner' });
  await expect(undo).toBeEnabled();
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Backspace');
  await page.keyboard.press('Delete');
  await page.keyboard.press('Control+Shift+z');
  await expect.poll(() => storedShape(atlas, 'Stored')).toBeDefined();
  await page.keyboard.press('Enter');
  await expect(atlas.notes.title).toBeFocused();
  await page.keyboard.type('Line of two');
  await atlas.notes.save();
  await atlas.notes.reads(['Line of two', 'Stored']);
  const [east] = at(1, 0);
  await expect
    .poll(() =>
      storedShape(atlas, 'Line of two')?.map(([lng]: [number]) => Math.abs(lng - east) < 0.05),
    )
    .toEqual([false, true]);
});

test('Undo while a note is edited takes back the drag, and never the note', async ({ atlas }) => {
  const { page } = atlas;
  await storeNote(atlas, 'Stored');
  const before = storedShape(atlas, 'Stored');
  await atlas.notes.view.getByRole('button', { name: 'Edit' }).click();
  await expect(atlas.notes.editor).toBeVisible();
  await atlas.map.isIdle();
  await atlas.map.drag(PLACE, at(-1, 2));
  const undo = page.getByRole('button', { name: 'Undo: change of shape' });
  await expect(undo).toBeEnabled();
  await page.keyboard.press('Control+z');
  await expect(undo).toHaveCount(0);
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Escape');
  await expect(atlas.notes.editor).toHaveCount(0);
  await atlas.notes.reads(['Stored']);
  await expect.poll(() => storedShape(atlas, 'Stored')).toEqual(before);
});

test('a line under way is not given up without a question', async ({ atlas }) => {
  const { page } = atlas;
  await atlas.notes.open();
  const line = page.getByRole('button', { name: 'Line', exact: true });
  await line.click();
  for (const corner of [at(-3, 0), at(-1, 0), at(-1, 2)] as const) await atlas.map.click(corner);
  const question = page.getByRole('dialog', { name: 'Give up this shape?' });
  await page.keyboard.press('Escape');
  await expect(question).toContainText('3 corners');
  await page.keyboard.press('Enter');
  await expect(question).toHaveCount(0);
  await expect(line).toHaveAttribute('aria-pressed', 'true');
  await page.keyboard.press('a');
  await expect(question).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(question).toHaveCount(0);
  await page.keyboard.press('Enter');
  await expect(atlas.notes.title).toBeFocused();
  await page.keyboard.type('Kept');
  await atlas.notes.save();
  await expect.poll(() => storedShape(atlas, 'Kept')?.length).toBe(3);
});

test('a line that crosses itself is reshaped like any other', async ({ atlas }) => {
  await atlas.notes.draw('Line', [at(-3, 0), at(1, 0), at(1, 2), at(-1, 2), at(-1, -1.5)]);
  await atlas.page.keyboard.type('Crossing');
  await atlas.notes.save();
  await atlas.notes.view.getByRole('button', { name: 'Edit' }).click();
  await expect(atlas.notes.editor).toBeVisible();
  await atlas.map.isIdle();
  await atlas.map.drag(at(-3, 0), at(-2.5, 2));
  await expect(atlas.page.getByRole('button', { name: 'Undo: change of shape' })).toBeEnabled();
  await atlas.notes.save();
  const [, north] = at(0, 2);
  await expect
    .poll(() => Math.abs((storedShape(atlas, 'Crossing')?.[0][1] ?? 0) - north))
    .toBeLessThan(0.05);
  expect(storedShape(atlas, 'Crossing')).toHaveLength(5);
});

test('what is typed in the last moment before closing is there again', async ({ atlas }) => {
  await atlas.notes.drawPoint(PLACE);
  await atlas.page.keyboard.type('Last word');
  await atlas.restart();
  await expect(atlas.notes.title).toHaveValue('Last word');
  await atlas.page.keyboard.press('Escape');
  await atlas.page.getByRole('button', { name: 'Discard' }).click();
  await expect(atlas.notes.editor).toHaveCount(0);
});

test('notes are found by the rules by which events are found', async ({ atlas }) => {
  const { page } = atlas;
  await atlas.notes.drawPoint(PLACE);
  await page.keyboard.type('Điện Biên Phủ, seen from Hà Nội');
  await atlas.notes.save();
  await page.keyboard.press('Escape');
  const search = page.getByRole('combobox', { name: 'Search the atlas' });
  for (const text of ['dien-bien ha', '"dien bien" ha', 'dien bien, ha noi']) {
    await search.fill(text);
    const hits = page.getByRole('listbox', { name: 'Search results' }).getByRole('option');
    const found = hits.filter({ hasText: 'Note' });
    await expect(found).toHaveCount(1);
    await expect(found).toContainText('Điện Biên Phủ, seen from Hà Nội');
    await search.fill('');
  }
});

// From here on each test leaves the map elsewhere.
test('notes follow the years, and those left out stay at hand', async ({ atlas }) => {
  await atlas.notes.draw('Line', [at(-2, 2), at(0, 0)]);
  await atlas.page.keyboard.type('The march');
  await atlas.notes.date.fill('1965/1968');
  await atlas.notes.save();
  await atlas.page.keyboard.press('Escape');
  await atlas.time.type('1930', '1940');
  await expect(atlas.page.getByText('Outside the years shown: 1')).toBeVisible();
  await expect(atlas.page.locator('[data-note-id]')).toBeHidden();
  await atlas.page.getByText('Outside the years shown: 1').click();
  await atlas.notes.choose('The march');
  await expect(atlas.page.getByText('Outside the years shown')).toHaveCount(0);
});

test('notes leave as GeoJSON and come back; a broken file changes nothing', async ({ atlas }) => {
  const { page } = atlas;
  const folder = mkdtempSync(join(tmpdir(), 'p17-notes-'));
  const file = join(folder, 'notes.geojson');
  await atlas.notes.drawPoint((await atlas.map.camera()).center);
  await page.keyboard.type('Ba Đình');
  await atlas.notes.save();
  await atlas.app.answerSaveDialog(file);
  await page.getByRole('button', { name: 'Export…' }).click();
  const formats = page.getByRole('dialog', { name: 'Export notes: 1' });
  await expect(formats.getByRole('radio', { name: 'GeoJSON' })).toBeChecked();
  await page.keyboard.press('Enter');
  await expect(page.getByText('Written to “notes.geojson”. Notes: 1.')).toBeVisible();
  const exported = readFileSync(file, 'utf8');
  expect(JSON.parse(exported).features[0].properties.title).toBe('Ba Đình');

  const broken = join(folder, 'broken.geojson');
  writeFileSync(broken, exported.replace('"coordinates"', '"coordinates'));
  await atlas.app.answerOpenDialog(broken);
  await page.getByRole('button', { name: 'Import…' }).click();
  await expect(page.getByRole('alert')).toContainText('“broken.geojson” is not JSON: line');
  await atlas.notes.reads(['Ba Đình']);
  await page.getByRole('button', { name: 'Dismiss' }).first().click();

  await page.keyboard.press('Control+z');
  await atlas.notes.reads([]);
  await atlas.app.answerOpenDialog(file);
  await page.getByRole('button', { name: 'Import…' }).click();
  // What needs no question is one key away.
  await expect(page.getByRole('button', { name: 'Import notes: 1' })).toBeFocused();
  await page.keyboard.press('Enter');
  await atlas.notes.reads(['Ba Đình']);
  rmSync(folder, { recursive: true, force: true });
});

test('two brackets link to a record by keyboard, and the record leads back', async ({ atlas }) => {
  const { page } = atlas;
  await atlas.notes.drawPoint((await atlas.map.camera()).center);
  await page.keyboard.type('Siege lines');
  await atlas.notes.text.focus();
  await page.keyboard.type('See [[dien bien phu');
  const offers = page.getByRole('listbox', { name: 'To link to' });
  await expect(offers).toBeInViewport({ ratio: 1 });
  expect(await findAxeViolations(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(offers).toHaveCount(0);
  await page.keyboard.type(' [[dien bien ph');
  await expect(offers).toBeVisible();
  await page.keyboard.press('Home');
  await expect(offers).toHaveCount(0);
  await page.keyboard.press('End');
  await expect(offers).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowUp');
  await expect(offers.getByRole('option').first()).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('Enter');
  await page.keyboard.type(', and [one more](atlas://event/no-such).');
  await expect(atlas.notes.text).toHaveValue(
    'See [[dien bien phu [Dien Bien Phu](atlas://place/dbp-town), and [one more](atlas://event/no-such).',
  );
  await atlas.notes.save();
  await expect(atlas.notes.view).toContainText('one more (not in this edition of the atlas)');
  await atlas.notes.view.getByRole('link', { name: 'Dien Bien Phu' }).press('Enter');
  const back = page.getByRole('heading', { name: 'My notes on it' }).locator('..');
  await back.getByRole('button').click();
  await expect(atlas.notes.view).toContainText('Siege lines');
});

test('an area is drawn, named and linked to an event by keyboard alone', async ({ atlas }) => {
  const { page } = atlas;
  await page.keyboard.press('a');
  for (const key of ['ArrowRight', 'Space', 'ArrowRight', 'Space', 'ArrowDown', 'Space']) {
    await page.keyboard.press(key);
    await atlas.map.isIdle();
  }
  await page.keyboard.press('Enter');
  await expect(atlas.notes.title).toBeFocused();
  await page.keyboard.type('By keyboard');
  await page.getByRole('textbox', { name: 'Find an event to link' }).fill('Castor');
  await expect(page.getByText('Enter links the first one.')).toBeVisible();
  await page.keyboard.press('Enter');
  await atlas.notes.save();
  await atlas.notes.view.getByRole('button', { name: 'Castor' }).click();
  await expect(atlas.record.panel).toBeVisible();
});

test('an import shows what would come in, asks what it cannot know, and tells what it left out', async ({
  atlas,
}) => {
  const { page } = atlas;
  const folder = mkdtempSync(join(tmpdir(), 'p17-notes-'));
  const file = join(folder, 'field.geojson');
  const point = { type: 'Point', coordinates: [106.9, 17] };
  const feature = (properties: object, geometry: object | null) => ({
    type: 'Feature',
    properties,
    geometry,
  });
  const features = [
    feature({ name: { vi: 'Cầu Hiền Lương', en: 'Hien Luong bridge' } }, point),
    feature({ name: 'Place not yet found' }, null),
    feature({ name: 'Ferry', date: '7/5/1954' }, point),
  ];
  writeFileSync(file, JSON.stringify({ type: 'FeatureCollection', features }));
  await atlas.notes.open();
  await atlas.app.answerOpenDialog(file);
  await page.getByRole('button', { name: 'Import…' }).click();
  const sheet = page.getByRole('dialog', { name: 'Import “field.geojson”' });
  await expect(sheet.getByRole('combobox', { name: 'What “date” becomes' })).toHaveValue('date');
  await expect(sheet.getByText('Without a place, left out: 1.')).toBeVisible();
  const confirm = sheet.getByRole('button', { name: 'Import notes: 2' });
  await expect(confirm).toBeDisabled();
  await expect(sheet.getByText('Answer the question first.')).toBeVisible();
  expect(await findAxeViolations(page)).toEqual([]);
  // The question has the focus: its first answer is one key away.
  await expect(sheet.getByRole('radio', { name: '7 May 1954 – the day first' })).toBeFocused();
  await page.keyboard.press('Space');
  await expect(sheet.getByText('Notes: 2 – with a date: 1')).toBeVisible();
  await page.keyboard.press('Enter');
  const summary = page.getByRole('status').filter({ hasText: 'Imported from “field.geojson”' });
  await expect(summary).toContainText('Notes: 2.');
  await expect(summary.getByRole('listitem')).toHaveText([
    'Without a place, left out: 1. The first is entry 2.',
  ]);
  await atlas.notes.reads(['Ferry', 'Hien Luong bridge']);
  await expect
    .poll(() => atlas.stored("select body, date_edtf from notes where title = 'Ferry'"))
    .toEqual([{ body: '', date_edtf: '1954-05-07' }]);
  await page.keyboard.press('Escape');
  await expect(summary).toHaveCount(0);
  await page.keyboard.press('Control+z');
  await atlas.notes.reads([]);
  rmSync(folder, { recursive: true, force: true });
});

test('an import under way shows how far it is and is cancelled by keyboard', async ({ atlas }) => {
  const { page } = atlas;
  const folder = mkdtempSync(join(tmpdir(), 'p17-notes-'));
  const file = join(folder, 'many.geojson');
  const features = Array.from({ length: 50_000 }, (_, index) => ({
    type: 'Feature',
    properties: { name: `Point ${index}`, description: 'x'.repeat(500) },
    geometry: { type: 'Point', coordinates: [102 + (index % 1000) / 200, 10] },
  }));
  writeFileSync(file, JSON.stringify({ type: 'FeatureCollection', features }));
  await atlas.notes.open();
  await atlas.app.answerOpenDialog(file);
  await page.getByRole('button', { name: 'Import…' }).click();
  const underWay = page.getByRole('region', { name: 'Importing notes' });
  await expect(underWay.getByRole('progressbar')).toBeVisible();
  await underWay.getByRole('button', { name: 'Cancel import' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByText('The import was cancelled. Nothing was imported.')).toBeVisible();
  await expect(underWay).toHaveCount(0);
  await atlas.notes.reads([]);
  await expect.poll(() => atlas.stored(NOTES)).toEqual([]);
  rmSync(folder, { recursive: true, force: true });
});
