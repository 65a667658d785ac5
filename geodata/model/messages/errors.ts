import type { Localized } from '../content/records.ts';
import type { ErrorCode } from '../result.ts';
import { datasetErrorMessages } from './dataset-errors.ts';
import { reliefErrorMessages } from './relief.ts';
import { scanErrorMessages } from './scans.ts';

/** One sentence for what is wrong and where, one for what to do. */
export const errorMessages = {
  'error.badRequest': {
    en: 'The atlas refused a request it could not read ({reason}). Nothing was changed.',
    vi: 'Atlas từ chối một yêu cầu không đọc được ({reason}). Không có gì thay đổi.',
  },
  'error.notFound': {
    en: 'There is no record “{id}” in this edition of the atlas.',
    vi: 'Ấn bản này của atlas không có mục “{id}”.',
  },
  'error.notAnAddress': {
    en: '“{address}” names no record of the atlas. An address reads like atlas://event/geneva-conference; copy it again from the record.',
    vi: '“{address}” không chỉ tới mục nào của atlas. Địa chỉ có dạng atlas://event/geneva-conference; hãy chép lại từ mục đó.',
  },
  'error.lectureUnderWay': {
    en: 'A lecture is under way. End it first.',
    vi: 'Bài giảng đang diễn ra. Hãy kết thúc trước.',
  },
  'error.noFileChosen': {
    en: 'No file was chosen for this. Choose one and try again.',
    vi: 'Chưa chọn tệp để lưu. Hãy chọn rồi thử lại.',
  },
  'error.handoutTooLarge': {
    en: 'The page would be {megabytes} MB and too large to send; 15 MB is the most. Make it of fewer scenes: pass some over when presenting.',
    vi: 'Trang sẽ nặng {megabytes} MB, quá lớn để gửi; tối đa là 15 MB. Hãy giảm số cảnh: đánh dấu bỏ qua vài cảnh khi trình chiếu.',
  },
  'error.sheetBusy': {
    en: 'A sheet is being drawn already. Wait until it is stored, then ask again.',
    vi: 'Đang vẽ một tờ bản đồ. Hãy chờ lưu xong rồi làm lại.',
  },
  'error.nothingToCite': {
    en: '“{id}” names no source, so there is nothing to cite.',
    vi: '“{id}” không nêu nguồn nào nên không có gì để trích dẫn.',
  },
  'error.citationsUnknownFormat': {
    en: '“{file}” does not say which format is wanted. End its name with .ris, .bib or .json. Nothing was saved.',
    vi: '“{file}” không cho biết định dạng. Hãy đặt đuôi tệp là .ris, .bib hoặc .json. Chưa lưu gì.',
  },
  'error.internal': {
    en: 'Something went wrong inside the atlas ({reason}). Nothing was changed; try again, and restart the atlas if it happens once more.',
    vi: 'Atlas gặp lỗi bên trong ({reason}). Không có gì thay đổi; hãy thử lại, và khởi động lại atlas nếu lỗi lặp lại.',
  },
  'error.nothingToUndo': { en: 'There is nothing to undo.', vi: 'Không có gì để hoàn tác.' },
  'error.nothingToRedo': { en: 'There is nothing to redo.', vi: 'Không có gì để làm lại.' },
  'error.fileUnreadable': {
    en: '“{file}” could not be read ({reason}). Check that it is there and that you may open it.',
    vi: 'Không đọc được “{file}” ({reason}). Hãy kiểm tra tệp còn đó và bạn có quyền mở.',
  },
  'error.fileUnwritable': {
    en: '“{file}” could not be written ({reason}). Choose another folder.',
    vi: 'Không ghi được “{file}” ({reason}). Hãy chọn thư mục khác.',
  },
  'error.fileTooLarge': {
    en: '“{file}” is {sizeMb} MB; the atlas reads files up to {limitMb} MB. Split it and import the parts.',
    vi: '“{file}” nặng {sizeMb} MB; atlas đọc tệp tối đa {limitMb} MB. Hãy chia nhỏ rồi nhập từng phần.',
  },
  'error.importNotJson': {
    en: '“{file}” is not JSON: line {line}, column {column}, {reason}. Nothing was imported.',
    vi: '“{file}” không phải JSON: dòng {line}, cột {column}, {reason}. Chưa nhập gì.',
  },
  'error.importNotXml': {
    en: '“{file}” is not XML: line {line}, column {column}: {found}. Nothing was imported.',
    vi: '“{file}” không phải XML: dòng {line}, cột {column}: {found}. Chưa nhập gì.',
  },
  'error.importOtherFormat': {
    en: '“{file}” is in a format that the atlas does not read: {found}. It reads GeoJSON, TopoJSON, KML, KMZ, GPX, CSV and TSV; QGIS opens most others and exports them as GeoJSON. Nothing was imported.',
    vi: '“{file}” theo định dạng atlas không đọc được: {found}. Atlas đọc GeoJSON, TopoJSON, KML, KMZ, GPX, CSV và TSV; QGIS mở được phần lớn định dạng khác và xuất thành GeoJSON. Chưa nhập gì.',
  },
  'error.importNotGeoJson': {
    en: '“{file}” is not GeoJSON: {reason}. Nothing was imported.',
    vi: '“{file}” không phải GeoJSON: {reason}. Chưa nhập gì.',
  },
  'error.importNoneUsable': {
    en: 'Nothing in “{file}” can be used (features: {count}). The first, feature {index}: {where}: {reason}. Nothing was imported.',
    vi: 'Không dùng được gì trong “{file}” (số đối tượng: {count}). Đầu tiên, đối tượng {index}: {where}: {reason}. Chưa nhập gì.',
  },
  'error.importTooMuch': {
    en: '“{file}” would become {notes} notes with {positions} positions; one import holds up to {noteLimit} notes and {positionLimit} positions. A longer table belongs among the tables of points (“Add a table…”, as CSV); or split or simplify the file and import the parts. Nothing was imported.',
    vi: '“{file}” sẽ thành {notes} ghi chú với {positions} vị trí; mỗi lần nhập tối đa {noteLimit} ghi chú và {positionLimit} vị trí. Bảng dài hơn nên thêm vào mục Bảng điểm (“Thêm bảng…”, dạng CSV); hoặc hãy chia nhỏ hay đơn giản hóa tệp rồi nhập từng phần. Chưa nhập gì.',
  },
  'error.importCancelled': {
    en: 'The import was cancelled. Nothing was imported.',
    vi: 'Đã hủy việc nhập. Chưa nhập gì.',
  },
  'error.importNoWorkbook': {
    en: 'The file of the workbook is gone, so nothing can be imported into it. Save a copy of the workbook first.',
    vi: 'Tệp của sổ không còn, nên không nhập vào được. Trước hết hãy lưu một bản sao của sổ.',
  },
  'error.importBusy': {
    en: 'Another import is under way. Wait for it or cancel it first.',
    vi: 'Đang nhập một tệp khác. Hãy đợi hoặc hủy trước.',
  },
  'error.importEmpty': {
    en: '“{file}” has no features. Nothing was imported.',
    vi: '“{file}” không có đối tượng nào. Chưa nhập gì.',
  },
  'error.diskFull': {
    en: 'The disk is full, so this could not be saved. Free some space and try again; what was saved before is safe.',
    vi: 'Đĩa đã đầy nên chưa lưu được. Hãy giải phóng dung lượng rồi thử lại; những gì đã lưu trước vẫn an toàn.',
  },
  'error.diskFailed': {
    en: 'The disk did not do what was asked for “{file}” ({reason}). What was stored before is safe. Check the disk or the connection to it, then try again.',
    vi: 'Đĩa không thực hiện được yêu cầu với “{file}” ({reason}). Những gì đã lưu trước đó vẫn an toàn. Hãy kiểm tra đĩa hoặc kết nối tới đĩa rồi thử lại.',
  },
  'error.workbookLocked': {
    en: 'The workbook {file} is in use by another program. Close it there and try again.',
    vi: 'Sổ {file} đang được chương trình khác dùng. Hãy đóng ở đó rồi thử lại.',
  },
  'error.workbookCorrupt': {
    en: 'The workbook {file} is damaged ({reason}). It was left untouched. Start the atlas with it to see what of it can be saved, and which backups there are.',
    vi: 'Sổ {file} bị hỏng ({reason}). Tệp được giữ nguyên. Hãy mở atlas bằng tệp này để xem còn lưu được gì và có những bản sao lưu nào.',
  },
  'error.journalDamaged': {
    en: 'This step cannot be taken back or done again: what the workbook noted of it is damaged. Everything that is shown is safe and can be changed; only undo ends here.',
    vi: 'Không hoàn tác hay làm lại được bước này: phần sổ ghi lại bước đó đã bị hỏng. Mọi thứ đang hiển thị vẫn an toàn và sửa được; chỉ việc hoàn tác dừng ở đây.',
  },
  'error.workbookReadOnly': {
    en: 'The workbook {file} cannot be written. Check the rights of the file and of its folder.',
    vi: 'Không ghi được sổ {file}. Hãy kiểm tra quyền của tệp và thư mục.',
  },
  'error.workbookTooNew': {
    en: 'The workbook {file} was made by a newer edition (format {found}, this one knows {known}). It was left untouched; update the atlas to open it.',
    vi: 'Sổ {file} do ấn bản mới hơn tạo ra (định dạng {found}, bản này biết {known}). Tệp được giữ nguyên; hãy cập nhật atlas để mở.',
  },
  'error.workbookExists': {
    en: 'There is a file “{file}” already. Choose another name for the new workbook; nothing was overwritten.',
    vi: 'Đã có tệp “{file}”. Hãy chọn tên khác cho sổ mới; chưa ghi đè gì.',
  },
  'error.workbookForeign': {
    en: 'The workbook {file} is not as the atlas makes it: {reason}. It was left untouched, for what somebody else put into it could change what is written.',
    vi: 'Sổ {file} không giống như atlas tạo ra: {reason}. Tệp được giữ nguyên, vì thứ người khác thêm vào có thể làm sai những gì được ghi.',
  },
  'error.workbookAway': {
    en: 'The file of the workbook {file} is gone. What it held is still here: save a copy first.',
    vi: 'Tệp của sổ {file} không còn. Nội dung vẫn còn đây: trước hết hãy lưu một bản sao.',
  },
  'error.backupDamaged': {
    en: 'The backup “{file}” is no longer what was written when it was made, so nothing was restored. Choose another one.',
    vi: 'Bản sao lưu “{file}” không còn đúng như lúc được ghi, nên chưa khôi phục gì. Hãy chọn bản khác.',
  },
  'error.backupUntrue': {
    en: 'A backup was made and thrown away, because it did not hold what the workbook holds ({reason}). Check the disk of your user folder, then save a copy of the workbook elsewhere.',
    vi: 'Bản sao lưu vừa tạo đã bị bỏ vì không giống nội dung sổ ({reason}). Hãy kiểm tra đĩa chứa thư mục người dùng, rồi lưu một bản sao của sổ ở nơi khác.',
  },
  'error.noScenes': {
    en: 'This lecture has no scenes yet. Capture what is on screen first.',
    vi: 'Bài giảng chưa có cảnh nào. Hãy chụp lại màn hình bản đồ trước.',
  },
  ...reliefErrorMessages,
  ...datasetErrorMessages,
  ...scanErrorMessages,
  'error.settingManaged': {
    en: 'This is set for this computer by whoever looks after it.',
    vi: 'Mục này do người quản lý máy quy định.',
  },
} as const satisfies Record<`error.${ErrorCode}`, Localized>;
