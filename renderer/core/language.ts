import { computed, signal } from '@preact/signals';
import type { Localized } from '../../geodata/model/content/records.ts';
import {
  type Language,
  type MessageKey,
  type MessageParams,
  translate,
} from '../../geodata/model/messages/messages.ts';
import type { AtlasError } from '../../geodata/model/result.ts';
import { preferences } from './preferences.ts';

/** What the operating system speaks; told by main at start. */
export const systemLanguage = signal<Language>('en');

/** The language of the interface. */
export const language = computed<Language>(() =>
  preferences.value.language === 'system' ? systemLanguage.value : preferences.value.language,
);

/** The language of the map's names; `local` is the script of the country. */
export const labelLanguage = computed<Language | 'local'>(() => {
  const { labels } = preferences.value;
  return labels === 'interface' ? language.value : labels;
});

/** The message in the language of the interface. */
export function t(key: MessageKey, params?: MessageParams): string {
  return translate(language.value, key, params);
}

/** A content text in the language of the interface. */
export function localized(text: Localized): string {
  return text[language.value];
}

/** An expected failure in words. */
export function explain(error: AtlasError): string {
  return t(`error.${error.code}`, error.params);
}
