import type { Localized } from '../content/records.ts';

const toolMessages = {
  'notes.shape': { en: 'Change the shape', vi: 'Biến đổi hình' },
  'notes.shape.what': { en: 'What to do', vi: 'Phép biến đổi' },
  'notes.shape.split': { en: 'Split the line', vi: 'Chia đường' },
  'notes.shape.simplify': { en: 'Simplify', vi: 'Giản lược' },
  'notes.shape.around': { en: 'Area around it', vi: 'Vùng bao quanh' },
  'notes.shape.merge': { en: 'Merge with another area', vi: 'Gộp với vùng khác' },
  'notes.shape.cut': { en: 'Cut another area out', vi: 'Khoét bỏ vùng khác' },
  'notes.shape.place': { en: 'Move, turn, resize', vi: 'Dời, xoay, đổi cỡ' },
  'notes.shape.apply': { en: 'Apply', vi: 'Áp dụng' },
  'notes.shape.make': { en: 'Make a note of it', vi: 'Tạo thành ghi chú' },
  'notes.shape.number': {
    en: 'Here stands no number from {least} to {most}.',
    vi: 'Đây không phải số từ {least} đến {most}.',
  },
} as const satisfies Record<string, Localized>;

const fieldMessages = {
  'notes.shape.splitAt': {
    en: 'Kilometres from its beginning',
    vi: 'Số kilômét tính từ đầu đường',
  },
  'notes.shape.splitInto': {
    en: 'Two notes of {before} and {after} km. The mark on the map is where they meet.',
    vi: 'Thành hai ghi chú dài {before} và {after} km. Dấu trên bản đồ là chỗ chia.',
  },
  'notes.shape.noSplit': {
    en: 'The place must lie between the ends of the line.',
    vi: 'Chỗ chia phải nằm giữa hai đầu đường.',
  },
  'notes.shape.tolerance': {
    en: 'Leave out corners nearer than this, in metres',
    vi: 'Bỏ các điểm lệch ít hơn số mét này',
  },
  'notes.shape.remain': {
    en: '{left} of {all} corners remain.',
    vi: 'Còn lại {left} trên {all} điểm.',
  },
  'notes.shape.distance': { en: 'Kilometres around it', vi: 'Số kilômét bao quanh' },
  'notes.shape.aroundSize': {
    en: 'The area within {distance} km, {size} km². The note itself stays.',
    vi: 'Vùng trong phạm vi {distance} km, rộng {size} km². Ghi chú này vẫn giữ nguyên.',
  },
  'notes.shape.aroundTitle': {
    en: '{distance} km around {title}',
    vi: 'Trong {distance} km quanh {title}',
  },
  'notes.shape.beyond': {
    en: 'That would reach over 180° or a pole.',
    vi: 'Hình sẽ vượt quá kinh tuyến 180° hoặc địa cực.',
  },
  'notes.shape.tooManyCorners': {
    en: 'The shape has too many corners for that. Simplify it first.',
    vi: 'Hình có quá nhiều điểm. Hãy giản lược trước.',
  },
  'notes.shape.other': { en: 'The other area', vi: 'Vùng kia' },
  'notes.shape.noOther': {
    en: 'No note with an area touches this one.',
    vi: 'Không có ghi chú vùng nào chạm vào vùng này.',
  },
  'notes.shape.apart': {
    en: 'The two areas do not touch.',
    vi: 'Hai vùng không chạm nhau.',
  },
  'notes.shape.nothingLeft': {
    en: 'Nothing of this area would be left.',
    vi: 'Vùng này sẽ không còn gì.',
  },
  'notes.shape.mergeMeans': {
    en: 'One note with the words of both; “{title}” goes.',
    vi: 'Thành một ghi chú có lời của cả hai; “{title}” sẽ được gộp vào.',
  },
  'notes.shape.cutMeans': {
    en: 'What is left is 1 area. “{title}” stays.',
    vi: 'Phần còn lại là 1 vùng. “{title}” vẫn giữ nguyên.',
  },
  'notes.shape.cutMeansMany': {
    en: 'What is left is {count} areas, each a note. “{title}” stays.',
    vi: 'Phần còn lại là {count} vùng, mỗi vùng một ghi chú. “{title}” vẫn giữ nguyên.',
  },
  'notes.shape.east': { en: 'East, km', vi: 'Sang đông, km' },
  'notes.shape.north': { en: 'North, km', vi: 'Lên bắc, km' },
  'notes.shape.turn': { en: 'Turn right, °', vi: 'Xoay phải, °' },
  'notes.shape.size': { en: 'Size, %', vi: 'Cỡ, %' },
  'notes.shape.placeMeans': {
    en: 'Measured along the ground; less than 0 is west, south or left.',
    vi: 'Đo trên mặt đất; số âm là sang tây, xuống nam hoặc xoay trái.',
  },
} as const satisfies Record<string, Localized>;

const doneMessages = {
  'notes.shape.changed': {
    en: 'The shape was changed. Undo takes it back.',
    vi: 'Đã đổi hình. Hoàn tác sẽ lấy lại.',
  },
  'notes.shape.parted': {
    en: 'There are {count} notes now. Undo makes them one again.',
    vi: 'Bây giờ có {count} ghi chú. Hoàn tác sẽ nhập lại làm một.',
  },
  'notes.shape.merged': {
    en: '“{title}” is part of this note now. Undo parts them.',
    vi: '“{title}” đã gộp vào ghi chú này. Hoàn tác sẽ tách ra.',
  },
} as const satisfies Record<string, Localized>;

export const noteShapeMessages = {
  ...toolMessages,
  ...fieldMessages,
  ...doneMessages,
} as const satisfies Record<string, Localized>;
