import type { Localized } from '../content/records.ts';

export const lectureMessages = {
  'lectures.title': { en: 'Lecture', vi: 'Bài giảng' },
  'lectures.capture': { en: 'Capture scene', vi: 'Chụp cảnh' },
  'lectures.captured': {
    en: 'Scene {number} captured: {title}',
    vi: 'Đã chụp cảnh {number}: {title}',
  },
  'lectures.present': { en: 'Present', vi: 'Trình chiếu' },
  'lectures.presentFrom': { en: 'Present from here', vi: 'Trình chiếu từ đây' },
  'lectures.empty': {
    en: 'A lecture is a row of scenes. Set up the map as the audience should see it (place, years, layers, a record), then capture it.',
    vi: 'Bài giảng là một chuỗi cảnh. Hãy chỉnh bản đồ như khán giả sẽ thấy (vị trí, năm, lớp, mục sự kiện) rồi chụp lại.',
  },
  'lectures.emptyNext': {
    en: 'Present shows them full screen, on the second display if there is one.',
    vi: 'Nút Trình chiếu hiện các cảnh toàn màn hình, trên màn hình thứ hai nếu có.',
  },
  'lectures.scenes': { en: 'Scenes', vi: 'Các cảnh' },
  'lectures.sceneTitle': { en: 'Title', vi: 'Tiêu đề' },
  'lectures.speakerNotes': { en: 'Speaker notes', vi: 'Ghi chú cho người giảng' },
  'lectures.speakerNotesHint': {
    en: 'Only you see these while presenting. Markdown.',
    vi: 'Chỉ bạn thấy khi trình chiếu. Viết bằng Markdown.',
  },
  'lectures.noTitle': { en: 'A scene needs a title.', vi: 'Cảnh cần có tiêu đề.' },
  'lectures.show': { en: 'Show on the map', vi: 'Xem trên bản đồ' },
  'lectures.edit': { en: 'Edit', vi: 'Sửa' },
  'lectures.recapture': { en: 'Update from the screen', vi: 'Cập nhật theo màn hình' },
  'lectures.recaptured': {
    en: '“{title}” now shows what is on screen.',
    vi: '“{title}” nay hiện đúng những gì trên màn hình.',
  },
  'lectures.moveUp': { en: 'Move “{title}” up', vi: 'Chuyển “{title}” lên' },
  'lectures.moveDown': { en: 'Move “{title}” down', vi: 'Chuyển “{title}” xuống' },
  'lectures.delete': { en: 'Delete', vi: 'Xóa' },
  'lectures.deleted': {
    en: '“{title}” was deleted. Undo brings it back.',
    vi: 'Đã xóa “{title}”. Hoàn tác sẽ lấy lại.',
  },
  'lectures.sceneOf': { en: 'Scene {number} of {total}', vi: 'Cảnh {number} / {total}' },
  'lectures.next': { en: 'Next', vi: 'Tiếp theo' },
  'lectures.previous': { en: 'Previous', vi: 'Trước' },
  'lectures.upNext': { en: 'Next scene', vi: 'Cảnh tiếp theo' },
  'lectures.lastScene': { en: 'This is the last scene.', vi: 'Đây là cảnh cuối.' },
  'lectures.noNotes': {
    en: 'No speaker notes for this scene.',
    vi: 'Cảnh này chưa có ghi chú cho người giảng.',
  },
  'lectures.blank': { en: 'Blank the screen', vi: 'Tắt hình' },
  'lectures.unblank': { en: 'Show the screen', vi: 'Hiện hình' },
  'lectures.isGiven': {
    en: 'A lecture is being given. End it first.',
    vi: 'Bài giảng đang trình chiếu. Hãy kết thúc trước.',
  },
  'lectures.is.black': {
    en: 'The audience sees a black screen.',
    vi: 'Khán giả đang thấy màn đen.',
  },
  'lectures.is.white': {
    en: 'The audience sees a white screen.',
    vi: 'Khán giả đang thấy màn trắng.',
  },
  'lectures.endQuestion': { en: 'End the lecture?', vi: 'Kết thúc bài giảng?' },
  'lectures.endText': {
    en: 'The audience window closes. Shift+F5 goes on from this scene, with the clock running on.',
    vi: 'Cửa sổ khán giả sẽ đóng. Nhấn Shift+F5 để tiếp tục từ cảnh này, đồng hồ vẫn chạy tiếp.',
  },
  'lectures.goOn': { en: 'Go on', vi: 'Giảng tiếp' },
  'lectures.endNow': { en: 'End the lecture', vi: 'Kết thúc bài giảng' },
  'lectures.notMeanwhile': {
    en: 'Not while a lecture is given: the audience would not see it.',
    vi: 'Không dùng được khi đang trình chiếu: khán giả sẽ không thấy.',
  },
  'lectures.untitled': { en: 'My lecture', vi: 'Bài giảng của tôi' },
  'lectures.end': { en: 'End', vi: 'Kết thúc' },
  'lectures.elapsed': { en: 'Elapsed', vi: 'Đã giảng' },
  'lectures.timeOfDay': { en: 'Time of day', vi: 'Giờ hiện tại' },
  'lectures.oneDisplay': {
    en: 'There is no second display: the audience window covers this screen.',
    vi: 'Không có màn hình thứ hai: cửa sổ khán giả che màn hình này.',
  },
  'lectures.audienceOpening': {
    en: 'The audience window is opening…',
    vi: 'Đang mở cửa sổ khán giả…',
  },
  'lectures.audienceFailed': {
    en: 'The audience sees nothing: their window could not be opened. Try again, or press F5. The lecture goes on here meanwhile.',
    vi: 'Khán giả chưa thấy gì: không mở được cửa sổ của họ. Hãy thử lại, hoặc nhấn F5. Trong lúc đó bài giảng vẫn tiếp tục ở đây.',
  },
  'lectures.reopenAudience': { en: 'Try again', vi: 'Thử lại' },
  'lectures.audienceCrashed': {
    en: 'The audience window stopped working. It is opened again at this scene; the lecture goes on.',
    vi: 'Cửa sổ khán giả đã ngừng hoạt động. Cửa sổ đang được mở lại ở đúng cảnh này; bài giảng vẫn tiếp tục.',
  },
  'lectures.resumed': {
    en: 'The lecture goes on where it was interrupted. Home goes to the first scene.',
    vi: 'Bài giảng tiếp tục từ chỗ bị gián đoạn. Nhấn Home để về cảnh đầu.',
  },
  'lectures.keysHint': {
    en: '→ or Page Down next, ← or Page Up previous, B black, W white, number and Enter goes to a scene, Esc asks before ending',
    vi: '→ hoặc Page Down: tiếp, ← hoặc Page Up: lùi, B: màn đen, W: màn trắng, số rồi Enter: tới cảnh, Esc: hỏi trước khi kết thúc',
  },
  'lectures.presenter': { en: 'Presenter view', vi: 'Chế độ xem của người trình bày' },
  'lectures.allScenes': { en: 'All scenes', vi: 'Mọi cảnh' },
} as const satisfies Record<string, Localized>;
