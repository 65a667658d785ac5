import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import {
  DEFAULT_PREFERENCES,
  type Preferences,
} from '../../../../geodata/model/app/preferences.ts';
import { fail, ok, type Result } from '../../../../geodata/model/result.ts';
import {
  changePreferences,
  followPreferences,
} from '../../../../renderer/core/change-preferences.ts';
import { language } from '../../../../renderer/core/language.ts';
import { notices } from '../../../../renderer/core/notices.ts';
import { preferences, theme } from '../../../../renderer/core/preferences.ts';

/** Answers the oldest question that main was asked. */
let answers: ((answer: Result<Preferences>) => void)[] = [];
let tell: (next: Preferences) => void = () => {};
let stop: () => void;

beforeEach(() => {
  answers = [];
  vi.stubGlobal('window', {
    atlas: {
      request: () => new Promise((resolve) => answers.push(resolve)),
      on: (_name: string, listener: typeof tell) => {
        tell = listener;
        return () => {};
      },
    },
  });
  preferences.value = DEFAULT_PREFERENCES;
  notices.value = [];
  stop = followPreferences();
});
afterEach(() => {
  stop();
  vi.unstubAllGlobals();
});

test('what another window changes is shown in this one', () => {
  tell({ ...DEFAULT_PREFERENCES, language: 'vi', theme: 'contrast' });
  expect(language.value).toBe('vi');
  expect(theme.value).toBe('contrast');
});

test('a change shows at once, and an older word from main does not take it back', async () => {
  const first = changePreferences({ theme: 'night' });
  const second = changePreferences({ theme: 'paper' });
  tell({ ...DEFAULT_PREFERENCES, theme: 'night' });
  expect(theme.value).toBe('paper');
  answers[0]?.(ok({ ...DEFAULT_PREFERENCES, theme: 'night' }));
  await first;
  expect(theme.value).toBe('paper');
  answers[1]?.(ok({ ...DEFAULT_PREFERENCES, theme: 'paper', language: 'vi' }));
  await second;
  expect(theme.value).toBe('paper');
  expect(language.value).toBe('vi');
});

test('preferences that are the same are no news', () => {
  const before = preferences.value;
  tell({ ...DEFAULT_PREFERENCES });
  expect(preferences.value).toBe(before);
});

test('a change that could not be stored holds, and the person is told', async () => {
  const change = changePreferences({ theme: 'night' });
  answers[0]?.(fail('diskFull'));
  await change;
  expect(theme.value).toBe('night');
  expect(notices.value).toMatchObject([{ kind: 'error' }]);
});
