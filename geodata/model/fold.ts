/**
 * The one folding used by every search: case, Vietnamese and French diacritics, and đ/ð/Đ all
 * give way, so that "dien bien phu" finds "Điện Biên Phủ". `đ` has no Unicode decomposition and
 * therefore needs its own step.
 */
export function foldForSearch(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .replace(/[đĐð]/g, 'd')
    .toLowerCase()
    .normalize('NFC');
}
