import type { Language } from '../../geodata/model/messages/messages.ts';
import { htmlToText, isHtml } from './html-text.ts';
import { isObject, type JsonObject } from './import-fault.ts';

/** Where programs that wrap a text keep it. */
const WRAPPED = ['value', '@value', '#text', 'text', 'html', 'primary'];
const LANGUAGE_TAG = /^[a-z]{2,3}(?:[-_][a-z0-9]{2,8})*$/i;
const DEEPEST = 4;

/**
 * The text of a property of another program: itself, a number, the `value` of KML's HTML
 * descriptions, the reader's language or else the first of a map of languages, the members of a
 * list. Answers `''` where nothing is said, `null` where there is no text in it.
 */
export function readText(value: unknown, language: Language, depth = 0): string | null {
  if (value === undefined || value === null) return '';
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (typeof value === 'string') return cleanText(value);
  if (depth >= DEEPEST) return null;
  if (Array.isArray(value)) {
    const texts = value.map((part) => readText(part, language, depth + 1));
    return texts.includes(null) ? null : texts.filter((text) => text !== '').join(', ');
  }
  const wrapped = isObject(value) ? wrappedIn(value, language) : undefined;
  return wrapped === undefined ? null : readText(wrapped, language, depth + 1);
}

/** As {@link readText}, but HTML becomes the words it shows. */
export function readHtml(value: unknown, language: Language): string | null {
  const text = readText(value, language);
  return text !== null && isHtml(text) ? htmlToText(text) : text;
}

/** In NFC; what cannot be stored goes: halves of characters, and the zero that ends texts. */
function cleanText(text: string): string {
  return text.toWellFormed().replaceAll('\0', '').normalize('NFC');
}

function wrappedIn(value: JsonObject, language: Language): unknown {
  const key = WRAPPED.find((name) => value[name] !== undefined && value[name] !== null);
  if (key !== undefined) return value[key];
  const tags = Object.keys(value).filter((tag) => LANGUAGE_TAG.test(tag) && value[tag] !== null);
  const isReaders = (tag: string) => tag.toLowerCase().split(/[-_]/)[0] === language;
  return value[tags.find(isReaders) ?? tags[0] ?? ''];
}
