import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { settingsHandlers } from '../../../../../electron/features/settings/settings-handlers.ts';
import { openSettings } from '../../../../../electron/features/settings/settings-store.ts';
import {
  DEFAULT_PREFERENCES,
  type Preferences,
} from '../../../../../geodata/model/app/preferences.ts';
import { DEFAULT_SESSION } from '../../../../../geodata/model/app/session.ts';
import { makeTempFolder } from '../../temp-folder.ts';

const CLOCK = { startDay: -5773, endDay: -5716 };

function givenSettings() {
  const folder = makeTempFolder();
  const file = join(folder, 'settings.json');
  const sessionFile = join(folder, 'session.json');
  const told: Preferences[] = [];
  const handlers = settingsHandlers({
    stores: openSettings(file, sessionFile),
    systemLanguage: 'vi',
    isSafe: false,
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
