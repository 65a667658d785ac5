import type { Localized } from '../content/records.ts';
import type { GroundPart } from '../content/why.ts';

const partMessages = {
  'why.part.coast': { en: 'coast', vi: 'bờ biển' },
  'why.part.sea': { en: 'sea', vi: 'biển' },
  'why.part.depth': { en: 'depth of the sea', vi: 'độ sâu biển' },
  'why.part.lakes': { en: 'lake', vi: 'hồ' },
  'why.part.rivers': { en: 'river', vi: 'sông' },
  'why.part.provinces': { en: 'provincial border of today', vi: 'ranh giới tỉnh ngày nay' },
  'why.part.towns': { en: 'small place of today', vi: 'địa điểm nhỏ ngày nay' },
  'why.part.relief': { en: 'relief', vi: 'địa hình' },
  'why.part.land': { en: 'land', vi: 'đất liền' },
  'why.part.graticule': { en: 'latitude and longitude', vi: 'kinh độ và vĩ độ' },
} as const satisfies Record<`why.part.${GroundPart}`, Localized>;

/** Kinds of names and ways of the basemap, as `geodata/basemap/authored` writes them. */
const kindMessages = {
  'why.kind.union': { en: 'union', vi: 'liên bang' },
  'why.kind.state': { en: 'state', vi: 'quốc gia' },
  'why.kind.protectorate': { en: 'protectorate', vi: 'xứ bảo hộ' },
  'why.kind.colony': { en: 'colony', vi: 'thuộc địa' },
  'why.kind.territory': { en: 'territory', vi: 'lãnh thổ' },
  'why.kind.region': { en: 'region', vi: 'vùng' },
  'why.kind.province': { en: 'province', vi: 'tỉnh' },
  'why.kind.interzone': { en: 'interzone', vi: 'liên khu' },
  'why.kind.autonomous-region': { en: 'autonomous region', vi: 'khu tự trị' },
  'why.kind.special-zone': { en: 'special zone', vi: 'đặc khu' },
  'why.kind.military-region': { en: 'military region', vi: 'quân khu' },
  'why.kind.road': { en: 'road', vi: 'đường bộ' },
  'why.kind.track': { en: 'track', vi: 'đường mòn' },
  'why.kind.railway': { en: 'railway', vi: 'đường sắt' },
  'why.kind.railway-unfinished': { en: 'unfinished railway', vi: 'đường sắt dở dang' },
  'why.kind.cableway': { en: 'cableway', vi: 'đường cáp treo' },
  'why.kind.river': { en: 'river', vi: 'sông' },
  'why.kind.river-label': { en: 'name of a river', vi: 'tên sông' },
  'why.kind.ocean': { en: 'ocean', vi: 'đại dương' },
  'why.kind.sea': { en: 'sea', vi: 'biển' },
  'why.kind.gulf': { en: 'gulf', vi: 'vịnh' },
  'why.kind.strait': { en: 'strait', vi: 'eo biển' },
  'why.kind.bay': { en: 'bay', vi: 'vịnh nhỏ' },
  'why.kind.lake': { en: 'lake', vi: 'hồ' },
  'why.kind.island': { en: 'island', vi: 'đảo' },
  'why.kind.archipelago': { en: 'archipelago', vi: 'quần đảo' },
} as const satisfies Record<string, Localized>;

/** The answer to "why is this here?". */
export const whyMessages = {
  ...partMessages,
  ...kindMessages,
  'why.title': { en: 'Why is this here?', vi: 'Vì sao có ở đây?' },
  'why.nothing': {
    en: 'Nothing of the atlas is drawn here.',
    vi: 'Ở đây tập bản đồ không vẽ gì.',
  },
  'why.alsoHere': { en: 'Drawn here', vi: 'Được vẽ ở đây' },
  'why.land': { en: 'tint of the state', vi: 'màu nền quốc gia' },
  'why.landOf': { en: 'Land of {name}', vi: 'Lãnh thổ {name}' },
  'why.border.state': { en: 'border', vi: 'biên giới' },
  'why.border.internal': { en: 'inner border', vi: 'ranh giới bên trong' },
  'why.border.demarcation': { en: 'line of demarcation', vi: 'giới tuyến' },
  'why.borderOf.state': {
    en: 'Border between {one} and {other}',
    vi: 'Biên giới giữa {one} và {other}',
  },
  'why.borderOf.internal': {
    en: 'Inner border between {one} and {other}',
    vi: 'Ranh giới bên trong giữa {one} và {other}',
  },
  'why.borderOf.demarcation': {
    en: 'Line of demarcation between {one} and {other}',
    vi: 'Giới tuyến giữa {one} và {other}',
  },
  'why.lineWithin': { en: 'Inner line of {name}', vi: 'Ranh giới bên trong {name}' },
  'why.time': { en: 'Time', vi: 'Thời gian' },
  'why.always': { en: 'shown at every time', vi: 'hiện ở mọi thời điểm' },
  'why.name': { en: 'Name', vi: 'Tên gọi' },
  'why.position': { en: 'Position', vi: 'Vị trí' },
  'why.positionUnsaid': {
    en: 'nobody said how it is known',
    vi: 'không rõ dựa vào đâu',
  },
  'why.schematic': {
    en: 'Course between known points worked out',
    vi: 'Tuyến giữa các điểm đã biết do suy ra',
  },
  'why.sources': { en: 'Sources', vi: 'Nguồn' },
  'why.noSourceForClaim': {
    en: 'Not yet sourced beyond the data set it is drawn from.',
    vi: 'Chưa có nguồn nào ngoài bộ dữ liệu dùng để vẽ.',
  },
  'why.dataset': { en: 'data set', vi: 'bộ dữ liệu' },
  'why.page': { en: 'All that is known of it', vi: 'Mọi điều đã biết' },
} as const satisfies Record<string, Localized>;
