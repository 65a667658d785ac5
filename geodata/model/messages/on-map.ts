import type { Localized } from '../content/records.ts';

/** The list of everything on the map. */
export const onMapMessages = {
  'onMap.filter': { en: 'Name or kind', vi: 'Tên hoặc loại' },
  'onMap.count': { en: '{count} of {all} marks', vi: '{count} trên {all} ký hiệu' },
  'onMap.none': {
    en: 'Nothing on the map now has these words in this country.',
    vi: 'Trên bản đồ lúc này không có gì khớp với các từ và quốc gia này.',
  },
  'onMap.country': { en: 'Country of today', vi: 'Quốc gia ngày nay' },
  'onMap.everyCountry': { en: 'Every country', vi: 'Mọi quốc gia' },
  'onMap.noCountry': {
    en: 'several countries, or none noted',
    vi: 'nhiều quốc gia hoặc không ghi',
  },
  'onMap.group': { en: 'Group by', vi: 'Nhóm theo' },
  'onMap.group.layer': { en: 'Layer', vi: 'Lớp' },
  'onMap.group.kind': { en: 'Kind', vi: 'Loại' },
  'onMap.group.country': { en: 'Country', vi: 'Quốc gia' },
  'onMap.group.grade': { en: 'Grade of evidence', vi: 'Hạng nguồn' },
  'onMap.group.none': { en: 'One list', vi: 'Một danh sách' },
  'onMap.sort': { en: 'Sort by', vi: 'Sắp theo' },
  'onMap.sort.layer': { en: 'Layer', vi: 'Lớp' },
  'onMap.sort.name': { en: 'Name', vi: 'Tên' },
  'onMap.sort.kind': { en: 'Kind', vi: 'Loại' },
  'onMap.sort.time': { en: 'Time', vi: 'Thời gian' },
  'onMap.sort.grade': { en: 'Grade of evidence', vi: 'Hạng nguồn' },
} as const satisfies Record<string, Localized>;
