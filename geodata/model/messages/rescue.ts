import type { Localized } from '../content/records.ts';

/** Words of the page for a workbook that does not open. */
export const rescueMessages = {
  'rescue.title': { en: 'The workbook does not open', vi: 'Không mở được sổ' },
  'rescue.untouched': {
    en: 'Nothing on this page writes to that file. Whatever you choose is written into another one beside it, and the atlas goes on with that.',
    vi: 'Trang này không ghi gì vào tệp đó. Lựa chọn nào cũng được ghi vào một tệp khác bên cạnh, và atlas tiếp tục với tệp ấy.',
  },
  'rescue.saved': { en: 'What can still be read', vi: 'Những gì còn đọc được' },
  'rescue.examining': { en: 'Looking…', vi: 'Đang xem…' },
  'rescue.nothing': {
    en: 'Nothing in it can be read. Its first page, without which there is no list of tables, is damaged, or it never was a workbook.',
    vi: 'Không đọc được gì trong đó. Trang đầu của tệp, nơi ghi danh sách các bảng, đã hỏng, hoặc đây chưa từng là một sổ.',
  },
  'rescue.what': { en: 'Entries', vi: 'Mục' },
  'rescue.readable': { en: 'readable', vi: 'đọc được' },
  'rescue.lost': { en: 'known and lost', vi: 'biết là có, đã mất' },
  'rescue.edits': { en: 'edits that can be undone', vi: 'thay đổi có thể hoàn tác' },
  'rescue.salvage': {
    en: 'Save this into a new workbook and open it',
    vi: 'Lưu vào sổ mới và mở sổ đó',
  },
  'rescue.noBackups': {
    en: 'There is no backup of this workbook on this computer.',
    vi: 'Máy này không có bản sao lưu nào của sổ.',
  },
  'rescue.restore': { en: 'Go on with this', vi: 'Tiếp tục với bản này' },
  'rescue.others': { en: 'Or leave it for now', vi: 'Hoặc để sau' },
  'rescue.open': { en: 'Open another workbook…', vi: 'Mở sổ khác…' },
  'rescue.create': { en: 'Begin a new workbook…', vi: 'Tạo sổ mới…' },
} as const satisfies Record<`rescue.${string}`, Localized>;
