import type { Localized } from '../content/records.ts';
import type { DatasetErrorCode } from '../datasets/dataset-errors.ts';

/** Why a table of points cannot be added or shown. */
export const datasetErrorMessages = {
  'error.datasetNoTableInZip': {
    en: 'This zip holds no table: no file in it ends in .csv, .tsv or .txt. Unpack it and choose the table itself.',
    vi: 'Tệp zip này không có bảng nào: không tệp nào kết thúc bằng .csv, .tsv hay .txt. Hãy giải nén rồi chọn chính bảng đó.',
  },
  'error.datasetOtherPacking': {
    en: 'The table in this zip is packed in a way the atlas does not read. Unpack it and choose the table itself.',
    vi: 'Bảng trong tệp zip này được nén theo cách tập bản đồ không đọc được. Hãy giải nén rồi chọn chính bảng đó.',
  },
  'error.datasetDamagedPacking': {
    en: '“{file}” is damaged: it cannot be unpacked to its end. Nothing was added. Fetch the file again.',
    vi: '“{file}” bị hỏng: không giải nén được đến hết. Không có gì được thêm. Hãy lấy lại tệp.',
  },
  'error.datasetEmpty': {
    en: '“{file}” has no rows under its first line. The first line names the columns; nothing was added.',
    vi: '“{file}” không có hàng nào dưới dòng đầu. Dòng đầu là tên các cột; không có gì được thêm.',
  },
  'error.datasetNoTable': {
    en: '“{file}” is no table: its lines have one field only. Columns are separated by a comma, a semicolon, a tab or a vertical bar.',
    vi: '“{file}” không phải là bảng: mỗi dòng chỉ có một trường. Các cột cách nhau bằng dấu phẩy, chấm phẩy, tab hoặc gạch đứng.',
  },
  'error.datasetManyColumns': {
    en: '“{file}” has more than {limit} columns. Leave some out and choose it again.',
    vi: '“{file}” có hơn {limit} cột. Hãy bỏ bớt rồi chọn lại.',
  },
  'error.datasetManyFields': {
    en: 'Row {row} of “{file}” has thousands of fields: a line end is missing there. Nothing was added.',
    vi: 'Hàng {row} của “{file}” có hàng nghìn trường: thiếu dấu xuống dòng ở đó. Không có gì được thêm.',
  },
  'error.datasetLongRow': {
    en: 'Row {row} of “{file}” does not end: a quotation mark is missing there. Nothing was added.',
    vi: 'Hàng {row} của “{file}” không kết thúc: thiếu dấu ngoặc kép ở đó. Không có gì được thêm.',
  },
  'error.datasetBadDescription': {
    en: 'The description “{file}” beside the table cannot be used: {where}: {reason}. Mend it, or move it away.',
    vi: 'Không dùng được bản mô tả “{file}” cạnh bảng: {where}: {reason}. Hãy sửa hoặc chuyển nó đi.',
  },
  'error.datasetBusy': {
    en: 'A table is being added already. Wait until it is done, or cancel it.',
    vi: 'Đang thêm một bảng khác. Hãy đợi xong hoặc hủy việc đó.',
  },
  'error.datasetCancelled': {
    en: 'Adding the table was cancelled. Nothing was added.',
    vi: 'Đã hủy thêm bảng. Không có gì được thêm.',
  },
  'error.datasetMissing': {
    en: 'The file of this table, “{file}”, is not in the folder of datasets beside the workbook. Put it back there, or remove the table and add it again.',
    vi: 'Tệp của bảng này, “{file}”, không có trong thư mục dữ liệu cạnh sổ. Hãy đặt lại tệp vào đó, hoặc gỡ bảng rồi thêm lại.',
  },
  'error.datasetDamaged': {
    en: 'The file of this table, “{file}”, cannot be read: {reason}. Remove the table and add it again.',
    vi: 'Không đọc được tệp của bảng này, “{file}”: {reason}. Hãy gỡ bảng rồi thêm lại.',
  },
} as const satisfies Record<`error.${DatasetErrorCode}`, Localized>;
