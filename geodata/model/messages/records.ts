import type { Localized } from '../records.ts';

export const recordMessages = {
  'records.title': { en: 'Events', vi: 'Sự kiện' },
} as const satisfies Record<string, Localized>;
