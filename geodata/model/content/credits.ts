import type { Localized } from './records.ts';

/** Whose work a part of the map is. */
export interface Credit {
  readonly id: string;
  /** What of the map comes from there. */
  readonly what: Localized;
  /** Name and version of the source. */
  readonly source: string;
  readonly licence: string;
  /** What was done to it. */
  readonly done: Localized;
  /** What stands in the corner of the map, for works that ask for it or deserve it. */
  readonly corner: string | null;
  /** First cells of the rows of `geodata/sources/SOURCES.md` that this sums up. */
  readonly rows: readonly string[];
}

/** Every source of the map's data and lettering, in the order of the page about them. */
export const CREDITS: readonly Credit[] = [
  {
    id: 'gshhg',
    what: {
      en: 'Coast, sea and rivers of the region; lakes of the world',
      vi: 'Bờ biển, biển và sông trong khu vực; hồ trên thế giới',
    },
    source: 'GSHHG 2.3.7 with WDBII (Wessel & Smith 1996)',
    licence: 'LGPL-3.0-or-later',
    done: {
      en: 'closed to areas, cut into tiles, rivers ranked and named',
      vi: 'khép thành vùng, cắt thành ô, sông được xếp hạng và đặt tên',
    },
    corner: 'GSHHG',
    rows: ['coast, sea, lakes of the region; lakes of the world', 'rivers of the region'],
  },
  {
    id: 'dcw',
    what: {
      en: 'Borders and states of the region',
      vi: 'Biên giới và các nước trong khu vực',
    },
    source: 'DCW-GMT 2.1.1',
    licence: 'LGPL-3.0-or-later',
    done: {
      en: 'divided into the lands whose rulers changed; overlaps and gaps removed. The lines are those of today: where the year shown had others they are approximate',
      vi: 'chia theo các vùng đất đổi chủ; bỏ chỗ chồng và chỗ hở. Đường biên là của ngày nay: ở năm có đường khác thì chỉ gần đúng',
    },
    corner: 'DCW',
    rows: ['borders and states of the region'],
  },
  {
    id: 'natural-earth',
    what: {
      en: 'The world beyond the region; provinces of today',
      vi: 'Thế giới ngoài khu vực; tỉnh ngày nay',
    },
    source: 'Natural Earth 1:10m and 1:50m',
    licence: 'public domain',
    done: {
      en: 'cut round the region; names of large rivers put into Vietnamese and local script; some passes set where a road meets the border',
      vi: 'cắt quanh khu vực; tên sông lớn bằng tiếng Việt và chữ bản địa; một số đèo đặt tại chỗ đường gặp biên giới',
    },
    corner: 'Natural Earth',
    rows: [
      'provinces; states of the world; seams inside Vietnam and Cambodia; Hong Kong, Macau',
      'coast, sea, rivers of the world; names of big rivers',
      '`natural-earth`',
    ],
  },
  {
    id: 'geonames',
    what: { en: 'Places', vi: 'Địa danh' },
    source: 'GeoNames',
    licence: 'CC BY 4.0',
    done: {
      en: 'chosen and ranked; names replaced by those of the time; kind, dates and accuracy added; some points moved or used for roads and the Trail',
      vi: 'chọn lọc và xếp hạng; thay bằng tên đương thời; thêm loại, ngày và độ chính xác; một số điểm được dời hoặc dùng để vẽ đường',
    },
    corner: '© GeoNames, CC BY 4.0',
    rows: ['small places', '`geonames`'],
  },
  {
    id: 'openstreetmap',
    what: {
      en: 'Some points and lines at Dien Bien Phu',
      vi: 'Một số điểm và đường ở Điện Biên Phủ',
    },
    source: '© OpenStreetMap contributors',
    licence: 'ODbL 1.0',
    done: {
      en: 'taken over as quoted by a lesson project, simplified; these features may be used under the ODbL',
      vi: 'lấy theo một bài giảng có trích dẫn, đã giản lược; các đối tượng này được dùng theo ODbL',
    },
    corner: '© OpenStreetMap, ODbL',
    rows: ['`openstreetmap`'],
  },
  {
    id: 'vietnamese-provinces-database',
    what: {
      en: 'Course of the Ben Hai and the border at Pac Bo',
      vi: 'Dòng Bến Hải và biên giới tại Pác Bó',
    },
    source: 'vietnamese-provinces-database, © its authors',
    licence: 'MIT',
    done: {
      en: 'followed where commune boundaries run along them, simplified',
      vi: 'theo ranh giới xã chạy dọc đó, đã giản lược',
    },
    corner: null,
    rows: ['`vietnamese-provinces-database`'],
  },
  {
    id: 'srtm30',
    what: { en: 'Relief and depth of the sea', vi: 'Địa hình và độ sâu biển' },
    source: 'NASA/JPL SRTM30, as pictured by KDE Marble 22.12.3',
    licence: 'public domain; KDE Marble, LGPL-2.1-or-later',
    done: {
      en: 'greys turned into metres by a fitted table, smoothed, cut at the coast; about four kilometres fine, summits come out too low',
      vi: 'đổi mức xám thành mét theo bảng khớp, làm mịn, cắt ở bờ biển; chi tiết khoảng bốn ki-lô-mét, đỉnh núi thấp hơn thực tế',
    },
    corner: 'SRTM30 / KDE Marble',
    rows: ['relief, sea depth'],
  },
  {
    id: 'documents',
    what: {
      en: 'Lines and positions given in words',
      vi: 'Đường và vị trí được mô tả bằng lời',
    },
    source: 'treaty texts, US reports, logs of the siege; coordinates quoted by Wikipedia',
    licence: 'public documents; facts only',
    done: {
      en: 'worked out from their wording',
      vi: 'suy ra từ lời văn',
    },
    corner: null,
    rows: ['`wikipedia-…`', '`geneva-agreement-annex` and other documents'],
  },
  {
    id: 'parallel-17',
    what: {
      en: 'Signs; names, roads and railways of the time; positions without another source',
      vi: 'Ký hiệu; tên gọi, đường bộ và đường sắt đương thời; vị trí không có nguồn khác',
    },
    source: 'Parallel 17',
    licence: 'MIT',
    done: {
      en: 'drawn for this atlas; roads and railways are reconstructed between known points, good to five kilometres at best',
      vi: 'vẽ riêng cho tập bản đồ này; đường bộ và đường sắt được dựng lại giữa các điểm đã biết, chính xác nhất cũng chỉ khoảng năm ki-lô-mét',
    },
    corner: null,
    rows: ['names of seas, countries, islands', '`atlas-estimate`'],
  },
  {
    id: 'noto',
    what: { en: 'Lettering', vi: 'Phông chữ' },
    source: 'Noto Sans, Noto Serif 5.3.0, © The Noto Project Authors; Noto Serif CJK, © Adobe',
    licence: 'SIL Open Font License 1.1',
    done: {
      en: 'as packaged; of the Han letters only those of place names are kept',
      vi: 'giữ nguyên bản đóng gói; chữ Hán chỉ giữ những chữ có trong địa danh',
    },
    corner: null,
    rows: ['Han letters', 'Noto Sans, Noto Serif'],
  },
];

/** What stands in the corner of a map, and on every picture of one. */
export const CREDIT_LINE = CREDITS.flatMap(({ corner }) => corner ?? []).join(' · ');
