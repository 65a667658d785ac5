import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, it, onTestFinished } from 'vitest';
import { compileContent } from '../../../db/compile/compile-content.ts';
import { closeDatabase, openContent, openWorkbook } from '../../../db/open.ts';
import { applyChange } from '../../../db/queries/edits.ts';
import { change } from '../../../geodata/model/workbook/change.ts';
import { smallContent, writeFiles } from './content-fixture.ts';
import { tempFolder } from './temp-folder.ts';
import { note, openTestWorkbook, value, written } from './workbook-fixture.ts';

/** A closed workbook with notes in it. */
function writtenWorkbook(): string {
  const file = join(tempFolder(), 'test.p17');
  const db = value(openWorkbook(file));
  const putNotes = Array.from({ length: 200 }, (_, index) => note(`n${index}`));
  value(applyChange(db, change('addNote', { table: 'notes', put: putNotes })));
  closeDatabase(db);
  return file;
}

describe('a workbook', () => {
  it('is created with its folder, in WAL, with full synchronisation and foreign keys', () => {
    const db = openTestWorkbook(join(tempFolder(), 'new', 'test.p17'));
    const pragma = (name: string) => db.pragma(name, { simple: true });
    expect(pragma('journal_mode')).toBe('wal');
    expect(pragma('synchronous')).toBe(2);
    expect(pragma('foreign_keys')).toBe(1);
    expect(pragma('trusted_schema')).toBe(0);
    expect(pragma('application_id')).toBe(0x50313757);
    expect(pragma('user_version')).toBe(7);
  });

  it('has only strict tables', () => {
    const db = openTestWorkbook();
    const loose = db.prepare(
      `SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND strict = 0 AND name NOT LIKE 'sqlite_%'`,
    );
    expect(loose.pluck().all()).toEqual([]);
  });

  it('is one file again when it was closed', () => {
    const file = writtenWorkbook();
    expect(readdirSync(join(file, '..'))).toEqual(['test.p17']);
  });

  it('is created over an empty file, as an interrupted first start leaves it', () => {
    const file = join(tempFolder(), 'test.p17');
    writeFileSync(file, '');
    expect(written(openTestWorkbook(file), 'notes')).toEqual([]);
  });

  it('of a newer edition is refused and stays the same, byte by byte', () => {
    const file = writtenWorkbook();
    const newer = new Database(file);
    newer.pragma('user_version = 99');
    closeDatabase(newer);
    const before = readFileSync(file);
    expect(openWorkbook(file)).toEqual({
      ok: false,
      error: { code: 'workbookTooNew', params: { file: 'test.p17', found: 99, known: 7 } },
    });
    expect(readFileSync(file)).toEqual(before);
  });

  it('of a newer edition that was killed keeps its unfinished log too', () => {
    const file = writtenWorkbook();
    const newer = new Database(file);
    onTestFinished(() => {
      newer.close();
    });
    newer.pragma('user_version = 99');
    const copy = join(tempFolder(), 'test.p17');
    writeFileSync(copy, readFileSync(file));
    writeFileSync(`${copy}-wal`, readFileSync(`${file}-wal`));
    const before = [readFileSync(copy), readFileSync(`${copy}-wal`)];
    expect(openWorkbook(copy)).toMatchObject({ ok: false, error: { code: 'workbookTooNew' } });
    expect([readFileSync(copy), readFileSync(`${copy}-wal`)]).toEqual(before);
  });

  it.each([
    ['text', 'This is a letter, not a workbook. '.repeat(100)],
    ['a text shorter than a header', 'x'],
  ])('that is %s is refused as damaged and left alone', (_, text) => {
    const file = join(tempFolder(), 'test.p17');
    writeFileSync(file, text);
    expect(openWorkbook(file)).toMatchObject({ ok: false, error: { code: 'workbookCorrupt' } });
    expect(readFileSync(file, 'utf8')).toBe(text);
  });

  it('that is a database of another program is refused and left alone', () => {
    const file = join(tempFolder(), 'other.sqlite');
    const other = new Database(file);
    other.exec('CREATE TABLE mine (a)');
    other.close();
    const before = readFileSync(file);
    expect(openWorkbook(file)).toEqual({
      ok: false,
      error: {
        code: 'workbookCorrupt',
        params: { file: 'other.sqlite', reason: 'reason.notAWorkbook' },
      },
    });
    expect(readFileSync(file)).toEqual(before);
  });

  it('with a spoiled page is refused as damaged and left alone', () => {
    const file = writtenWorkbook();
    const bytes = readFileSync(file);
    bytes.fill(0xff, 4096 * 2, 4096 * 4);
    writeFileSync(file, bytes);
    const opened = openWorkbook(file);
    expect(opened).toMatchObject({ ok: false, error: { code: 'workbookCorrupt' } });
    expect(readFileSync(file)).toEqual(bytes);
  });

  it('that another program holds for itself is told as locked', () => {
    const file = writtenWorkbook();
    const other = new Database(file);
    onTestFinished(() => {
      other.close();
    });
    other.pragma('locking_mode = EXCLUSIVE');
    other.exec('BEGIN EXCLUSIVE; COMMIT');
    expect(openWorkbook(file)).toMatchObject({
      ok: false,
      error: { code: 'workbookLocked', params: { file: 'test.p17' } },
    });
  });

  it('that is a folder, or lies below a file, is told as not writable', () => {
    const folder = tempFolder();
    mkdirSync(join(folder, 'folder.p17'));
    writeFileSync(join(folder, 'file'), '');
    for (const path of ['folder.p17', 'file/test.p17']) {
      expect(openWorkbook(join(folder, path))).toMatchObject({
        ok: false,
        error: { code: 'workbookReadOnly' },
      });
    }
  });

  it.skipIf(process.getuid?.() === 0 || process.platform === 'win32')(
    'in a folder without rights is told as not writable',
    () => {
      const file = writtenWorkbook();
      chmodSync(file, 0o444);
      expect(openWorkbook(file)).toMatchObject({ error: { code: 'workbookReadOnly' } });
    },
  );
});

describe('content', () => {
  it('opens for reading only', () => {
    const root = tempFolder();
    const file = join(root, 'content.db');
    writeFiles(root, smallContent());
    compileContent(root, file);
    const db = openContent(file);
    expect(() => db.exec('DELETE FROM events')).toThrow('readonly');
    closeDatabase(db);
    expect(existsSync(`${file}-wal`)).toBe(false);
  });

  it('that is missing or something else is told in a sentence', () => {
    const file = join(tempFolder(), 'content.db');
    expect(() => openContent(file)).toThrow(`The atlas content is missing: there is no ${file}.`);
    expect(() => openContent(writtenWorkbook())).toThrow('The atlas content cannot be read');
  });
});
