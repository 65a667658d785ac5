import { expect, test } from 'vitest';
import { writeDiagnostics } from '../../../../../electron/features/settings/diagnostics.ts';
import { setupHandlers } from '../../../../../electron/features/settings/setup-handlers.ts';
import { DEFAULT_PREFERENCES } from '../../../../../geodata/model/app/preferences.ts';
import { ok } from '../../../../../geodata/model/result.ts';

function givenSetup() {
  const shown: string[] = [];
  const copied: string[] = [];
  const handlers = setupHandlers({
    places: () => [{ id: 'workbook', path: '/home/an/sổ.p17' }],
    showInFolder: (path) => void shown.push(path),
    writeDiagnostics: () => 'diagnostics',
    copyText: async (text) => void copied.push(text),
  });
  return { handlers, shown, copied };
}

test('a place is shown by its name, and only one that is there', () => {
  const { handlers, shown } = givenSetup();
  expect(handlers['setup.getPlaces'](undefined)).toEqual(
    ok([{ id: 'workbook', path: '/home/an/sổ.p17' }]),
  );
  expect(handlers['setup.showPlace']({ id: 'workbook' })).toEqual(ok(null));
  expect(handlers['setup.showPlace']({ id: 'log' })).toMatchObject({ error: { code: 'notFound' } });
  expect(shown).toEqual(['/home/an/sổ.p17']);
});

test('diagnostics are copied by main, which alone may', async () => {
  const { handlers, copied } = givenSetup();
  expect(await handlers['setup.copyDiagnostics'](undefined)).toEqual(ok(null));
  expect(copied).toEqual(['diagnostics']);
});

test('diagnostics say edition, system, counts, settings and the log', () => {
  const text = writeDiagnostics({
    version: '1.2.3',
    versions: { electron: '45.0.0', node: '24.1.0' },
    system: 'linux 6.1 x64',
    displays: [{ width: 1440, height: 900, scale: 1.5 }],
    preferences: DEFAULT_PREFERENCES,
    isSafe: true,
    isManaged: false,
    rowCounts: { notes: 3, scans: 0 },
    log: ['2026-11-30T00:00:00.000Z window: crashed'],
  });
  expect(text.split('\n')).toEqual([
    'Parallel 17 1.2.3',
    'electron 45.0.0, chrome unknown, node 24.1.0, v8 unknown',
    'linux 6.1 x64',
    'displays: 1440×900 at 1.5',
    'workbook: notes 3, scans 0',
    'safe start',
    `preferences: ${JSON.stringify(DEFAULT_PREFERENCES)}`,
    'log:',
    '2026-11-30T00:00:00.000Z window: crashed',
    '',
  ]);
});
