import type { Localized } from '../records.ts';

/** Words of the menus and dialogs that the operating system draws. */
export const systemMessages = {
  'system.quit': { en: 'Quit', vi: 'Thoát' },
  'system.cut': { en: 'Cut', vi: 'Cắt' },
  'system.copy': { en: 'Copy', vi: 'Sao chép' },
  'system.paste': { en: 'Paste', vi: 'Dán' },
  'system.selectAll': { en: 'Select all', vi: 'Chọn tất cả' },
  'system.actualSize': { en: 'Actual size', vi: 'Cỡ chữ gốc' },
  'system.zoomIn': { en: 'Larger text', vi: 'Chữ to hơn' },
  'system.zoomOut': { en: 'Smaller text', vi: 'Chữ nhỏ hơn' },
  'system.fullScreen': { en: 'Full screen', vi: 'Toàn màn hình' },
  'system.developerTools': { en: 'Developer tools', vi: 'Công cụ lập trình' },
  'system.continue': { en: 'Continue', vi: 'Tiếp tục' },
  'system.reload': { en: 'Load again', vi: 'Tải lại' },
  'system.audience': { en: 'Parallel 17: audience window', vi: 'Vĩ tuyến 17: cửa sổ khán giả' },
  'system.exportNotes': { en: 'Export notes', vi: 'Xuất ghi chú' },
  'system.importNotes': { en: 'Import notes', vi: 'Nhập ghi chú' },
  'system.notesFile': { en: 'notes.geojson', vi: 'ghi-chu.geojson' },
  'system.geoJsonFiles': { en: 'GeoJSON files', vi: 'Tệp GeoJSON' },
  'system.addScan': { en: 'Add a scanned map', vi: 'Thêm bản đồ quét' },
  'system.imageFiles': { en: 'Images', vi: 'Tệp ảnh' },
  'system.cannotStart': { en: 'The atlas cannot open.', vi: 'Không mở được atlas.' },
  'system.contentUnreadable': {
    en: 'The atlas data {file} is missing or damaged ({reason}). Install the atlas again; your own workbook is not affected.',
    vi: 'Dữ liệu atlas {file} bị thiếu hoặc hỏng ({reason}). Hãy cài lại atlas; sổ của bạn không bị ảnh hưởng.',
  },
  'system.wentWrong': { en: 'Something went wrong.', vi: 'Đã có lỗi xảy ra.' },
  'system.windowGone': {
    en: 'The window stopped working ({reason}). Everything that was stored is safe.',
    vi: 'Cửa sổ ngừng hoạt động ({reason}). Mọi thứ đã lưu vẫn an toàn.',
  },
} as const satisfies Record<string, Localized>;
