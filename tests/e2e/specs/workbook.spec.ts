import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
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
