import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, test } from 'vitest';
import { openWorkbook } from '../../../../db/open.ts';
import { followWorkbook } from '../../../../electron/features/workbook/follow-workbook.ts';
import { workbookHandlers } from '../../../../electron/features/workbook/workbook-handlers.ts';
import { createTurns } from '../../../../electron/requests/turns.ts';
import {
  closeDatabases,
  type Opening,
  openDatabases,
} from '../../../../electron/storage/databases.ts';
import { type Language, translate } from '../../../../geodata/model/messages/messages.ts';
import { makeTempFolder } from '../temp-folder.ts';

/** Content that opens: the marks of compiled content, and no tables. */
function givenContent(folder: string): string {
  const file = join(folder, 'content.db');
  const db = new Database(file);
  db.pragma(`application_id = ${0x50313743}`);
  db.pragma('user_version = 7');
  db.close();
  return file;
}

function explain(opening: Opening, language: Language): string {
  if (opening.state === 'open') throw new Error('the databases were opened');
  return translate(language, opening.key, opening.params);
}

describe('opening the databases', () => {
  test('opens both, and closes the workbook into one file', () => {
    const folder = makeTempFolder();
    const workbookFile = join(folder, 'default.p17');
    const opening = openDatabases(givenContent(folder), workbookFile);
    if (opening.state === 'failed') throw new Error(opening.key);
    expect(opening.databases.workbook.path).toBe(workbookFile);
    expect(opening.databases.content.readonly).toBe(true);
    closeDatabases(opening.databases);
    expect(readdirSync(folder).sort()).toEqual(['content.db', 'default.p17']);
  });

  test('says in words that the content is missing', () => {
    const folder = makeTempFolder();
    const file = join(folder, 'content.db');
    const opening = openDatabases(file, join(folder, 'default.p17'));
    expect(explain(opening, 'vi')).toBe(
      `Dữ liệu atlas ${file} bị thiếu hoặc hỏng (không có tệp này). ` +
        'Hãy cài lại atlas; sổ của bạn không bị ảnh hưởng.',
    );
    expect(readdirSync(folder)).toEqual([]);
  });

  test('a damaged workbook opens as such: nothing can be written, and it stays untouched', () => {
    const folder = makeTempFolder();
    const workbookFile = join(folder, 'default.p17');
    writeFileSync(workbookFile, 'not a workbook at all');
    const opening = openDatabases(givenContent(folder), workbookFile);
    if (opening.state === 'failed') throw new Error(opening.key);
    const { workbook } = opening.databases;
    expect(workbook.path).toBe(workbookFile);
    expect(workbook.damage).toMatchObject({
      code: 'workbookCorrupt',
      params: { file: workbookFile, reason: 'reason.notAWorkbook' },
    });
    expect(workbook.isInPlace()).toBe(true);
    const answers = followWorkbook(
      workbook,
      (db) => workbookHandlers(db, createTurns()),
      () => {},
    );
    expect(answers['workbook.load'](undefined)).toMatchObject({ ok: false });
    closeDatabases(opening.databases);
    expect(readFileSync(workbookFile, 'utf8')).toBe('not a workbook at all');
    expect(readdirSync(folder).sort()).toEqual(['content.db', 'default.p17']);
  });

  test('says in words that a workbook is of a newer edition, and leaves it untouched', () => {
    const folder = makeTempFolder();
    const workbookFile = join(folder, 'default.p17');
    const made = openWorkbook(workbookFile);
    if (!made.ok) throw new Error(made.error.code);
    made.value.pragma('user_version = 999');
    made.value.close();
    const before = readFileSync(workbookFile);
    const opening = openDatabases(givenContent(folder), workbookFile);
    expect(explain(opening, 'en')).toContain('was made by a newer edition (format 999');
    expect(readFileSync(workbookFile)).toEqual(before);
  });

  test('opens the workbook that was asked for, and makes none in its place', () => {
    const folder = makeTempFolder();
    const content = givenContent(folder);
    const own = join(folder, 'default.p17');
    const asked = join(folder, 'asked.p17');
    expect(explain(openDatabases(content, own, asked), 'en')).toBe(
      `“${asked}” could not be read (there is no such file). ` +
        'Check that it is there and that you may open it.',
    );
    const made = openWorkbook(asked);
    if (!made.ok) throw new Error(made.error.code);
    made.value.close();
    const opening = openDatabases(content, own, asked);
    if (opening.state === 'failed') throw new Error(opening.key);
    expect(opening.databases.workbook.path).toBe(asked);
    closeDatabases(opening.databases);
    expect(readdirSync(folder).sort()).toEqual(['asked.p17', 'content.db']);
  });
});
