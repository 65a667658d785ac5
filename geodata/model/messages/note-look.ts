import type { Localized } from '../content/records.ts';
import type {
  CampaignKind,
  NoteInk,
  NoteLine,
  NoteSymbol,
  NoteWidth,
  UnitKind,
  UnitSide,
  UnitSize,
} from '../workbook/note-style.ts';

const fieldMessages = {
  'notes.look': { en: 'Look', vi: 'Kiểu vẽ' },
  'notes.ink': { en: 'Colour', vi: 'Màu' },
  'notes.lineStyle': { en: 'Line', vi: 'Nét' },
  'notes.width': { en: 'Width', vi: 'Độ đậm' },
  'notes.sign': { en: 'Sign', vi: 'Ký hiệu' },
  'notes.tags': { en: 'Tags', vi: 'Nhãn' },
  'notes.tagsHint': { en: 'Parted by commas.', vi: 'Cách nhau bằng dấu phẩy.' },
  'notes.addTag': { en: 'Add the tag “{tag}”', vi: 'Thêm nhãn “{tag}”' },
  'notes.author': { en: 'Author', vi: 'Người viết' },
  'notes.writtenBy': { en: 'Written by {author}', vi: 'Người viết: {author}' },
  'notes.onlyTag': { en: 'Notes with the tag', vi: 'Ghi chú có nhãn' },
  'notes.everyTag': { en: 'All notes', vi: 'Mọi ghi chú' },
  'notes.tagCount': { en: '{tag} ({count})', vi: '{tag} ({count})' },
  'notes.onlyTagTitle': {
    en: 'Show only notes tagged “{tag}”, here and on the map',
    vi: 'Chỉ hiện ghi chú có nhãn “{tag}”, ở đây và trên bản đồ',
  },
  'notes.noneOfTag': {
    en: 'No note with this tag falls in the years shown.',
    vi: 'Không có ghi chú nào mang nhãn này trong khoảng năm đang hiện.',
  },
  'notes.switchTitle': {
    en: 'My notes: what you drew and wrote',
    vi: 'Ghi chú của tôi: những gì bạn đã vẽ và viết',
  },
  'notes.editListed': { en: 'Edit the {count} listed', vi: 'Sửa {count} ghi chú trong danh sách' },
  'notes.applyInk': { en: 'Draw in it', vi: 'Dùng màu này' },
  'notes.applyTags': { en: 'Add', vi: 'Thêm' },
  'notes.deleteListed': { en: 'Delete these {count}', vi: 'Xóa {count} ghi chú này' },
  'notes.manyEdited': {
    en: 'Notes changed: {count}. Undo takes it back.',
    vi: 'Số ghi chú đã sửa: {count}. Hoàn tác sẽ lấy lại.',
  },
  'notes.manyDeleted': {
    en: 'Notes deleted: {count}. Undo brings them back.',
    vi: 'Số ghi chú đã xóa: {count}. Hoàn tác sẽ lấy lại.',
  },
  'notes.areHidden': {
    en: 'Notes are switched off on the map.',
    vi: 'Ghi chú đang tắt trên bản đồ.',
  },
  'notes.showAll': { en: 'Show them', vi: 'Hiện lại' },
  'notes.step.look': { en: 'change of look', vi: 'sửa kiểu vẽ' },
  'notes.step.tags': { en: 'change of tags', vi: 'sửa nhãn' },
  'notes.step.author': { en: 'change of author', vi: 'sửa người viết' },
} as const satisfies Record<string, Localized>;

const inkMessages = {
  'notes.ink.ochre': { en: 'Ochre', vi: 'Vàng đất' },
  'notes.ink.vermilion': { en: 'Vermilion', vi: 'Đỏ son' },
  'notes.ink.crimson': { en: 'Crimson', vi: 'Đỏ thẫm' },
  'notes.ink.violet': { en: 'Violet', vi: 'Tím' },
  'notes.ink.indigo': { en: 'Indigo', vi: 'Chàm' },
  'notes.ink.teal': { en: 'Teal', vi: 'Xanh cổ vịt' },
  'notes.ink.green': { en: 'Green', vi: 'Lục' },
  'notes.ink.sepia': { en: 'Sepia', vi: 'Nâu đen' },
  'notes.ink.black': { en: 'Black', vi: 'Mực đen' },
} as const satisfies Record<`notes.ink.${NoteInk}`, Localized>;

const lineMessages = {
  'notes.line.solid': { en: 'Solid', vi: 'Liền' },
  'notes.line.dashed': { en: 'Dashed', vi: 'Gạch' },
  'notes.line.dotted': { en: 'Dotted', vi: 'Chấm' },
  'notes.width.fine': { en: 'Fine', vi: 'Mảnh' },
  'notes.width.medium': { en: 'Medium', vi: 'Vừa' },
  'notes.width.broad': { en: 'Broad', vi: 'Đậm' },
} as const satisfies Record<`notes.line.${NoteLine}` | `notes.width.${NoteWidth}`, Localized>;

const symbolMessages = {
  'notes.symbol.note': { en: 'Note', vi: 'Ghi chú' },
  'notes.symbol.text': { en: 'Lettering alone', vi: 'Chỉ chữ' },
  'notes.symbol.dot': { en: 'Dot', vi: 'Chấm tròn' },
  'notes.symbol.event': { en: 'Event', vi: 'Sự kiện' },
  'notes.symbol.strongpoint': { en: 'Strongpoint', vi: 'Cứ điểm' },
  'notes.symbol.command-post': { en: 'Command post', vi: 'Sở chỉ huy' },
  'notes.symbol.observation': { en: 'Observation post', vi: 'Đài quan sát' },
  'notes.symbol.artillery': { en: 'Artillery', vi: 'Pháo' },
  'notes.symbol.airfield': { en: 'Airfield', vi: 'Sân bay' },
  'notes.symbol.drop-zone': { en: 'Drop zone', vi: 'Bãi thả dù' },
  'notes.symbol.base': { en: 'Base', vi: 'Căn cứ' },
  'notes.symbol.camp': { en: 'Camp', vi: 'Trại' },
  'notes.symbol.hospital': { en: 'Hospital', vi: 'Bệnh viện' },
  'notes.symbol.way-station': { en: 'Way station', vi: 'Binh trạm' },
  'notes.symbol.bridge': { en: 'Bridge', vi: 'Cầu' },
  'notes.symbol.ferry': { en: 'Ferry', vi: 'Bến phà' },
  'notes.symbol.ford': { en: 'Ford', vi: 'Ngầm' },
  'notes.symbol.junction': { en: 'Junction', vi: 'Ngã ba' },
  'notes.symbol.pass': { en: 'Pass', vi: 'Đèo' },
  'notes.symbol.peak': { en: 'Peak', vi: 'Đỉnh núi' },
  'notes.symbol.port': { en: 'Port', vi: 'Cảng' },
  'notes.symbol.cave': { en: 'Cave', vi: 'Hang' },
  'notes.symbol.tunnel': { en: 'Tunnel', vi: 'Địa đạo' },
  'notes.symbol.village': { en: 'Village', vi: 'Làng' },
  'notes.symbol.house': { en: 'House', vi: 'Nhà' },
  'notes.symbol.prison': { en: 'Prison', vi: 'Nhà tù' },
  'notes.symbol.monument': { en: 'Monument', vi: 'Tượng đài' },
  'notes.symbol.conference': { en: 'Conference', vi: 'Hội nghị' },
  'notes.symbol.treaty': { en: 'Treaty', vi: 'Hiệp định' },
  'notes.symbol.demonstration': { en: 'Demonstration', vi: 'Biểu tình' },
} as const satisfies Record<`notes.symbol.${NoteSymbol}`, Localized>;

const campaignMessages = {
  'notes.campaign': { en: 'Campaign sign', vi: 'Ký hiệu quân sự' },
  'notes.signs': { en: 'Campaign signs', vi: 'Ký hiệu quân sự' },
  'notes.campaign.none': { en: 'None', vi: 'Không' },
  'notes.campaign.attack': { en: 'Attack', vi: 'Tiến công' },
  'notes.campaign.retreat': { en: 'Retreat', vi: 'Rút lui' },
  'notes.campaign.supply': { en: 'Supply', vi: 'Tiếp tế' },
  'notes.campaign.flow': { en: 'Movement', vi: 'Di chuyển' },
  'notes.campaign.front': { en: 'Front line', vi: 'Tuyến mặt trận' },
  'notes.campaign.position': { en: 'Position', vi: 'Trận địa' },
  'notes.campaignHint': {
    en: 'Runs along the line in the direction it was drawn; reshape it by its corners.',
    vi: 'Chạy dọc theo đường, đúng chiều đã vẽ; kéo các góc để uốn.',
  },
} as const satisfies Record<
  | `notes.campaign.${CampaignKind}`
  | 'notes.campaign'
  | 'notes.campaign.none'
  | 'notes.campaignHint'
  | 'notes.signs',
  Localized
>;

const unitMessages = {
  'notes.unit': { en: 'Unit of troops', vi: 'Đơn vị quân đội' },
  'notes.unit.side': { en: 'Side', vi: 'Bên' },
  'notes.unit.size': { en: 'Size', vi: 'Quy mô' },
  'notes.unit.kind': { en: 'Kind', vi: 'Loại' },
  'notes.unit.hint': {
    en: 'Its name is the title of the note, its day the date.',
    vi: 'Tên đơn vị là tiêu đề, thời gian là ngày của ghi chú.',
  },
} as const satisfies Record<string, Localized>;

const sideMessages = {
  'notes.side.blue': { en: 'Blue', vi: 'Xanh lam' },
  'notes.side.red': { en: 'Red', vi: 'Đỏ' },
  'notes.side.green': { en: 'Green (neutral)', vi: 'Xanh lục (trung lập)' },
  'notes.side.yellow': { en: 'Yellow (unknown)', vi: 'Vàng (chưa rõ)' },
} as const satisfies Record<`notes.side.${UnitSide}`, Localized>;

const sizeMessages = {
  'notes.size.none': { en: 'Not known', vi: 'Không rõ' },
  'notes.size.squad': { en: 'Squad', vi: 'Tiểu đội' },
  'notes.size.section': { en: 'Section', vi: 'Phân đội' },
  'notes.size.platoon': { en: 'Platoon', vi: 'Trung đội' },
  'notes.size.company': { en: 'Company', vi: 'Đại đội' },
  'notes.size.battalion': { en: 'Battalion', vi: 'Tiểu đoàn' },
  'notes.size.regiment': { en: 'Regiment', vi: 'Trung đoàn' },
  'notes.size.brigade': { en: 'Brigade', vi: 'Lữ đoàn' },
  'notes.size.division': { en: 'Division', vi: 'Sư đoàn' },
  'notes.size.corps': { en: 'Corps', vi: 'Quân đoàn' },
  'notes.size.army': { en: 'Army', vi: 'Tập đoàn quân' },
  'notes.size.armyGroup': { en: 'Army group', vi: 'Cụm tập đoàn quân' },
} as const satisfies Record<`notes.size.${UnitSize}`, Localized>;

const kindMessages = {
  'notes.kind.infantry': { en: 'Infantry', vi: 'Bộ binh' },
  'notes.kind.airborne': { en: 'Airborne infantry', vi: 'Bộ binh nhảy dù' },
  'notes.kind.motorized': { en: 'Motorized infantry', vi: 'Bộ binh cơ giới' },
  'notes.kind.armour': { en: 'Armour', vi: 'Thiết giáp' },
  'notes.kind.artillery': { en: 'Artillery', vi: 'Pháo binh' },
  'notes.kind.airDefence': { en: 'Anti-aircraft', vi: 'Phòng không' },
  'notes.kind.engineers': { en: 'Engineers', vi: 'Công binh' },
  'notes.kind.signals': { en: 'Signals', vi: 'Thông tin' },
  'notes.kind.reconnaissance': { en: 'Reconnaissance', vi: 'Trinh sát' },
  'notes.kind.special': { en: 'Special forces', vi: 'Đặc công' },
  'notes.kind.transport': { en: 'Transport', vi: 'Vận tải' },
  'notes.kind.supply': { en: 'Supply', vi: 'Hậu cần' },
  'notes.kind.medical': { en: 'Medical', vi: 'Quân y' },
  'notes.kind.headquarters': { en: 'Headquarters', vi: 'Bộ chỉ huy' },
  'notes.kind.aviation': { en: 'Army aviation', vi: 'Không quân lục quân' },
} as const satisfies Record<`notes.kind.${UnitKind}`, Localized>;

/** How notes look, in words. */
export const noteLookMessages = {
  ...fieldMessages,
  ...inkMessages,
  ...lineMessages,
  ...symbolMessages,
  ...campaignMessages,
  ...unitMessages,
  ...sideMessages,
  ...sizeMessages,
  ...kindMessages,
} as const satisfies Record<string, Localized>;
