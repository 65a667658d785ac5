import type { Localized } from '../content/records.ts';

/** Sun and moon of a night. */
export const skyMessages = {
  'sky.title': { en: 'Sun and moon of the night', vi: 'Mặt trời và mặt trăng trong đêm' },
  'sky.evening': { en: 'Evening of', vi: 'Tối ngày' },
  'sky.noDay': {
    en: 'This is no single day. Write a day such as 7 May 1954.',
    vi: 'Đây không phải một ngày cụ thể. Hãy viết một ngày, ví dụ 7/5/1954.',
  },
  'sky.clock': { en: 'By the clocks of', vi: 'Theo giờ' },
  'sky.clock.saigon': {
    en: 'Saigon, {offset} (IANA time zones)',
    vi: 'Sài Gòn, {offset} (múi giờ IANA)',
  },
  'sky.clock.utc7': { en: 'UTC+7', vi: 'UTC+7' },
  'sky.clock.utc8': { en: 'UTC+8', vi: 'UTC+8' },
  'sky.clock.utc': { en: 'UTC', vi: 'UTC' },
  'sky.sunset': { en: 'Sunset', vi: 'Mặt trời lặn' },
  'sky.dusk': { en: 'Dark (sun 6° down)', vi: 'Tối hẳn (mặt trời dưới 6°)' },
  'sky.dawn': { en: 'First light (sun 6° down)', vi: 'Tờ mờ sáng (mặt trời dưới 6°)' },
  'sky.sunrise': { en: 'Sunrise', vi: 'Mặt trời mọc' },
  'sky.moonrise': { en: 'Moonrise', vi: 'Mặt trăng mọc' },
  'sky.moonset': { en: 'Moonset', vi: 'Mặt trăng lặn' },
  'sky.never': { en: 'not that night', vi: 'không có trong đêm' },
  'sky.moon': { en: 'Moon at midnight', vi: 'Trăng lúc nửa đêm' },
  'sky.lit': { en: '{share} lit', vi: 'sáng {share}' },
  'sky.moonlight': { en: 'Moon in the dark sky', vi: 'Có trăng khi trời tối' },
  'sky.hours': { en: '{hours} h {minutes} min', vi: '{hours} giờ {minutes} phút' },
  'sky.phase.new': { en: 'new', vi: 'trăng non (sóc)' },
  'sky.phase.waxingCrescent': { en: 'waxing crescent', vi: 'lưỡi liềm đầu tháng' },
  'sky.phase.firstQuarter': { en: 'first quarter', vi: 'thượng huyền' },
  'sky.phase.waxingGibbous': { en: 'waxing gibbous', vi: 'khuyết đầu tháng' },
  'sky.phase.full': { en: 'full', vi: 'trăng tròn (vọng)' },
  'sky.phase.waningGibbous': { en: 'waning gibbous', vi: 'khuyết cuối tháng' },
  'sky.phase.lastQuarter': { en: 'last quarter', vi: 'hạ huyền' },
  'sky.phase.waningCrescent': { en: 'waning crescent', vi: 'lưỡi liềm cuối tháng' },
  'sky.how': {
    en: 'From noon to noon, on a free horizon at the level of the sea: behind hills both come later and go earlier. The clocks of Hanoi could differ from those of Saigon.',
    vi: 'Tính từ trưa đến trưa, với chân trời thoáng ở mực nước biển: sau núi, cả hai mọc muộn và lặn sớm hơn. Giờ Hà Nội có thể khác giờ Sài Gòn.',
  },
} as const satisfies Record<string, Localized>;
