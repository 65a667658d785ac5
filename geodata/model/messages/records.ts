import type { EventKind, Localized, SourceGrade } from '../records.ts';

const kindMessages = {
  'records.kind.battle': { en: 'Battle', vi: 'Trận đánh' },
  'records.kind.conference': { en: 'Conference', vi: 'Hội nghị' },
  'records.kind.agreement': { en: 'Agreement', vi: 'Hiệp định' },
  'records.kind.movement': { en: 'Movement', vi: 'Di chuyển' },
  'records.kind.construction': { en: 'Construction', vi: 'Xây dựng' },
  'records.kind.politics': { en: 'Politics', vi: 'Chính trị' },
  'records.kind.campaign': { en: 'Campaign', vi: 'Chiến dịch' },
} as const satisfies Record<`records.kind.${EventKind}`, Localized>;

const gradeMessages = {
  'records.grade.archive': { en: 'archive', vi: 'lưu trữ' },
  'records.grade.scholarly': { en: 'scholarly', vi: 'nghiên cứu' },
  'records.grade.official': { en: 'official', vi: 'chính thức' },
  'records.grade.press': { en: 'press', vi: 'báo chí' },
  'records.grade.reference': { en: 'reference work', vi: 'sách tra cứu' },
  'records.grade.memoir': { en: 'memoir', vi: 'hồi ký' },
  'records.grade.essay': { en: 'essay', vi: 'tiểu luận' },
  'records.grade.other': { en: 'other', vi: 'khác' },
} as const satisfies Record<`records.grade.${SourceGrade}`, Localized>;

/** `{date}` stands for a date already in words. */
const dateMessages = {
  'records.date.none': { en: 'Undated', vi: 'Không rõ ngày' },
  'records.date.about': { en: 'about {date}', vi: 'khoảng {date}' },
  'records.date.possibly': { en: 'possibly {date}', vi: 'có thể {date}' },
  'records.date.possiblyAbout': { en: 'possibly about {date}', vi: 'có thể khoảng {date}' },
  'records.date.since': { en: 'from {date}', vi: 'từ {date}' },
  'records.date.until': { en: 'until {date}', vi: 'đến {date}' },
  'records.date.always': { en: 'at all times', vi: 'mọi lúc' },
  'records.date.decade': { en: '{year}s', vi: 'thập niên {year}' },
  'records.date.century': { en: '{year}s (century)', vi: 'những năm {year} (thế kỷ)' },
  'records.date.spring': { en: 'spring {year}', vi: 'mùa xuân {year}' },
  'records.date.summer': { en: 'summer {year}', vi: 'mùa hè {year}' },
  'records.date.autumn': { en: 'autumn {year}', vi: 'mùa thu {year}' },
  'records.date.winter': { en: 'winter {year}', vi: 'mùa đông {year}' },
} as const satisfies Record<string, Localized>;

const listMessages = {
  'records.title': { en: 'Events', vi: 'Sự kiện' },
  'records.count': {
    en: '{total} events, {shown} shown',
    vi: '{total} sự kiện, đang hiện {shown}',
  },
  'records.matches': { en: 'Found: {count}', vi: 'Tìm thấy: {count}' },
  'records.notesFound': { en: 'Notes', vi: 'Ghi chú' },
  'records.emptyWindow': {
    en: 'No event of the layers shown falls in {window}.',
    vi: 'Không có sự kiện nào của các lớp đang hiện trong khoảng {window}.',
  },
  'records.noLayers': {
    en: 'All layers are switched off, so there is nothing to list.',
    vi: 'Mọi lớp đều đang tắt nên không có gì để liệt kê.',
  },
  'records.allLayers': { en: 'Show all layers', vi: 'Hiện mọi lớp' },
  'records.onTheMap': { en: 'On the map', vi: 'Trên bản đồ' },
  'records.names.state': { en: 'States and lands in view', vi: 'Quốc gia và xứ đang hiện' },
  'records.names.place': { en: 'Towns in view', vi: 'Đô thị đang hiện' },
  'records.emptyMap': {
    en: 'The layers and years shown put nothing on the map.',
    vi: 'Các lớp và khoảng năm đang hiện không có gì trên bản đồ.',
  },
  'records.chooser': { en: 'Several records here', vi: 'Có nhiều mục ở đây' },
} as const satisfies Record<string, Localized>;

const panelMessages = {
  'records.panel': { en: 'Record', vi: 'Mục sự kiện' },
  'records.loading': { en: 'Opening the record…', vi: 'Đang mở mục…' },
  'records.previous': { en: 'Previous event', vi: 'Sự kiện trước' },
  'records.next': { en: 'Next event', vi: 'Sự kiện sau' },
  'records.showOnMap': { en: 'Show on the map', vi: 'Xem trên bản đồ' },
  'records.noPlace': { en: 'No place on the map.', vi: 'Không có địa điểm trên bản đồ.' },
  'records.inEnglish': {
    en: 'In English',
    vi: 'Phần dưới đây chỉ có bằng tiếng Anh',
  },
  'records.places': { en: 'Places', vi: 'Địa điểm' },
  'records.accuracyM': { en: 'within {value} m', vi: 'sai số {value} m' },
  'records.accuracyKm': { en: 'within {value} km', vi: 'sai số {value} km' },
  'records.figures': { en: 'Figures', vi: 'Số liệu' },
  'records.figureWhat': { en: 'What is counted', vi: 'Đối tượng' },
  'records.figureValue': { en: 'As published', vi: 'Theo công bố' },
  'records.disputes': { en: 'Sources disagree', vi: 'Các nguồn không thống nhất' },
  'records.sources': { en: 'Sources', vi: 'Nguồn' },
  'records.opensBrowser': { en: 'opens in the browser', vi: 'mở trong trình duyệt' },
  'records.essay': { en: 'Essay', vi: 'Tiểu luận' },
} as const satisfies Record<string, Localized>;

/** Kinds of features as the layer files write them. */
const featureMessages = {
  'records.feature.airfield': { en: 'airfield', vi: 'sân bay' },
  'records.feature.artillery': { en: 'artillery position', vi: 'trận địa pháo' },
  'records.feature.base': { en: 'base', vi: 'căn cứ quân sự' },
  'records.feature.base-area': { en: 'base area', vi: 'vùng căn cứ' },
  'records.feature.border-marker': { en: 'border marker', vi: 'cột mốc biên giới' },
  'records.feature.boundary': { en: 'boundary', vi: 'ranh giới' },
  'records.feature.bridge': { en: 'bridge', vi: 'cầu' },
  'records.feature.building': { en: 'building', vi: 'công trình' },
  'records.feature.camp': { en: 'camp', vi: 'trại' },
  'records.feature.capital': { en: 'capital', vi: 'thủ đô' },
  'records.feature.cave': { en: 'cave', vi: 'hang' },
  'records.feature.city': { en: 'city', vi: 'thành phố' },
  'records.feature.command-post': { en: 'command post', vi: 'sở chỉ huy' },
  'records.feature.drop-zone': { en: 'drop zone', vi: 'bãi thả dù' },
  'records.feature.ford': { en: 'ford or ferry', vi: 'chỗ vượt sông' },
  'records.feature.fortification': { en: 'fortified line', vi: 'tuyến phòng thủ' },
  'records.feature.front-line': { en: 'front line', vi: 'tuyến bao vây' },
  'records.feature.hill': { en: 'hill', vi: 'đồi' },
  'records.feature.island': { en: 'island', vi: 'đảo' },
  'records.feature.junction': { en: 'road junction', vi: 'ngã ba đường' },
  'records.feature.monument': { en: 'monument', vi: 'đài tưởng niệm' },
  'records.feature.parallel': { en: 'parallel', vi: 'vĩ tuyến' },
  'records.feature.pass': { en: 'pass', vi: 'đèo' },
  'records.feature.pipeline': { en: 'pipeline', vi: 'đường ống xăng dầu' },
  'records.feature.port': { en: 'port', vi: 'cảng' },
  'records.feature.reference-point': { en: 'reference point', vi: 'điểm mốc' },
  'records.feature.region': { en: 'region', vi: 'vùng' },
  'records.feature.river': { en: 'river', vi: 'sông' },
  'records.feature.river-mouth': { en: 'river mouth', vi: 'cửa sông' },
  'records.feature.road': { en: 'road', vi: 'đường bộ' },
  'records.feature.route': { en: 'journey', vi: 'hành trình' },
  'records.feature.sea-route': { en: 'sea route', vi: 'đường biển' },
  'records.feature.strongpoint': { en: 'strongpoint', vi: 'cứ điểm' },
  'records.feature.town': { en: 'town', vi: 'thị trấn' },
  'records.feature.track': { en: 'track', vi: 'đường mòn' },
  'records.feature.trail': { en: 'Trail section', vi: 'đoạn đường Trường Sơn' },
  'records.feature.trench': { en: 'trench', vi: 'giao thông hào' },
  'records.feature.tunnels': { en: 'tunnels', vi: 'địa đạo' },
  'records.feature.valley': { en: 'valley', vi: 'thung lũng' },
  'records.feature.village': { en: 'village', vi: 'làng' },
  'records.feature.zone': { en: 'zone', vi: 'khu vực' },
} as const satisfies Record<string, Localized>;

export const recordMessages = {
  ...kindMessages,
  ...featureMessages,
  ...gradeMessages,
  ...dateMessages,
  ...listMessages,
  ...panelMessages,
} as const satisfies Record<string, Localized>;
