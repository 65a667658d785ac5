import { MESSAGES, type MessageKey } from '../../geodata/model/messages/messages.ts';
import { t } from '../core/language.ts';

/** What a feature is, in words; a kind the catalogue does not know is shown as written. */
export function featureKindLabel(kind: string): string {
  const key = `records.feature.${kind}`;
  return isMessageKey(key) ? t(key) : kind.replaceAll('-', ' ');
}

function isMessageKey(key: string): key is MessageKey {
  return Object.hasOwn(MESSAGES, key);
}
