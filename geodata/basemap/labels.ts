import type { Feature, Point } from 'geojson';

interface BasemapLabel {
  readonly kind: 'ocean' | 'sea' | 'country' | 'island';
  readonly en: string;
  readonly vi: string;
  readonly at: readonly [lng: number, lat: number];
}

/** Names that held through all the years of the atlas; Vietnam's are part of the dated layers. */
const LABELS: readonly BasemapLabel[] = [
  { kind: 'ocean', en: 'South China Sea', vi: 'Biển Đông', at: [113.4, 14.2] },
  { kind: 'ocean', en: 'Indian Ocean', vi: 'Ấn Độ Dương', at: [80, -15] },
  { kind: 'ocean', en: 'Pacific Ocean', vi: 'Thái Bình Dương', at: [155, 20] },
  { kind: 'sea', en: 'Gulf of Tonkin', vi: 'Vịnh Bắc Bộ', at: [107.5, 19.6] },
  { kind: 'sea', en: 'Gulf of Siam', vi: 'Vịnh Xiêm La', at: [101.6, 10.2] },
  { kind: 'sea', en: 'Andaman Sea', vi: 'Biển Andaman', at: [95.8, 11.2] },
  { kind: 'sea', en: 'Bay of Bengal', vi: 'Vịnh Bengal', at: [89.5, 15.5] },
  { kind: 'sea', en: 'East China Sea', vi: 'Biển Hoa Đông', at: [124.5, 29] },
  { kind: 'country', en: 'Laos', vi: 'Lào', at: [102.6, 19.7] },
  { kind: 'country', en: 'Cambodia', vi: 'Campuchia', at: [104.8, 12.6] },
  { kind: 'country', en: 'Thailand', vi: 'Thái Lan', at: [101.3, 15.6] },
  { kind: 'country', en: 'China', vi: 'Trung Quốc', at: [106.4, 26.2] },
  { kind: 'country', en: 'Burma', vi: 'Miến Điện', at: [96.4, 20.6] },
  { kind: 'country', en: 'Philippines', vi: 'Philippines', at: [121.2, 16.4] },
  { kind: 'country', en: 'India', vi: 'Ấn Độ', at: [78.5, 22.5] },
  { kind: 'island', en: 'Hainan', vi: 'Hải Nam', at: [109.75, 19.2] },
];

/** The names of lands and waters as points. */
export function basemapLabels(): Feature<Point>[] {
  return LABELS.map(({ kind, en, vi, at }) => ({
    type: 'Feature',
    properties: { kind, nameEn: en, nameVi: vi },
    geometry: { type: 'Point', coordinates: [...at] },
  }));
}
