import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { DEFAULT_PREFERENCES, type Preferences } from '../../../../geodata/model/preferences.ts';
import { fail, ok, type Result } from '../../../../geodata/model/result.ts';
import {
  changePreferences,
  followPreferences,
} from '../../../../renderer/core/change-preferences.ts';
import { language } from '../../../../renderer/core/language.ts';
import { notices } from '../../../../renderer/core/notices.ts';
import { look, preferences } from '../../../../renderer/core/preferences.ts';

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
  tell({ ...DEFAULT_PREFERENCES, language: 'vi', look: 'contrast' });
  expect(language.value).toBe('vi');
  expect(look.value).toBe('contrast');
});

test('a change shows at once, and an older word from main does not take it back', async () => {
  const first = changePreferences({ look: 'night' });
  const second = changePreferences({ look: 'paper' });
  tell({ ...DEFAULT_PREFERENCES, look: 'night' });
  expect(look.value).toBe('paper');
  answers[0]?.(ok({ ...DEFAULT_PREFERENCES, look: 'night' }));
  await first;
  expect(look.value).toBe('paper');
  answers[1]?.(ok({ ...DEFAULT_PREFERENCES, look: 'paper', language: 'vi' }));
  await second;
  expect(look.value).toBe('paper');
  expect(language.value).toBe('vi');
});

test('preferences that are the same are no news', () => {
  const before = preferences.value;
  tell({ ...DEFAULT_PREFERENCES });
  expect(preferences.value).toBe(before);
});

test('a change that could not be stored holds, and the person is told', async () => {
  const change = changePreferences({ look: 'night' });
  answers[0]?.(fail('diskFull'));
  await change;
  expect(look.value).toBe('night');
  expect(notices.value).toMatchObject([{ kind: 'error' }]);
});
