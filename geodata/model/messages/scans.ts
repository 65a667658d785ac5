import type { Localized } from '../content/records.ts';
import type { GeoreferenceFault } from '../space/georeference.ts';
import type { ScanErrorCode } from '../workbook/scan-errors.ts';

/** What is wrong with an image file, and what to do. */
export const scanErrorMessages = {
  'error.scanNotImage': {
    en: '“{file}” is not a PNG, JPEG, WebP or GeoTIFF image, whatever its name says. Save it as one of these and add it again.',
    vi: '“{file}” không phải ảnh PNG, JPEG, WebP hay GeoTIFF, dù tên tệp là gì. Hãy lưu lại theo một trong các dạng này rồi thêm lại.',
  },
  'error.scanDamaged': {
    en: '“{file}” is damaged or cut short. Nothing was added; copy or scan it again.',
    vi: '“{file}” bị hỏng hoặc bị cắt cụt. Chưa thêm gì; hãy sao chép hoặc quét lại.',
  },
  'error.scanTooHeavy': {
    en: '“{file}” is {sizeMb} MB; the atlas keeps images up to {limitMb} MB. Save it with fewer pixels, or as JPEG, and add it again.',
    vi: '“{file}” nặng {sizeMb} MB; atlas giữ ảnh tối đa {limitMb} MB. Hãy lưu lại với ít điểm ảnh hơn, hoặc dạng JPEG, rồi thêm lại.',
  },
  'error.scanTooLarge': {
    en: '“{file}” is {widthPx} × {heightPx} pixels; a side may have {limitPx}. Scale it down and add it again.',
    vi: '“{file}” có {widthPx} × {heightPx} điểm ảnh; mỗi cạnh tối đa {limitPx}. Hãy thu nhỏ rồi thêm lại.',
  },
  'error.scanTooManyPixels': {
    en: '“{file}” is {widthPx} × {heightPx} pixels, {millions} million; the atlas reads {limit} million. Scale it down and add it again.',
    vi: '“{file}” có {widthPx} × {heightPx} điểm ảnh, tức {millions} triệu; atlas đọc tối đa {limit} triệu. Hãy thu nhỏ rồi thêm lại.',
  },
  'error.scanCompression': {
    en: '“{file}” is a TIFF packed with {compression}, which the atlas does not read. Save it with LZW, Deflate or JPEG compression, or as PNG, and add it again.',
    vi: '“{file}” là TIFF được nén kiểu {compression}, atlas không đọc được. Hãy lưu lại với nén LZW, Deflate hoặc JPEG, hay dạng PNG, rồi thêm lại.',
  },
  'error.scanUnknownTiff': {
    en: '“{file}” is a TIFF whose colours the atlas does not read: it has {reason}. Save it with 8 bits a channel (grey, palette or RGB) and add it again.',
    vi: '“{file}” là TIFF có kiểu màu atlas không đọc được: tệp có {reason}. Hãy lưu lại với 8 bit mỗi kênh (xám, bảng màu hoặc RGB) rồi thêm lại.',
  },
} as const satisfies Record<`error.${ScanErrorCode}`, Localized>;

/** What a TIFF has that is not read; part of {@link scanErrorMessages}. */
export const scanReasonMessages = {
  'reason.tiffBits': { en: '{bits} bits a channel', vi: '{bits} bit mỗi kênh' },
  'reason.tiffMixedBits': {
    en: 'channels of different sizes',
    vi: 'các kênh có số bit khác nhau',
  },
  'reason.tiffNumbers': {
    en: 'measured values instead of brightness',
    vi: 'giá trị đo thay vì độ sáng',
  },
  'reason.tiffColours': {
    en: 'colours written as {model}',
    vi: 'màu ghi theo kiểu {model}',
  },
} as const satisfies Record<`reason.${string}`, Localized>;

const listMessages = {
  'scans.title': { en: 'Scanned maps', vi: 'Bản đồ quét' },
  'scans.add': { en: 'Add a scanned map…', vi: 'Thêm bản đồ quét…' },
  'scans.adding': { en: 'Reading the image…', vi: 'Đang đọc ảnh…' },
  'scans.empty': {
    en: 'Lay an old map over this one: a picture of it (PNG, JPEG, WebP) or a GeoTIFF. Georeference it by two or more control points, then compare the two.',
    vi: 'Đặt một bản đồ cũ lên bản đồ này: ảnh chụp hoặc quét (PNG, JPEG, WebP) hoặc GeoTIFF. Gắn bản đồ bằng hai điểm khống chế trở lên rồi so sánh hai bên.',
  },
  'scans.added': {
    en: '“{title}” was added. Georeference it to see it on the map.',
    vi: 'Đã thêm “{title}”. Hãy gắn vào bản đồ để thấy nó.',
  },
  'scans.addedGeoreferenced': {
    en: '“{title}” was added where its file says it lies.',
    vi: 'Đã thêm “{title}” đúng vị trí ghi trong tệp.',
  },
  'scans.deleted': {
    en: '“{title}” was deleted. Undo brings it back.',
    vi: 'Đã xóa “{title}”. Hoàn tác sẽ lấy lại.',
  },
  'scans.undrawable': {
    en: 'The image of “{title}” cannot be drawn. Delete it and add it again from another file.',
    vi: 'Không vẽ được ảnh của “{title}”. Hãy xóa rồi thêm lại từ tệp khác.',
  },
  'scans.show': { en: 'Show “{title}” on the map', vi: 'Hiện “{title}” trên bản đồ' },
  'scans.opacity': { en: 'Opacity', vi: 'Độ đậm' },
  'scans.percent': { en: '{percent} %', vi: '{percent} %' },
  'scans.notGeoreferenced': { en: 'Not georeferenced yet', vi: 'Chưa gắn vào bản đồ' },
  'scans.georeferencedBy': {
    en: 'Georeferenced by {count} control points',
    vi: 'Gắn bằng {count} điểm khống chế',
  },
  'scans.georeferencedByCorners': { en: 'Georeferenced by four corners', vi: 'Gắn bằng bốn góc' },
  'scans.outside': { en: 'Outside the years shown', vi: 'Ngoài khoảng năm đang hiện' },
  'scans.georeference': { en: 'Georeference…', vi: 'Gắn vào bản đồ…' },
  'scans.georeferenceAgain': { en: 'Change the control points…', vi: 'Sửa các điểm khống chế…' },
  'scans.zoomTo': { en: 'Zoom to “{title}”', vi: 'Phóng đến “{title}”' },
  'scans.delete': { en: 'Delete “{title}”', vi: 'Xóa “{title}”' },
  'scans.details': { en: 'Name and date', vi: 'Tên và ngày' },
  'scans.fieldTitle': { en: 'Name', vi: 'Tên' },
  'scans.dateOutside': {
    en: '{date} lies outside the years of the atlas, 1919 to 1979: the map will be in the list only.',
    vi: '{date} nằm ngoài khoảng 1919–1979 của atlas: bản đồ sẽ chỉ có trong danh sách.',
  },
  'scans.compare': { en: 'Compare by sliding', vi: 'So sánh bằng thanh trượt' },
  'scans.compareHint': {
    en: 'Scanned maps left of the line, the plain map right of it.',
    vi: 'Bản đồ quét ở bên trái vạch, bản đồ thường ở bên phải.',
  },
  'scans.divider': {
    en: 'Line between scanned and plain map',
    vi: 'Vạch giữa bản đồ quét và bản đồ thường',
  },
} as const satisfies Record<string, Localized>;

const georeferencingMessages = {
  'scans.georeferencing': { en: 'Georeference “{title}”', vi: 'Gắn “{title}”' },
  'scans.mode': { en: 'By', vi: 'Bằng' },
  'scans.mode.points': { en: 'Points', vi: 'Điểm' },
  'scans.mode.corners': { en: 'Four corners', vi: 'Bốn góc' },
  'scans.modeHint.points': {
    en: 'Two points turn and scale the map, three also slant it; more share the error.',
    vi: 'Hai điểm xoay và phóng bản đồ, ba điểm chỉnh cả độ nghiêng; nhiều hơn thì chia đều sai số.',
  },
  'scans.modeHint.corners': {
    en: 'The four corners of the picture or of its frame, in order: for a map photographed aslant.',
    vi: 'Bốn góc của ảnh hoặc của khung bản đồ, theo thứ tự: dùng cho bản đồ chụp xiên.',
  },
  'scans.image': {
    en: 'The image. Arrow keys move it under the cross, Enter sets the point, + and − zoom.',
    vi: 'Ảnh. Phím mũi tên dời ảnh dưới dấu thập, Enter đặt điểm, + và − để phóng.',
  },
  'scans.zoomIn': { en: 'Enlarge the image', vi: 'Phóng to ảnh' },
  'scans.zoomOut': { en: 'Reduce the image', vi: 'Thu nhỏ ảnh' },
  'scans.wholeImage': { en: 'Show the whole image', vi: 'Hiện toàn bộ ảnh' },
  'scans.controlPoints': { en: 'Points', vi: 'Các điểm' },
  'scans.onImage': { en: 'Image', vi: 'Ảnh' },
  'scans.onMap': { en: 'Map', vi: 'Bản đồ' },
  'scans.miss': { en: 'Off by', vi: 'Lệch' },
  'scans.unset': { en: 'not set', vi: 'chưa đặt' },
  'scans.newPoint': { en: 'New point', vi: 'Điểm mới' },
  'scans.chooseControlPoint': { en: 'Change point {number}', vi: 'Sửa điểm {number}' },
  'scans.removeControlPoint': { en: 'Remove point {number}', vi: 'Bỏ điểm {number}' },
  'scans.askImage': {
    en: 'Point {number}: click it on the image at the left.',
    vi: 'Điểm {number}: bấm vào vị trí trên ảnh bên trái.',
  },
  'scans.askMap': {
    en: 'Point {number}: click the same place on the map at the right, or name it below.',
    vi: 'Điểm {number}: bấm đúng chỗ đó trên bản đồ bên phải, hoặc nhập tên ở dưới.',
  },
  'scans.askDone': {
    en: 'All four corners are set. Choose one to change it.',
    vi: 'Đã đặt đủ bốn góc. Chọn một góc để sửa.',
  },
  'scans.corner.0': { en: 'top left', vi: 'trên trái' },
  'scans.corner.1': { en: 'top right', vi: 'trên phải' },
  'scans.corner.2': { en: 'bottom right', vi: 'dưới phải' },
  'scans.corner.3': { en: 'bottom left', vi: 'dưới trái' },
  'scans.place': { en: 'Place or coordinates', vi: 'Địa danh hoặc toạ độ' },
  'scans.placeExample': { en: 'Huế, or 17.0, 107.1', vi: 'Huế, hoặc 17.0, 107.1' },
  'scans.placeHint': {
    en: 'A place of the atlas, or latitude and longitude: 17.0, 107.1 or 17°00′30″N 107°06′E',
    vi: 'Một địa danh của atlas, hoặc vĩ độ và kinh độ: 17.0, 107.1 hay 17°00′30″N 107°06′E',
  },
  'scans.setPlace': { en: 'Set', vi: 'Đặt' },
  'scans.noPlace': {
    en: 'No place of the atlas and no coordinates match “{text}”.',
    vi: 'Không có địa danh hay toạ độ nào khớp “{text}”.',
  },
  'scans.rms': {
    en: 'The points fit to {error} (root mean square).',
    vi: 'Các điểm khớp đến {error} (sai số trung phương).',
  },
  'scans.exact': {
    en: 'The points are met exactly; one more shows how well they agree.',
    vi: 'Các điểm khớp tuyệt đối; thêm một điểm nữa sẽ cho thấy độ chính xác.',
  },
  'scans.save': { en: 'Save', vi: 'Lưu' },
  'scans.cancel': { en: 'Cancel', vi: 'Hủy' },
  'scans.leave': { en: 'Keep the points?', vi: 'Giữ lại các điểm?' },
  'scans.leaveText': {
    en: 'The points you set are not saved.',
    vi: 'Các điểm bạn đặt chưa được lưu.',
  },
  'scans.keepGeoreferencing': { en: 'Go on', vi: 'Làm tiếp' },
  'scans.discard': { en: 'Discard', vi: 'Bỏ đi' },
  'scans.step.point': { en: 'point', vi: 'điểm' },
  'scans.step.removed': { en: 'removed point', vi: 'bỏ điểm' },
  'scans.step.mode': { en: 'points or corners', vi: 'điểm hay bốn góc' },
  'scans.georeferenceOpen': {
    en: 'A scanned map is being georeferenced. Save or cancel it first.',
    vi: 'Đang gắn một bản đồ quét. Hãy lưu hoặc hủy trước.',
  },
} as const satisfies Record<string, Localized>;

const georeferenceFaultMessages = {
  'scans.fault.tooFew': {
    en: 'Set at least two points, far apart.',
    vi: 'Hãy đặt ít nhất hai điểm, cách xa nhau.',
  },
  'scans.fault.notFour': {
    en: 'Set all four corners.',
    vi: 'Hãy đặt đủ bốn góc.',
  },
  'scans.fault.coincident': {
    en: 'Two points are in the same place, on the image or on the map. Move or remove one.',
    vi: 'Có hai điểm trùng nhau, trên ảnh hoặc trên bản đồ. Hãy dời hoặc bỏ một điểm.',
  },
  'scans.fault.collinear': {
    en: 'The points lie on one line. Set one well beside it.',
    vi: 'Các điểm nằm trên một đường thẳng. Hãy đặt thêm một điểm lệch hẳn ra.',
  },
  'scans.fault.flipped': {
    en: 'These points would mirror the map. Two of them are probably swapped.',
    vi: 'Các điểm này sẽ lật ngược bản đồ. Có lẽ hai điểm bị đổi chỗ.',
  },
  'scans.fault.folded': {
    en: 'The corners cross over or fold in. Set them in order: top left, top right, bottom right, bottom left.',
    vi: 'Các góc bị chéo hoặc gập lại. Hãy đặt theo thứ tự: trên trái, trên phải, dưới phải, dưới trái.',
  },
} as const satisfies Record<`scans.fault.${GeoreferenceFault}`, Localized>;

export const scanMessages = {
  ...listMessages,
  ...georeferencingMessages,
  ...georeferenceFaultMessages,
} as const satisfies Record<string, Localized>;
