import type { Localized } from '../content/records.ts';

/** What the signs, lines and tints of the map mean. */
export const legendMessages = {
  'legend.title': { en: 'Signs and lines', vi: 'Ký hiệu' },
  'legend.signs': { en: 'Places', vi: 'Địa điểm' },
  'legend.lines': { en: 'Lines', vi: 'Đường' },
  'legend.areas': { en: 'Areas', vi: 'Vùng' },
  'legend.ground': { en: 'The map beneath', vi: 'Bản đồ nền' },
  'legend.reading': { en: 'How sure it is', vi: 'Mức độ chắc chắn' },
  'legend.none': {
    en: 'Nothing to explain in this view.',
    vi: 'Khung nhìn này không có gì cần chú giải.',
  },
  'legend.note': { en: 'your note', vi: 'ghi chú của bạn' },
  'legend.accuracy': {
    en: 'the place lies somewhere in this disc',
    vi: 'địa điểm nằm đâu đó trong vòng này',
  },
  'legend.uncertain': {
    en: 'sign in outline: position uncertain',
    vi: 'ký hiệu rỗng: vị trí không chắc chắn',
  },
  'legend.schematic': {
    en: 'course between known points not known',
    vi: 'không rõ tuyến đi giữa các điểm đã biết',
  },
  'legend.mode.truck': { en: 'road for trucks', vi: 'đường ô tô' },
  'legend.mode.foot': { en: 'path on foot', vi: 'đường bộ hành' },
  'legend.mode.bicycle': { en: 'path for bicycles', vi: 'đường xe đạp thồ' },
  'legend.mode.pipeline': { en: 'fuel pipeline', vi: 'đường ống xăng dầu' },
  'legend.mode.river': { en: 'way by river', vi: 'đường sông' },
  'legend.mode.sea': { en: 'way by sea', vi: 'đường biển' },
  'legend.border': { en: 'border of states', vi: 'biên giới quốc gia' },
  'legend.innerBorder': {
    en: 'border within Indochina or a union',
    vi: 'ranh giới trong liên bang',
  },
  'legend.demarcation': { en: 'line of demarcation', vi: 'giới tuyến' },
  'legend.province': { en: 'province of today', vi: 'ranh giới tỉnh ngày nay' },
  'legend.river': { en: 'river', vi: 'sông' },
  'legend.road': { en: 'road of the time, reconstructed', vi: 'đường bộ đương thời (dựng lại)' },
  'legend.railway': { en: 'railway', vi: 'đường sắt' },
  'legend.heights': { en: 'height of the land, 0 to 6,000 m', vi: 'độ cao mặt đất, 0 đến 6.000 m' },
  'legend.depths': { en: 'sea: the darker, the deeper', vi: 'biển: càng đậm càng sâu' },
  'legend.peak': { en: 'peak', vi: 'đỉnh núi' },
} as const satisfies Record<string, Localized>;
