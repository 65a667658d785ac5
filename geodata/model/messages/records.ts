import type { SourceGrade } from '../content/evidence.ts';
import type { EventKind, Localized } from '../content/records.ts';

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
  'records.grade.none': {
    en: 'no author or publisher behind it',
    vi: 'không tác giả, không nhà xuất bản',
  },
} as const satisfies Record<`records.grade.${SourceGrade}`, Localized>;

/** What the grades mean: who answers for what the source tells. */
const gradeMeanings = {
  'records.gradeMeans.archive': {
    en: 'archive: the document itself, or the archive that describes it',
    vi: 'lưu trữ: chính văn kiện, hoặc cơ quan lưu trữ mô tả nó',
  },
  'records.gradeMeans.scholarly': {
    en: 'scholarly: an author who works with documents and shows them',
    vi: 'nghiên cứu: tác giả làm việc với tài liệu và dẫn ra tài liệu',
  },
  'records.gradeMeans.official': {
    en: 'official: a state, an army, a museum or an international body, on its own or on its field',
    vi: 'chính thức: nhà nước, quân đội, bảo tàng hoặc tổ chức quốc tế nói về mình hay lĩnh vực của mình',
  },
  'records.gradeMeans.press': {
    en: 'press: a newspaper, a magazine or a broadcaster',
    vi: 'báo chí: báo, tạp chí hoặc đài phát thanh, truyền hình',
  },
  'records.gradeMeans.reference': {
    en: 'reference work: an encyclopedia, a guide or an edition for schools',
    vi: 'sách tra cứu: bách khoa thư, sách chỉ dẫn hoặc ấn bản dùng trong nhà trường',
  },
  'records.gradeMeans.memoir': {
    en: 'memoir: somebody who was there',
    vi: 'hồi ký: người trong cuộc kể lại',
  },
  'records.gradeMeans.none': {
    en: 'no author, editor or publisher stands behind it, or the atlas estimated it itself',
    vi: 'không có tác giả, biên tập hay nhà xuất bản đứng sau, hoặc do atlas tự ước đoán',
  },
} as const satisfies Record<`records.gradeMeans.${SourceGrade}`, Localized>;

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

/** How exactly a date is known, and how surely. */
const knownMessages = {
  'records.known.month': {
    en: 'The sources name the month and no day: it lies between {first} and {last}.',
    vi: 'Nguồn chỉ nêu tháng, không nêu ngày: trong khoảng từ {first} đến {last}.',
  },
  'records.known.season': {
    en: 'The sources name the season and no day: it lies between {first} and {last}.',
    vi: 'Nguồn chỉ nêu mùa, không nêu ngày: trong khoảng từ {first} đến {last}.',
  },
  'records.known.year': {
    en: 'The sources name the year and no more: it lies between {first} and {last}.',
    vi: 'Nguồn chỉ nêu năm: trong khoảng từ {first} đến {last}.',
  },
  'records.known.decade': {
    en: 'The sources name no year: it lies between {first} and {last}.',
    vi: 'Nguồn không nêu năm: trong khoảng từ {first} đến {last}.',
  },
  'records.doubt.about': {
    en: '“{date}” is approximate: the atlas reckons with any day between {first} and {last}.',
    vi: '“{date}” là gần đúng: atlas tính mọi ngày từ {first} đến {last}.',
  },
  'records.doubt.possibly': {
    en: '“{date}” is uncertain: a source gives it and nothing confirms it. The atlas reckons with any day between {first} and {last}.',
    vi: '“{date}” không chắc chắn: có nguồn nêu nhưng chưa được xác nhận. Atlas tính mọi ngày từ {first} đến {last}.',
  },
  'records.doubt.both': {
    en: '“{date}” is approximate and uncertain: the atlas reckons with any day between {first} and {last}.',
    vi: '“{date}” vừa gần đúng vừa không chắc chắn: atlas tính mọi ngày từ {first} đến {last}.',
  },
  'records.dateWritten': {
    en: 'Written in the atlas as {edtf}.',
    vi: 'Trong atlas ghi là {edtf}.',
  },
} as const satisfies Record<string, Localized>;

const listMessages = {
  'records.title': { en: 'Events', vi: 'Sự kiện' },
  'records.count': {
    en: '{total} events, {shown} shown',
    vi: '{total} sự kiện, đang hiện {shown}',
  },
  'records.matches': { en: 'Found: {count}', vi: 'Tìm thấy: {count}' },
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
  'records.eventsNow': { en: 'Events of these years', vi: 'Sự kiện trong khoảng năm này' },
  'records.eventsThen': { en: 'Events of other years', vi: 'Sự kiện của những năm khác' },
  'records.chooser': { en: 'Several records here', vi: 'Có nhiều mục ở đây' },
} as const satisfies Record<string, Localized>;

const panelMessages = {
  'records.panel': { en: 'Record', vi: 'Mục sự kiện' },
  'records.loading': { en: 'Opening the record…', vi: 'Đang mở mục…' },
  'records.previous': { en: 'Previous event', vi: 'Sự kiện trước' },
  'records.next': { en: 'Next event', vi: 'Sự kiện sau' },
  'records.showOnMap': { en: 'Show on the map', vi: 'Xem trên bản đồ' },
  'records.showPlace': { en: 'Show {name} on the map', vi: 'Xem {name} trên bản đồ' },
  'records.noPlace': { en: 'No place on the map.', vi: 'Không có địa điểm trên bản đồ.' },
  'records.inEnglish': {
    en: 'In English',
    vi: 'Phần dưới đây viết bằng tiếng Anh',
  },
  'records.linkedNotes': { en: 'My notes on it', vi: 'Ghi chú của tôi về mục này' },
  'records.places': { en: 'Places', vi: 'Địa điểm' },
  'records.remark.garrison': { en: 'Garrison', vi: 'Quân đồn trú' },
  'records.remark.fate': { en: 'Fate', vi: 'Kết cục' },
  'records.accuracyM': { en: 'within {value} m', vi: 'sai số {value} m' },
  'records.accuracyKm': { en: 'within {value} km', vi: 'sai số {value} km' },
  'records.figures': { en: 'Figures', vi: 'Số liệu' },
  'records.figureWhat': { en: 'What is counted', vi: 'Đối tượng' },
  'records.figureValue': { en: 'As published', vi: 'Theo công bố' },
  'records.tableDate': { en: 'Date', vi: 'Ngày' },
  'records.tableRows': {
    en: 'The whole table (rows: {count})',
    vi: 'Toàn bảng (số dòng: {count})',
  },
  'records.tableSince': { en: 'in all since {date}', vi: 'cộng từ {date}' },
  'records.chartMost': { en: 'at most {most}', vi: 'cao nhất {most}' },
  'records.chart': {
    en: '{title}: {count} values between {first} and {last}, the highest {most} on {at}. All of them stand in the table.',
    vi: '{title}: {count} giá trị từ {first} đến {last}, cao nhất là {most} vào {at}. Bảng bên dưới có đủ.',
  },
  'records.disputes': { en: 'Sources disagree', vi: 'Các nguồn không thống nhất' },
  'records.sources': { en: 'Sources', vi: 'Nguồn' },
  'records.opensBrowser': { en: 'opens in the browser', vi: 'mở trong trình duyệt' },
  'records.aboutSource': { en: 'What else cites it', vi: 'Những mục khác dẫn nguồn này' },
  'records.essay': {
    en: 'In the essay the atlas starts from',
    vi: 'Trong bài tiểu luận mà atlas lấy làm gốc',
  },
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
  'records.feature.entrenched-camp': { en: 'entrenched camp', vi: 'tập đoàn cứ điểm' },
  'records.feature.post-group': { en: 'group of posts', vi: 'cụm cứ điểm' },
  'records.feature.strongpoint': { en: 'strongpoint', vi: 'cứ điểm' },
  'records.feature.unit': { en: 'unit of troops', vi: 'đơn vị quân đội' },
  'records.feature.town': { en: 'town', vi: 'thị trấn' },
  'records.feature.track': { en: 'track', vi: 'đường mòn' },
  'records.feature.trail': { en: 'Trail section', vi: 'đoạn đường Trường Sơn' },
  'records.feature.trench': { en: 'trench', vi: 'giao thông hào' },
  'records.feature.tunnels': { en: 'tunnels', vi: 'địa đạo' },
  'records.feature.valley': { en: 'valley', vi: 'thung lũng' },
  'records.feature.village': { en: 'village', vi: 'làng' },
  'records.feature.peak': { en: 'peak', vi: 'đỉnh núi' },
  'records.feature.district': { en: 'district town', vi: 'huyện lỵ' },
  'records.feature.landing': { en: 'landing place', vi: 'điểm đổ bộ' },
  'records.feature.ferry': { en: 'ferry', vi: 'bến phà' },
  'records.feature.border-crossing': { en: 'border crossing', vi: 'cửa khẩu' },
  'records.feature.regroupment-area': { en: 'regroupment area', vi: 'khu tập kết' },
  'records.feature.way-station': { en: 'way station', vi: 'binh trạm' },
  'records.feature.hospital': { en: 'hospital', vi: 'bệnh viện' },
  'records.feature.prison': { en: 'prison', vi: 'nhà tù' },
  'records.feature.observation': { en: 'observation post', vi: 'đài quan sát' },
  'records.feature.conference': { en: 'conference', vi: 'hội nghị' },
  'records.feature.treaty': { en: 'treaty', vi: 'hiệp định' },
  'records.feature.demonstration': { en: 'demonstration', vi: 'biểu tình' },
  'records.feature.town-taken': { en: 'town or position taken', vi: 'thị xã, cứ điểm bị chiếm' },
  'records.feature.event': { en: 'event', vi: 'sự kiện' },
  'records.feature.bombing-area': { en: 'bombing area', vi: 'vùng ném bom' },
  'records.feature.zone': { en: 'zone', vi: 'khu vực' },
  'records.feature.attack': { en: 'line of attack', vi: 'mũi tiến công' },
  'records.feature.railway': { en: 'railway', vi: 'đường sắt' },
} as const satisfies Record<string, Localized>;

export const recordMessages = {
  ...kindMessages,
  ...featureMessages,
  ...gradeMessages,
  ...gradeMeanings,
  ...dateMessages,
  ...knownMessages,
  ...listMessages,
  ...panelMessages,
} as const satisfies Record<string, Localized>;
