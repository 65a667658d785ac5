import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openSetup } from '../../../../../electron/features/settings/open-setup.ts';
import { makeTempFolder } from '../../temp-folder.ts';

function openWith(settings: string | null, session: string | null = null) {
  const folder = makeTempFolder();
  const preferencesFile = join(folder, 'settings.json');
  const sessionFile = join(folder, 'session.json');
  if (settings !== null) writeFileSync(preferencesFile, settings);
  if (session !== null) writeFileSync(sessionFile, session);
  const computer = { file: null, policy: {}, problems: [] };
  const open = () => openSetup({ preferencesFile, sessionFile, isSafe: false, computer }).problems;
  return { folder, preferencesFile, open };
}

test.each([
  ['no files', null, null, []],
  ['good files, one from before a setting was known', '{"theme":"night"}', '{}', []],
  [
    'fields of the wrong kind',
    '{"theme":1,"language":"fr","names":"modern"}',
    '{"camera":[]}',
    [
      {
        key: 'setup.settingsDamaged',
        params: { names: 'language, theme', aside: 'settings.broken.json' },
      },
      { key: 'setup.sessionDamaged', params: { names: 'camera', aside: 'session.broken.json' } },
    ],
  ],
  [
    'garbage',
    '\u0000{{{',
    '[]',
    [
      { key: 'setup.settingsLost', params: { aside: 'settings.broken.json' } },
      { key: 'setup.sessionLost', params: { aside: 'session.broken.json' } },
    ],
  ],
])('%s: what is lost is told once, and by name', (_what, settings, session, problems) => {
  const { open } = openWith(settings, session);
  expect(open()).toEqual(problems);
  expect(open()).toEqual([]);
});

test('a file that may not be read is told, and stays where it is', () => {
  const { preferencesFile, open } = openWith(null);
  mkdirSync(preferencesFile);
  chmodSync(preferencesFile, 0o700);
  const problem = { key: 'setup.settingsUnreadable', params: { file: 'settings.json' } };
  expect(open()).toEqual([problem]);
  expect(open()).toEqual([problem]);
});
