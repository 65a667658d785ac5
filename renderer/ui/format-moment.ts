import { language } from '../core/language.ts';

/** A moment of the reader's own clock: day and time. */
export function formatMoment(atMs: number): string {
  const format = { dateStyle: 'medium', timeStyle: 'medium' } as const;
  return new Intl.DateTimeFormat(language.value === 'vi' ? 'vi' : 'en-GB', format).format(atMs);
}

/** The size of a file, in kB or MB. */
export function formatBytes(bytes: number): string {
  const [unit, size] = bytes < 1_000_000 ? ['kB', 1000] : ['MB', 1_000_000];
  const digits = bytes / Number(size) < 10 ? 1 : 0;
  const number = (bytes / Number(size)).toLocaleString(language.value, {
    maximumFractionDigits: digits,
  });
  return `${number} ${unit}`;
}
