import type { Localized } from '../content/records.ts';
import type { DamagedPart, TableName } from '../workbook/change.ts';

type Key =
  | 'damage.one'
  | 'damage.several'
  | 'damage.more'
  | `damage.in.${TableName}`
  | `damage.part.${DamagedPart}`;

/** What a person is told of rows that cannot be shown. */
export const damageMessages = {
  'damage.one': {
    en: 'One entry of the workbook is damaged and not shown: {list}. It stays in the file as it is; everything else opened.',
    vi: 'Một mục trong sổ bị hỏng nên không hiển thị: {list}. Mục đó vẫn được giữ nguyên trong tệp; mọi thứ khác đã mở.',
  },
  'damage.several': {
    en: '{count} entries of the workbook are damaged and not shown: {list}. They stay in the file as they are; everything else opened.',
    vi: '{count} mục trong sổ bị hỏng nên không hiển thị: {list}. Các mục đó vẫn được giữ nguyên trong tệp; mọi thứ khác đã mở.',
  },
  'damage.more': { en: 'and {count} more', vi: 'và {count} mục nữa' },
  'damage.in.notes': {
    en: 'the note “{title}”, {part} cannot be read',
    vi: 'ghi chú “{title}”, không đọc được {part}',
  },
  'damage.in.scenes': {
    en: 'the scene “{title}”, {part} cannot be read',
    vi: 'cảnh “{title}”, không đọc được {part}',
  },
  'damage.in.lectures': {
    en: 'the lecture “{title}”, {part} cannot be read',
    vi: 'bài giảng “{title}”, không đọc được {part}',
  },
  'damage.in.scans': {
    en: 'the scanned map “{title}”, {part} cannot be read',
    vi: 'bản đồ quét “{title}”, không đọc được {part}',
  },
  'damage.in.datasets': {
    en: 'the table of points “{title}”, {part} cannot be read',
    vi: 'bảng điểm “{title}”, không đọc được {part}',
  },
  'damage.part.title': { en: 'whose title', vi: 'tiêu đề' },
  'damage.part.text': { en: 'whose text', vi: 'phần chữ' },
  'damage.part.date': { en: 'whose date', vi: 'ngày tháng' },
  'damage.part.place': { en: 'whose place', vi: 'vị trí' },
  'damage.part.links': { en: 'whose links', vi: 'các liên kết' },
  'damage.part.view': { en: 'whose view of the map', vi: 'góc nhìn bản đồ' },
  'damage.part.years': { en: 'whose years', vi: 'khoảng năm' },
  'damage.part.layers': { en: 'whose layers', vi: 'các lớp' },
  'damage.part.ties': { en: 'whose place on the map', vi: 'vị trí trên bản đồ' },
  'damage.part.size': { en: 'whose size', vi: 'kích thước' },
  'damage.part.other': { en: 'a part of which', vi: 'một phần nội dung' },
} as const satisfies Record<Key, Localized>;
