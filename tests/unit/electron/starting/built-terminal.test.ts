import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { ONE_DISPLAY } from '../../../electron-stand-in/host/launch.ts';
import { startMainProcess } from '../../../electron-stand-in/host/main-process.ts';
import { makeTempFolder } from '../temp-folder.ts';

/** The built atlas, started with these arguments where nothing can be shown. */
async function runBuilt(language: string, ...args: string[]) {
  const folder = join(makeTempFolder(), 'user');
  const main = startMainProcess({
    plan: {
      appDir: resolve(import.meta.dirname, '../../../..'),
      resourcesPath: null,
      args: [`--user-data-dir=${folder}`, ...args],
      languages: [language],
      displays: ONE_DISPLAY,
    },
    // Whatever asked for a window would fail here.
    answers: {} as never,
  });
  const code = await main.exited;
  return { code, text: main.log(), hasFolder: existsSync(folder) };
}

test('the built atlas says how it is used, in the system’s language, and touches nothing', async () => {
  const { code, text, hasFolder } = await runBuilt('vi-VN', '--help');
  expect(text).toContain('Cách dùng: parallel-17');
  expect(text).toContain('--workbook TỆP');
  expect({ code, hasFolder }).toEqual({ code: 0, hasFolder: false });
});

test('the built atlas refuses an option without its value', async () => {
  const { code, text, hasFolder } = await runBuilt('en-US', '--present', '--lecture');
  expect(text).toContain('--lecture needs the title of a lecture after it.');
  expect({ code, hasFolder }).toEqual({ code: 2, hasFolder: false });
});
