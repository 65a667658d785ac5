import type { Localized } from '../content/records.ts';

/** Heights along a line, and what is seen from where. */
export const sightMessages = {
  'profile.title': { en: 'Heights and line of sight', vi: 'Độ cao và tầm nhìn thẳng' },
  'profile.reading': { en: 'Reading heights…', vi: 'Đang đọc độ cao…' },
  'profile.none': {
    en: 'No heights are known along this line.',
    vi: 'Không biết độ cao nào dọc theo đường này.',
  },
  'profile.drawing': {
    en: 'Heights along the line, and the line of sight over them',
    vi: 'Độ cao dọc đường và tia nhìn phía trên',
  },
  'profile.figures': {
    en: 'Lowest {low}, highest {high}, climbing {climb} in all.',
    vi: 'Thấp nhất {low}, cao nhất {high}, tổng độ leo {climb}.',
  },
  'profile.eye': { en: 'Eye above ground, m', vi: 'Mắt cách đất, m' },
  'profile.target': { en: 'Target above ground, m', vi: 'Mục tiêu cách đất, m' },
  'profile.seen': {
    en: 'The end is seen from the beginning; the line of sight passes {clearance} over the ground, {at} along.',
    vi: 'Từ đầu nhìn thấy cuối đường; tia nhìn cách đất {clearance} tại chỗ cách đầu {at}.',
  },
  'profile.hidden': {
    en: 'The end is hidden: the ground stands {clearance} above the line of sight, {at} along.',
    vi: 'Cuối đường bị che: đất cao hơn tia nhìn {clearance} tại chỗ cách đầu {at}.',
  },
  'profile.fromAdded': {
    en: 'From the elevation you added, about {cell} apart.',
    vi: 'Theo độ cao bạn đã thêm, cách nhau chừng {cell}.',
  },
  'profile.fromShipped': {
    en: 'Mostly from the atlas’s own relief, {cell} apart: hills are worn down, and what is seen or hidden is a guess. Add elevation in the Map tab.',
    vi: 'Phần lớn theo địa hình có sẵn của atlas, cách nhau {cell}: đồi núi bị san bớt, thấy hay khuất chỉ là phỏng đoán. Hãy thêm độ cao ở thẻ Bản đồ.',
  },
  'profile.how': {
    en: 'The curve of the Earth is counted, less a seventh for the bending of light; trees and houses are not.',
    vi: 'Có tính độ cong Trái Đất, trừ một phần bảy do ánh sáng khúc xạ; không tính cây cối, nhà cửa.',
  },
  'view.title': { en: 'Seen from here', vi: 'Nhìn thấy từ đây' },
  'view.radius': { en: 'Radius, km', vi: 'Bán kính, km' },
  'view.heightError': { en: 'Heights ±, m (σ)', vi: 'Độ cao ±, m (σ)' },
  'view.positionError': { en: 'Place ±, m (σ)', vi: 'Vị trí ±, m (σ)' },
  'view.show': { en: 'Show what is seen', vi: 'Hiện vùng nhìn thấy' },
  'view.hide': { en: 'Hide', vi: 'Ẩn' },
  'view.working': { en: 'Looking around…', vi: 'Đang tính vùng nhìn…' },
  'view.noRelief': {
    en: 'The atlas’s own relief has a height every kilometre or two: too coarse to say what is seen. Add elevation for this place in the Map tab, best SRTM of 1″ (30 m).',
    vi: 'Địa hình có sẵn của atlas cứ một, hai ki-lô-mét mới có một độ cao: quá thô để biết nhìn thấy gì. Hãy thêm độ cao cho nơi này ở thẻ Bản đồ, tốt nhất là SRTM 1″ (30 m).',
  },
  'view.tooCoarse': {
    en: 'The relief here has a height every {resolutionM}\u00a0m: too coarse to say what is seen. It takes one every 100\u00a0m or closer, best SRTM of 1″ (30 m).',
    vi: 'Địa hình ở đây cứ {resolutionM}\u00a0m có một độ cao: quá thô để biết nhìn thấy gì. Cần 100\u00a0m trở xuống, tốt nhất là SRTM 1″ (30 m).',
  },
  'view.coarse': {
    en: 'The relief here has a height every {resolutionM}\u00a0m: crests and hollows narrower than that are not in it.',
    vi: 'Địa hình ở đây cứ {resolutionM}\u00a0m có một độ cao: sống núi, chỗ trũng hẹp hơn không có trong đó.',
  },
  'view.failed': {
    en: 'What is seen could not be worked out. Try again; a smaller radius takes less memory.',
    vi: 'Không tính được vùng nhìn thấy. Hãy thử lại; bán kính nhỏ hơn sẽ tốn ít bộ nhớ hơn.',
  },
  'view.result': {
    en: '{seen} of the circle is more likely seen than not.',
    vi: '{seen} hình tròn có khả năng nhìn thấy nhiều hơn là khuất.',
  },
  'view.unknown': {
    en: '{unknown} of it has no added elevation and is left open.',
    vi: '{unknown} không có độ cao đã thêm nên để trống.',
  },
  'view.legend': { en: 'How likely a place is seen', vi: 'Khả năng nhìn thấy' },
  'view.hidden': { en: 'hidden', vi: 'khuất' },
  'view.doubtful': { en: 'even', vi: 'năm mươi năm mươi' },
  'view.seen': { en: 'seen', vi: 'thấy' },
  'view.how': {
    en: 'σ is the standard deviation: two times in three the truth lies within it. SRTM is specified to 16 m at 90 %, which is σ 9.7. Errors are taken to be independent; trees are not counted.',
    vi: 'σ là độ lệch chuẩn: ba lần thì hai lần giá trị thật nằm trong khoảng đó. SRTM có đặc tả 16 m ở mức 90 %, tức σ 9,7. Các sai số coi như độc lập; không tính cây cối.',
  },
} as const satisfies Record<string, Localized>;
