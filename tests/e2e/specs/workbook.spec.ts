import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { expect } from 'playwright/test';
import { closeDatabase, openWorkbook } from '../../../db/open.ts';
import { applyChange } from '../../../db/queries/edits.ts';
import { change } from '../../../geodata/model/workbook/change.ts';
import type { Note } from '../../../geodata/model/workbook/workbook.ts';
import type { AtlasApp, AtlasHost, LaunchOptions } from '../drivers/atlas-app.ts';
import { test as base } from '../drivers/atlas-test.ts';
import { findAxeViolations } from '../drivers/axe.ts';
import { notesDriver } from '../drivers/notes-driver.ts';
import { prepareProfile, SMALL_WINDOW } from '../drivers/presets.ts';

/** Opens an atlas with these arguments, has something done in it, and closes it. */
type Opening = (args: readonly string[], work: (app: AtlasApp) => Promise<void>) => Promise<void>;

/** The atlas without waiting for its map, which is not the point here. */
const test = base.extend<{ folder: string; opening: Opening }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the pattern to see what is needed.
  folder: async ({}, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'p17-workbook-'));
    prepareProfile(SMALL_WINDOW, folder);
    await use(folder);
    rmSync(folder, { recursive: true, force: true });
  },
  opening: ({ host, folder }, use) =>
    use((args, work) => open(host, { ...SMALL_WINDOW, userDataDir: folder, args }, work)),
});

// Each test starts the atlas once or twice by itself.
test.slow();

async function open(
  host: AtlasHost,
  options: LaunchOptions,
  work: (app: AtlasApp) => Promise<void>,
): Promise<void> {
  const app = await host.launch(options);
  try {
    await work(app);
    await app.close();
  } catch (error) {
    await app.kill();
    throw error;
  }
}

function makeNote(title: string): Note {
  const id = title.toLowerCase().replaceAll(' ', '-');
  const geometry = { type: 'Point' as const, coordinates: [105.85, 21.03] as [number, number] };
  return { id, title, body: '', date: null, geometry, eventIds: [] };
}

/** A workbook that was made elsewhere. */
function givenWorkbook(file: string, title: string): string {
  const opened = openWorkbook(file);
  if (!opened.ok) throw new Error(opened.error.code);
  applyChange(opened.value, change('addNote', { table: 'notes', put: [makeNote(title)] }));
  closeDatabase(opened.value);
  return file;
}

const PAGE_BYTES = 4096;

/** A workbook of a hundred notes, one page of which a disk has spoilt. */
function givenSpoiltWorkbook(file: string): void {
  const opened = openWorkbook(file);
  if (!opened.ok) throw new Error(opened.error.code);
  const notes = Array.from({ length: 100 }, (_, index) => ({
    ...makeNote(`Note ${index}`),
    body: 'x'.repeat(500),
  }));
  applyChange(opened.value, change('importNotes', { table: 'notes', put: notes }));
  closeDatabase(opened.value);
  const db = new Database(file);
  const pages = db
    .prepare<[], number>("SELECT pageno FROM dbstat WHERE name = 'notes' AND pagetype = 'leaf'")
    .pluck()
    .all();
  db.close();
  const bytes = readFileSync(file);
  const page = (pages[3] ?? 1) - 1;
  writeFileSync(file, bytes.fill(0xff, page * PAGE_BYTES, (page + 1) * PAGE_BYTES));
}

/** Stores a note as the page would. */
async function store(app: AtlasApp, title: string): Promise<void> {
  const added = change('addNote', { table: 'notes', put: [makeNote(title)] });
  const answer = await app.window.evaluate(
    (edit) => window.atlas.request('workbook.apply', edit),
    added,
  );
  expect(answer.ok).toBe(true);
}

function storedTitles(file: string): unknown[] {
  const db = new Database(file, { readonly: true });
  try {
    return db.prepare('SELECT title FROM notes ORDER BY title').pluck().all();
  } finally {
    db.close();
  }
}

async function expectNotes({ window }: AtlasApp, titles: readonly string[]): Promise<void> {
  const notes = notesDriver(window);
  await notes.open();
  await notes.reads(titles);
}

test('a workbook deleted while it is open is noticed, saved whole, and there after a restart', async ({
  opening,
}) => {
  test.skip(process.platform === 'win32', 'an open file cannot be deleted there');
  await opening([], async (app) => {
    const { workbookFile } = app;
    await store(app, 'Before');
    for (const suffix of ['', '-wal', '-shm']) rmSync(workbookFile + suffix);
    await app.answerMessages(0);
    await app.answerSaveDialog(workbookFile);
    await store(app, 'Since');
    await expect(async () => {
      expect(storedTitles(workbookFile)).toEqual(['Before', 'Since']);
    }).toPass();
    await store(app, 'With the copy');
  });
  await opening([], (app) => expectNotes(app, ['Before', 'Since', 'With the copy']));
});

test('a workbook deleted and left alone is asked about once more before the atlas closes', async ({
  folder,
  opening,
}) => {
  test.skip(process.platform === 'win32', 'an open file cannot be deleted there');
  const copy = join(folder, 'copy.p17');
  await opening([], async (app) => {
    await store(app, 'Before');
    for (const suffix of ['', '-wal', '-shm']) rmSync(app.workbookFile + suffix);
    await app.answerMessages(0);
    await app.answerSaveDialog(copy);
  });
  expect(storedTitles(copy)).toEqual(['Before']);
});

test('a workbook named at the start opens', async ({ folder, opening }) => {
  const file = givenWorkbook(join(folder, 'named.p17'), 'Named');
  await opening([file], async (app) => {
    await expectNotes(app, ['Named']);
    await store(app, 'Another');
  });
  expect(storedTitles(file)).toEqual(['Another', 'Named']);
});

test('a workbook asked for while the atlas runs takes the place of the open one', async ({
  folder,
  opening,
}) => {
  const other = givenWorkbook(join(folder, 'other.p17'), 'Other');
  const text = join(folder, 'text.p17');
  writeFileSync(text, 'This is no workbook.');
  await opening([], async (app) => {
    await store(app, 'Own');
    await app.startSecondInstance([other]);
    await expectNotes(app, ['Other']);
    await app.answerMessages(0);
    await app.startSecondInstance([text]);
    await expectNotes(app, ['Other']);
    expect(app.windows()).toHaveLength(1);
  });
  expect(storedTitles(join(folder, 'default.p17'))).toEqual(['Own']);
});

test('from a spoilt workbook all that can be read is saved by keyboard, and backed up', async ({
  folder,
  opening,
}) => {
  const file = join(folder, 'default.p17');
  givenSpoiltWorkbook(file);
  const spoilt = readFileSync(file);
  await opening([], async (app) => {
    const { window } = app;
    await expect(window.getByRole('heading', { name: 'The workbook does not open' })).toBeVisible();
    const row = window.getByRole('row').filter({ hasText: 'notes' });
    await expect(row).toBeVisible();
    const [saved = 0, lost = 0] = (await row.getByRole('cell').allTextContents()).map(Number);
    expect(saved + lost).toBe(100);
    expect(lost).toBeLessThan(20);
    expect(await findAxeViolations(window)).toEqual([]);
    await window.getByRole('button', { name: 'Save this into a new workbook' }).press('Enter');
    await window.getByRole('tab', { name: 'Notes' }).click();
    await expect(window.locator('[data-note-id]').first()).toBeVisible();
    // The file itself is as it was.
    expect(readFileSync(file).equals(spoilt)).toBe(true);

    await app.clickMenu('workbook.backups');
    const backups = window.getByRole('dialog', { name: 'Backups' });
    await backups.getByRole('button', { name: 'Back up now' }).press('Enter');
    await expect(backups.getByText('Holds the same notes')).toBeVisible();
    expect(await findAxeViolations(window)).toEqual([]);
  });
});
