import type { Localized } from '../records.ts';

export const noteMessages = {
  'notes.title': { en: 'Notes', vi: 'Ghi chú' },
} as const satisfies Record<string, Localized>;
