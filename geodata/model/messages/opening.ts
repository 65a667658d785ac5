import type { Localized } from '../content/records.ts';

const cardMessages = {
  'opening.title': { en: 'August to October 1954', vi: 'Tháng 8 đến tháng 10 năm 1954' },
  'opening.seen': {
    en: 'A provisional line along the Bến Hải, near the 17th parallel, parts Vietnam into two zones. Both armies gather in their areas and leave the other’s zone; ships and aircraft carry people across the line.',
    vi: 'Giới tuyến tạm thời dọc sông Bến Hải, gần vĩ tuyến 17, chia Việt Nam thành hai vùng. Quân đội hai bên tập kết theo từng khu rồi rời vùng của đối phương; tàu và máy bay chở người qua giới tuyến.',
  },
  'opening.close': { en: 'Close and look around', vi: 'Đóng và tự xem' },
  'opening.stories': { en: 'Begin with a story', vi: 'Bắt đầu bằng một câu chuyện' },
  'opening.timeline': { en: 'Move through the years', vi: 'Đi theo dòng thời gian' },
  'opening.search': { en: 'Look for a place, a person, a day', vi: 'Tìm địa danh, nhân vật, ngày' },
  'opening.everything': { en: 'Everything at once', vi: 'Xem tất cả cùng lúc' },
  'opening.tour': { en: 'Take the tour, two minutes', vi: 'Xem hướng dẫn, hai phút' },
} as const satisfies Record<string, Localized>;

const tourMessages = {
  'opening.tour.title': { en: 'Tour of the atlas', vi: 'Dạo quanh tập bản đồ' },
  'opening.tour.step': { en: '{step} of {count}', vi: '{step}/{count}' },
  'opening.tour.back': { en: 'Back', vi: 'Quay lại' },
  'opening.tour.next': { en: 'Next', vi: 'Tiếp' },
  'opening.tour.finish': { en: 'Finish', vi: 'Kết thúc' },
  'opening.tour.stay': { en: 'Leave the tour and stay here', vi: 'Rời hướng dẫn, ở lại đây' },
  'opening.tour.return': { en: 'Back to where I was', vi: 'Về chỗ cũ' },
  'opening.tour.map.title': { en: 'One stretch of time', vi: 'Một khoảng thời gian' },
  'opening.tour.map.text': {
    en: 'The map shows what there was in the days chosen below it. Names and borders are those of the last of these days. Here: autumn 1954.',
    vi: 'Bản đồ cho thấy những gì có trong khoảng ngày chọn ở thanh thời gian bên dưới. Địa danh và đường biên là của ngày cuối khoảng ấy. Ở đây: mùa thu năm 1954.',
  },
  'opening.tour.day.title': { en: 'A single day', vi: 'Một ngày' },
  'opening.tour.day.text': {
    en: 'Điện Biên Phủ on 18 March 1954. The area is the French perimeter. Hollow signs are known only roughly; a flag with a ring is a post already lost.',
    vi: 'Điện Biên Phủ ngày 18-3-1954. Vùng tô là chu vi phòng thủ của Pháp. Ký hiệu rỗng là vị trí chỉ biết đại khái; cờ có vòng tròn là cứ điểm đã mất.',
  },
  'opening.tour.later.title': { en: 'Seven weeks later', vi: 'Bảy tuần sau' },
  'opening.tour.later.text': {
    en: 'The same place on 6 May. Drag the years below the map, type a date, or press Space and watch. Comma and full stop go from event to event.',
    vi: 'Vẫn nơi ấy, ngày 6-5. Hãy kéo khoảng thời gian dưới bản đồ, gõ một ngày, hoặc bấm phím cách để xem chạy. Phím phẩy và phím chấm chuyển từ sự kiện này sang sự kiện khác.',
  },
  'opening.tour.record.title': { en: 'The record', vi: 'Bản ghi' },
  'opening.tour.record.text': {
    en: 'A click on the map or in the list opens what is known. Small numbers lead to sources; where sources disagree, each version is told.',
    vi: 'Bấm vào bản đồ hoặc danh sách để mở những gì đã biết. Số nhỏ dẫn tới nguồn; chỗ nào các nguồn khác nhau thì kể từng thuyết.',
  },
  'opening.tour.search.title': { en: 'Search', vi: 'Tìm kiếm' },
  'opening.tour.search.text': {
    en: '{find} looks for places under every name they had, people, events, dates and coordinates. Accents may be left out.',
    vi: '{find} tìm địa danh theo mọi tên từng có, nhân vật, sự kiện, ngày và toạ độ. Có thể gõ không dấu.',
  },
  'opening.tour.layers.title': { en: 'One story alone', vi: 'Riêng một câu chuyện' },
  'opening.tour.layers.text': {
    en: 'Keys 1 to 5 switch the stories on and off. Here the Trail alone, in early 1971. {legend} unfolds what signs and lines mean.',
    vi: 'Phím 1 đến 5 bật tắt các câu chuyện. Ở đây chỉ có đường Hồ Chí Minh, đầu năm 1971. Phím {legend} mở chú giải ký hiệu và đường nét.',
  },
  'opening.tour.own.title': { en: 'Your own', vi: 'Của riêng bạn' },
  'opening.tour.own.text': {
    en: '{point}, {line} and {area} draw a point, a line or an area with a note to it. Lay scanned maps under them, capture scenes, and present with {present}.',
    vi: '{point}, {line} và {area} vẽ điểm, đường hoặc vùng kèm ghi chú. Có thể đặt bản đồ quét bên dưới, chụp cảnh rồi trình chiếu bằng {present}.',
  },
  'opening.tour.all.title': { en: 'Everything at once', vi: 'Tất cả cùng lúc' },
  'opening.tour.all.text': {
    en: 'Key {all} shows sixty years on one sheet, {home} the opening view, {keys} all keys. This tour and the opening are in the Help menu.',
    vi: 'Phím {all} hiện sáu mươi năm trên một tờ, {home} về khung nhìn đầu, {keys} xem mọi phím tắt. Phần hướng dẫn này và màn mở đầu có trong menu Trợ giúp.',
  },
} as const satisfies Record<string, Localized>;

export const openingMessages = {
  ...cardMessages,
  ...tourMessages,
} as const satisfies Record<string, Localized>;
