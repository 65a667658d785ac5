/** The largest of 1, 2 and 5, of tens, hundreds …, that is not above that: the length of a scale bar. */
export function roundBelow(most: number): number {
  const power = 10 ** Math.floor(Math.log10(most));
  const step = [5, 2, 1].find((one) => one * power <= most) ?? 1;
  return step * power;
}
