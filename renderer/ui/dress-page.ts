import { effect } from '@preact/signals';
import type { MessageKey } from '../../geodata/model/messages/messages.ts';
import { language, t } from '../core/language.ts';
import { theme } from '../core/preferences.ts';

/** Keeps language, colours and title of the page's document as the preferences have them. */
export function dressPage(titleKey: MessageKey): () => void {
  return effect(() => {
    document.documentElement.lang = language.value;
    document.documentElement.dataset['theme'] = theme.value;
    document.title = t(titleKey);
  });
}
