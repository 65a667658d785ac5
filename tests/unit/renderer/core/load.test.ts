import { afterEach, expect, test, vi } from 'vitest';
import { DEFAULT_PREFERENCES } from '../../../../geodata/model/app/preferences.ts';
import { DEFAULT_SESSION } from '../../../../geodata/model/app/session.ts';
import { fail, ok } from '../../../../geodata/model/result.ts';
import { followPreferences } from '../../../../renderer/core/change-preferences.ts';
import { language } from '../../../../renderer/core/language.ts';
import { loadAtlas } from '../../../../renderer/core/load.ts';
import { theme } from '../../../../renderer/core/preferences.ts';

afterEach(() => vi.unstubAllGlobals());

test('a language changed while the rest is loading is not taken back', async () => {
  const listeners: ((next: unknown) => void)[] = [];
  let answerContent: (answer: unknown) => void = () => {};
  const stored = { ...DEFAULT_PREFERENCES, theme: 'night' };
  const setup = { preferences: stored, session: DEFAULT_SESSION };
  const answers: Readonly<Record<string, () => unknown>> = {
    'settings.get': () => ok({ ...setup, systemLanguage: 'en' }),
    'atlas.load': () =>
      new Promise((resolve) => {
        answerContent = resolve;
      }),
    'workbook.load': () => fail('internal'),
  };
  vi.stubGlobal('window', {
    atlas: {
      request: async (name: string) => answers[name]?.(),
      on: (_name: string, listener: (next: unknown) => void) => {
        listeners.push(listener);
        return () => {};
      },
    },
  });
  vi.stubGlobal('fetch', async () => new Response('[]'));
  followPreferences();
  const loading = loadAtlas();
  // Settings are answered in a turn or two; the content is not there yet.
  for (let turn = 0; turn < 10; turn += 1) await null;
  for (const tell of listeners) tell({ ...stored, language: 'vi' });
  answerContent(fail('internal'));
  await loading;
  expect(language.value).toBe('vi');
  expect(theme.value).toBe('night');
});
