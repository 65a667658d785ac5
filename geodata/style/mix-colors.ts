/** The colour at `share` of the way between two colours written `#rrggbb`. */
export function mixColors(from: string, to: string, share: number): string {
  const [one, other] = [channels(from), channels(to)];
  const mixed = one.map((level, index) => level + ((other[index] ?? 0) - level) * share);
  return `#${mixed.map((level) => Math.round(level).toString(16).padStart(2, '0')).join('')}`;
}

function channels(color: string): number[] {
  return [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16));
}
