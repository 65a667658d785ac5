import type { CommandId, MenuId } from '../app/commands.ts';
import type { Localized } from '../content/records.ts';
import type { ChangeKind } from '../workbook/change.ts';

const listMessages = {
  'lists.before': { en: 'Earlier rows: {count}', vi: 'Các dòng trước: {count}' },
  'lists.after': { en: 'More rows: {count}', vi: 'Các dòng sau: {count}' },
} as const satisfies Record<string, Localized>;

const commandMessages = {
  'command.notes.import': { en: 'Import notes…', vi: 'Nhập ghi chú…' },
  'command.notes.export': { en: 'Export notes…', vi: 'Xuất ghi chú…' },
  'command.map.saveSheet': { en: 'Wall sheet (PDF)…', vi: 'Tờ bản đồ treo tường (PDF)…' },
  'command.edit.undo': { en: 'Undo', vi: 'Hoàn tác' },
  'command.edit.redo': { en: 'Redo', vi: 'Làm lại' },
  'command.workbook.backups': { en: 'Backups…', vi: 'Bản sao lưu…' },
  'command.sources.save': { en: 'Save all sources…', vi: 'Lưu mọi nguồn…' },
  'command.search.focus': { en: 'Find', vi: 'Tìm' },
  'command.view.copyAddress': { en: 'Copy address of the view', vi: 'Chép địa chỉ của khung nhìn' },
  'command.record.copyAddress': { en: 'Copy address of the record', vi: 'Chép địa chỉ của mục' },
  'command.note.drawPoint': { en: 'Draw a point', vi: 'Vẽ điểm' },
  'command.note.drawLine': { en: 'Draw a line', vi: 'Vẽ đường' },
  'command.note.drawArea': { en: 'Draw an area', vi: 'Vẽ vùng' },
  'command.layer.toggle1': { en: '17th parallel', vi: 'Vĩ tuyến 17' },
  'command.layer.toggle2': { en: 'Dien Bien Phu', vi: 'Điện Biên Phủ' },
  'command.layer.toggle3': { en: 'Pac Bo', vi: 'Pác Bó' },
  'command.layer.toggle4': { en: 'Ho Chi Minh Trail', vi: 'Đường Hồ Chí Minh' },
  'command.layer.toggle5': { en: 'The wider world', vi: 'Bối cảnh' },
  'command.layer.toggleNotes': { en: 'My notes', vi: 'Ghi chú của tôi' },
  'command.view.compare': { en: 'Compare maps', vi: 'So sánh bản đồ' },
  'command.view.home': { en: 'Opening view', vi: 'Khung nhìn đầu' },
  'command.view.back': { en: 'Back to the view before', vi: 'Về khung nhìn trước' },
  'command.view.forward': { en: 'Forward to the next view', vi: 'Tới khung nhìn sau' },
  'command.view.theme': { en: 'Next theme', vi: 'Đổi giao diện' },
  'command.map.why': { en: 'Why is this here?', vi: 'Vì sao có ở đây?' },
  'command.map.words': { en: 'The map in words', vi: 'Bản đồ bằng lời' },
  'command.view.legend': { en: 'Signs and lines', vi: 'Ký hiệu' },
  'command.measure.toggle': { en: 'Measure', vi: 'Đo' },
  'command.view.language': { en: 'Tiếng Việt', vi: 'English' },
  'command.time.play': { en: 'Play or pause', vi: 'Chạy hoặc dừng' },
  'command.time.next': { en: 'Next event', vi: 'Sự kiện sau' },
  'command.time.previous': { en: 'Previous event', vi: 'Sự kiện trước' },
  'command.time.all': { en: 'All years', vi: 'Mọi năm' },
  'command.time.focus': { en: 'Go to the years', vi: 'Đến thanh thời gian' },
  'command.time.eventDays': {
    en: 'Days of the record, or back',
    vi: 'Thời gian của mục, hoặc trở lại',
  },
  'command.time.zoomIn': { en: 'Timeline: nearer', vi: 'Dòng thời gian: phóng to' },
  'command.time.zoomOut': { en: 'Timeline: farther', vi: 'Dòng thời gian: thu nhỏ' },
  'command.time.fitWindow': {
    en: 'Timeline: fit to the years shown',
    vi: 'Dòng thời gian: vừa với khoảng năm hiển thị',
  },
  'command.time.fitSelection': {
    en: 'Timeline: fit to the open record',
    vi: 'Dòng thời gian: vừa với mục đang mở',
  },
  'command.lecture.capture': { en: 'Capture scene', vi: 'Chụp cảnh' },
  'command.lecture.present': { en: 'Present from the start', vi: 'Trình chiếu từ đầu' },
  'command.lecture.presentHere': { en: 'Present from here', vi: 'Trình chiếu từ đây' },
  'command.help.opening': { en: 'The opening', vi: 'Màn mở đầu' },
  'command.help.tour': { en: 'Tour of the atlas', vi: 'Dạo quanh tập bản đồ' },
  'command.help.keys': { en: 'Keys', vi: 'Phím tắt' },
  'command.help.map': { en: 'About this map', vi: 'Về bản đồ này' },
  'command.app.settings': { en: 'Settings', vi: 'Thiết lập' },
  'command.help.about': { en: 'About Parallel 17', vi: 'Giới thiệu Parallel 17' },
} as const satisfies Record<`command.${CommandId}`, Localized>;

const menuMessages = {
  'menu.file': { en: 'File', vi: 'Tệp' },
  'menu.edit': { en: 'Edit', vi: 'Sửa' },
  'menu.note': { en: 'Note', vi: 'Ghi chú' },
  'menu.view': { en: 'View', vi: 'Xem' },
  'menu.time': { en: 'Time', vi: 'Thời gian' },
  'menu.lecture': { en: 'Lecture', vi: 'Bài giảng' },
  'menu.help': { en: 'Help', vi: 'Trợ giúp' },
} as const satisfies Record<`menu.${MenuId}`, Localized>;

const appMessages = {
  'app.name': { en: 'Parallel 17', vi: 'Vĩ tuyến 17' },
  'app.subtitle': {
    en: 'An atlas of the Indochina wars, 1919–1979',
    vi: 'Tập bản đồ các cuộc chiến tranh Đông Dương, 1919–1979',
  },
  'app.close': { en: 'Close', vi: 'Đóng' },
  'app.dismiss': { en: 'Dismiss', vi: 'Bỏ qua' },
  'app.loading': { en: 'Opening the atlas…', vi: 'Đang mở tập bản đồ…' },
  'app.failed': { en: 'The atlas could not be opened', vi: 'Không mở được tập bản đồ' },
  'app.failedAdvice': {
    en: 'If that does not help, install the atlas again: notes and lectures are kept in their own file and stay as they are.',
    vi: 'Nếu vẫn lỗi, hãy cài đặt lại chương trình: ghi chú và bài giảng nằm trong tệp riêng nên vẫn còn nguyên.',
  },
  'app.tryAgain': { en: 'Try again', vi: 'Thử lại' },
  'app.notices': { en: 'Messages', vi: 'Thông báo' },
  'app.undoOf': { en: 'Undo: {what}', vi: 'Hoàn tác: {what}' },
  'app.redoOf': { en: 'Redo: {what}', vi: 'Làm lại: {what}' },
  'app.zoomIn': { en: 'Zoom in', vi: 'Phóng to' },
  'app.zoomOut': { en: 'Zoom out', vi: 'Thu nhỏ' },
  'app.theme': { en: 'Theme', vi: 'Giao diện' },
  'app.theme.next': { en: 'Theme: change to {theme}', vi: 'Giao diện: đổi sang {theme}' },
  'app.theme.system': { en: 'As the system', vi: 'Theo hệ thống' },
  'app.theme.paper': { en: 'Paper', vi: 'Giấy' },
  'app.theme.night': { en: 'Night', vi: 'Đêm' },
  'app.theme.contrast': { en: 'Contrast', vi: 'Tương phản' },
  'app.tools': { en: 'Tools', vi: 'Công cụ' },
  'viewHistory.title': { en: 'Views', vi: 'Các khung nhìn' },
  'app.mapControls': { en: 'Map view', vi: 'Khung nhìn bản đồ' },
} as const satisfies Record<string, Localized>;

const changeMessages = {
  'change.addNote': { en: 'new note', vi: 'ghi chú mới' },
  'change.editNote': { en: 'change to a note', vi: 'sửa ghi chú' },
  'change.deleteNote': { en: 'deleted note', vi: 'xóa ghi chú' },
  'change.importNotes': { en: 'import of notes', vi: 'nhập ghi chú' },
  'change.addScene': { en: 'new scene', vi: 'cảnh mới' },
  'change.editScene': { en: 'change to a scene', vi: 'sửa cảnh' },
  'change.deleteScene': { en: 'deleted scene', vi: 'xóa cảnh' },
  'change.reorderScenes': { en: 'new order of scenes', vi: 'sắp xếp lại cảnh' },
  'change.addLecture': { en: 'new lecture', vi: 'bài giảng mới' },
  'change.editLecture': { en: 'new title of a lecture', vi: 'đổi tên bài giảng' },
  'change.deleteLecture': { en: 'deleted lecture', vi: 'xóa bài giảng' },
  'change.addScan': { en: 'new scanned map', vi: 'bản đồ quét mới' },
  'change.editScan': { en: 'change to a scanned map', vi: 'sửa bản đồ quét' },
  'change.deleteScan': { en: 'deleted scanned map', vi: 'xóa bản đồ quét' },
  'change.addDataset': { en: 'new table of points', vi: 'bảng điểm mới' },
  'change.editDataset': { en: 'edited table of points', vi: 'sửa bảng điểm' },
  'change.deleteDataset': { en: 'removed table of points', vi: 'gỡ bảng điểm' },
} as const satisfies Record<`change.${ChangeKind}`, Localized>;

const panelMessages = {
  'panel.sidebar': { en: 'Contents', vi: 'Mục lục' },
  'panel.collapse': { en: 'Hide the contents', vi: 'Ẩn mục lục' },
  'panel.expand': { en: 'Show the contents', vi: 'Hiện mục lục' },
  'panel.tabs': { en: 'What to list', vi: 'Nội dung hiển thị' },
  'panel.events': { en: 'Events', vi: 'Sự kiện' },
  'panel.notes': { en: 'Notes', vi: 'Ghi chú' },
  'panel.lecture': { en: 'Lecture', vi: 'Bài giảng' },
  'panel.map': { en: 'Map', vi: 'Bản đồ' },
  'panel.layers': { en: 'Layers', vi: 'Lớp bản đồ' },
  'panel.details': { en: 'Details', vi: 'Chi tiết' },
} as const satisfies Record<string, Localized>;

const aboutMessages = {
  'about.edition': { en: 'Version {version}', vi: 'Phiên bản {version}' },
  'about.counts': {
    en: '{events} events and {features} places and lines.',
    vi: '{events} sự kiện cùng {features} địa điểm và tuyến.',
  },
  'about.offline': {
    en: 'Everything is on this computer; the atlas never asks the network for anything.',
    vi: 'Mọi thứ đều nằm trên máy này; chương trình không bao giờ truy cập mạng.',
  },
  'about.credits': { en: 'Credits', vi: 'Nguồn sử dụng' },
  'about.history': {
    en: 'History: written for this atlas from the sources named in each record.',
    vi: 'Lịch sử: viết riêng cho tập bản đồ này, dựa trên các nguồn nêu trong từng mục.',
  },
  'about.fonts': {
    en: 'Type: Noto Sans and Noto Serif, SIL Open Font License 1.1.',
    vi: 'Phông chữ: Noto Sans và Noto Serif, giấy phép SIL Open Font License 1.1.',
  },
  'about.software': {
    en: 'Built with MapLibre GL JS (BSD), Terra Draw, Preact, Valibot, better-sqlite3 and Electron (MIT).',
    vi: 'Dùng MapLibre GL JS (BSD), Terra Draw, Preact, Valibot, better-sqlite3 và Electron (MIT).',
  },
  'keys.everywhere': { en: 'Everywhere', vi: 'Mọi nơi' },
  'keys.map': { en: 'On the map', vi: 'Trên bản đồ' },
  'keys.pan': { en: 'Move the map', vi: 'Dịch bản đồ' },
  'keys.zoom': { en: 'Zoom in or out', vi: 'Phóng to hoặc thu nhỏ' },
  'keys.turn': { en: 'Turn or tilt', vi: 'Xoay hoặc nghiêng' },
  'keys.takeBack': { en: 'Take back a corner while drawing', vi: 'Bỏ điểm vừa đặt khi vẽ' },
  'keys.escape': {
    en: 'Close what is open, one step at a time',
    vi: 'Đóng từng phần đang mở',
  },
  'keys.space': { en: 'Space', vi: 'Phím cách' },
  'keys.arrows': { en: 'Move through a list', vi: 'Di chuyển trong danh sách' },
} as const satisfies Record<string, Localized>;

export const shellMessages = {
  ...appMessages,
  ...changeMessages,
  ...panelMessages,
  ...aboutMessages,
  ...listMessages,
  ...commandMessages,
  ...menuMessages,
} as const satisfies Record<string, Localized>;
