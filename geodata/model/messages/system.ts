import type { Localized } from '../content/records.ts';

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
  'system.savePicture': { en: 'Save the picture', vi: 'Lưu ảnh' },
  'system.saveSheet': { en: 'Save the sheet', vi: 'Lưu tờ bản đồ' },
  'system.exportNotes': { en: 'Export notes', vi: 'Xuất ghi chú' },
  'system.importNotes': { en: 'Import notes', vi: 'Nhập ghi chú' },
  'system.saveBibliography': { en: 'Save sources', vi: 'Lưu nguồn' },
  'system.bibliographyFile': { en: 'parallel-17-sources', vi: 'nguon-parallel-17' },
  'system.notesFile': { en: 'notes', vi: 'ghi-chu' },
  'system.placeFiles': {
    en: 'GeoJSON, TopoJSON, KML, GPX, CSV',
    vi: 'GeoJSON, TopoJSON, KML, GPX, CSV',
  },
  'system.allFiles': { en: 'All files', vi: 'Mọi tệp' },
  'system.addDataset': { en: 'Add a table of points', vi: 'Thêm bảng điểm' },
  'system.tableFiles': { en: 'Tables', vi: 'Bảng dữ liệu' },
  'system.saveRows': { en: 'Save rows', vi: 'Lưu các hàng' },
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
  'system.workbookAway': {
    en: 'The file of your workbook was deleted, moved or replaced while it was open.',
    vi: 'Tệp sổ của bạn đã bị xoá, chuyển đi hoặc thay thế trong khi đang mở.',
  },
  'system.workbookAwayOpen': {
    en: 'Nothing is lost yet: all that {file} held is still here, and so is what you write now. But it ends with the atlas unless you save a copy.',
    vi: 'Chưa mất gì cả: mọi thứ trong {file} vẫn còn đây, cả những gì bạn đang viết. Nhưng tất cả sẽ mất khi đóng atlas nếu bạn không lưu một bản sao.',
  },
  'system.workbookAwayLast': {
    en: 'All that {file} held, and what you wrote since, is lost when it is closed now. Save a copy to keep it.',
    vi: 'Mọi thứ trong {file} và những gì bạn viết từ lúc đó sẽ mất khi sổ đóng bây giờ. Hãy lưu một bản sao để giữ lại.',
  },
  'system.saveCopy': { en: 'Save a copy…', vi: 'Lưu bản sao…' },
  'system.later': { en: 'Later', vi: 'Để sau' },
  'system.closeWithout': { en: 'Close without a copy', vi: 'Đóng, không giữ bản sao' },
  'system.workbookFiles': { en: 'Workbooks of the atlas', vi: 'Sổ của atlas' },
  'system.copySaved': {
    en: 'The copy was saved, and the atlas goes on with it.',
    vi: 'Đã lưu bản sao, và atlas tiếp tục với bản này.',
  },
  'system.copySavedWhere': {
    en: 'From now on everything is stored in {file}. It opens the next time, too.',
    vi: 'Từ giờ mọi thứ được lưu vào {file}. Lần sau atlas cũng mở tệp này.',
  },
  'system.cannotOpenWorkbook': {
    en: 'The workbook cannot be opened.',
    vi: 'Không mở được sổ.',
  },
  'system.restored': {
    en: 'The backup was restored.',
    vi: 'Đã khôi phục bản sao lưu.',
  },
  'system.restoredWhere': {
    en: 'Open now: {opened}. What was open before is kept in {file}.',
    vi: 'Đang mở: {opened}. Sổ trước khi khôi phục được giữ lại trong {file}.',
  },
  'system.openWorkbook': { en: 'Open a workbook', vi: 'Mở sổ' },
  'system.saveWorkbook': { en: 'Save a workbook', vi: 'Lưu sổ' },
  'system.rescued': {
    en: 'What could be read is in a new workbook.',
    vi: 'Những gì đọc được đã nằm trong một sổ mới.',
  },
  'system.rescuedWhere': {
    en: 'Open now, and the next time too: {opened}. The damaged file stays as it is: {damaged}.',
    vi: 'Đang mở, và lần sau cũng mở: {opened}. Tệp hỏng vẫn được giữ nguyên: {damaged}.',
  },
  'system.lastMissing': {
    en: 'The workbook that was open the last time is not there.',
    vi: 'Không thấy sổ đã mở lần trước.',
  },
  'system.lastMissingWhat': {
    en: '{file} was deleted or moved, or its disk is not connected. Your own workbook is open instead; open the other one again from the File menu when it is back.',
    vi: '{file} đã bị xoá hoặc chuyển đi, hoặc đĩa chứa tệp chưa được nối. Sổ riêng của bạn được mở thay; khi tệp có lại, hãy mở từ trình đơn Tệp.',
  },
  'system.ok': { en: 'OK', vi: 'Đồng ý' },
} as const satisfies Record<string, Localized>;
