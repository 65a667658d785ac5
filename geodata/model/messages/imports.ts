import type { Localized } from '../content/records.ts';
import type { ImportProgress, LeftOutKind } from '../workbook/import-report.ts';
import type { ColumnRole } from '../workbook/import-sheet.ts';

const progressMessages = {
  'import.step.reading': { en: 'Reading the file …', vi: 'Đang đọc tệp…' },
  'import.step.checking': {
    en: 'Checking features: {done} of {total}',
    vi: 'Đang kiểm tra đối tượng: {done}/{total}',
  },
  'import.step.storing': {
    en: 'Storing notes: {done} of {total}',
    vi: 'Đang lưu ghi chú: {done}/{total}',
  },
} as const satisfies Record<`import.step.${ImportProgress['step']}`, Localized>;

/** Counts stand behind the words, so that both languages need one form only. */
const leftOutMessages = {
  'import.left.noPlace': {
    en: 'Without a place, left out: {count}. The first is entry {index}.',
    vi: 'Không có vị trí, đã bỏ qua: {count}. Đầu tiên là mục {index}.',
  },
  'import.left.badPlace': {
    en: 'Places not understood, left out: {count}. The first is “{found}” in entry {index}.',
    vi: 'Vị trí không hiểu được, đã bỏ qua: {count}. Đầu tiên là “{found}” ở mục {index}.',
  },
  'import.left.badShape': {
    en: 'Shapes that cannot be used, left out: {count}. The first is in entry {index}: {where}: {reason}.',
    vi: 'Hình không dùng được, đã bỏ qua: {count}. Đầu tiên ở mục {index}: {where}: {reason}.',
  },
  'import.left.notAFeature': {
    en: 'Entries that are no features, left out: {count}. The first is entry {index}.',
    vi: 'Mục không phải đối tượng, đã bỏ qua: {count}. Đầu tiên là mục {index}.',
  },
  'import.left.date': {
    en: 'Dates not understood: {count}. These notes have no date; their text keeps what was written. The first is “{found}” in entry {index}.',
    vi: 'Ngày không hiểu được: {count}. Các ghi chú này không có ngày; nội dung giữ lại điều đã viết. Đầu tiên là “{found}” ở mục {index}.',
  },
  'import.left.picture': {
    en: 'Pictures laid over the map, left out: {count}. Add a picture as a scanned map, in the Map tab. The first is entry {index}.',
    vi: 'Ảnh phủ lên bản đồ, đã bỏ qua: {count}. Hãy thêm ảnh như bản đồ quét, ở thẻ Bản đồ. Đầu tiên là mục {index}.',
  },
  'import.left.text': {
    en: 'Properties without a text in them: {count}. The first is {where} in entry {index}.',
    vi: 'Thuộc tính không chứa văn bản: {count}. Đầu tiên là {where} ở mục {index}.',
  },
  'import.left.links': {
    en: 'Lists of linked events not wholly understood: {count}. The first is in entry {index}.',
    vi: 'Danh sách sự kiện liên kết không hiểu hết: {count}. Đầu tiên ở mục {index}.',
  },
  'import.left.longTitle': {
    en: 'Titles made shorter: {count}. The text of the note has them whole. The first is in entry {index}.',
    vi: 'Tiêu đề được rút ngắn: {count}. Nội dung ghi chú giữ tiêu đề đầy đủ. Đầu tiên ở mục {index}.',
  },
  'import.left.longText': {
    en: 'Texts longer than a note holds, cut: {count}. The first is in entry {index}.',
    vi: 'Nội dung dài hơn mức ghi chú chứa được, đã cắt: {count}. Đầu tiên ở mục {index}.',
  },
  'import.left.properties': {
    en: 'Properties longer than a note keeps, left out: {count}. The first is {where} in entry {index}.',
    vi: 'Thuộc tính dài hơn mức ghi chú giữ được, đã bỏ qua: {count}. Đầu tiên là {where} ở mục {index}.',
  },
} as const satisfies Record<`import.left.${LeftOutKind}`, Localized>;

const roleMessages = {
  'import.role.title': { en: 'Title', vi: 'Tiêu đề' },
  'import.role.text': { en: 'Text', vi: 'Nội dung' },
  'import.role.date': { en: 'Date', vi: 'Ngày' },
  'import.role.start': { en: 'First day', vi: 'Ngày đầu' },
  'import.role.end': { en: 'Last day', vi: 'Ngày cuối' },
  'import.role.tags': { en: 'Tags', vi: 'Nhãn' },
  'import.role.author': { en: 'Author', vi: 'Tác giả' },
  'import.role.lat': { en: 'Latitude', vi: 'Vĩ độ' },
  'import.role.lng': { en: 'Longitude', vi: 'Kinh độ' },
  'import.role.coordinates': { en: 'Coordinates', vi: 'Toạ độ' },
  'import.role.wkt': { en: 'Shape (WKT)', vi: 'Hình (WKT)' },
  'import.role.links': { en: 'Linked events', vi: 'Sự kiện liên kết' },
  'import.role.keep': { en: 'Kept with the note', vi: 'Giữ cùng ghi chú' },
  'import.role.drop': { en: 'Left out', vi: 'Bỏ qua' },
} as const satisfies Record<`import.role.${ColumnRole}`, Localized>;

const questionMessages = {
  'import.proven.dayFirst': {
    en: 'Dates are read with the day first: “{example}” can be nothing else.',
    vi: 'Ngày được đọc theo thứ tự ngày trước, tháng sau: “{example}” không thể hiểu khác.',
  },
  'import.proven.monthFirst': {
    en: 'Dates are read with the month first: “{example}” can be nothing else.',
    vi: 'Ngày được đọc theo thứ tự tháng trước, ngày sau: “{example}” không thể hiểu khác.',
  },
  'import.orderQuestion': {
    en: 'What is “{example}”? (Dates that can be read either way: {count})',
    vi: '“{example}” là ngày nào? (Số ngày có thể đọc theo hai cách: {count})',
  },
  'import.orderMixed': {
    en: '“{dayFirst}” has the day first and “{monthFirst}” the month. What is “{example}”? (Dates that can be read either way: {count})',
    vi: '“{dayFirst}” ghi ngày trước, “{monthFirst}” ghi tháng trước. “{example}” là ngày nào? (Số ngày có thể đọc theo hai cách: {count})',
  },
  'import.order.dayFirst': { en: '{date} – the day first', vi: '{date} – ngày trước' },
  'import.order.monthFirst': { en: '{date} – the month first', vi: '{date} – tháng trước' },
  'import.datumOfGrid': {
    en: 'From which maps are the grid references?',
    vi: 'Toạ độ ô vuông lấy từ bản đồ nào?',
  },
  'import.datumOfDegrees': {
    en: 'From which maps are the coordinates?',
    vi: 'Toạ độ lấy từ bản đồ nào?',
  },
  'import.datum.indian1960': {
    en: 'Maps of the war (Indian 1960): moved to where they lie today, within 44 m',
    vi: 'Bản đồ thời chiến (Indian 1960): chuyển về vị trí ngày nay, sai số 44 m',
  },
  'import.datum.wgs84': {
    en: 'Today’s maps, satellites, GPS (WGS 84): taken as they are',
    vi: 'Bản đồ ngày nay, vệ tinh, GPS (WGS 84): giữ nguyên',
  },
  'import.zoneHint': {
    en: 'The two lie some 450 m apart. References without a zone are looked for in Indochina.',
    vi: 'Hai hệ cách nhau khoảng 450 m. Toạ độ không ghi múi được tìm ở Đông Dương.',
  },
} as const satisfies Record<string, Localized>;

const sheetMessages = {
  'import.sheetTitle': { en: 'Import “{file}”', vi: 'Nhập “{file}”' },
  'import.columns': {
    en: '{format} – rows: {rows}, columns: {columns}',
    vi: '{format} – hàng: {rows}, cột: {columns}',
  },
  'import.hasHeader': {
    en: 'The first row names the columns',
    vi: 'Hàng đầu là tên các cột',
  },
  'import.column': { en: 'Column', vi: 'Cột' },
  'import.property': { en: 'Property', vi: 'Thuộc tính' },
  'import.becomes': { en: 'Becomes', vi: 'Trở thành' },
  'import.becomesOf': { en: 'What “{column}” becomes', vi: '“{column}” trở thành' },
  'import.row': { en: 'Row {row}', vi: 'Hàng {row}' },
  'import.moreColumns': {
    en: 'Columns not shown, kept with the notes: {count}',
    vi: 'Cột không hiện ở đây, giữ cùng ghi chú: {count}',
  },
  'import.counts': {
    en: 'Notes: {notes} – with a date: {dated}',
    vi: 'Ghi chú: {notes} – có ngày: {dated}',
  },
  'import.firstNotes': { en: 'The first notes', vi: 'Các ghi chú đầu' },
  'import.noDate': { en: 'no date', vi: 'không có ngày' },
  'import.placeless': {
    en: 'No column says where the rows belong ({count}).',
    vi: 'Không có cột nào cho biết vị trí của các hàng ({count}).',
  },
  'import.needsPlace': {
    en: 'A note needs a place. Choose the columns that hold latitude and longitude, coordinates (MGRS, UTM or degrees), or a shape. If there is none, join the table in QGIS with a layer that has places, and import that.',
    vi: 'Ghi chú cần có vị trí. Hãy chọn cột chứa vĩ độ và kinh độ, toạ độ (MGRS, UTM hoặc độ) hay hình. Nếu không có, hãy nối bảng này trong QGIS với một lớp có vị trí rồi nhập lớp đó.',
  },
  'import.picture': {
    en: 'The notes lie between {west}° and {east}° of longitude, {south}° and {north}° of latitude',
    vi: 'Các ghi chú nằm giữa kinh độ {west}° và {east}°, vĩ độ {south}° và {north}°',
  },
  'import.pictureHint': {
    en: 'A sketch of where the notes would lie.',
    vi: 'Phác hoạ vị trí các ghi chú.',
  },
  'import.town.haNoi': { en: 'Hanoi', vi: 'Hà Nội' },
  'import.town.dienBienPhu': { en: 'Dien Bien Phu', vi: 'Điện Biên Phủ' },
  'import.town.hue': { en: 'Hue', vi: 'Huế' },
  'import.town.saiGon': { en: 'Saigon', vi: 'Sài Gòn' },
  'import.town.vientiane': { en: 'Vientiane', vi: 'Viêng Chăn' },
  'import.town.phnomPenh': { en: 'Phnom Penh', vi: 'Phnôm Pênh' },
  'import.looking': { en: 'Reading …', vi: 'Đang đọc…' },
  'import.nothingToImport': {
    en: 'Nothing can be imported yet.',
    vi: 'Chưa có gì để nhập.',
  },
  'import.answerFirst': {
    en: 'Answer the question first.',
    vi: 'Hãy trả lời câu hỏi trước.',
  },
  'import.undoable': { en: 'Undo takes all of it out again.', vi: 'Hoàn tác sẽ gỡ tất cả.' },
  'import.close': { en: 'Cancel', vi: 'Hủy' },
  'import.confirm': { en: 'Import notes: {count}', vi: 'Nhập ghi chú: {count}' },
} as const satisfies Record<string, Localized>;

const exportMessages = {
  'export.notesTitle': { en: 'Export notes: {count}', vi: 'Xuất ghi chú: {count}' },
  'export.format': { en: 'Format', vi: 'Định dạng' },
  'export.holds': { en: 'Good for', vi: 'Dùng cho' },
  'export.cannotHold': { en: 'What it cannot hold', vi: 'Không giữ được' },
  'export.format.geojson': { en: 'GeoJSON', vi: 'GeoJSON' },
  'export.format.places': { en: 'Linked Places', vi: 'Linked Places' },
  'export.format.csv': { en: 'Table (CSV)', vi: 'Bảng (CSV)' },
  'export.format.kml': { en: 'KML', vi: 'KML' },
  'export.format.gpx': { en: 'GPX', vi: 'GPX' },
  'export.holds.geojson': {
    en: 'Another copy of the atlas, QGIS, web maps',
    vi: 'Một bản atlas khác, QGIS, bản đồ web',
  },
  'export.holds.places': {
    en: 'Gazetteers such as the World Historical Gazetteer',
    vi: 'Từ điển địa danh lịch sử như World Historical Gazetteer',
  },
  'export.holds.csv': {
    en: 'Spreadsheets; shapes as text (WKT), which QGIS draws',
    vi: 'Bảng tính; hình ghi bằng chữ (WKT), QGIS vẽ được',
  },
  'export.holds.kml': {
    en: 'Google Earth and other globes, with colours and times',
    vi: 'Google Earth và các địa cầu khác, kèm màu và thời gian',
  },
  'export.holds.gpx': {
    en: 'Satellite receivers and walkers’ maps: points and lines',
    vi: 'Máy định vị vệ tinh và bản đồ đi bộ: điểm và đường',
  },
  'export.loses.geojson': {
    en: 'Nothing: every note comes back as it is',
    vi: 'Không mất gì: mọi ghi chú trở lại nguyên vẹn',
  },
  'export.loses.places': {
    en: 'Nothing here; other programs take dates in doubt for whole days, and pass over colours and tags',
    vi: 'Ở đây không mất gì; chương trình khác đọc ngày chưa chắc thành ngày trọn vẹn và bỏ qua màu, nhãn',
  },
  'export.loses.csv': {
    en: 'The kinds of values that other programs gave: numbers and lists come back as text',
    vi: 'Kiểu giá trị từ chương trình khác: số và danh sách trở lại thành chữ',
  },
  'export.loses.kml': {
    en: 'Spacing of texts; signs of points, dashes and campaign arrows are drawn by this atlas alone',
    vi: 'Khoảng cách trong văn bản; ký hiệu điểm, nét đứt và mũi tên chiến dịch chỉ tập bản đồ này vẽ được',
  },
  'export.loses.gpx': {
    en: 'Dates other than single days, colours, tags, links, values from files; areas become their edges',
    vi: 'Thời gian dài hơn một ngày, màu, nhãn, liên kết, giá trị từ tệp; vùng chỉ còn đường viền',
  },
  'export.choosePlace': { en: 'Choose where…', vi: 'Chọn nơi lưu…' },
} as const satisfies Record<string, Localized>;

/** Words about importing notes, and about writing them. */
export const importMessages = {
  ...progressMessages,
  ...roleMessages,
  ...questionMessages,
  ...sheetMessages,
  ...exportMessages,
  ...leftOutMessages,
  'import.unnamedColumn': { en: 'column {number}', vi: 'cột {number}' },
  'import.title': { en: 'Importing notes', vi: 'Đang nhập ghi chú' },
  'import.cancel': { en: 'Cancel import', vi: 'Hủy nhập' },
  'import.otherKeys': {
    en: 'Kept with the notes, under “From the file”: {keys}.',
    vi: 'Giữ lại cùng ghi chú, ở mục “Từ tệp”: {keys}.',
  },
  'import.replaced': {
    en: 'Changed notes that took the place of those before: {count}.',
    vi: 'Ghi chú đã sửa, thay cho bản trước: {count}.',
  },
  'import.unchanged': {
    en: 'Here already, unchanged: {count}.',
    vi: 'Đã có sẵn, không đổi: {count}.',
  },
  'import.nothingNew': {
    en: 'All notes in “{file}” are here already, unchanged ({count}). Nothing was changed.',
    vi: 'Mọi ghi chú trong “{file}” đã có sẵn, không đổi ({count}). Không có gì thay đổi.',
  },
  'import.andMore': { en: '{keys} and more', vi: '{keys} và nữa' },
} as const satisfies Record<string, Localized>;
