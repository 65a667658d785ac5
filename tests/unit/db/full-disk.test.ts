import { copyFileSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { closeDatabase, openWorkbook } from '../../../db/open.ts';
import { applyChange } from '../../../db/queries/edits.ts';
import { attempt } from '../../../db/sqlite-errors.ts';
import { change } from '../../../geodata/model/workbook/change.ts';
import { fillDisk, makeReadOnly, smallDisk } from './small-disk.ts';
import { tempFolder } from './temp-folder.ts';
import { note, openTestWorkbook, value, written } from './workbook-fixture.ts';

/** What SQLite answers to this code while a workbook is used. */
function codeFor(sqliteCode: string): string | null {
  const result = attempt('test.p17', () => {
    throw new Database.SqliteError('disk I/O error', sqliteCode);
  });
  return result.ok ? null : result.error.code;
}

describe('a full disk', () => {
  it('is told apart from a damaged file and from a failing disk', () => {
    expect(codeFor('SQLITE_FULL')).toBe('diskFull');
    expect(codeFor('SQLITE_IOERR_SHMSIZE')).toBe('diskFull');
    expect(codeFor('SQLITE_IOERR_READ')).toBe('diskFailed');
    expect(codeFor('SQLITE_CORRUPT_VTAB')).toBe('workbookCorrupt');
    expect(() => codeFor('SQLITE_CONSTRAINT_CHECK')).toThrow('disk I/O error');
  });

  it.for([0, 4, 12, 24, 40])('with %i kB free at the start is named', (freeKb, { skip }) => {
    const disk = smallDisk(400);
    if (disk === null) return skip('no disk of its own can be had here');
    fillDisk(disk, freeKb);
    expect(openWorkbook(join(disk, 'default.p17'))).toMatchObject({ error: { code: 'diskFull' } });
  });

  it('at the start leaves a workbook as it was, and it opens once there is room', ({ skip }) => {
    const disk = smallDisk(600);
    if (disk === null) return skip('no disk of its own can be had here');
    const file = join(disk, 'default.p17');
    const db = value(openWorkbook(file));
    value(applyChange(db, change('addNote', { table: 'notes', put: [note('n1')] })));
    closeDatabase(db);
    const before = readFileSync(file);
    fillDisk(disk, 12);
    expect(openWorkbook(file)).toMatchObject({ error: { code: 'diskFull' } });
    expect(readFileSync(file)).toEqual(before);
    rmSync(join(disk, 'fill'));
    expect(written(openTestWorkbook(file), 'notes')).toEqual([note('n1')]);
  });

  it('while editing refuses the edit whole, and takes it once there is room', ({ skip }) => {
    const disk = smallDisk(1000);
    if (disk === null) return skip('no disk of its own can be had here');
    const db = openTestWorkbook(join(disk, 'default.p17'));
    value(applyChange(db, change('addNote', { table: 'notes', put: [note('n1')] })));
    fillDisk(disk, 0);
    const large = change('addNote', {
      table: 'notes',
      put: [note('n2', { body: 'x'.repeat(90_000) })],
    });
    expect(applyChange(db, large)).toMatchObject({ error: { code: 'diskFull' } });
    expect(written(db, 'notes')).toEqual([note('n1')]);
    rmSync(join(disk, 'fill'));
    value(applyChange(db, large));
    expect(written(db, 'notes')).toHaveLength(2);
  });
});

it('a workbook on a read-only disk is refused as such, also one that was not closed', ({
  skip,
}) => {
  const disk = smallDisk(2000);
  if (disk === null) return skip('no disk of its own can be had here');
  const file = join(disk, 'default.p17');
  closeDatabase(value(openWorkbook(file)));
  const elsewhere = join(tempFolder(), 'unclosed.p17');
  const unclosed = openTestWorkbook(elsewhere);
  value(applyChange(unclosed, change('addNote', { table: 'notes', put: [note('n1')] })));
  for (const suffix of ['', '-wal']) {
    copyFileSync(elsewhere + suffix, join(disk, `unclosed.p17${suffix}`));
  }
  makeReadOnly(disk);
  for (const name of ['default.p17', 'unclosed.p17']) {
    expect(openWorkbook(join(disk, name))).toMatchObject({ error: { code: 'workbookReadOnly' } });
  }
});
