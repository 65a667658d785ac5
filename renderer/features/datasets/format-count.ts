import { language } from '../../core/language.ts';

/** A whole number as the language of the atlas writes it. */
export function formatCount(count: number): string {
  return new Intl.NumberFormat(language.value).format(count);
}
