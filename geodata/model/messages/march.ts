import type { Localized } from '../content/records.ts';

/** The time it takes along the Trail. */
export const marchMessages = {
  'march.title': { en: 'Along the Trail', vi: 'Đi theo đường Trường Sơn' },
  'march.of': {
    en: 'By the segments in use in {month}, from the first corner to the last.',
    vi: 'Theo các đoạn đường đang dùng trong {month}, từ đỉnh đầu đến đỉnh cuối.',
  },
  'march.noNetwork': {
    en: 'No segment of the Trail was in use that month. Move the years to 1959–1975.',
    vi: 'Tháng đó không có đoạn đường nào đang dùng. Hãy dời thời gian đến 1959–1975.',
  },
  'march.tooFar': {
    en: 'One end of the line is more than 25 km from every segment in use that month.',
    vi: 'Một đầu đường cách mọi đoạn đang dùng trong tháng đó hơn 25 km.',
  },
  'march.apart': {
    en: 'Nothing in use that month joins the two ends.',
    vi: 'Trong tháng đó không có đường nối hai đầu.',
  },
  'march.foot': { en: 'On foot, km a day', vi: 'Đi bộ, km một ngày' },
  'march.truck': { en: 'By truck, km a day', vi: 'Xe tải, km một ngày' },
  'march.assumption': {
    en: 'These speeds are your assumption: no source of the atlas gives them. Change them.',
    vi: 'Tốc độ này là giả định của bạn: không nguồn nào của atlas nêu. Hãy sửa theo ý bạn.',
  },
  'march.days': {
    en: '{days} days for {length} at these speeds',
    vi: '{days} ngày cho {length} với tốc độ này',
  },
  'march.by.foot': { en: 'on foot', vi: 'đi bộ' },
  'march.by.truck': { en: 'by truck', vi: 'xe tải' },
  'march.how': {
    en: 'Segments are drawn from estimates: the ways on the ground wind more and are longer.',
    vi: 'Các đoạn được vẽ theo ước lượng: đường thật quanh co và dài hơn.',
  },
} as const satisfies Record<string, Localized>;
