import type { Language } from '../geodata/model/messages/messages.ts';
import type { Settings } from '../geodata/model/settings.ts';

/** The language the operating system asks for; `preferred` are BCP 47 tags, most wanted first. */
export function systemLanguageOf(preferred: readonly string[]): Language {
  return /^vi\b/i.test(preferred[0] ?? '') ? 'vi' : 'en';
}

/** The language to speak. */
export function languageOf(settings: Settings, systemLanguage: Language): Language {
  return settings.language === 'system' ? systemLanguage : settings.language;
}
