const numbers = new Map<string, number>();

/**
 * The number by which the map knows a note, the same as long as the page lives. MapLibre keeps the
 * state of features under numbers: it reads ids of letters and digits as the number they begin
 * with, or as 32 bits of a hash, and two of many notes would be lit together.
 */
export function numberOfNote(id: string): number {
  const known = numbers.get(id);
  if (known !== undefined) return known;
  const number = numbers.size + 1;
  numbers.set(id, number);
  return number;
}
