import type { Localized } from '../content/records.ts';

/** What the atlas writes where it was started by a command. */
export const commandLineMessages = {
  'commandLine.help': {
    en: `Parallel 17 {version}, an atlas of the Indochina wars

Usage: parallel-17 [options] [FILE.p17] [parallel17://address]

  --workbook FILE    open this workbook, whatever its name ends with
  --lecture NAME     open the lecture with this title
  --present          present the open lecture at once
  --safe             start with the settings as delivered, without relief and
                     scanned maps; your settings stay as they are
  --user-data-dir=FOLDER
                     keep workbook and settings in this folder
  --version          write the version and end
  --help             write this and end

Any other option is handed to Chromium, which draws the pages.`,
    vi: `Parallel 17 {version}, atlas về các cuộc chiến tranh Đông Dương

Cách dùng: parallel-17 [tùy chọn] [TỆP.p17] [parallel17://địa-chỉ]

  --workbook TỆP     mở sổ này, dù tên tệp kết thúc thế nào
  --lecture TÊN      mở bài giảng có tên này
  --present          trình chiếu ngay bài giảng đang mở
  --safe             khởi động với thiết lập như lúc mới cài, không vẽ địa hình
                     và bản đồ quét; thiết lập của bạn vẫn giữ nguyên
  --user-data-dir=THƯ-MỤC
                     giữ sổ và thiết lập trong thư mục này
  --version          ghi phiên bản rồi kết thúc
  --help             ghi phần này rồi kết thúc

Mọi tùy chọn khác được chuyển cho Chromium, phần vẽ các trang.`,
  },
  'commandLine.safe': {
    en: 'This is a safe start: settings as delivered, no relief, no scanned maps.',
    vi: 'Đây là lần khởi động an toàn: thiết lập như lúc mới cài, không vẽ địa hình và bản đồ quét.',
  },
  'commandLine.safeSettings': {
    en: 'What you set now holds until the atlas is closed. Your own settings are back at the next start.',
    vi: 'Thiết lập đổi lúc này chỉ giữ đến khi đóng atlas. Lần khởi động sau, thiết lập của bạn trở lại.',
  },
  'commandLine.safeWork': {
    en: 'Notes and lectures are stored as always.',
    vi: 'Ghi chú và bài giảng vẫn được lưu như thường.',
  },
  'commandLine.workbookMissing': {
    en: '{option} needs the name of a file after it.',
    vi: 'Sau {option} phải có tên tệp.',
  },
  'commandLine.lectureMissing': {
    en: '{option} needs the title of a lecture after it.',
    vi: 'Sau {option} phải có tên bài giảng.',
  },
} as const satisfies Record<string, Localized>;
