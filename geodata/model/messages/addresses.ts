import type { Localized } from '../content/records.ts';

/** Addresses of records: copied, pasted, followed. */
export const addressMessages = {
  'address.copy': { en: 'Copy address', vi: 'Chép địa chỉ' },
  'address.copied': { en: 'Copied: {address}', vi: 'Đã chép: {address}' },
  'address.busy': {
    en: 'Finish what you are doing first, then open the address again.',
    vi: 'Hãy hoàn tất việc đang làm rồi mở lại địa chỉ.',
  },
} as const satisfies Record<string, Localized>;
