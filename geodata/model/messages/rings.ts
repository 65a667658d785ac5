import type { Localized } from '../content/records.ts';

/** Rings of guns round a point. */
export const ringMessages = {
  'rings.title': { en: 'Range rings', vi: 'Vòng tầm bắn' },
  'rings.source': { en: 'From', vi: 'Theo' },
  'rings.radius': {
    en: 'A ring of your own, in kilometres',
    vi: 'Vòng tự chọn, tính bằng ki-lô-mét',
  },
  'rings.noRadius': {
    en: 'Write a number of kilometres between 0.01 and 5,000, such as 12.5.',
    vi: 'Hãy viết số ki-lô-mét từ 0,01 đến 5.000, ví dụ 12,5.',
  },
  'rings.how': {
    en: 'The greatest range on level ground, as the source gives it: hills, charge and wear change it. Measured on the ellipsoid.',
    vi: 'Tầm xa nhất trên đất bằng theo nguồn dẫn: đồi núi, liều phóng và độ mòn làm thay đổi. Đo trên elipxoit.',
  },
} as const satisfies Record<string, Localized>;
