import { existsSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { openWorkbook } from '../../../../../db/open.ts';
import { applyChange } from '../../../../../db/queries/edits.ts';
import { backupHandlers } from '../../../../../electron/features/workbook/backup-handlers.ts';
import { createBackups } from '../../../../../electron/features/workbook/backups.ts';
import { keepWorkbook } from '../../../../../electron/features/workbook/workbook-file.ts';
import { createTurns } from '../../../../../electron/requests/turns.ts';
import { change } from '../../../../../geodata/model/workbook/change.ts';
import { note, value, written } from '../../../db/workbook-fixture.ts';
import { makeTempFolder } from '../../temp-folder.ts';

const workerFile = resolve(
  import.meta.dirname,
  '../../../../../electron/features/workbook/workbook-worker.ts',
);

function given() {
  const folder = makeTempFolder();
  const path = join(folder, 'default.p17');
  const workbook = keepWorkbook(value(openWorkbook(path)));
  onTestFinished(() => workbook.close());
  const turns = createTurns();
  const failures: string[] = [];
  const backups = createBackups({
    workerFile,
    folder: join(folder, 'backups'),
    workbook,
    turns,
    onFailure: ({ error }) => failures.push(error.code),
  });
  const restored: string[] = [];
  const handlers = backupHandlers({
    backups,
    workbook,
    turns,
    keep: async () => undefined,
    openFolder: async (asked) => (existsSync(asked) ? '' : 'gone'),
    onRestored: ({ keptAs }) => restored.push(keptAs),
  });
  const write = (id: string) =>
    turns.take(() =>
      value(applyChange(workbook.db, change('addNote', { table: 'notes', put: [note(id)] }))),
    );
  return { path, workbook, turns, backups, handlers, restored, failures, write };
}

describe('backups of the open workbook', () => {
  test('are made when asked, once for each state, and never of nothing', async () => {
    const { backups, write } = given();
    expect(value(await backups.make('open'))).toBeNull();
    await write('n1');
    expect(value(await backups.make('open'))).toMatchObject({ occasion: 'open' });
    expect(value(await backups.make('hour'))).toBeNull();
    await write('n2');
    await backups.make('hour');
    const { workbook, backups: listed } = backups.list();
    expect(workbook).toBe('default.p17');
    expect(listed.map(({ occasion }) => occasion)).toEqual(['hour', 'open']);
  });

  test('come before what is done in a turn after one, also when none can be made', async () => {
    const { backups, turns, write, failures } = given();
    await write('n1');
    const after = backups.turnsAfter('import');
    expect(await after.take(() => backups.list().backups.length)).toBe(1);
    await write('n2');
    rmSync(dirname(backups.folder()), { recursive: true });
    writeFileSync(dirname(backups.folder()), 'no folder');
    expect(await after.take(() => 'done')).toBe('done');
    expect(failures).toEqual(['workbookReadOnly']);
    expect(after.ended).toBe(turns.ended);
  });

  test('edits asked for while one is made wait for it and are stored', async () => {
    const { backups, write, workbook } = given();
    await write('n1');
    const made = backups.make('hour');
    await Promise.all([write('n2'), write('n3')]);
    expect(value(await made)).not.toBeNull();
    expect(written(workbook.db, 'notes')).toHaveLength(3);
  });
});

describe('restoring', () => {
  test('goes back, keeps the replaced file and makes a backup of it first', async () => {
    const { backups, handlers, write, workbook, restored, path } = given();
    await write('n1');
    const first = value(await backups.make('open'));
    await write('n2');
    value(await handlers['backups.restore']({ name: first?.name ?? '' }));
    expect(written(workbook.db, 'notes').map(({ id }) => id)).toEqual(['n1']);
    await expect.poll(() => restored).toHaveLength(1);
    const kept = value(openWorkbook(restored[0] ?? ''));
    onTestFinished(() => void kept.close());
    expect(written(kept, 'notes').map(({ id }) => id)).toEqual(['n1', 'n2']);
    expect(basename(restored[0] ?? '')).toMatch(/^default\.replaced-[\d-]+\.p17$/);
    expect(backups.list().backups[0]).toMatchObject({ occasion: 'restore' });
    expect(workbook.path).toBe(path);
    await write('n3');
    expect(written(workbook.db, 'notes')).toHaveLength(2);
  });

  test('of a damaged backup is refused, and everything stays', async () => {
    const { backups, handlers, write, workbook, path } = given();
    await write('n1');
    const name = value(await backups.make('open'))?.name ?? '';
    await write('n2');
    writeFileSync(join(backups.folder(), name), 'damaged');
    expect(await handlers['backups.restore']({ name })).toMatchObject({
      error: { code: 'backupDamaged' },
    });
    expect(written(workbook.db, 'notes')).toHaveLength(2);
    expect(readdirSync(dirname(path)).some((file) => file.includes('replaced'))).toBe(false);
  });

  test('what does not open puts the workbook back as it was', async () => {
    const { write, workbook, path } = given();
    await write('n1');
    const text = join(dirname(path), 'text');
    writeFileSync(text, 'x'.repeat(5000));
    expect(workbook.restore(text)).toMatchObject({ error: { code: 'workbookCorrupt' } });
    expect(workbook.restore(join(dirname(path), 'gone'))).toMatchObject({
      error: { code: 'fileUnwritable', params: { reason: 'reason.fileMissing' } },
    });
    expect(written(workbook.db, 'notes')).toHaveLength(1);
    await write('n2');
    expect(readdirSync(dirname(path)).filter((file) => file.endsWith('.p17'))).toEqual([
      'default.p17',
    ]);
  });
});
