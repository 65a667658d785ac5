import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { exportHandlers } from '../../../../../electron/features/export/export-handlers.ts';
import { fail, ok } from '../../../../../geodata/model/result.ts';
import { makeTempFolder } from '../../temp-folder.ts';

const SHEET = {
  paper: 'A4',
  orientation: 'portrait',
  title: 'Map',
  language: 'en',
  maps: [],
} as const;
const BYTES = new TextEncoder().encode('%PDF');

function handlers(file: string | null, drawSheet = async () => BYTES) {
  return exportHandlers({ chooseFile: async () => file, drawSheet });
}

test('a sheet is stored where a person asked for it', async () => {
  const file = join(makeTempFolder(), 'map.pdf');
  const saved = await handlers(file)['sheet.save']({ ...SHEET, maps: [] });
  expect(saved).toEqual(ok({ fileName: 'map.pdf' }));
  expect(readFileSync(file, 'utf8')).toBe('%PDF');
});

test('who cancels has nothing drawn', async () => {
  const draw = () => Promise.reject(new Error('drawn all the same'));
  expect(await handlers(null, draw)['sheet.save']({ ...SHEET, maps: [] })).toEqual(ok(null));
});

test('a folder that is not there is told, and nothing is left behind', async () => {
  const folder = makeTempFolder();
  const saved = await handlers(join(folder, 'gone', 'map.pdf'))['sheet.save']({
    ...SHEET,
    maps: [],
  });
  expect(saved).toMatchObject({ ok: false, error: { code: 'fileUnwritable' } });
  expect(readdirSync(folder)).toEqual([]);
});

test('one sheet is drawn at a time; after it, or its failure, the next', async () => {
  const file = join(makeTempFolder(), 'map.pdf');
  let finish = (_bytes: Uint8Array) => {};
  const drawn = new Promise<Uint8Array>((resolve) => {
    finish = resolve;
  });
  const both = handlers(file, () => drawn as Promise<typeof BYTES>);
  const first = both['sheet.save']({ ...SHEET, maps: [] });
  await Promise.resolve();
  expect(await both['sheet.save']({ ...SHEET, maps: [] })).toEqual(fail('sheetBusy'));
  finish(BYTES);
  expect(await first).toMatchObject({ ok: true });
  const failing = handlers(file, () => Promise.reject(new Error('out of memory')));
  await expect(failing['sheet.save']({ ...SHEET, maps: [] })).rejects.toThrow('out of memory');
  await expect(failing['sheet.save']({ ...SHEET, maps: [] })).rejects.toThrow('out of memory');
});
