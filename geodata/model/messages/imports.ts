import type { Localized } from '../content/records.ts';
import type { ImportProgress, LeftOutKind } from '../workbook/import-report.ts';

const progressMessages = {
  'import.step.reading': { en: 'Reading the file …', vi: 'Đang đọc tệp…' },
  'import.step.checking': {
    en: 'Checking features: {done} of {total}',
    vi: 'Đang kiểm tra đối tượng: {done}/{total}',
  },
  'import.step.storing': {
    en: 'Storing notes: {done} of {total}',
    vi: 'Đang lưu ghi chú: {done}/{total}',
  },
} as const satisfies Record<`import.step.${ImportProgress['step']}`, Localized>;

/** Counts stand behind the words, so that both languages need one form only. */
const leftOutMessages = {
  'import.left.noPlace': {
    en: 'Without a place, left out: {count}. The first is feature {index}.',
    vi: 'Không có vị trí, đã bỏ qua: {count}. Đầu tiên là đối tượng {index}.',
  },
  'import.left.badShape': {
    en: 'Shapes that cannot be used, left out: {count}. The first is in feature {index}: {where}: {reason}.',
    vi: 'Hình không dùng được, đã bỏ qua: {count}. Đầu tiên ở đối tượng {index}: {where}: {reason}.',
  },
  'import.left.notAFeature': {
    en: 'Entries that are no features, left out: {count}. The first is entry {index}.',
    vi: 'Mục không phải đối tượng, đã bỏ qua: {count}. Đầu tiên là mục {index}.',
  },
  'import.left.date': {
    en: 'Dates not understood: {count}. These notes have no date; their text keeps what was written. The first is “{found}” in feature {index}.',
    vi: 'Ngày không hiểu được: {count}. Các ghi chú này không có ngày; nội dung giữ lại điều đã viết. Đầu tiên là “{found}” ở đối tượng {index}.',
  },
  'import.left.picture': {
    en: 'Pictures laid over the map, left out: {count}. Add a picture as a scanned map, in the Map tab. The first is feature {index}.',
    vi: 'Ảnh phủ lên bản đồ, đã bỏ qua: {count}. Hãy thêm ảnh như bản đồ quét, ở thẻ Bản đồ. Đầu tiên là đối tượng {index}.',
  },
  'import.left.text': {
    en: 'Properties without a text in them: {count}. The first is {where} in feature {index}.',
    vi: 'Thuộc tính không chứa văn bản: {count}. Đầu tiên là {where} ở đối tượng {index}.',
  },
  'import.left.links': {
    en: 'Lists of linked events not wholly understood: {count}. The first is in feature {index}.',
    vi: 'Danh sách sự kiện liên kết không hiểu hết: {count}. Đầu tiên ở đối tượng {index}.',
  },
  'import.left.longTitle': {
    en: 'Titles made shorter: {count}. The text of the note has them whole. The first is in feature {index}.',
    vi: 'Tiêu đề được rút ngắn: {count}. Nội dung ghi chú giữ tiêu đề đầy đủ. Đầu tiên ở đối tượng {index}.',
  },
  'import.left.longText': {
    en: 'Texts longer than a note holds, cut: {count}. The first is in feature {index}.',
    vi: 'Nội dung dài hơn mức ghi chú chứa được, đã cắt: {count}. Đầu tiên ở đối tượng {index}.',
  },
  'import.left.properties': {
    en: 'Properties longer than a note keeps, left out: {count}. The first is {where} in feature {index}.',
    vi: 'Thuộc tính dài hơn mức ghi chú giữ được, đã bỏ qua: {count}. Đầu tiên là {where} ở đối tượng {index}.',
  },
} as const satisfies Record<`import.left.${LeftOutKind}`, Localized>;

/** Words about importing. */
export const importMessages = {
  ...progressMessages,
  ...leftOutMessages,
  'import.title': { en: 'Importing notes', vi: 'Đang nhập ghi chú' },
  'import.cancel': { en: 'Cancel import', vi: 'Hủy nhập' },
  'import.otherKeys': {
    en: 'Kept with the notes, under “From the file”: {keys}.',
    vi: 'Giữ lại cùng ghi chú, ở mục “Từ tệp”: {keys}.',
  },
  'import.replaced': {
    en: 'Changed notes that took the place of those before: {count}.',
    vi: 'Ghi chú đã sửa, thay cho bản trước: {count}.',
  },
  'import.unchanged': {
    en: 'Here already, unchanged: {count}.',
    vi: 'Đã có sẵn, không đổi: {count}.',
  },
  'import.nothingNew': {
    en: 'All notes in “{file}” are here already, unchanged ({count}). Nothing was changed.',
    vi: 'Mọi ghi chú trong “{file}” đã có sẵn, không đổi ({count}). Không có gì thay đổi.',
  },
  'import.andMore': { en: '{keys} and more', vi: '{keys} và nữa' },
} as const satisfies Record<string, Localized>;
