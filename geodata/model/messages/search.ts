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
  'search.kind.date': { en: 'Date', vi: 'Ngày tháng' },
  'search.kind.position': { en: 'Coordinates', vi: 'Tọa độ' },
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
  ...dateMessages,
  ...positionMessages,
  'search.label': { en: 'Search the atlas', vi: 'Tìm trong tập bản đồ' },
  'search.placeholder': { en: 'Place, person, event…', vi: 'Địa danh, nhân vật…' },
  'search.clear': { en: 'Clear the search', vi: 'Xóa ô tìm' },
  'search.best': { en: 'Best hits', vi: 'Kết quả tốt nhất' },
  'search.events': { en: 'Events with these words', vi: 'Sự kiện có các từ này' },
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
  'search.outside': {
    en: '{count} more outside the years or layers shown.',
    vi: 'Còn {count} mục ngoài khoảng năm hoặc lớp đang hiện.',
  },
  'search.showAll': { en: 'Show them', vi: 'Hiện tất cả' },
} as const satisfies Record<string, Localized>;
