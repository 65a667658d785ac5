import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { backupFile, MIGRATIONS, type Migration, migrateWorkbook } from '../../../db/migrate.ts';
import { applyChange, undoChange } from '../../../db/queries/edits.ts';
import { change } from '../../../geodata/model/workbook/change.ts';
import { tempFolder } from './temp-folder.ts';
import { note, openTestWorkbook, value, written } from './workbook-fixture.ts';

/** The newest format. */
const NEWEST = MIGRATIONS.length;

const NEXT: Migration = {
  version: NEWEST + 1,
  sql: `ALTER TABLE notes ADD COLUMN colour TEXT NOT NULL DEFAULT 'red';`,
};

it('migrations that were shipped are frozen', () => {
  const hashes = MIGRATIONS.map(({ sql }) => createHash('sha256').update(sql).digest('hex'));
  expect(hashes).toEqual([
    'd2e2c9bc0a9a57800300b6192e94c76eabf2ea1968ccd65fcf84db55231a7432',
    '37f75c07dcaa7c64de08aad696593263b1fc1c82990c7b9be328f11d9a9962ef',
    '7c3b32c537f2e2118f7363dd963714013854440a8fb8f759c53b633f382eb2f8',
    '6bd180a8b6078ad2f3a230275404eefc07e1c3d8ea7c41a625bde7d028e8fdc8',
    '16249aa94619c1444796b7af1eb7a8f9175098ade241bedf250debf4d1775faf',
    'd20ac14066a590d820079e1b6ecfdcd23bd9bf558b27bad5feda5e5868e611c8',
    '691ad16475bd3b94bb5d7de864e43aa3a90454f2f3228fef177d04482624b820',
  ]);
  expect(MIGRATIONS.map(({ version }) => version)).toEqual([1, 2, 3, 4, 5, 6, 7]);
});

it('a new workbook needs no backup', () => {
  const file = join(tempFolder(), 'test.p17');
  openTestWorkbook(file);
  expect(existsSync(backupFile(file, 0))).toBe(false);
});

describe('upgrading a workbook', () => {
  it('keeps its notes, sets the version and leaves a sound copy of before', () => {
    const file = join(tempFolder(), 'test.p17');
    const db = openTestWorkbook(file);
    value(applyChange(db, change('addNote', { table: 'notes', put: [note('n1')] })));
    migrateWorkbook(db, [...MIGRATIONS, NEXT]);
    expect(db.prepare('SELECT colour FROM notes').pluck().all()).toEqual(['red']);
    expect(db.pragma('user_version', { simple: true })).toBe(NEWEST + 1);

    expect(backupFile(file, NEWEST)).toContain(`test.before-format-${NEWEST + 1}.p17`);
    const copy = new Database(backupFile(file, NEWEST), { readonly: true });
    expect(copy.pragma('integrity_check', { simple: true })).toBe('ok');
    expect(copy.pragma('user_version', { simple: true })).toBe(NEWEST);
    expect(copy.pragma('application_id', { simple: true })).toBe(0x50313757);
    expect(written(copy, 'notes')).toEqual([note('n1')]);
    copy.close();
  });

  it('changes nothing when a step fails', () => {
    const db = openTestWorkbook();
    value(applyChange(db, change('addNote', { table: 'notes', put: [note('n1')] })));
    const broken = { version: NEWEST + 2, sql: 'CREATE TABLE more (a) STRICT;' };
    expect(() => migrateWorkbook(db, [...MIGRATIONS, NEXT, broken])).toThrow('missing datatype');
    expect(db.pragma('user_version', { simple: true })).toBe(NEWEST);
    expect(db.prepare('SELECT * FROM notes').get()).not.toHaveProperty('colour');
    expect(written(db, 'notes')).toEqual([note('n1')]);
  });

  it('does nothing to one that is of the newest format', () => {
    const file = join(tempFolder(), 'test.p17');
    const db = openTestWorkbook(file);
    migrateWorkbook(db, MIGRATIONS);
    expect(existsSync(backupFile(file, NEWEST))).toBe(false);
  });
});

describe('a workbook from before there were scanned maps', () => {
  /** One of format 1 with a note, whose journal knows nothing of scans. */
  function givenFormatOne(file: string): void {
    const db = new Database(file);
    const [first] = MIGRATIONS;
    if (first === undefined) throw new Error('no migrations');
    migrateWorkbook(db, [first]);
    db.exec(`INSERT INTO notes VALUES
      ('n1', 'Cũ', '', NULL, NULL, NULL, '{"type":"Point","coordinates":[103,21]}', 1, 1)`);
    const put = { ...note('n1', { title: 'Cũ hơn', eventIds: [] }), createdAtMs: 1 };
    const edit = { kind: 'editNote', deleteNoteIds: [], putScenes: [], deleteSceneIds: [] };
    db.prepare(`INSERT INTO journal (kind, forward, inverse, state, at_ms)
      VALUES ('editNote', ?, ?, 'done', 1)`).run(
      JSON.stringify({ ...edit, putNotes: [] }),
      JSON.stringify({ ...edit, putNotes: [put] }),
    );
    db.close();
  }

  it('opens with its notes, no scans, and an edit that can still be undone', () => {
    const file = join(tempFolder(), 'test.p17');
    givenFormatOne(file);
    const db = openTestWorkbook(file);
    expect(db.pragma('user_version', { simple: true })).toBe(NEWEST);
    expect(existsSync(backupFile(file, 1))).toBe(true);
    expect(written(db, 'notes')).toMatchObject([{ title: 'Cũ' }]);
    expect(written(db, 'scans')).toEqual([]);
    value(undoChange(db));
    expect(written(db, 'notes')).toMatchObject([{ title: 'Cũ hơn' }]);
  });
});
