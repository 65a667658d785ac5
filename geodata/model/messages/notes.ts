import type { Localized } from '../content/records.ts';
import type { EdtfFault } from '../time/edtf.ts';

const listMessages = {
  'notes.title': { en: 'Notes', vi: 'Ghi chú' },
  'notes.one': { en: 'Note', vi: 'Ghi chú' },
  'notes.draw': { en: 'Draw a note', vi: 'Vẽ ghi chú' },
  'notes.point': { en: 'Point', vi: 'Điểm' },
  'notes.line': { en: 'Line', vi: 'Đường' },
  'notes.area': { en: 'Area', vi: 'Vùng' },
  'notes.drawing': {
    en: 'Drawing on the map. Escape cancels.',
    vi: 'Đang vẽ trên bản đồ. Nhấn Escape để hủy.',
  },
  'notes.cancelDrawing': { en: 'Cancel', vi: 'Hủy' },
  'notes.count': { en: '{total} notes, {shown} shown', vi: '{total} ghi chú, đang hiện {shown}' },
  'notes.countOne': { en: '1 note, {shown} shown', vi: '1 ghi chú, đang hiện {shown}' },
  'notes.empty': {
    en: 'A note is a point, a line or an area on the map with your own words.',
    vi: 'Ghi chú là một điểm, một đường hay một vùng trên bản đồ kèm lời của bạn.',
  },
  'notes.emptyNext': {
    en: 'Choose a shape above and draw it on the map; then write.',
    vi: 'Hãy chọn hình ở trên, vẽ lên bản đồ rồi viết.',
  },
  'notes.outside': {
    en: 'Outside the years shown: {count}',
    vi: 'Ngoài khoảng năm đang hiện: {count}',
  },
  'notes.noneShown': {
    en: 'No note falls in the years shown.',
    vi: 'Không có ghi chú nào trong khoảng năm đang hiện.',
  },
  'notes.export': { en: 'Export…', vi: 'Xuất…' },
  'notes.import': { en: 'Import…', vi: 'Nhập…' },
  'notes.exported': {
    en: 'Written to “{file}”. Notes: {count}.',
    vi: 'Đã ghi vào “{file}”. Số ghi chú: {count}.',
  },
  'notes.imported': {
    en: 'Imported from “{file}”. Notes: {count}. Undo takes them out again.',
    vi: 'Đã nhập từ “{file}”. Số ghi chú: {count}. Hoàn tác sẽ bỏ ra.',
  },
  'notes.fromFile': { en: 'From the file', vi: 'Từ tệp' },
  'notes.dateInFile': { en: 'Date in the file: {date}', vi: 'Ngày trong tệp: {date}' },
  'notes.nothingToExport': {
    en: 'There are no notes to export yet.',
    vi: 'Chưa có ghi chú nào để xuất.',
  },
} as const satisfies Record<string, Localized>;

const viewMessages = {
  'notes.always': { en: 'At every time', vi: 'Mọi lúc' },
  'notes.edit': { en: 'Edit', vi: 'Sửa' },
  'notes.delete': { en: 'Delete', vi: 'Xóa' },
  'notes.deleted': {
    en: '“{title}” was deleted. Undo brings it back.',
    vi: 'Đã xóa “{title}”. Hoàn tác sẽ lấy lại.',
  },
  'notes.gone': {
    en: 'This note is not in the workbook any more.',
    vi: 'Ghi chú này không còn trong sổ.',
  },
  'notes.noWords': { en: 'Nothing written yet.', vi: 'Chưa viết gì.' },
  'notes.links': { en: 'Linked events', vi: 'Sự kiện liên quan' },
  'notes.unknownEvent': {
    en: '“{id}” (not in this edition of the atlas)',
    vi: '“{id}” (không có trong ấn bản này)',
  },
} as const satisfies Record<string, Localized>;

const editorMessages = {
  'notes.new': { en: 'New note', vi: 'Ghi chú mới' },
  'notes.editing': { en: 'Edit note', vi: 'Sửa ghi chú' },
  'notes.fieldTitle': { en: 'Title', vi: 'Tiêu đề' },
  'notes.titleHint': {
    en: 'What the list and the map show.',
    vi: 'Hiện trong danh sách và trên bản đồ.',
  },
  'notes.titleMissing': {
    en: 'A note needs a title, so that it can be found again.',
    vi: 'Ghi chú cần có tiêu đề để tìm lại được.',
  },
  'notes.fieldDate': { en: 'Date', vi: 'Ngày' },
  'notes.dateHint': {
    en: 'Empty means at every time. Examples:',
    vi: 'Để trống nghĩa là mọi lúc. Ví dụ:',
  },
  'notes.dateAbout': { en: 'about', vi: 'khoảng' },
  'notes.dateNow': { en: 'Years shown', vi: 'Năm đang hiện' },
  'notes.dateNowTitle': {
    en: 'Take the years the timeline shows now: {window}',
    vi: 'Lấy khoảng năm đang hiện trên dòng thời gian: {window}',
  },
  'notes.dateMeans': { en: 'Shown: {date}.', vi: 'Hiện: {date}.' },
  'notes.dateOutside': {
    en: '{date} lies outside the years of the atlas, 1919 to 1979: the note will be in the list only.',
    vi: '{date} nằm ngoài khoảng 1919–1979 của atlas: ghi chú sẽ chỉ có trong danh sách.',
  },
  'notes.dateSuggestion': { en: 'Write {date}', vi: 'Viết là {date}' },
  'notes.fieldBody': { en: 'Text', vi: 'Nội dung' },
  'notes.write': { en: 'Write', vi: 'Viết' },
  'notes.preview': { en: 'Preview', vi: 'Xem trước' },
  'notes.bodyHint': {
    en: 'Markdown: **bold**, *italic*, - list, [words](https://…). Type [[ to link to a record or a note.',
    vi: 'Markdown: **đậm**, *nghiêng*, - danh sách, [chữ](https://…). Gõ [[ để liên kết tới một mục hay ghi chú.',
  },
  'notes.findEvent': { en: 'Find an event to link', vi: 'Tìm sự kiện để liên kết' },
  'notes.link': { en: 'Link “{title}”', vi: 'Liên kết “{title}”' },
  'notes.unlink': { en: 'Remove the link to “{title}”', vi: 'Bỏ liên kết với “{title}”' },
  'notes.noEventFound': {
    en: 'No event matches “{text}”.',
    vi: 'Không có sự kiện nào khớp “{text}”.',
  },
  'notes.pressEnter': {
    en: 'Enter links the first one.',
    vi: 'Nhấn Enter để liên kết sự kiện đầu tiên.',
  },
  'notes.save': { en: 'Save', vi: 'Lưu' },
  'notes.cancel': { en: 'Cancel', vi: 'Hủy' },
  'notes.reshape': {
    en: 'On the map, drag the shape or its corners; drag the middle of a side for a new corner. A right click on a corner takes it out; Undo brings it back.',
    vi: 'Trên bản đồ, kéo hình hoặc các góc của nó; kéo giữa cạnh để thêm góc. Nhấp chuột phải vào góc để bỏ góc đó; Hoàn tác sẽ lấy lại.',
  },
  'notes.reverse': { en: 'Turn round', vi: 'Đảo chiều' },
  'notes.reverseTitle': {
    en: 'The line runs the other way: its arrow or its teeth turn round',
    vi: 'Đường chạy theo chiều ngược lại: mũi tên hoặc răng đổi phía',
  },
  'notes.duplicate': { en: 'Duplicate', vi: 'Nhân đôi' },
  'notes.copyOf': { en: '{title} (copy)', vi: '{title} (bản sao)' },
  'notes.openAlready': {
    en: 'A note is open. Save or cancel it first.',
    vi: 'Đang mở một ghi chú. Hãy lưu hoặc hủy trước.',
  },
  'notes.shapeOpen': {
    en: 'A shape is being drawn. Finish or cancel it first.',
    vi: 'Đang vẽ một hình. Hãy vẽ xong hoặc hủy trước.',
  },
  'notes.discardShape': { en: 'Give up this shape?', vi: 'Bỏ hình này?' },
  'notes.discardShapeText': {
    en: 'It has {count} corners and is not a note yet.',
    vi: 'Hình đã có {count} điểm và chưa thành ghi chú.',
  },
  'notes.keepDrawing': { en: 'Keep drawing', vi: 'Vẽ tiếp' },
  'notes.tooFewBends': {
    en: 'A line needs two different places at least.',
    vi: 'Một đường cần ít nhất hai vị trí khác nhau.',
  },
  'notes.tooFewCorners': {
    en: 'An area needs three corners at least.',
    vi: 'Một vùng cần ít nhất ba góc.',
  },
  'notes.step.corner': { en: 'last corner', vi: 'điểm vừa đặt' },
  'notes.step.shape': { en: 'change of shape', vi: 'sửa hình' },
  'notes.step.title': { en: 'change of title', vi: 'sửa tiêu đề' },
  'notes.step.text': { en: 'change of text', vi: 'sửa nội dung' },
  'notes.step.date': { en: 'change of date', vi: 'sửa ngày' },
  'notes.step.links': { en: 'change of linked events', vi: 'sửa sự kiện liên quan' },
  'notes.restored': {
    en: 'The note you were writing is open again; it was not saved yet.',
    vi: 'Ghi chú bạn đang viết đã được mở lại; nó chưa được lưu.',
  },
  'notes.leave': { en: 'Keep what you wrote?', vi: 'Giữ lại những gì đã viết?' },
  'notes.leaveText': {
    en: 'This note has changes that are not saved.',
    vi: 'Ghi chú này có thay đổi chưa lưu.',
  },
  'notes.keepWriting': { en: 'Keep writing', vi: 'Viết tiếp' },
  'notes.discard': { en: 'Discard', vi: 'Bỏ đi' },
} as const satisfies Record<string, Localized>;

const dateFaultMessages = {
  'notes.dateFault.notADate': {
    en: '“{part}” is not a date the atlas can read.',
    vi: '“{part}” không phải ngày mà atlas đọc được.',
  },
  'notes.dateFault.bothEndsOpen': {
    en: 'One end of “{part}” must be a date.',
    vi: 'Một đầu của “{part}” phải là ngày.',
  },
  'notes.dateFault.reversed': {
    en: '“{part}” ends before it begins.',
    vi: '“{part}” kết thúc trước khi bắt đầu.',
  },
  'notes.dateFault.dayWithoutMonth': {
    en: 'The day in “{part}” needs its month.',
    vi: 'Ngày trong “{part}” cần có tháng.',
  },
  'notes.dateFault.monthWithoutYear': {
    en: 'The month in “{part}” needs its full year.',
    vi: 'Tháng trong “{part}” cần có đủ năm.',
  },
  'notes.dateFault.dayInSeason': {
    en: '“{part}” is a season, which has no days.',
    vi: '“{part}” là một mùa, không có ngày.',
  },
  'notes.dateFault.noSuchMonth': {
    en: 'There is no such month as in “{part}”.',
    vi: 'Không có tháng như trong “{part}”.',
  },
  'notes.dateFault.noSuchDay': {
    en: 'There is no such day as “{part}”.',
    vi: 'Không có ngày “{part}”.',
  },
} as const satisfies Record<`notes.dateFault.${EdtfFault}`, Localized>;

export const noteMessages = {
  ...listMessages,
  ...viewMessages,
  ...editorMessages,
  ...dateFaultMessages,
} as const satisfies Record<string, Localized>;
