import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { handoutHandlers } from '../../../../../../electron/features/export/handout/handout-handlers.ts';
import { madeHandout } from './made-handout.ts';

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'p17-handout-'));
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

function handlersFor(file: string | null, bytes = new Uint8Array([1, 2, 3])) {
  return handoutHandlers({ chooseFile: async () => file, write: async () => bytes });
}

test('a lecture is written to the file that was chosen for it, once', async () => {
  const file = join(folder, 'lecture.pptx');
  const handlers = handlersFor(file);
  const chosen = await handlers['handout.chooseFile']({ format: 'slides', title: 'x' });
  expect(chosen).toMatchObject({ value: { fileName: 'lecture.pptx' } });
  expect(existsSync(file)).toBe(false);
  expect(await handlers['handout.save'](madeHandout('slides'))).toMatchObject({ ok: true });
  expect([...readFileSync(file)]).toEqual([1, 2, 3]);
  expect(await handlers['handout.save'](madeHandout('slides'))).toMatchObject({
    error: { code: 'noFileChosen' },
  });
});

test('nothing is written where another kind was chosen, or none', async () => {
  const handlers = handlersFor(null);
  expect(await handlers['handout.chooseFile']({ format: 'html', title: 'x' })).toEqual({
    ok: true,
    value: null,
  });
  expect(await handlers['handout.save'](madeHandout('html'))).toMatchObject({ ok: false });
  const other = handlersFor(join(folder, 'a.pdf'));
  await other['handout.chooseFile']({ format: 'pages1', title: 'x' });
  expect(await other['handout.save'](madeHandout('html'))).toMatchObject({ ok: false });
  expect(readdirSync(folder)).toEqual([]);
});

test('a page too large to send is told, and a file that cannot be written', async () => {
  const handlers = handlersFor(join(folder, 'a.html'), new Uint8Array(15_500_000));
  await handlers['handout.chooseFile']({ format: 'html', title: 'x' });
  expect(await handlers['handout.save'](madeHandout('html'))).toMatchObject({
    error: { code: 'handoutTooLarge', params: { megabytes: 16 } },
  });
  const lost = handlersFor(join(folder, 'gone', 'a.pdf'));
  await lost['handout.chooseFile']({ format: 'pages1', title: 'x' });
  expect(await lost['handout.save'](madeHandout('pages1'))).toMatchObject({
    error: { code: 'fileUnwritable' },
  });
  expect(readdirSync(folder)).toEqual([]);
});

test('pictures go into a new folder in their order, and never into one that is there', async () => {
  const target = join(folder, 'Bài giảng');
  const handlers = handlersFor(target);
  await handlers['handout.chooseFile']({ format: 'pictures', title: 'x' });
  const made = madeHandout('pictures', 11);
  expect(await handlers['handout.save'](made)).toMatchObject({ ok: true });
  const names = readdirSync(target).sort();
  expect(names).toHaveLength(11);
  expect(names[1]).toBe('02 Cảnh 2 Tchepone & Lao Bảo.png');

  const taken = join(folder, 'taken');
  mkdirSync(taken);
  writeFileSync(join(taken, 'mine.txt'), 'mine');
  const again = handlersFor(taken);
  await again['handout.chooseFile']({ format: 'pictures', title: 'x' });
  expect(await again['handout.save'](made)).toMatchObject({ error: { code: 'fileUnwritable' } });
  expect(readdirSync(taken)).toEqual(['mine.txt']);
});
