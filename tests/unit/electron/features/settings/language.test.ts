import { describe, expect, test } from 'vitest';
import {
  languageOf,
  systemLanguageOf,
} from '../../../../../electron/features/settings/language.ts';
import { DEFAULT_PREFERENCES } from '../../../../../geodata/model/app/preferences.ts';

describe('the language', () => {
  test.each([
    [['vi-VN', 'en-US'], 'vi'],
    [['VI'], 'vi'],
    [['en-US', 'vi-VN'], 'en'],
    [['fr-FR'], 'en'],
    [['vir-XX'], 'en'],
    [[], 'en'],
  ])('a system that prefers %j speaks %s', (preferred, language) => {
    expect(systemLanguageOf(preferred)).toBe(language);
  });

  test('the person’s choice goes before the system’s', () => {
    expect(languageOf({ ...DEFAULT_PREFERENCES, language: 'en' }, 'vi')).toBe('en');
    expect(languageOf(DEFAULT_PREFERENCES, 'vi')).toBe('vi');
  });
});
