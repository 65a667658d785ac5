import type { Localized } from '../content/records.ts';

/** The page about the map and the line in its corner. */
export const creditMessages = {
  'credits.title': { en: 'About this map', vi: 'Về bản đồ này' },
  'credits.corner': { en: 'Sources of the map', vi: 'Nguồn của bản đồ' },
  'credits.lead': {
    en: 'Names and borders are those of the last day of the years shown. What is uncertain is drawn so: signs in outline, discs as large as the doubt, broken lines where the course is not known.',
    vi: 'Tên gọi và biên giới là của ngày cuối trong khoảng năm đang xem. Chỗ không chắc chắn được vẽ đúng như thế: ký hiệu rỗng, vòng rộng bằng mức sai lệch, nét đứt ở nơi không rõ tuyến.',
  },
  'credits.records': {
    en: 'What a record claims is credited in the record itself.',
    vi: 'Nội dung mỗi mục có ghi nguồn ngay trong mục ấy.',
  },
  'credits.licences': {
    en: 'The texts of the licences come with the atlas, in its folder “licences”.',
    vi: 'Toàn văn các giấy phép đi kèm chương trình, trong thư mục “licences”.',
  },
  'credits.source': { en: 'From', vi: 'Nguồn' },
  'credits.licence': { en: 'Licence', vi: 'Giấy phép' },
  'credits.done': { en: 'What was done', vi: 'Đã xử lý' },
} as const satisfies Record<string, Localized>;
