import type { CommandId, MenuId } from '../commands.ts';
import type { Localized } from '../records.ts';

const commandMessages = {
  'command.notes.import': { en: 'Import notes…', vi: 'Nhập ghi chú…' },
  'command.notes.export': { en: 'Export notes…', vi: 'Xuất ghi chú…' },
  'command.edit.undo': { en: 'Undo', vi: 'Hoàn tác' },
  'command.edit.redo': { en: 'Redo', vi: 'Làm lại' },
  'command.search.focus': { en: 'Find', vi: 'Tìm' },
  'command.note.drawPoint': { en: 'Draw a point', vi: 'Vẽ điểm' },
  'command.note.drawLine': { en: 'Draw a line', vi: 'Vẽ đường' },
  'command.note.drawArea': { en: 'Draw an area', vi: 'Vẽ vùng' },
  'command.layer.toggle1': { en: '17th parallel', vi: 'Vĩ tuyến 17' },
  'command.layer.toggle2': { en: 'Dien Bien Phu', vi: 'Điện Biên Phủ' },
  'command.layer.toggle3': { en: 'Pac Bo', vi: 'Pác Bó' },
  'command.layer.toggle4': { en: 'Ho Chi Minh Trail', vi: 'Đường Hồ Chí Minh' },
  'command.layer.toggle5': { en: 'Other places', vi: 'Địa điểm khác' },
  'command.view.home': { en: 'Opening view', vi: 'Khung nhìn đầu' },
  'command.view.theme': { en: 'Light or dark', vi: 'Sáng hoặc tối' },
  'command.view.language': { en: 'Tiếng Việt', vi: 'English' },
  'command.time.play': { en: 'Play or pause', vi: 'Chạy hoặc dừng' },
  'command.time.next': { en: 'Next event', vi: 'Sự kiện sau' },
  'command.time.previous': { en: 'Previous event', vi: 'Sự kiện trước' },
  'command.time.all': { en: 'All years', vi: 'Mọi năm' },
  'command.lecture.capture': { en: 'Capture scene', vi: 'Chụp cảnh' },
  'command.lecture.present': { en: 'Present', vi: 'Trình chiếu' },
  'command.help.keys': { en: 'Keys', vi: 'Phím tắt' },
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

export const shellMessages = {
  'app.name': { en: 'Parallel 17', vi: 'Vĩ tuyến 17' },
  ...commandMessages,
  ...menuMessages,
} as const satisfies Record<string, Localized>;
