import type { Localized } from '../content/records.ts';

/** What the map shows of the evidence it rests on. */
export const evidenceMessages = {
  'evidence.title': { en: 'Evidence', vi: 'Mức độ chứng cứ' },
  'evidence.onMap': { en: 'Evidence shown on the map', vi: 'Chứng cứ thể hiện trên bản đồ' },
  'evidence.sourcedOnly': {
    en: 'Show only what is sourced',
    vi: 'Chỉ hiện những gì có nguồn',
  },
  'evidence.sourcedOnlyHint': {
    en: 'What nobody vouches for is hidden, names and roads of the ground included.',
    vi: 'Ẩn những gì chưa có nguồn bảo chứng, kể cả tên gọi và đường sá trên nền bản đồ.',
  },
  'evidence.coloring': { en: 'Colour of marks', vi: 'Màu ký hiệu' },
  'evidence.coloring.group': { en: 'By layer', vi: 'Theo lớp' },
  'evidence.coloring.grade': { en: 'By grade of evidence', vi: 'Theo hạng nguồn' },
  'evidence.grades': { en: 'Best source of a mark', vi: 'Nguồn tốt nhất của ký hiệu' },
  'evidence.knownThen': { en: 'As known', vi: 'Theo hiểu biết' },
  'evidence.knownThen.off': { en: 'Today', vi: 'Hiện nay' },
  'evidence.knownThen.clock': { en: 'On the last day shown', vi: 'Vào ngày cuối đang xem' },
  'evidence.knownThen.day': { en: 'On a day of its own', vi: 'Vào một ngày riêng' },
  'evidence.knownThenHint': {
    en: 'Hides what no source published by that day says. A source without a year counts as not yet published; the ground is that of today.',
    vi: 'Ẩn những gì chưa nguồn nào xuất bản đến ngày đó nói tới. Nguồn không rõ năm được coi là chưa xuất bản; nền bản đồ là của ngày nay.',
  },
  'evidence.account': { en: 'Account', vi: 'Cách kể' },
  'evidence.account.both': { en: 'All side by side', vi: 'Mọi cách kể cạnh nhau' },
  'evidence.account.essay': { en: 'The essay first', vi: 'Bài luận trước' },
  'evidence.account.others': { en: 'Other sources first', vi: 'Nguồn khác trước' },
  'evidence.differsOnMap': {
    en: '‡ The essay and other sources differ about what happened here.',
    vi: '‡ Bài luận và các nguồn khác kể khác nhau về việc xảy ra ở đây.',
  },
  'evidence.differs': { en: 'differs', vi: 'kể khác' },
  'evidence.day': { en: 'Day', vi: 'Ngày' },
  'evidence.knownNow': {
    en: 'As known on {date}: {known} of {all} marks. {undated} rest on sources without a year.',
    vi: 'Theo hiểu biết vào {date}: {known} trên {all} ký hiệu. {undated} ký hiệu dựa vào nguồn không rõ năm.',
  },
  'evidence.sourcedNow': {
    en: 'Only what is sourced: {known} of {all} marks',
    vi: 'Chỉ những gì có nguồn: {known} trên {all} ký hiệu',
  },
  'evidence.showAll': { en: 'Show all', vi: 'Hiện tất cả' },
  'evidence.noYear': { en: 'year of publication not noted', vi: 'không rõ năm xuất bản' },
} as const satisfies Record<string, Localized>;
