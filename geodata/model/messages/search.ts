import type { Localized } from '../content/records.ts';

/** What kind of thing a hit is, said at its side. */
const kindMessages = {
  'search.kind.place': { en: 'Place', vi: 'Địa danh' },
  'search.kind.event': { en: 'Event', vi: 'Sự kiện' },
  'search.kind.person': { en: 'Person', vi: 'Nhân vật' },
  'search.kind.organisation': { en: 'Organisation', vi: 'Tổ chức' },
  'search.kind.feature': { en: 'On the map', vi: 'Trên bản đồ' },
  'search.kind.layer': { en: 'Layer', vi: 'Lớp bản đồ' },
  'search.kind.source': { en: 'Source', vi: 'Nguồn' },
  'search.openAddress': { en: 'open this address', vi: 'mở địa chỉ này' },
  'search.kind.note': { en: 'Note', vi: 'Ghi chú' },
  'search.kind.scene': { en: 'Lecture', vi: 'Bài giảng' },
  'search.kind.command': { en: 'Command', vi: 'Lệnh' },
  'search.kind.view': { en: 'View', vi: 'Khung nhìn' },
  'search.kind.date': { en: 'Date', vi: 'Ngày tháng' },
  'search.kind.position': { en: 'Coordinates', vi: 'Tọa độ' },
} as const satisfies Record<string, Localized>;

/** The same, where several are meant. */
const kindsMessages = {
  'search.kinds.place': { en: 'Places', vi: 'Địa danh' },
  'search.kinds.event': { en: 'Events', vi: 'Sự kiện' },
  'search.kinds.person': { en: 'People', vi: 'Nhân vật' },
  'search.kinds.organisation': { en: 'Organisations', vi: 'Tổ chức' },
  'search.kinds.feature': { en: 'Map features', vi: 'Đối tượng bản đồ' },
  'search.kinds.layer': { en: 'Layers', vi: 'Lớp bản đồ' },
  'search.kinds.source': { en: 'Sources', vi: 'Nguồn' },
  'search.kinds.note': { en: 'Notes', vi: 'Ghi chú' },
  'search.kinds.scene': { en: 'Lectures', vi: 'Bài giảng' },
  'search.kinds.command': { en: 'Commands', vi: 'Lệnh' },
} as const satisfies Record<string, Localized>;

const filterMessages = {
  'search.filters': { en: 'Show only', vi: 'Chỉ hiện' },
  'search.yearsShown': { en: 'Years shown', vi: 'Khoảng năm đang hiện' },
  'search.inSight': { en: 'Map view', vi: 'Vùng đang xem' },
  'search.clearFilters': { en: 'Show all kinds again', vi: 'Hiện lại tất cả' },
  'search.layer': { en: 'Layer', vi: 'Lớp bản đồ' },
  'search.allLayers': { en: 'All layers', vi: 'Mọi lớp' },
  'search.order': { en: 'Order', vi: 'Thứ tự' },
  'search.order.best': { en: 'Best first', vi: 'Khớp nhất trước' },
  'search.order.nearest': { en: 'Nearest first', vi: 'Gần nhất trước' },
  'search.order.time': { en: 'In order of time', vi: 'Theo thời gian' },
  'search.noneFiltered': {
    en: 'Nothing that was found is let through by what is chosen above.',
    vi: 'Không kết quả nào hợp với lựa chọn ở trên.',
  },
  'search.showMore': { en: 'Show more', vi: 'Hiện thêm' },
  /** `{distance}` and `{place}` are written out. */
  'search.within.of': {
    en: 'within {distance} of {place}',
    vi: 'trong vòng {distance} quanh {place}',
  },
} as const satisfies Record<string, Localized>;

const dateMessages = {
  'search.order.dayFirst': { en: 'read day first', vi: 'đọc ngày trước tháng' },
  'search.order.monthFirst': { en: 'read month first', vi: 'đọc tháng trước ngày' },
  'search.setTime': { en: 'shows this time', vi: 'hiện thời gian này' },
} as const satisfies Record<string, Localized>;

/** `{metres}` is a number. */
const positionMessages = {
  'search.datum.wgs84': { en: 'on WGS 84', vi: 'theo WGS 84' },
  'search.datum.indian1960': { en: 'on Indian 1960', vi: 'theo Indian 1960' },
  'search.within': { en: '± {metres} m', vi: '± {metres} m' },
  'search.zoneAssumed': { en: 'zone {zone} assumed', vi: 'giả định múi {zone}' },
  'search.mgrs': { en: 'MGRS {mgrs} (WGS 84)', vi: 'MGRS {mgrs} (WGS 84)' },
  'search.positionMarked': { en: 'Marked: {place}', vi: 'Đã đánh dấu: {place}' },
} as const satisfies Record<string, Localized>;

export const searchMessages = {
  ...kindMessages,
  ...kindsMessages,
  ...filterMessages,
  ...dateMessages,
  ...positionMessages,
  'search.label': { en: 'Search the atlas', vi: 'Tìm trong tập bản đồ' },
  'search.placeholder': { en: 'Place, person, event…', vi: 'Địa danh, nhân vật…' },
  'search.clear': { en: 'Clear the search', vi: 'Xóa ô tìm' },
  'search.results': { en: 'Search results', vi: 'Kết quả tìm kiếm' },
  'search.alsoCalled': { en: 'also {name}', vi: 'còn gọi là {name}' },
  'search.layerShown': { en: 'Shown: {title}', vi: 'Đang hiện: {title}' },
  'search.none': {
    en: 'Nothing matches “{text}”. Try fewer or other words; marks over letters do not matter.',
    vi: 'Không có gì khớp với “{text}”. Hãy thử ít từ hơn hoặc từ khác; có dấu hay không dấu đều được.',
  },
  'search.more': {
    en: 'There are more matches. One more word narrows the search.',
    vi: 'Còn kết quả khác. Thêm một từ để thu hẹp tìm kiếm.',
  },
} as const satisfies Record<string, Localized>;
