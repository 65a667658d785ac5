import type { Localized } from '../content/records.ts';

export const mapMessages = {
  'map.title': { en: 'Map', vi: 'Bản đồ' },
  'map.noWebgl': {
    en: 'The map cannot be drawn: this computer offers no WebGL 2. The list, the records and the notes work all the same.',
    vi: 'Không vẽ được bản đồ: máy này không có WebGL 2. Danh sách, hồ sơ và ghi chú vẫn dùng được.',
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
