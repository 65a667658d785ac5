import type { Localized } from '../content/records.ts';

/** Links that are written and drawn. */
export const linkMessages = {
  'links.offers': { en: 'To link to', vi: 'Có thể liên kết' },
  'links.found': { en: 'Offered: {count}', vi: 'Gợi ý: {count}' },
  'links.noneFound': { en: 'Nothing found.', vi: 'Không tìm thấy gì.' },
  'links.gone': {
    en: '(not in this edition of the atlas)',
    vi: '(không có trong ấn bản này)',
  },
  'links.noteGone': { en: '(note not in the workbook)', vi: '(ghi chú không có trong sổ)' },
  'notes.leadingHere': { en: 'Notes that link here', vi: 'Ghi chú dẫn tới đây' },
} as const satisfies Record<string, Localized>;
