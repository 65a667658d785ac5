import type { Localized } from '../content/records.ts';
import type { COLUMN_KINDS, DATE_ORDERS } from '../datasets/dataset.ts';

const kindMessages = {
  'datasets.kind.number': { en: 'numbers', vi: 'số' },
  'datasets.kind.date': { en: 'dates', vi: 'ngày tháng' },
  'datasets.kind.code': { en: 'codes', vi: 'mã' },
  'datasets.kind.text': { en: 'text', vi: 'chữ' },
  'datasets.kind.empty': { en: 'empty', vi: 'trống' },
} as const satisfies Record<`datasets.kind.${(typeof COLUMN_KINDS)[number]}`, Localized>;

const orderMessages = {
  'datasets.order.ymd': {
    en: 'Year first: 1968-01-30',
    vi: 'Năm trước: 1968-01-30',
  },
  'datasets.order.dmy': { en: 'Day first: 30/1/1968', vi: 'Ngày trước: 30/01/1968' },
  'datasets.order.mdy': { en: 'Month first: 1/30/1968', vi: 'Tháng trước: 01/30/1968' },
} as const satisfies Record<`datasets.order.${(typeof DATE_ORDERS)[number]}`, Localized>;

/** What was counted while a table was read. */
const countMessages = {
  'datasets.count.rows': { en: 'Rows: {count}', vi: 'Số hàng: {count}' },
  'datasets.count.points': { en: 'On the map: {count}', vi: 'Trên bản đồ: {count}' },
  'datasets.count.withoutPlace': { en: 'Without a place: {count}', vi: 'Không có vị trí: {count}' },
  'datasets.count.wrongPlace': {
    en: 'Places that are none, or not on Earth: {count}',
    vi: 'Vị trí không hợp lệ hoặc không có trên Trái Đất: {count}',
  },
  'datasets.count.withoutDate': { en: 'Without a date: {count}', vi: 'Không có ngày: {count}' },
  'datasets.count.wrongDate': {
    en: 'Dates that are none: {count}',
    vi: 'Ngày không hợp lệ: {count}',
  },
  'datasets.count.coarseDate': {
    en: 'Known to the month or year, shown on its first day: {count}',
    vi: 'Chỉ biết tháng hoặc năm, hiện ở ngày đầu: {count}',
  },
  'datasets.count.ragged': {
    en: 'Rows with too few or too many fields: {count}',
    vi: 'Hàng thiếu hoặc thừa trường: {count}',
  },
  'datasets.count.repeated': {
    en: 'Written twice, and kept: {count}',
    vi: 'Bị lặp, vẫn giữ: {count}',
  },
  'datasets.count.repeatedOut': {
    en: 'Written twice, left out: {count}',
    vi: 'Bị lặp, đã bỏ: {count}',
  },
  'datasets.count.otherEncoding': {
    en: 'Values read as Windows-1252, for they are not UTF-8: {count}',
    vi: 'Giá trị đọc theo Windows-1252 vì không phải UTF-8: {count}',
  },
} as const satisfies Record<string, Localized>;

/** Words about adding a table. */
const importTableMessages = {
  'datasets.importTitle': { en: 'Add “{file}”', vi: 'Thêm “{file}”' },
  'datasets.known': {
    en: 'This is a table the atlas knows: {title}. Its columns and pitfalls are described.',
    vi: 'Tập bản đồ biết bảng này: {title}. Các cột và chỗ dễ nhầm đã được mô tả.',
  },
  'datasets.name': { en: 'Name', vi: 'Tên' },
  'datasets.place': { en: 'Place', vi: 'Vị trí' },
  'datasets.placeKind': { en: 'How it is written', vi: 'Cách ghi' },
  'datasets.placeKind.none': { en: 'No place', vi: 'Không có vị trí' },
  'datasets.placeKind.degrees': { en: 'Latitude and longitude in degrees', vi: 'Vĩ độ và kinh độ' },
  'datasets.placeKind.written': {
    en: 'One column: military grid, UTM or degrees',
    vi: 'Một cột: lưới quân sự, UTM hoặc độ',
  },
  'datasets.lat': { en: 'Latitude', vi: 'Vĩ độ' },
  'datasets.lng': { en: 'Longitude', vi: 'Kinh độ' },
  'datasets.coordinates': { en: 'Coordinates', vi: 'Tọa độ' },
  'datasets.noColumn': { en: 'Choose a column', vi: 'Chọn một cột' },
  'datasets.noPlaceHint': {
    en: 'Without a place the rows stand on no map; they can still be counted and read.',
    vi: 'Không có vị trí thì các hàng không hiện trên bản đồ; vẫn đếm và đọc được.',
  },
  'datasets.dateColumn': { en: 'Date', vi: 'Ngày' },
  'datasets.noDate': {
    en: 'No date: shown at every time',
    vi: 'Không có ngày: hiện ở mọi thời gian',
  },
  'datasets.dateOrder': { en: 'How dates are written', vi: 'Cách ghi ngày' },
  'datasets.orderOpen': {
    en: 'These dates can be read with the day or the month first. Choose before you add.',
    vi: 'Các ngày này có thể đọc ngày trước hoặc tháng trước. Hãy chọn trước khi thêm.',
  },
  'datasets.missing': { en: 'Signs for “not known”', vi: 'Dấu hiệu “không rõ”' },
  'datasets.missingHint': {
    en: 'Separated by commas, for example -1, 999, nan. They are left out of sums.',
    vi: 'Cách nhau bằng dấu phẩy, ví dụ -1, 999, nan. Chúng không được cộng vào tổng.',
  },
  'datasets.leaveOutRepeated': {
    en: 'Leave out rows that say the same as one before',
    vi: 'Bỏ các hàng trùng với hàng trước',
  },
  'datasets.addThis': { en: 'Add to the map', vi: 'Thêm vào bản đồ' },
  'datasets.cancel': { en: 'Cancel', vi: 'Hủy' },
  'datasets.reading': {
    en: '{rows} rows read · {speed} a second',
    vi: 'Đã đọc {rows} hàng · {speed} hàng/giây',
  },
  'datasets.sorting': { en: 'Sorting by place and day …', vi: 'Đang sắp xếp theo nơi và ngày…' },
  'datasets.storing': { en: 'Storing …', vi: 'Đang lưu…' },
  'datasets.left': { en: '{seconds} seconds left', vi: 'còn {seconds} giây' },
  'datasets.added': {
    en: 'Added: {rows} rows, {points} of them on the map.',
    vi: 'Đã thêm: {rows} hàng, trong đó {points} trên bản đồ.',
  },
} as const satisfies Record<string, Localized>;

/** Words about tables of points. */
export const datasetMessages = {
  ...kindMessages,
  ...orderMessages,
  ...countMessages,
  ...importTableMessages,
  'panel.datasets': { en: 'Data', vi: 'Dữ liệu' },
  'datasets.title': { en: 'Tables of points', vi: 'Bảng điểm' },
  'datasets.empty': {
    en: 'No tables yet. A table of dated points, such as missions, losses or incidents, plays here day by day.',
    vi: 'Chưa có bảng nào. Bảng điểm có ngày, như phi vụ, tổn thất hay sự cố, sẽ chạy ở đây theo từng ngày.',
  },
  'datasets.emptyNext': {
    en: 'Add a CSV, also in gzip or zip, of any length. It stays on this computer, in a file beside your workbook.',
    vi: 'Thêm tệp CSV, cả dạng gzip hoặc zip, dài bao nhiêu cũng được. Dữ liệu ở lại máy này, trong tệp cạnh sổ của bạn.',
  },
  'datasets.add': { en: 'Add a table…', vi: 'Thêm bảng…' },
  'datasets.loading': { en: 'Reading the points …', vi: 'Đang đọc các điểm…' },
  'datasets.inWindow': {
    en: 'rows on the map in these days',
    vi: 'hàng trên bản đồ trong những ngày này',
  },
  'datasets.undated': {
    en: 'rows on the map, at every time',
    vi: 'hàng trên bản đồ, ở mọi thời gian',
  },
  'datasets.sum': { en: '{name}: {sum} in all.', vi: '{name}: tổng {sum}.' },
  'datasets.sumShort': { en: 'Sum', vi: 'Tổng' },
  'datasets.unknown': { en: 'Not known for {count} rows.', vi: 'Không rõ ở {count} hàng.' },
  'datasets.others': { en: 'All others', vi: 'Các giá trị khác' },
  'datasets.emptyValue': { en: 'Nothing written', vi: 'Không ghi' },
  'datasets.rows': { en: 'Rows', vi: 'Hàng' },
  'datasets.unnamed': { en: 'Column {number}', vi: 'Cột {number}' },
  'datasets.colorBy': { en: 'Colour and group by', vi: 'Tô màu và nhóm theo' },
  'datasets.noColor': { en: 'One colour', vi: 'Một màu' },
  'datasets.measureBy': { en: 'Size and sum by', vi: 'Cỡ và tổng theo' },
  'datasets.noMeasure': { en: 'Number of rows', vi: 'Số hàng' },
  'datasets.pitfalls': {
    en: 'Where this table misleads ({count})',
    vi: 'Chỗ dễ nhầm của bảng này ({count})',
  },
  'datasets.facts': { en: 'What was counted', vi: 'Những gì đã đếm' },
  'datasets.columns': { en: 'Columns ({count})', vi: 'Các cột ({count})' },
  'datasets.fromFile': { en: 'From “{file}”', vi: 'Từ “{file}”' },
  'datasets.firstWrongDate': {
    en: 'The first such date is “{text}” in row {row}.',
    vi: 'Ngày như vậy đầu tiên là “{text}” ở hàng {row}.',
  },
  'datasets.days': { en: 'Days: {from} to {to}', vi: 'Các ngày: {from} đến {to}' },
  'datasets.inSight': { en: 'Rows in sight', vi: 'Các hàng trong khung nhìn' },
  'datasets.inSightAll': { en: '{count} rows in sight.', vi: '{count} hàng trong khung nhìn.' },
  'datasets.inSightFirst': {
    en: '{count} rows in sight; the first {shown}. Come nearer or narrow the years for others.',
    vi: '{count} hàng trong khung nhìn; {shown} hàng đầu. Hãy phóng gần hoặc thu hẹp năm để xem hàng khác.',
  },
  'datasets.row': { en: 'Row {number}', vi: 'Hàng {number}' },
  'datasets.rowsHere': {
    en: '{at} of {count} rows here',
    vi: 'Hàng {at} trong {count} hàng tại đây',
  },
  'datasets.rowBefore': { en: 'Row before', vi: 'Hàng trước' },
  'datasets.rowAfter': { en: 'Next row', vi: 'Hàng sau' },
  'datasets.notKnown': { en: 'means: not known', vi: 'nghĩa là: không rõ' },
  'datasets.saveRows': { en: 'Save the rows in sight …', vi: 'Lưu các hàng trong khung nhìn…' },
  'datasets.rowsSaved': {
    en: '{count} rows saved in “{file}”.',
    vi: 'Đã lưu {count} hàng vào “{file}”.',
  },
  'datasets.remove': { en: 'Remove', vi: 'Gỡ' },
  'datasets.removeQuestion': {
    en: 'Remove this table from the workbook? Undo brings it back.',
    vi: 'Gỡ bảng này khỏi sổ? Hoàn tác sẽ lấy lại.',
  },
  'datasets.removeYes': { en: 'Remove the table', vi: 'Gỡ bảng' },
  'datasets.removeNo': { en: 'Keep it', vi: 'Giữ lại' },
  'datasets.removed': { en: '“{title}” was removed.', vi: 'Đã gỡ “{title}”.' },
  'datasets.numbersFailed': {
    en: 'The numbers of this column could not be read.',
    vi: 'Không đọc được các số của cột này.',
  },
} as const satisfies Record<string, Localized>;
