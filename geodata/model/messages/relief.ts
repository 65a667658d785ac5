import type { ReliefErrorCode } from '../app/relief.ts';
import type { Localized } from '../content/records.ts';

/** What is wrong with an elevation file, and what to do. No import is ever half done. */
export const reliefErrorMessages = {
  'error.reliefZipped': {
    en: '“{file}” is a packed archive. Unpack it and choose the .hgt or .tif inside.',
    vi: '“{file}” là tệp nén. Hãy giải nén rồi chọn tệp .hgt hoặc .tif bên trong.',
  },
  'error.reliefUnknownFormat': {
    en: '“{file}” is neither an SRTM tile (.hgt) nor a GeoTIFF (.tif). Nothing was imported.',
    vi: '“{file}” không phải mảnh SRTM (.hgt) hay GeoTIFF (.tif). Chưa nhập gì.',
  },
  'error.reliefBadName': {
    en: 'The name “{file}” does not say where the tile lies. SRTM tiles are named after their south-west corner, such as N21E103.hgt: give it its original name back.',
    vi: 'Tên “{file}” không cho biết mảnh nằm ở đâu. Mảnh SRTM mang tên góc tây nam, ví dụ N21E103.hgt: hãy trả lại tên gốc cho tệp.',
  },
  'error.reliefWrongSize': {
    en: '“{file}” has {sizeBytes} bytes; an SRTM tile has 2 884 802 (3″) or 25 934 402 (1″). It was cut short or is something else: download it again.',
    vi: '“{file}” có {sizeBytes} byte; một mảnh SRTM có 2 884 802 (3″) hoặc 25 934 402 (1″). Tệp bị cắt cụt hoặc là thứ khác: hãy tải lại.',
  },
  'error.reliefDamaged': {
    en: '“{file}” cannot be read to its end: it was cut short or is damaged ({reason}). Download or export it again.',
    vi: 'Không đọc được hết “{file}”: tệp bị cắt cụt hoặc hỏng ({reason}). Hãy tải hoặc xuất lại.',
  },
  'error.reliefNotElevation': {
    en: '“{file}” is a picture, not elevation: it has {reason}. Elevation has one band of heights in metres, as whole numbers of 16 or 32 bits or as floating point.',
    vi: '“{file}” là ảnh, không phải độ cao: tệp có {reason}. Dữ liệu độ cao có một kênh tính bằng mét, số nguyên 16 hoặc 32 bit hay số thực.',
  },
  'error.reliefCompression': {
    en: '“{file}” is packed with {compression}, which the atlas does not read. Export it with LZW or Deflate compression, or with none.',
    vi: '“{file}” được nén kiểu {compression}, atlas không đọc được. Hãy xuất lại với nén LZW hoặc Deflate, hoặc không nén.',
  },
  'error.reliefNumbers': {
    en: '“{file}” writes its heights as numbers of a kind the atlas does not read. Export it as whole numbers of 16 or 32 bits, or as floating point.',
    vi: '“{file}” ghi độ cao bằng kiểu số atlas không đọc được. Hãy xuất lại dạng số nguyên 16 hoặc 32 bit, hay số thực.',
  },
  'error.reliefUnit': {
    en: '“{file}” gives its heights in “{unit}”; the atlas reads metres and feet. Convert it to metres and add it again.',
    vi: '“{file}” ghi độ cao theo “{unit}”; atlas đọc mét và foot. Hãy đổi sang mét rồi thêm lại.',
  },
  'error.reliefNoPosition': {
    en: '“{file}” does not say where on Earth it lies. Export it as a GeoTIFF with its position, north up, in WGS 84 (EPSG:4326).',
    vi: '“{file}” không cho biết nằm ở đâu trên Trái Đất. Hãy xuất lại thành GeoTIFF có vị trí, hướng bắc lên trên, hệ WGS 84 (EPSG:4326).',
  },
  'error.reliefOtherProjection': {
    en: '“{file}” is in {found}; the atlas reads WGS 84 degrees (EPSG:4326) and Web Mercator (EPSG:3857). Reproject it to one of them.',
    vi: '“{file}” dùng hệ {found}; atlas đọc độ WGS 84 (EPSG:4326) và Web Mercator (EPSG:3857). Hãy chuyển sang một trong hai hệ.',
  },
  'error.reliefAllVoids': {
    en: '“{file}” has no heights: every sample in it is marked as missing. Nothing was imported.',
    vi: '“{file}” không có độ cao nào: mọi ô đều được đánh dấu là thiếu. Chưa nhập gì.',
  },
  'error.reliefOutside': {
    en: '“{file}” lies outside the map, which ends at 85° north and south. Check its name or its position.',
    vi: '“{file}” nằm ngoài bản đồ, vốn dừng ở vĩ độ 85° bắc và nam. Hãy kiểm tra tên hoặc vị trí của tệp.',
  },
  'error.reliefTooManySamples': {
    en: '“{file}” has {columns} × {rows} samples, {millions} million; the atlas reads {limit} million of a file. Cut it into parts.',
    vi: '“{file}” có {columns} × {rows} ô, tức {millions} triệu; atlas đọc {limit} triệu ô mỗi tệp. Hãy cắt thành nhiều phần.',
  },
  'error.reliefTooManyTiles': {
    en: 'These files would become some {tiles} tiles of relief; the atlas cuts {limit} at a time, some {degrees} × {degrees} degrees of the finest. Add fewer at once, or cut them to the region you need.',
    vi: 'Các tệp này sẽ thành khoảng {tiles} mảnh địa hình; atlas cắt {limit} mảnh mỗi lần, chừng {degrees} × {degrees} độ ở mức chi tiết nhất. Hãy thêm ít tệp hơn mỗi lần, hoặc cắt theo vùng cần dùng.',
  },
  'error.reliefBusy': {
    en: 'Elevation is being imported. Wait for it to end, or cancel it.',
    vi: 'Đang nhập độ cao. Hãy đợi xong hoặc hủy.',
  },
  'error.reliefCancelled': {
    en: 'The import was cancelled. The relief is as it was before.',
    vi: 'Đã hủy nhập. Địa hình vẫn như trước.',
  },
} as const satisfies Record<`error.${ReliefErrorCode}`, Localized>;

/** The panel for added elevation, and the height under the pointer. */
export const reliefMessages = {
  'relief.title': { en: 'Better relief', vi: 'Địa hình chi tiết' },
  'relief.what': {
    en: 'Add elevation files and the map draws hills and valleys from them: SRTM tiles (.hgt) and GeoTIFF. They stay on this computer, outside your workbook.',
    vi: 'Thêm tệp độ cao để bản đồ vẽ đồi núi, thung lũng từ đó: mảnh SRTM (.hgt) và GeoTIFF. Dữ liệu ở lại máy này, ngoài sổ của bạn.',
  },
  'relief.none': {
    en: 'No elevation was added yet. The atlas shows its own coarse relief.',
    vi: 'Chưa thêm độ cao nào. Atlas hiện địa hình thô có sẵn.',
  },
  'relief.add': { en: 'Add elevation…', vi: 'Thêm độ cao…' },
  'relief.files': { en: 'Elevation added', vi: 'Độ cao đã thêm' },
  'relief.fileFacts': {
    en: '{bounds} · a height every {resolutionM}\u00a0m',
    vi: '{bounds} · cứ {resolutionM}\u00a0m một độ cao',
  },
  'relief.remove': { en: 'Remove all…', vi: 'Gỡ tất cả…' },
  'relief.removeQuestion': {
    en: 'Remove all elevation that was added? Your files themselves are not touched.',
    vi: 'Gỡ mọi độ cao đã thêm? Các tệp gốc của bạn không bị động đến.',
  },
  'relief.removeYes': { en: 'Remove', vi: 'Gỡ' },
  'relief.removeNo': { en: 'Keep', vi: 'Giữ lại' },
  'relief.reading': { en: 'Reading files: {done} of {total}', vi: 'Đang đọc tệp: {done}/{total}' },
  'relief.cutting': { en: 'Cutting tiles: {done} of {total}', vi: 'Đang cắt mảnh: {done}/{total}' },
  'relief.cancel': { en: 'Cancel', vi: 'Hủy' },
  'relief.dismiss': { en: 'Dismiss', vi: 'Đóng' },
  'relief.added': {
    en: 'The elevation was added and is in use.',
    vi: 'Đã thêm độ cao và đang dùng.',
  },
  'relief.removed': { en: 'The added elevation was removed.', vi: 'Đã gỡ độ cao đã thêm.' },
  'relief.chooseFiles': { en: 'Add elevation', vi: 'Thêm độ cao' },
  'relief.elevationFiles': {
    en: 'Elevation (SRTM .hgt, GeoTIFF)',
    vi: 'Độ cao (SRTM .hgt, GeoTIFF)',
  },
  'relief.allFiles': { en: 'All files', vi: 'Mọi tệp' },
  'relief.underPointer': { en: 'Under the pointer:', vi: 'Dưới con trỏ:' },
  'relief.inTheMiddle': { en: 'In the middle of the map:', vi: 'Ở giữa bản đồ:' },
  'relief.north': { en: 'N', vi: 'B' },
  'relief.south': { en: 'S', vi: 'N' },
  'relief.east': { en: 'E', vi: 'Đ' },
  'relief.west': { en: 'W', vi: 'T' },
  'relief.height': { en: '{heightM}\u00a0m', vi: '{heightM}\u00a0m' },
  'relief.heightAbout': { en: '≈ {heightM}\u00a0m', vi: '≈ {heightM}\u00a0m' },
  'relief.heightAboutWhy': {
    en: 'From the coarse relief of the atlas, to the nearest 50 m. Add elevation to read it to the metre.',
    vi: 'Theo địa hình thô của atlas, làm tròn đến 50 m. Thêm độ cao để đọc đến từng mét.',
  },
  'relief.heightWhy': {
    en: 'From the elevation you added.',
    vi: 'Theo độ cao bạn đã thêm.',
  },
} as const satisfies Record<string, Localized>;

/** What an elevation file has that it should not; part of {@link reliefErrorMessages}. */
export const reliefReasonMessages = {
  'reason.elevationBands': { en: '{bands} bands', vi: '{bands} kênh' },
  'reason.elevationSamples': {
    en: 'samples of {bits} bits for brightness',
    vi: 'các ô {bits} bit chỉ độ sáng',
  },
} as const satisfies Record<`reason.${string}`, Localized>;
