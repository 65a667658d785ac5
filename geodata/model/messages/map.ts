import type { Localized } from '../records.ts';

export const mapMessages = {
  'map.title': { en: 'Map', vi: 'Bản đồ' },
} as const satisfies Record<string, Localized>;
