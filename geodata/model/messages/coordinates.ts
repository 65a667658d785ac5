import type { Localized } from '../content/records.ts';

/** How coordinates are written, and the nets drawn on the map. */
export const coordinateMessages = {
  'coordinates.title': { en: 'Coordinates and grids', vi: 'Tọa độ và lưới' },
  'coordinates.notation': { en: 'Coordinates as', vi: 'Viết tọa độ theo' },
  'coordinates.notation.degrees': { en: 'Degrees with decimals', vi: 'Độ thập phân' },
  'coordinates.notation.dms': { en: 'Degrees, minutes, seconds', vi: 'Độ, phút, giây' },
  'coordinates.notation.utm': { en: 'UTM, in metres', vi: 'UTM, tính bằng mét' },
  'coordinates.notation.mgrs': {
    en: 'Military grid (MGRS)',
    vi: 'Lưới quân sự (MGRS)',
  },
  'coordinates.datum': { en: 'Datum', vi: 'Hệ quy chiếu' },
  'coordinates.datum.wgs84': { en: 'WGS 84', vi: 'WGS 84' },
  'coordinates.datum.indian1960': {
    en: 'Indian 1960 (the war’s maps)',
    vi: 'Indian 1960 (bản đồ thời chiến)',
  },
  'coordinates.datumHint': {
    en: 'For coordinates typed and shown, and for the grid. Indian 1960 is shifted by one published set of figures, which holds to ± 44 m.',
    vi: 'Dùng cho tọa độ gõ vào, tọa độ hiển thị và lưới. Indian 1960 được chuyển bằng một bộ tham số đã công bố, sai số ± 44 m.',
  },
  'coordinates.on.indian1960': {
    en: 'Indian 1960 ± {accuracyM}\u00a0m',
    vi: 'Indian 1960 ± {accuracyM}\u00a0m',
  },
  'coordinates.graticule': {
    en: 'Latitude and longitude at the edge of the map',
    vi: 'Kinh vĩ độ ở mép bản đồ',
  },
  'coordinates.graticuleHint': {
    en: 'The 17th parallel is drawn as a line of its own.',
    vi: 'Vĩ tuyến 17 được vẽ thành đường riêng.',
  },
  'coordinates.grid': { en: 'Military grid (MGRS)', vi: 'Lưới quân sự (MGRS)' },
  'coordinates.gridHint': {
    en: 'Zones from afar, then squares of 100, 10 and 1 km.',
    vi: 'Từ xa là múi, đến gần là ô 100, 10 và 1 km.',
  },
  'coordinates.parallel17': { en: '17th parallel', vi: 'Vĩ tuyến 17' },
} as const satisfies Record<string, Localized>;
