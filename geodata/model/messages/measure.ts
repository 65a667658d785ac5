import type { Localized } from '../content/records.ts';

/** Measuring on the map. */
export const measureMessages = {
  'measure.title': { en: 'Measure', vi: 'Đo' },
  'measure.shape': { en: 'What to measure', vi: 'Đo gì' },
  'measure.shape.line': { en: 'Line', vi: 'Đường' },
  'measure.shape.area': { en: 'Area', vi: 'Vùng' },
  'measure.shape.point': { en: 'Point', vi: 'Điểm' },
  'measure.how.line': {
    en: 'Click along the line. By keyboard: arrows move the map, Enter sets a corner, Backspace takes it back.',
    vi: 'Bấm dọc theo đường. Bằng bàn phím: mũi tên dời bản đồ, Enter đặt đỉnh, Backspace bỏ đỉnh.',
  },
  'measure.how.area': {
    en: 'Click round the area. By keyboard: arrows move the map, Enter sets a corner, Backspace takes it back.',
    vi: 'Bấm quanh vùng. Bằng bàn phím: mũi tên dời bản đồ, Enter đặt đỉnh, Backspace bỏ đỉnh.',
  },
  'measure.how.point': {
    en: 'Click the place. By keyboard: arrows move the map, Enter sets the point.',
    vi: 'Bấm vào nơi cần xem. Bằng bàn phím: mũi tên dời bản đồ, Enter đặt điểm.',
  },
  'measure.typed': { en: 'By coordinates', vi: 'Theo tọa độ' },
  'measure.add': { en: 'Add', vi: 'Thêm' },
  'measure.notRead': {
    en: 'These are no coordinates the atlas can read. Write 16.6557, 106.7279, or 16°39′20″N 106°43′40″E, or 48Q XD 8427 4226.',
    vi: 'Atlas không đọc được tọa độ này. Hãy viết 16.6557, 106.7279, hoặc 16°39′20″N 106°43′40″E, hoặc 48Q XD 8427 4226.',
  },
  'measure.corners': { en: 'Corners and legs', vi: 'Đỉnh và đoạn' },
  'measure.place': { en: 'Place', vi: 'Vị trí' },
  'measure.distance': { en: 'To next', vi: 'Đến đỉnh sau' },
  'measure.bearing': { en: 'Bearing', vi: 'Phương vị' },
  'measure.bearingWhat': {
    en: 'Clockwise from true north, at the start of the leg',
    vi: 'Theo chiều kim đồng hồ từ bắc thật, tại đầu đoạn',
  },
  'measure.removeCorner': { en: 'Remove corner {number}', vi: 'Bỏ đỉnh {number}' },
  'measure.clear': { en: 'Remove all corners', vi: 'Bỏ mọi đỉnh' },
  'measure.total': { en: 'Length: {length}', vi: 'Chiều dài: {length}' },
  'measure.area': { en: 'Area: {area}', vi: 'Diện tích: {area}' },
  'measure.perimeter': { en: 'Way round: {length}', vi: 'Chu vi: {length}' },
  'measure.copyText': { en: 'Copy as text', vi: 'Chép dạng chữ' },
  'measure.copyCsv': { en: 'Copy as CSV', vi: 'Chép dạng CSV' },
  'measure.copied': { en: 'Copied.', vi: 'Đã chép.' },
  'measure.keep': { en: 'Keep as note', vi: 'Giữ thành ghi chú' },
  'measure.noteTitle': { en: 'Measured point', vi: 'Điểm đã đo' },
  'measure.step.shape': { en: 'another shape', vi: 'đổi hình đo' },
  'measure.step.corner': { en: 'corner', vi: 'đỉnh' },
  'measure.step.move': { en: 'moved corner', vi: 'dời đỉnh' },
  'measure.step.remove': { en: 'removed corner', vi: 'bỏ đỉnh' },
  'measure.step.clear': { en: 'removed corners', vi: 'bỏ mọi đỉnh' },
} as const satisfies Record<string, Localized>;
