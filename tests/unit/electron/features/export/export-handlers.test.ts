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

test('a picture is stored under its title, whole or not at all', async () => {
  const folder = makeTempFolder();
  const asked: string[] = [];
  const chosenIn = (file: string | null) =>
    exportHandlers({
      chooseFile: async (...names) => {
        asked.push(names.join('.'));
        return file;
      },
      drawSheet: async () => BYTES,
    });
  const picture = { title: 'Huế 1968', png: BYTES };
  const save = (file: string | null) => chosenIn(file)['sheet.savePicture'](picture);
  expect(await save(null)).toEqual(ok(null));
  expect(await save(join(folder, 'gone', 'a.png'))).toMatchObject({ ok: false });
  expect(readdirSync(folder)).toEqual([]);
  expect(await save(join(folder, 'a.png'))).toEqual(ok({ fileName: 'a.png' }));
  expect(readFileSync(join(folder, 'a.png'), 'utf8')).toBe('%PDF');
  expect(asked).toEqual(Array(3).fill('Huế 1968.png'));
});
