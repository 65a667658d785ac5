import type { Localized } from '../content/records.ts';

/** The settings of the map and what can be added to it. */
export const mapPanelMessages = {
  'mapPanel.title': { en: 'Map', vi: 'Bản đồ' },
  'mapPanel.drawing': { en: 'How the map is drawn', vi: 'Cách vẽ bản đồ' },
  'mapPanel.theme': { en: 'Theme', vi: 'Giao diện' },
  'mapPanel.names': { en: 'Names', vi: 'Tên gọi' },
  'mapPanel.names.period': { en: 'Of the day shown', vi: 'Vào ngày đang xem' },
  'mapPanel.names.modern': { en: 'Of today', vi: 'Hiện nay' },
  'mapPanel.labels': { en: 'Language of names', vi: 'Ngôn ngữ tên gọi' },
  'mapPanel.labels.interface': { en: 'As the interface', vi: 'Theo giao diện' },
  'mapPanel.labels.en': { en: 'English', vi: 'Tiếng Anh' },
  'mapPanel.labels.vi': { en: 'Vietnamese', vi: 'Tiếng Việt' },
  'mapPanel.labels.local': { en: 'Script of each country', vi: 'Chữ của từng nước' },
  'mapPanel.relief': { en: 'Relief', vi: 'Địa hình' },
  'mapPanel.raised': {
    en: 'Raise the ground when the map is tilted',
    vi: 'Nâng địa hình khi nghiêng bản đồ',
  },
  'mapPanel.raisedHint': {
    en: 'Tilt with Ctrl and the mouse, or Shift and the arrow keys up and down.',
    vi: 'Nghiêng bằng Ctrl và chuột, hoặc Shift và phím mũi tên lên xuống.',
  },
  'mapPanel.asOf': {
    en: 'Names and borders of {date}',
    vi: 'Tên gọi và biên giới vào {date}',
  },
  'mapPanel.asOfModern': {
    en: 'Borders of {date}, names of today',
    vi: 'Biên giới vào {date}, tên gọi hiện nay',
  },
} as const satisfies Record<string, Localized>;
