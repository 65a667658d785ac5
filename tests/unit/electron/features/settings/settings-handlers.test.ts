import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openSetup } from '../../../../../electron/features/settings/open-setup.ts';
import { settingsHandlers } from '../../../../../electron/features/settings/settings-handlers.ts';
import type { Policy } from '../../../../../geodata/model/app/policy.ts';
import {
  DEFAULT_PREFERENCES,
  type Preferences,
} from '../../../../../geodata/model/app/preferences.ts';
import { DEFAULT_SESSION } from '../../../../../geodata/model/app/session.ts';
import { makeTempFolder } from '../../temp-folder.ts';

const CLOCK = { startDay: -5773, endDay: -5716 };

function givenSettings(policy: Policy = {}) {
  const folder = makeTempFolder();
  const file = join(folder, 'settings.json');
  const sessionFile = join(folder, 'session.json');
  const told: Preferences[] = [];
  const handlers = settingsHandlers({
    setup: openSetup({
      preferencesFile: file,
      sessionFile,
      isSafe: false,
      computer: { file: null, policy, problems: [] },
    }),
    systemLanguage: 'vi',
    onChange: (preferences) => told.push(preferences),
  });
  return { file, sessionFile, told, handlers };
}

describe('settings requests', () => {
  test('answer with preferences, session and what “system” means here', () => {
    const { handlers } = givenSettings();
    expect(handlers['settings.get'](undefined)).toEqual({
      ok: true,
      value: {
        preferences: DEFAULT_PREFERENCES,
        session: DEFAULT_SESSION,
        systemLanguage: 'vi',
        isSafe: false,
        managed: [],
        areLinksAllowed: true,
        problems: [],
      },
    });
  });

  test('a change is answered whole, and told to every window', () => {
    const { handlers, told } = givenSettings();
    const changed = { ...DEFAULT_PREFERENCES, language: 'en' as const };
    expect(handlers['settings.set']({ language: 'en' })).toEqual({ ok: true, value: changed });
    expect(told).toEqual([changed]);
  });

  test('a change that cannot be stored is an expected failure, and still holds', () => {
    const { file, handlers, told } = givenSettings();
    mkdirSync(file);
    expect(handlers['settings.set']({ theme: 'night' })).toMatchObject({
      ok: false,
      error: { code: 'fileUnwritable', params: { file: 'settings.json' } },
    });
    expect(told).toEqual([{ ...DEFAULT_PREFERENCES, theme: 'night' }]);
  });
});

describe('a managed computer', () => {
  test('its policy is answered, holds, and cannot be changed; the own choice stays in the file', () => {
    const { file, handlers, told } = givenSettings({ language: 'vi', externalLinks: false });
    expect(handlers['settings.get'](undefined)).toMatchObject({
      value: { preferences: { language: 'vi' }, managed: ['language'], areLinksAllowed: false },
    });
    expect(handlers['settings.set']({ language: 'en' })).toMatchObject({
      ok: false,
      error: { code: 'settingManaged' },
    });
    expect(handlers['settings.set']({ language: 'vi', theme: 'night' })).toMatchObject({
      value: { language: 'vi', theme: 'night' },
    });
    expect(told).toHaveLength(1);
    expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({
      language: 'system',
      theme: 'night',
    });
  });
});

describe('the session', () => {
  test('is kept in a file of its own, and nobody is told', () => {
    const { sessionFile, handlers, told } = givenSettings();
    expect(handlers['session.keep']({ clock: CLOCK })).toEqual({ ok: true, value: null });
    expect(JSON.parse(readFileSync(sessionFile, 'utf8'))).toEqual({
      ...DEFAULT_SESSION,
      clock: CLOCK,
    });
    expect(told).toEqual([]);
  });

  test('that cannot be stored is an expected failure', () => {
    const { sessionFile, handlers } = givenSettings();
    mkdirSync(sessionFile);
    expect(handlers['session.keep']({ clock: CLOCK })).toMatchObject({
      ok: false,
      error: { code: 'fileUnwritable', params: { file: 'session.json' } },
    });
  });
});
