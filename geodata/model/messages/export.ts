import type { Localized } from '../content/records.ts';

/** Pictures and sheets of the map. */
export const exportMessages = {
  'export.title': { en: 'Take this map along', vi: 'Mang bản đồ này theo' },
  'export.kind': { en: 'As', vi: 'Dưới dạng' },
  'export.kind.sheet': { en: 'Wall sheet (PDF)', vi: 'Tờ treo tường (PDF)' },
  'export.kind.picture': { en: 'Picture (PNG)', vi: 'Ảnh (PNG)' },
  'export.kind.print': { en: 'Print', vi: 'In' },
  'export.leadPicture': {
    en: 'What the map shows, as it shows it, with title, years, scale and the address that leads back here.',
    vi: 'Những gì bản đồ đang hiển thị, kèm tiêu đề, thời gian, thước tỷ lệ và địa chỉ dẫn trở lại đây.',
  },
  'export.oneMap': {
    en: 'A picture is of one map: end the comparison first. A wall sheet holds all of them.',
    vi: 'Ảnh chỉ chụp một bản đồ: hãy thoát so sánh trước. Tờ treo tường chứa được tất cả.',
  },
  'export.times': { en: 'Pixels', vi: 'Điểm ảnh' },
  'export.timesSize': {
    en: '{times}× the screen: {width} × {height}',
    vi: '{times}× màn hình: {width} × {height}',
  },
  'export.savePicture': { en: 'Save as PNG…', vi: 'Lưu thành PNG…' },
  'export.print': { en: 'Print…', vi: 'In…' },
  'export.taking': { en: 'Drawing the picture…', vi: 'Đang vẽ ảnh…' },
  'export.notTaken': {
    en: 'The picture could not be made. Choose fewer pixels and try again.',
    vi: 'Không tạo được ảnh. Hãy chọn ít điểm ảnh hơn rồi thử lại.',
  },
  'export.metres': { en: '{m} m', vi: '{m} m' },
  'export.lead': {
    en: 'A PDF of what the map shows, drawn as lines and letters: it stays sharp at any size. Shaded relief is left out.',
    vi: 'Một tệp PDF của bản đồ đang xem, vẽ bằng nét và chữ nên sắc nét ở mọi khổ. Không in bóng địa hình.',
  },
  'export.leadMany': {
    en: 'The {count} maps side by side on one sheet, each with its time.',
    vi: '{count} bản đồ cạnh nhau trên một tờ, mỗi bản đồ có thời gian riêng.',
  },
  'export.sheetTitle': { en: 'Title', vi: 'Tiêu đề' },
  'export.paper': { en: 'Paper', vi: 'Khổ giấy' },
  'export.orientation': { en: 'Orientation', vi: 'Hướng giấy' },
  'export.landscape': { en: 'Landscape', vi: 'Ngang' },
  'export.portrait': { en: 'Portrait', vi: 'Dọc' },
  'export.save': { en: 'Save as PDF…', vi: 'Lưu thành PDF…' },
  'export.saving': { en: 'Drawing the sheet…', vi: 'Đang vẽ tờ bản đồ…' },
  'export.saved': { en: 'Saved: {file}', vi: 'Đã lưu: {file}' },
  'export.untitled': { en: 'Map', vi: 'Bản đồ' },
  'export.legend': { en: 'Signs and lines', vi: 'Ký hiệu' },
  'export.scale': {
    en: 'Scale 1 : {scale} in the middle of the map',
    vi: 'Tỷ lệ 1 : {scale} ở giữa bản đồ',
  },
  'export.kilometres': { en: '{km} km', vi: '{km} km' },
  'export.asOf': {
    en: 'Names and borders of {date}. Mercator projection, north up. Without shaded relief.',
    vi: 'Địa danh và biên giới ngày {date}. Phép chiếu Mercator, hướng bắc ở trên. Không có bóng địa hình.',
  },
  'export.asOfMany': {
    en: 'Names and borders of the last day of each map. Mercator projection, north up. Without shaded relief.',
    vi: 'Địa danh và biên giới vào ngày cuối của mỗi bản đồ. Phép chiếu Mercator, hướng bắc ở trên. Không có bóng địa hình.',
  },
  'export.sources': { en: 'Sources of what is drawn', vi: 'Nguồn của những gì được vẽ' },
  'export.sourcesBehind': {
    en: 'Sources of what is drawn: {count}, on the page that follows.',
    vi: 'Nguồn của những gì được vẽ: {count}, ở trang sau.',
  },
  'export.credits': { en: 'Map: {names}', vi: 'Bản đồ nền: {names}' },
  'export.back': {
    en: 'The same view in the atlas (paste it into the search): {address}',
    vi: 'Xem lại khung nhìn này trong tập bản đồ (dán vào ô tìm): {address}',
  },
  'export.edition': { en: 'Parallel 17, edition {edition}', vi: 'Vĩ tuyến 17, ấn bản {edition}' },
} as const satisfies Record<string, Localized>;
