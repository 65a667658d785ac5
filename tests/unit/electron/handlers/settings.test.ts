import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { settingsHandlers } from '../../../../electron/handlers/settings.ts';
import { openSettings } from '../../../../electron/settings-store.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../../../geodata/model/settings.ts';
import { makeTempFolder } from '../temp-folder.ts';

function givenSettings() {
  const file = join(makeTempFolder(), 'settings.json');
  const told: Settings[] = [];
  const handlers = settingsHandlers({
    store: openSettings(file),
    systemLanguage: 'vi',
    onChange: (settings) => told.push(settings),
  });
  return { file, told, handlers };
}

describe('settings requests', () => {
  test('answer with the settings and what “system” means here', () => {
    const { handlers } = givenSettings();
    expect(handlers['settings.get'](undefined)).toEqual({
      ok: true,
      value: { settings: DEFAULT_SETTINGS, systemLanguage: 'vi' },
    });
  });

  test('a change is answered whole, and the shell is told', () => {
    const { handlers, told } = givenSettings();
    const changed = { ...DEFAULT_SETTINGS, language: 'en' as const };
    expect(handlers['settings.set']({ language: 'en' })).toMatchObject({
      ok: true,
      value: { settings: changed },
    });
    expect(told).toEqual([changed]);
  });

  test('a change that cannot be stored is an expected failure, and still holds', () => {
    const { file, handlers, told } = givenSettings();
    mkdirSync(file);
    expect(handlers['settings.set']({ look: 'night' })).toMatchObject({
      ok: false,
      error: { code: 'fileUnwritable', params: { file: 'settings.json' } },
    });
    expect(told).toEqual([{ ...DEFAULT_SETTINGS, look: 'night' }]);
  });
});
