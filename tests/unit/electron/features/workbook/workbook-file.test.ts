import {
  existsSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { closeDatabase, openWorkbook } from '../../../../../db/open.ts';
import { applyChange, undoChange } from '../../../../../db/queries/edits.ts';
import { putScanImage } from '../../../../../db/queries/scans.ts';
import { followWorkbook } from '../../../../../electron/features/workbook/follow-workbook.ts';
import {
  keepWorkbook,
  type WorkbookFile,
} from '../../../../../electron/features/workbook/workbook-file.ts';
import {
  type AwayDialogs,
  guardWorkbook,
} from '../../../../../electron/features/workbook/workbook-guard.ts';
import { workbookHandlers } from '../../../../../electron/features/workbook/workbook-handlers.ts';
import { createTurns } from '../../../../../electron/requests/turns.ts';
import { fail } from '../../../../../geodata/model/result.ts';
import { change } from '../../../../../geodata/model/workbook/change.ts';
import { note, value, written } from '../../../db/workbook-fixture.ts';
import { makeTempFolder } from '../../temp-folder.ts';

/** An open workbook with one stored note, whose file can be taken away. */
function givenOpen(name = 'default.p17') {
  const folder = makeTempFolder();
  const path = join(folder, name);
  const file = keepWorkbook(value(openWorkbook(path)));
  onTestFinished(() => file.close());
  write(file, 'n1');
  return { folder, path, file };
}

function write(file: WorkbookFile, id: string): void {
  value(applyChange(file.db, change('addNote', { table: 'notes', put: [note(id)] })));
}

/** What a start of the atlas would find at a path. */
function storedAt(path: string): string[] {
  const db = value(openWorkbook(path));
  try {
    return written(db, 'notes').map(({ id }) => id);
  } finally {
    closeDatabase(db);
  }
}

function deleteAll(path: string): void {
  for (const suffix of ['', '-wal', '-shm']) rmSync(path + suffix, { force: true });
}

// Elsewhere an open file cannot be deleted or moved at all.
describe.skipIf(process.platform === 'win32')('the file of an open workbook', () => {
  test('is in place until it is deleted, moved or replaced, whatever is written', () => {
    const { path, file, folder } = givenOpen();
    write(file, 'n2');
    expect(file.isInPlace()).toBe(true);
    renameSync(path, join(folder, 'elsewhere.p17'));
    expect(file.isInPlace()).toBe(false);
    writeFileSync(path, 'another file');
    expect(file.isInPlace()).toBe(false);
    rmSync(path);
    renameSync(join(folder, 'elsewhere.p17'), path);
    expect(file.isInPlace()).toBe(true);
  });

  test('is not in place when its folder cannot be looked into any more', () => {
    const { file, folder } = givenOpen('inner/default.p17');
    renameSync(join(folder, 'inner'), join(folder, 'away'));
    symlinkSync('inner', join(folder, 'inner'));
    expect(file.isInPlace()).toBe(false);
    value(file.saveCopy(join(folder, 'copy.p17')));
    write(file, 'n2');
    file.close();
    expect(storedAt(join(folder, 'copy.p17'))).toEqual(['n1', 'n2']);
  });

  test('deleted, is saved whole at its place: what was written since, images and history too', () => {
    const { path, file, folder } = givenOpen();
    const image = { mime: 'image/png', bytes: new Uint8Array([1, 2]) } as const;
    putScanImage(file.db, 'kept', image);
    deleteAll(path);
    write(file, 'n2');
    value(file.saveCopy(path));
    expect(file.isInPlace()).toBe(true);
    // A copy made by VACUUM INTO has no log of its own any more.
    expect(file.db.pragma('journal_mode', { simple: true })).toBe('wal');
    write(file, 'n3');
    value(undoChange(file.db));
    value(undoChange(file.db));
    write(file, 'n4');
    file.close();
    expect(readdirSync(folder)).toEqual(['default.p17']);
    expect(storedAt(path)).toEqual(['n1', 'n4']);
  });

  test('deleted without its log, is saved all the same and the old log spoils nothing', () => {
    const { path, file } = givenOpen();
    rmSync(path);
    expect(existsSync(`${path}-wal`)).toBe(true);
    write(file, 'n2');
    value(file.saveCopy(path));
    write(file, 'n3');
    file.close();
    expect(storedAt(path)).toEqual(['n1', 'n2', 'n3']);
  });

  test('replaced by another workbook, is saved elsewhere and leaves the other alone', () => {
    const { path, file, folder } = givenOpen();
    deleteAll(path);
    const other = keepWorkbook(value(openWorkbook(join(folder, 'other.p17'))));
    write(other, 'other');
    other.close();
    renameSync(join(folder, 'other.p17'), path);
    const copy = join(folder, 'copy.p17');
    value(file.saveCopy(copy));
    expect(file.path).toBe(copy);
    write(file, 'n2');
    file.close();
    expect(storedAt(copy)).toEqual(['n1', 'n2']);
    expect(storedAt(path)).toEqual(['other']);
  });

  test('that cannot be saved there says so and keeps everything', () => {
    const { path, file, folder } = givenOpen();
    deleteAll(path);
    expect(file.saveCopy(join(folder, 'no such folder', 'copy.p17'))).toMatchObject({
      ok: false,
      error: { code: 'workbookReadOnly' },
    });
    write(file, 'n2');
    value(file.saveCopy(path));
    expect(storedAt(path)).toEqual(['n1', 'n2']);
  });
});

describe('another workbook', () => {
  test('takes the place of the open one, and requests go to it', async () => {
    const { file, folder } = givenOpen();
    const other = join(folder, 'other.p17');
    closeDatabase(value(openWorkbook(other)));
    let looks = 0;
    const handlers = followWorkbook(
      file,
      (db) => workbookHandlers(db, createTurns()),
      () => {
        looks += 1;
      },
    );
    value(file.open(other));
    const put = change('addNote', { table: 'notes', put: [note('n2')] });
    expect(await handlers['workbook.apply'](put)).toMatchObject({ ok: true });
    expect(await handlers['workbook.load'](undefined)).toMatchObject({
      value: { name: 'other.p17', rows: { notes: [{ id: 'n2' }] } },
    });
    expect(looks).toBe(2);
  });

  test('that is not there or no workbook leaves the open one as it is; none is made', () => {
    const { file, folder, path } = givenOpen();
    const missing = join(folder, 'missing.p17');
    expect(file.open(missing)).toEqual(
      fail('fileUnreadable', { file: 'missing.p17', reason: 'reason.fileMissing' }),
    );
    expect(existsSync(missing)).toBe(false);
    const text = join(folder, 'text.p17');
    writeFileSync(text, 'no workbook');
    expect(file.open(text)).toMatchObject({ error: { code: 'workbookCorrupt' } });
    mkdirSync(join(folder, 'folder.p17'));
    expect(file.open(join(folder, 'folder.p17'))).toMatchObject({ ok: false });
    expect(file.path).toBe(path);
    write(file, 'n2');
  });
});

describe.skipIf(process.platform === 'win32')('the guard of a workbook', () => {
  /** A person who gives these answers in turn. */
  function givenPerson(file: WorkbookFile, answers: ('later' | string | null)[]) {
    const asked: string[] = [];
    const now = { ms: 1 };
    let target: string | null = null;
    const dialogs: AwayDialogs = {
      askToSave: async (_path, isLast) => {
        asked.push(isLast ? 'last' : 'open');
        const answer = answers.shift() ?? 'later';
        target = answer === 'cancel' ? null : answer;
        return answer === 'later' ? 'later' : 'saveCopy';
      },
      chooseCopy: async () => target,
      explain: async ({ error }) => void asked.push(error.code),
      tellSaved: async (path) => void asked.push(path),
    };
    return { guard: guardWorkbook(file, dialogs, () => now.ms), asked, now };
  }

  test('asks nothing while the file is in place', async () => {
    const { file } = givenOpen();
    const { guard, asked } = givenPerson(file, []);
    guard.look();
    await guard.beforeClosing();
    expect(asked).toEqual([]);
  });

  test('asks once, and after “later” not before some time, but always before closing', async () => {
    const { file, path } = givenOpen();
    const { guard, asked, now } = givenPerson(file, ['later', 'later', path]);
    deleteAll(path);
    guard.look();
    guard.look();
    await expect.poll(() => asked).toEqual(['open']);
    guard.look();
    expect(asked).toEqual(['open']);
    now.ms += 3_600_000;
    guard.look();
    expect(asked).toEqual(['open', 'open']);
    await guard.beforeClosing();
    expect(asked).toEqual(['open', 'open', 'last']);
    file.close();
    expect(storedAt(path)).toEqual(['n1']);
  });

  test('asks again when the copy could not be written or no place was chosen', async () => {
    const { file, folder, path } = givenOpen();
    const copy = join(folder, 'copy.p17');
    const nowhere = join(folder, 'no', 'copy.p17');
    const { guard, asked } = givenPerson(file, ['cancel', nowhere, copy]);
    deleteAll(path);
    await guard.beforeClosing();
    expect(asked).toEqual(['last', 'last', 'workbookReadOnly', 'last', copy]);
    expect(file.isInPlace()).toBe(true);
  });
});
