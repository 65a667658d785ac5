import type { Localized } from '../content/records.ts';

/** Kinds of organisations as the content writes them. */
const organisationMessages = {
  'pages.type.party': { en: 'party', vi: 'đảng' },
  'pages.type.front': { en: 'front', vi: 'mặt trận' },
  'pages.type.movement': { en: 'movement', vi: 'phong trào' },
  'pages.type.state': { en: 'state', vi: 'quốc gia' },
  'pages.type.government': { en: 'government', vi: 'chính phủ' },
  'pages.type.army': { en: 'army', vi: 'quân đội' },
  'pages.type.command': { en: 'command', vi: 'bộ chỉ huy' },
  'pages.type.service': { en: 'service', vi: 'cơ quan' },
  'pages.type.association': { en: 'association', vi: 'hội' },
  'pages.type.people': { en: 'people', vi: 'cộng đồng' },
  'pages.type.unit': { en: 'unit of troops', vi: 'đơn vị quân đội' },
} as const satisfies Record<string, Localized>;

/** Pages of places, people, organisations, features and sources. */
export const pageMessages = {
  ...organisationMessages,
  'pages.kind.place': { en: 'Place', vi: 'Địa danh' },
  'pages.kind.person': { en: 'Person', vi: 'Nhân vật' },
  'pages.kind.organisation': { en: 'Organisation', vi: 'Tổ chức' },
  'pages.kind.feature': { en: 'On the map', vi: 'Trên bản đồ' },
  'pages.kind.source': { en: 'Source', vi: 'Nguồn' },
  'pages.loading': { en: 'Opening the page…', vi: 'Đang mở trang…' },
  'pages.gone': { en: 'No such page', vi: 'Không có trang này' },
  'pages.showAll': { en: 'Show all of it on the map', vi: 'Xem tất cả trên bản đồ' },
  'pages.links.person': { en: 'People', vi: 'Nhân vật' },
  'pages.links.organisation': { en: 'Organisations', vi: 'Tổ chức' },
  'pages.links.place': { en: 'Places', vi: 'Địa danh' },
  'pages.links.feature': { en: 'Drawn on the map', vi: 'Trên bản đồ' },
  'pages.links.source': { en: 'Sources', vi: 'Nguồn' },
  'pages.linkCount': { en: 'All {count}', vi: 'Tất cả {count}' },
  'pages.position': { en: 'Position', vi: 'Vị trí' },
  'pages.names': { en: 'Names', vi: 'Tên gọi' },
  'pages.dates': { en: '{from} – {to}', vi: '{from} – {to}' },
  'pages.unknown': { en: '?', vi: '?' },
  'pages.roles': { en: 'What they were', vi: 'Chức vụ' },
  'pages.unit.parent': { en: 'Part of', vi: 'Trực thuộc' },
  'pages.unit.commander': { en: 'Commanded by', vi: 'Chỉ huy' },
  'pages.unit.strength': { en: 'Strength', vi: 'Quân số' },
  'pages.unit.position': { en: 'Where it stood', vi: 'Vị trí đóng quân' },
  'pages.unit.men': { en: '{men} men', vi: '{men} người' },
  'pages.unit.gaps': {
    en: 'Drawn on these days alone, while the window of time is at most a month: between them no source read says where it was.',
    vi: 'Chỉ vẽ trong những ngày này, khi khoảng thời gian không quá một tháng: giữa các mốc đó các nguồn đã đọc không cho biết đơn vị ở đâu.',
  },
  'pages.events': { en: 'Events', vi: 'Sự kiện' },
  'pages.citing': { en: 'What cites it', vi: 'Các mục dẫn nguồn này' },
  'pages.noEvents': { en: 'No event speaks of it yet.', vi: 'Chưa có sự kiện nào nhắc đến.' },
  'pages.sources': { en: 'Sources', vi: 'Nguồn' },
  'pages.work': { en: 'The work', vi: 'Tài liệu' },
} as const satisfies Record<string, Localized>;
