import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { test as base, expect } from 'playwright/test';
import { closeDatabase, openWorkbook } from '../../../db/open.ts';
import { applyChange } from '../../../db/queries/edits.ts';
import { change } from '../../../geodata/model/workbook/change.ts';
import type { Note } from '../../../geodata/model/workbook/workbook.ts';
import type { AtlasApp } from '../drivers/atlas-app.ts';
import { launchAtlas } from '../drivers/launch-atlas.ts';
import { notesDriver } from '../drivers/notes-driver.ts';

/** The atlas without waiting for its map, which is not the point here. */
const test = base.extend<{ folder: string }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the pattern to see what is needed.
  folder: async ({}, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'p17-workbook-'));
    await use(folder);
    rmSync(folder, { recursive: true, force: true });
  },
});

// Each test starts the atlas once or twice by itself.
test.slow();

async function opening(
  folder: string,
  args: readonly string[],
  use: (app: AtlasApp) => Promise<void>,
): Promise<void> {
  const app = await launchAtlas({ userDataDir: folder, args });
  try {
    await use(app);
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
  folder,
}) => {
  test.skip(process.platform === 'win32', 'an open file cannot be deleted there');
  await opening(folder, [], async (app) => {
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
  await opening(folder, [], (app) => expectNotes(app, ['Before', 'Since', 'With the copy']));
});

test('a workbook deleted and left alone is asked about once more before the atlas closes', async ({
  folder,
}) => {
  test.skip(process.platform === 'win32', 'an open file cannot be deleted there');
  const copy = join(folder, 'copy.p17');
  await opening(folder, [], async (app) => {
    await store(app, 'Before');
    for (const suffix of ['', '-wal', '-shm']) rmSync(app.workbookFile + suffix);
    await app.answerMessages(0);
    await app.answerSaveDialog(copy);
  });
  expect(storedTitles(copy)).toEqual(['Before']);
});

test('a workbook named at the start opens', async ({ folder }) => {
  const file = givenWorkbook(join(folder, 'named.p17'), 'Named');
  await opening(folder, [file], async (app) => {
    await expectNotes(app, ['Named']);
    await store(app, 'Another');
  });
  expect(storedTitles(file)).toEqual(['Another', 'Named']);
});

test('a workbook asked for while the atlas runs takes the place of the open one', async ({
  folder,
}) => {
  const other = givenWorkbook(join(folder, 'other.p17'), 'Other');
  const text = join(folder, 'text.p17');
  writeFileSync(text, 'This is no workbook.');
  await opening(folder, [], async (app) => {
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
