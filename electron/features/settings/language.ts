import type { Preferences } from '../../../geodata/model/app/preferences.ts';
import type { Language } from '../../../geodata/model/messages/messages.ts';

/** The language the operating system asks for; `preferred` are BCP 47 tags, most wanted first. */
export function systemLanguageOf(preferred: readonly string[]): Language {
  return /^vi\b/i.test(preferred[0] ?? '') ? 'vi' : 'en';
}

/** The language to speak. */
export function languageOf(preferences: Preferences, systemLanguage: Language): Language {
  return preferences.language === 'system' ? systemLanguage : preferences.language;
}
