import type { Localized } from '../content/records.ts';

export const mapMessages = {
  'map.title': { en: 'Map', vi: 'Bản đồ' },
  'map.noWebgl': {
    en: 'The map cannot be drawn: this computer offers no WebGL 2. Lists, search, timeline, records, notes and lectures work all the same; only what is drawn on the map has to wait. A newer graphics driver may help.',
    vi: 'Không vẽ được bản đồ: máy này không có WebGL 2. Danh sách, tìm kiếm, dòng thời gian, hồ sơ, ghi chú và bài giảng vẫn dùng được; chỉ những gì vẽ trên bản đồ là chưa làm được. Trình điều khiển đồ họa mới hơn có thể giúp được.',
  },
  'map.noWebglOnWall': {
    en: 'The map cannot be drawn on this computer.',
    vi: 'Máy này không vẽ được bản đồ.',
  },
  'map.lost': {
    en: 'The computer has taken the map’s drawing away for a moment. Nothing is lost; it comes back by itself.',
    vi: 'Máy tính tạm ngừng vẽ bản đồ. Không có gì bị mất; bản đồ sẽ tự trở lại.',
  },
  'map.needed': {
    en: 'This needs the map, which cannot be drawn on this computer.',
    vi: 'Việc này cần bản đồ, nhưng máy này không vẽ được bản đồ.',
  },
  'map.drawPoint': {
    en: 'Click where the note belongs, or move with the arrow keys and press Enter. Escape cancels.',
    vi: 'Bấm vào vị trí của ghi chú, hoặc di chuyển bằng phím mũi tên rồi nhấn Enter. Escape để hủy.',
  },
  'map.drawLine': {
    en: 'Click each bend; double-click or Enter ends the line; Backspace takes a bend back. By keyboard: arrows move, Space sets a bend. Escape cancels.',
    vi: 'Bấm từng điểm uốn; bấm đúp hoặc Enter để kết thúc; Backspace để bỏ điểm vừa đặt. Bằng bàn phím: phím mũi tên để di chuyển, phím cách để đặt điểm. Escape để hủy.',
  },
  'map.drawArea': {
    en: 'Click each corner; double-click or Enter closes the area; Backspace takes a corner back. By keyboard: arrows move, Space sets a corner. Escape cancels.',
    vi: 'Bấm từng góc; bấm đúp hoặc Enter để khép vùng; Backspace để bỏ góc vừa đặt. Bằng bàn phím: phím mũi tên để di chuyển, phím cách để đặt góc. Escape để hủy.',
  },
} as const satisfies Record<string, Localized>;
