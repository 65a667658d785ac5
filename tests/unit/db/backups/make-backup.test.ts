import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { compareBackup } from '../../../../db/backups/compare-backup.ts';
import { compareCopy } from '../../../../db/backups/compare-copy.ts';
import { fingerprintOf } from '../../../../db/backups/fingerprint.ts';
import { isBackupSound, listBackups, makeBackup } from '../../../../db/backups/make-backup.ts';
import type { WorkbookDb } from '../../../../db/open.ts';
import { applyChange } from '../../../../db/queries/edits.ts';
import { change } from '../../../../geodata/model/workbook/change.ts';
import { fillDisk, smallDisk } from '../small-disk.ts';
import { tempFolder } from '../temp-folder.ts';
import { note, openTestWorkbook, scene, value, written } from '../workbook-fixture.ts';

const NOON = Date.UTC(2026, 10, 30, 12);

function givenWorkbook() {
  const db = openTestWorkbook();
  value(applyChange(db, change('addNote', { table: 'notes', put: [note('n1'), note('n2')] })));
  return { db, folder: join(tempFolder(), 'backups') };
}

function backUp(db: WorkbookDb, folder: string, atMs = NOON, onCopied?: () => void) {
  return makeBackup({ workbookFile: db.name, folder, occasion: 'hour', atMs }, onCopied);
}

describe('a backup', () => {
  it('holds what the workbook holds, needs no log beside it, and says so in its name', () => {
    const { db, folder } = givenWorkbook();
    const backup = backUp(db, folder);
    expect(backup).toMatchObject({ atMs: NOON, occasion: 'hour' });
    expect(listBackups(folder)).toEqual([backup]);
    expect(isBackupSound(folder, backup?.name ?? '')).toBe(true);
    const file = join(folder, backup?.name ?? '');
    expect([...readFileSync(file).subarray(18, 20)]).toEqual([1, 1]);
    const copy = new Database(file, { readonly: true });
    expect(written(copy, 'notes')).toEqual([note('n1'), note('n2')]);
    expect(fingerprintOf(copy)).toEqual(fingerprintOf(db));
    copy.close();
    expect(readdirSync(folder)).toEqual([backup?.name]);
  });

  it('is not made again while nothing changed, but again when the last one was damaged', () => {
    const { db, folder } = givenWorkbook();
    const first = backUp(db, folder);
    expect(backUp(db, folder, NOON + 1)).toBeNull();
    writeFileSync(join(folder, first?.name ?? ''), '');
    expect(backUp(db, folder, NOON + 2)).toMatchObject({ atMs: NOON + 2 });
  });

  it('is of the moment of the copy: what is written while it is compared is not in it', () => {
    const { db, folder } = givenWorkbook();
    const late = change('addNote', { table: 'notes', put: [note('late')] });
    const backup = backUp(db, folder, NOON, () => value(applyChange(db, late)));
    const copy = new Database(join(folder, backup?.name ?? ''), { readonly: true });
    expect(written(copy, 'notes')).toHaveLength(2);
    copy.close();
    expect(written(db, 'notes')).toHaveLength(3);
  });

  it('removes what was left of an unfinished one', () => {
    const { db, folder } = givenWorkbook();
    mkdirSync(folder);
    writeFileSync(join(folder, '1.unfinished'), 'half');
    const backup = backUp(db, folder);
    expect(readdirSync(folder)).toEqual([backup?.name]);
  });

  it('that has no room leaves none', ({ skip }) => {
    const disk = smallDisk(400);
    if (disk === null) return skip('no disk of its own can be had here');
    const { db } = givenWorkbook();
    fillDisk(disk, 8);
    const folder = join(disk, 'backups');
    expect(() => backUp(db, folder)).toThrow();
    expect(readdirSync(folder)).toEqual([]);
  });
});

describe('a copy is refused', () => {
  const WRONGS = {
    'with a row less': `DELETE FROM notes WHERE id = 'n2'`,
    'with another word': `UPDATE notes SET title = 'Ghi chu n1' WHERE id = 'n1'`,
    'with a number as text': `UPDATE journal SET kind = '1'`,
    'with another table': 'CREATE TABLE more (a)',
    'with another version': 'PRAGMA user_version = 1',
    'with a link less': 'DELETE FROM note_events WHERE position = 1',
  };
  it.each(Object.entries(WRONGS))('%s', (_wrong, sql) => {
    const { db } = givenWorkbook();
    const copy = join(tempFolder(), 'copy.p17');
    db.prepare('VACUUM INTO ?').run(copy);
    expect(() => compareCopy(copy, fingerprintOf(db))).not.toThrow();
    const wrong = new Database(copy);
    wrong.exec(sql);
    wrong.close();
    expect(() => compareCopy(copy, fingerprintOf(db))).toThrow('does not hold');
  });
});

describe('what differs from a backup', () => {
  it('is told by table, with titles', () => {
    const { db, folder } = givenWorkbook();
    const name = backUp(db, folder)?.name ?? '';
    expect(compareBackup(db, folder, name)).toEqual({ state: 'sound', tables: [] });
    const linked = note('n1', { eventIds: ['dbp-siege'] });
    value(applyChange(db, change('editNote', { table: 'notes', put: [linked, note('n3')] })));
    value(applyChange(db, change('deleteNote', { table: 'notes', delete: ['n2'] })));
    value(applyChange(db, change('addScene', { table: 'scenes', put: [scene('s1', 0)] })));
    const nothing = { count: 0, titles: [] };
    expect(compareBackup(db, folder, name)).toEqual({
      state: 'sound',
      tables: [
        {
          table: 'notes',
          added: { count: 1, titles: ['Ghi chú n3'] },
          changed: { count: 1, titles: ['Ghi chú n1'] },
          removed: { count: 1, titles: ['Ghi chú n2'] },
        },
        {
          table: 'scenes',
          added: { count: 1, titles: ['Cảnh s1'] },
          changed: nothing,
          removed: nothing,
        },
      ],
    });
  });

  it('is not told of a damaged one', () => {
    const { db, folder } = givenWorkbook();
    const name = backUp(db, folder)?.name ?? '';
    writeFileSync(join(folder, name), readFileSync(join(folder, name)).subarray(0, -1));
    expect(compareBackup(db, folder, name)).toEqual({ state: 'damaged' });
    expect(compareBackup(db, folder, '../../test.p17')).toEqual({ state: 'damaged' });
  });
});
