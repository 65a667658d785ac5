import type { Localized } from '../content/records.ts';

/** The settings page. */
const pageMessages = {
  'setup.language': { en: 'Language', vi: 'Ngôn ngữ' },
  'setup.language.system': { en: 'As the system', vi: 'Theo hệ thống' },
  'setup.language.en': { en: 'English', vi: 'English' },
  'setup.language.vi': { en: 'Tiếng Việt', vi: 'Tiếng Việt' },
  'setup.textSize': { en: 'Text size', vi: 'Cỡ chữ' },
  'setup.textSize.normal': { en: 'Normal', vi: 'Thường' },
  'setup.textSize.large': { en: 'Large', vi: 'Lớn' },
  'setup.textSize.larger': { en: 'Larger', vi: 'Lớn hơn' },
  'setup.appearance': { en: 'Language and appearance', vi: 'Ngôn ngữ và hiển thị' },
  'setup.lectures': { en: 'Lectures', vi: 'Bài giảng' },
  'setup.lecturesWords': {
    en: 'On which display the audience window stands is chosen above the scenes of a lecture.',
    vi: 'Màn hình cho cửa sổ khán giả được chọn ở phía trên các cảnh của bài giảng.',
  },
  'setup.openLectures': { en: 'Open the Lecture tab', vi: 'Mở thẻ Bài giảng' },
  'setup.places': { en: 'Where your work is', vi: 'Nơi lưu công việc' },
  'setup.place.workbook': { en: 'Workbook', vi: 'Sổ' },
  'setup.place.backups': { en: 'Backups', vi: 'Bản sao lưu' },
  'setup.place.userFolder': { en: 'Settings and the like', vi: 'Thiết lập và các tệp khác' },
  'setup.place.log': { en: 'Log of faults', vi: 'Nhật ký lỗi' },
  'setup.place.policy': { en: 'Rules of this computer', vi: 'Quy định của máy này' },
  'setup.show': { en: 'Show', vi: 'Hiện' },
  'setup.showPlace': { en: 'Show in the folder: {place}', vi: 'Hiện trong thư mục: {place}' },
  'setup.privacy': { en: 'Privacy', vi: 'Quyền riêng tư' },
  'setup.privacyWords': {
    en: 'The atlas sends nothing to anybody: no statistics, no reports of faults, no search for updates. It needs no network. An address of the web opens in your browser only after you are asked.',
    vi: 'Atlas không gửi gì cho ai: không thống kê, không báo lỗi, không tìm bản mới. Atlas không cần mạng. Địa chỉ web chỉ mở trong trình duyệt sau khi bạn được hỏi.',
  },
  'setup.noLinks': {
    en: 'On this computer the atlas opens no address of the web.',
    vi: 'Trên máy này, atlas không mở địa chỉ web nào.',
  },
  'setup.help': { en: 'When something goes wrong', vi: 'Khi có trục trặc' },
  'setup.helpWords': {
    en: 'Diagnostics say which edition and computer this is and what went wrong last: no notes, no names, no paths. Read them before you pass them on.',
    vi: 'Thông tin chẩn đoán cho biết bản atlas, máy tính và lỗi gần đây: không có ghi chú, tên người hay đường dẫn. Hãy đọc trước khi chuyển cho người khác.',
  },
  'setup.copyDiagnostics': { en: 'Copy diagnostics', vi: 'Sao chép chẩn đoán' },
  'setup.diagnosticsCopied': {
    en: 'Diagnostics are on the clipboard.',
    vi: 'Thông tin chẩn đoán đã ở khay nhớ tạm.',
  },
  'setup.managed': {
    en: 'Set for this computer by whoever looks after it.',
    vi: 'Do người quản lý máy này quy định.',
  },
} as const satisfies Record<string, Localized>;

/** What is found wrong with settings and rules when the atlas opens. */
const problemMessages = {
  'setup.settingsDamaged': {
    en: 'Part of your settings could not be read, and is as delivered again: {names}. The damaged file is kept as {aside} in your data folder.',
    vi: 'Một phần thiết lập không đọc được và đã trở về như lúc mới cài: {names}. Tệp hỏng được giữ lại với tên {aside} trong thư mục dữ liệu.',
  },
  'setup.settingsLost': {
    en: 'Your settings could not be read and are as delivered again. The damaged file is kept as {aside} in your data folder.',
    vi: 'Không đọc được thiết lập; mọi thứ đã trở về như lúc mới cài. Tệp hỏng được giữ lại với tên {aside} trong thư mục dữ liệu.',
  },
  'setup.settingsUnreadable': {
    en: 'Your settings ({file}) may not be read. They are as delivered until that is mended.',
    vi: 'Không được phép đọc thiết lập ({file}). Thiết lập như lúc mới cài cho đến khi sửa xong.',
  },
  'setup.sessionDamaged': {
    en: 'Where you were last time could only be read in part: {names}. The damaged file is kept as {aside} in your data folder.',
    vi: 'Chỉ đọc được một phần nơi bạn dừng lần trước: {names}. Tệp hỏng được giữ lại với tên {aside} trong thư mục dữ liệu.',
  },
  'setup.sessionLost': {
    en: 'Where you were last time could not be read. The damaged file is kept as {aside} in your data folder.',
    vi: 'Không đọc được nơi bạn dừng lần trước. Tệp hỏng được giữ lại với tên {aside} trong thư mục dữ liệu.',
  },
  'setup.sessionUnreadable': {
    en: 'Where you were last time ({file}) may not be read.',
    vi: 'Không được phép đọc nơi bạn dừng lần trước ({file}).',
  },
  'policy.unreadable': {
    en: 'The rules of this computer ({file}) are not a JSON object that can be read. No address of the web is opened until they are mended.',
    vi: 'Quy định của máy này ({file}) không phải đối tượng JSON đọc được. Atlas không mở địa chỉ web cho đến khi sửa xong.',
  },
  'policy.unknownEntry': {
    en: 'The rules of this computer ({file}): “{name}” is no entry that the atlas knows. The others hold.',
    vi: 'Quy định của máy này ({file}): atlas không biết mục “{name}”. Các mục khác vẫn có hiệu lực.',
  },
  'policy.notOneOf': {
    en: 'The rules of this computer ({file}): “{name}” must be one of {options}. The others hold.',
    vi: 'Quy định của máy này ({file}): “{name}” phải là một trong {options}. Các mục khác vẫn có hiệu lực.',
  },
  'policy.notABoolean': {
    en: 'The rules of this computer ({file}): “{name}” must be true or false. The others hold.',
    vi: 'Quy định của máy này ({file}): “{name}” phải là true hoặc false. Các mục khác vẫn có hiệu lực.',
  },
  'policy.notAFolder': {
    en: 'The rules of this computer ({file}): “{name}” must be the whole path of a folder, or begin with ~. The others hold.',
    vi: 'Quy định của máy này ({file}): “{name}” phải là đường dẫn đầy đủ của một thư mục, hoặc bắt đầu bằng ~. Các mục khác vẫn có hiệu lực.',
  },
} as const satisfies Record<string, Localized>;

/** What the system's dialogs say about addresses and faults. */
const dialogMessages = {
  'setup.openAddress': {
    en: 'Open this address outside the atlas?',
    vi: 'Mở địa chỉ này bên ngoài atlas?',
  },
  'setup.open': { en: 'Open', vi: 'Mở' },
  'setup.copyAddress': { en: 'Copy the address', vi: 'Sao chép địa chỉ' },
  'setup.cancel': { en: 'Cancel', vi: 'Hủy' },
  'setup.showLog': { en: 'Show the log', vi: 'Hiện nhật ký' },
  'setup.workIsSafe': {
    en: 'What you saved is on disk, and so is what you were writing a second ago. The log says what happened; it holds no notes and no names.',
    vi: 'Những gì đã lưu vẫn ở trên đĩa, cả những gì bạn đang viết một giây trước. Nhật ký ghi việc đã xảy ra; trong đó không có ghi chú hay tên người.',
  },
} as const satisfies Record<string, Localized>;

/** Settings, rules of a computer, and what is said when something goes wrong. */
export const setupMessages = {
  ...pageMessages,
  ...problemMessages,
  ...dialogMessages,
} as const satisfies Record<string, Localized>;
