import type { Localized } from '../content/records.ts';

/** The timeline, the clock and what is typed for it. */
export const timeMessages = {
  'time.title': { en: 'Timeline', vi: 'Dòng thời gian' },
  'time.play': { en: 'Play', vi: 'Chạy' },
  'time.pause': { en: 'Pause', vi: 'Dừng' },
  'time.speed': { en: 'Pace', vi: 'Nhịp chạy' },
  'time.pace.day': { en: '1 day a second', vi: '1 ngày mỗi giây' },
  'time.pace.week': { en: '1 week a second', vi: '1 tuần mỗi giây' },
  'time.pace.month': { en: '1 month a second', vi: '1 tháng mỗi giây' },
  'time.pace.halfYear': { en: '6 months a second', vi: '6 tháng mỗi giây' },
  'time.pace.year': { en: '1 year a second', vi: '1 năm mỗi giây' },
  'time.pace.twoYears': { en: '2 years a second', vi: '2 năm mỗi giây' },
  'time.pace.fourYears': { en: '4 years a second', vi: '4 năm mỗi giây' },
  'time.loop': {
    en: 'Loop: begin again where the timeline in view ends',
    vi: 'Lặp lại: chạy lại từ đầu khi hết phần đang xem',
  },
  'time.stopAtEvents': {
    en: 'Stop where each event begins, and open it',
    vi: 'Dừng khi mỗi sự kiện bắt đầu và mở sự kiện đó',
  },
  'keys.timeline': { en: 'On the timeline', vi: 'Trên dòng thời gian' },
  'keys.month': { en: 'Move the years shown by a month', vi: 'Dịch khoảng hiển thị một tháng' },
  'keys.day': { en: 'by a day', vi: 'một ngày' },
  'keys.year': { en: 'by a year', vi: 'một năm' },
  'keys.timeZoom': { en: 'Nearer or farther', vi: 'Phóng to hoặc thu nhỏ' },
  'time.strip': { en: 'Under the timeline', vi: 'Bên dưới dòng thời gian' },
  'time.strip.none': { en: 'Nothing more', vi: 'Không hiện thêm' },
  'time.strip.chapters': { en: 'Chapters', vi: 'Các chương' },
  'time.strip.charts': { en: 'Charts', vi: 'Biểu đồ' },
  'time.strip.failed': {
    en: 'Chapters and charts could not be read.',
    vi: 'Không đọc được các chương và biểu đồ.',
  },
  'time.chapterDays': {
    en: '{title}. Show these years',
    vi: '{title}. Hiện khoảng năm này',
  },
  'time.point': {
    en: '{value}, {date}. Source: {source}',
    vi: '{value}, {date}. Nguồn: {source}',
  },
  'time.pointOf': {
    en: '{value}, {date}: {what}. Source: {source}',
    vi: '{value}, {date}: {what}. Nguồn: {source}',
  },
  'time.view': { en: 'Part of the timeline in view', vi: 'Phần dòng thời gian đang xem' },
  'time.cluster': { en: '{count} events, {days}', vi: '{count} sự kiện, {days}' },
  'time.noDays': { en: 'No dated record is open.', vi: 'Chưa mở mục nào có ngày tháng.' },
  'time.backTo': { en: 'Back to {window}', vi: 'Trở lại {window}' },
  'time.typeWindow': {
    en: '{window}. Type another date or stretch of time',
    vi: '{window}. Nhập ngày hoặc khoảng thời gian khác',
  },
  'time.typeHint': {
    en: 'Type any date: 1954, May 1954, 13/3/1954, March – May 1954',
    vi: 'Nhập ngày bất kỳ: 1954, tháng 5 năm 1954, 13/3/1954',
  },
  'time.typeExample': { en: 'e.g. May 1954', vi: 'ví dụ: tháng 5 năm 1954' },
  'time.length.one': { en: '1 day', vi: '1 ngày' },
  'time.length.many': { en: '{count} days', vi: '{count} ngày' },
  'time.from': { en: 'From', vi: 'Từ' },
  'time.to': { en: 'To', vi: 'Đến' },
  'time.startHandle': { en: 'First day shown', vi: 'Ngày đầu hiển thị' },
  'time.endHandle': { en: 'Last day shown', vi: 'Ngày cuối hiển thị' },
  'time.window': { en: 'Years shown', vi: 'Khoảng năm hiển thị' },
  'time.unreadable': {
    en: '“{text}” is not a date. Write 1954, May 1954, 7 May 1954 or 1954-05-07.',
    vi: '“{text}” không phải ngày. Hãy viết 1954, tháng 5 năm 1954, 7/5/1954 hoặc 1954-05-07.',
  },
  'time.readAs': {
    en: 'Read day first: {date}. For the month first, write its name.',
    vi: 'Đọc theo thứ tự ngày/tháng: {date}. Nếu tháng đứng trước, hãy viết “tháng”.',
  },
  'time.outside': {
    en: 'The atlas covers 1919 to 1979.',
    vi: 'Tập bản đồ bao quát từ năm 1919 đến năm 1979.',
  },
  'time.reversed': {
    en: 'This would end before it begins ({from} – {to}).',
    vi: 'Khoảng này kết thúc trước khi bắt đầu ({from} – {to}).',
  },
} as const satisfies Record<string, Localized>;
