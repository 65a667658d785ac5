import type { Localized } from '../content/records.ts';

/** Lectures that are taken along. */
export const handoutMessages = {
  'handout.title': { en: 'Take the lecture along', vi: 'Mang bài giảng theo' },
  'handout.open': { en: 'Take along…', vi: 'Mang theo…' },
  'handout.lead': {
    en: 'Scenes that are passed over when presenting are left out. First say where to; then each scene is drawn once in the audience window, as the hall sees it.',
    vi: 'Các cảnh bỏ qua khi trình chiếu sẽ không có. Trước hết hãy chọn nơi lưu; sau đó mỗi cảnh được vẽ một lần trong cửa sổ khán giả, đúng như người nghe thấy.',
  },
  'handout.format': { en: 'As', vi: 'Dạng' },
  'handout.pagesText': { en: 'Text with pictures (PDF)', vi: 'Văn bản kèm hình (PDF)' },
  'handout.pages1': {
    en: 'One scene a page, with notes (PDF)',
    vi: 'Mỗi trang một cảnh, kèm ghi chú (PDF)',
  },
  'handout.pages2': {
    en: 'Two a page, notes as far as they fit (PDF)',
    vi: 'Mỗi trang hai cảnh, ghi chú vừa chỗ (PDF)',
  },
  'handout.pages3': {
    en: 'Three a page, notes as far as they fit (PDF)',
    vi: 'Mỗi trang ba cảnh, ghi chú vừa chỗ (PDF)',
  },
  'handout.pages6': {
    en: 'Six a page, without notes (PDF)',
    vi: 'Mỗi trang sáu cảnh, không ghi chú (PDF)',
  },
  'handout.slides': {
    en: 'Slides with notes (PowerPoint)',
    vi: 'Trang chiếu kèm ghi chú (PowerPoint)',
  },
  'handout.html': {
    en: 'One page for any browser (HTML)',
    vi: 'Một trang cho mọi trình duyệt (HTML)',
  },
  'handout.pictures': {
    en: 'A picture of each scene (PNG, in a new folder)',
    vi: 'Mỗi cảnh một hình (PNG, trong thư mục mới)',
  },
  'handout.private': {
    en: 'Your speaker notes are in it.',
    vi: 'Trong đó có ghi chú của bạn.',
  },
  'handout.save': { en: 'Save…', vi: 'Lưu…' },
  'handout.drawing': {
    en: 'Drawing scene {number} of {total}: {title}',
    vi: 'Đang vẽ cảnh {number} / {total}: {title}',
  },
  'handout.writing': { en: 'Writing {file}…', vi: 'Đang ghi {file}…' },
  'handout.cancel': { en: 'Cancel', vi: 'Hủy' },
  'handout.cancelled': {
    en: 'Cancelled. Nothing was written.',
    vi: 'Đã hủy. Chưa ghi gì.',
  },
  'handout.notDrawn': {
    en: 'Scene {number}, “{title}”, could not be drawn. Nothing was written. Show it on the map, then try again.',
    vi: 'Không vẽ được cảnh {number}, “{title}”. Chưa ghi gì. Hãy xem cảnh đó trên bản đồ rồi thử lại.',
  },
  'handout.saved': { en: 'Saved: {file}', vi: 'Đã lưu: {file}' },
  'handout.numbered': { en: '{number}. {title}', vi: '{number}. {title}' },
  'handout.page.steps': { en: 'Steps', vi: 'Chuyển cảnh' },
  'handout.page.keys': {
    en: '→ next, ← previous, + and − nearer and farther, 0 all of the picture, H notes; wheel and mouse move it',
    vi: '→: tiếp, ←: lùi, + và −: gần và xa, 0: toàn hình, H: ghi chú; lăn và kéo chuột để xem',
  },
} as const satisfies Record<string, Localized>;
