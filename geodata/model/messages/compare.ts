import type { Localized } from '../content/records.ts';

export const compareMessages = {
  'compare.begin': { en: 'Compare', vi: 'So sánh' },
  'compare.title': { en: 'Comparison', vi: 'So sánh' },
  'compare.close': { en: 'Back to one map', vi: 'Trở lại một bản đồ' },
  'compare.grid': { en: 'Side by side', vi: 'Cạnh nhau' },
  'compare.gridHint': { en: 'All maps beside each other', vi: 'Mọi bản đồ đặt cạnh nhau' },
  'compare.swipe': { en: 'Under a line', vi: 'Kéo vạch' },
  'compare.swipeHint': {
    en: 'The first two maps over each other, up to a line that you draw aside',
    vi: 'Hai bản đồ đầu chồng lên nhau, cách nhau bằng một vạch kéo được',
  },
  'compare.divider': {
    en: 'Line between the first map and the second',
    vi: 'Vạch giữa bản đồ thứ nhất và thứ hai',
  },
  'compare.add': { en: 'Add a map', vi: 'Thêm bản đồ' },
  'compare.addHint': {
    en: 'One more map, of the time that follows; {most} at most',
    vi: 'Thêm một bản đồ cho khoảng thời gian kế tiếp; nhiều nhất là {most}',
  },
  'compare.arrange': { en: 'Fill the maps', vi: 'Sắp bản đồ' },
  'compare.arrangeHint': {
    en: 'Years in a row, parts of the window, around a record, layer by layer',
    vi: 'Từng năm liên tiếp, từng phần khoảng thời gian, quanh một sự kiện, từng lớp',
  },
  'compare.years': { en: 'Years in a row', vi: 'Các năm liên tiếp' },
  'compare.yearsHint': {
    en: 'A year for each map, from the first year shown now',
    vi: 'Mỗi bản đồ một năm, kể từ năm đầu đang hiển thị',
  },
  'compare.parts': { en: 'Equal parts', vi: 'Các phần bằng nhau' },
  'compare.partsHint': {
    en: 'The time shown now, divided among the maps',
    vi: 'Chia đều khoảng thời gian đang hiển thị cho các bản đồ',
  },
  'compare.sheet': { en: 'All maps on one sheet (PDF)', vi: 'Mọi bản đồ trên một tờ (PDF)' },
  'compare.maps': { en: '{count} maps', vi: '{count} bản đồ' },
  'compare.around': {
    en: 'Before, during and after: {title}',
    vi: 'Trước, trong và sau: {title}',
  },
  'compare.aroundNone': {
    en: 'Open an event, and the maps can show the time before and after it.',
    vi: 'Mở một sự kiện để xem bản đồ trước và sau sự kiện ấy.',
  },
  'compare.layers': { en: 'Layer by layer', vi: 'Từng lớp một' },
  'compare.map': { en: 'Map {number}: {window}', vi: 'Bản đồ {number}: {window}' },
  'compare.window': { en: 'Time of map {number}', vi: 'Thời gian của bản đồ {number}' },
  'compare.unreadable': {
    en: '“{text}” is no date. Write a year, a month, a day, or two of them: 1961–1965.',
    vi: '“{text}” không phải là ngày tháng. Hãy ghi năm, tháng, ngày, hoặc một khoảng: 1961–1965.',
  },
  'compare.outside': {
    en: 'The atlas covers 1919 to 1979.',
    vi: 'Tập bản đồ bao quát từ 1919 đến 1979.',
  },
  'compare.menu': {
    en: 'Layers and place of map {number}',
    vi: 'Lớp và vị trí của bản đồ {number}',
  },
  'compare.moveBack': { en: 'Move one place back', vi: 'Lùi một chỗ' },
  'compare.moveOn': { en: 'Move one place on', vi: 'Tiến một chỗ' },
  'compare.remove': { en: 'Remove this map', vi: 'Bỏ bản đồ này' },
  'compare.undrawable': {
    en: 'Map {number} could not be drawn: this computer draws no more maps at once. Remove some of them.',
    vi: 'Không vẽ được bản đồ {number}: máy này không vẽ thêm bản đồ cùng lúc được. Hãy bỏ bớt.',
  },
  'compare.onMaps': { en: 'On the maps', vi: 'Trên các bản đồ' },
  'compare.notYet': { en: 'not yet', vi: 'chưa có' },
  'compare.there': { en: 'yes', vi: 'có' },
  'compare.over': { en: 'no longer', vi: 'không còn' },
  'compare.layerOff': { en: 'layer switched off', vi: 'lớp đang tắt' },
} as const satisfies Record<string, Localized>;
