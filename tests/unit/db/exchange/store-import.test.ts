import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { storeImport } from '../../../../db/exchange/store-import.ts';
import { loadWorkbook } from '../../../../db/queries/workbook.ts';
import { tempFolder } from '../temp-folder.ts';
import { note, openTestWorkbook, written } from '../workbook-fixture.ts';

const QUIET = { onProgress: () => {}, isCancelled: () => false };

it('an import that is killed in the middle leaves nothing', () => {
  const file = join(tempFolder(), 'test.p17');
  const db = openTestWorkbook(file);
  const killed = spawnSync(process.execPath, [join(import.meta.dirname, 'import-writer.ts'), file]);
  expect(killed.signal).toBe('SIGKILL');
  expect(written(db, 'notes')).toEqual([]);
  expect(loadWorkbook(db, '').history).toEqual({ undo: null, redo: null });
  expect(storeImport(file, [note('n1')], QUIET)).toMatchObject({ ok: true });
  expect(written(db, 'notes')).toEqual([note('n1')]);
});

it('a workbook that is gone is not made anew', () => {
  const file = join(tempFolder(), 'gone.p17');
  expect(storeImport(file, [note('n1')], QUIET)).toMatchObject({ ok: false });
  expect(existsSync(file)).toBe(false);
});
