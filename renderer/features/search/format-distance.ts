import type { Language } from '../../../geodata/model/messages/messages.ts';

/** A distance as one says it: to 100 m below ten kilometres, to a kilometre beyond. */
export function formatDistance(metres: number, language: Language): string {
  const isShort = metres < 1000;
  const value = isShort ? Math.round(metres / 10) * 10 : metres / 1000;
  return new Intl.NumberFormat(language, {
    style: 'unit',
    unit: isShort ? 'meter' : 'kilometer',
    maximumFractionDigits: metres < 10_000 ? 1 : 0,
  }).format(value);
}
