/**
 * The one folding used by every search: case, Vietnamese and French diacritics, and đ/ð/Đ all
 * give way, so that "dien bien phu" finds "Điện Biên Phủ". `đ` and the French ligatures have no Unicode
 * decomposition and therefore need their own steps.
 */
export function foldForSearch(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .replace(/[đð]/g, 'd')
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')
    .normalize('NFC');
}
