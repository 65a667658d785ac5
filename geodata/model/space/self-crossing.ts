type Point = readonly [number, number];

/** Whether two pieces of a line or ring cross that are no neighbours. */
export function crossesItself(points: readonly Point[]): boolean {
  const isClosed = isSame(points[0], points.at(-1));
  const last = points.length - 2;
  for (let one = 0; one <= last; one += 1) {
    for (let other = one + 2; other <= last; other += 1) {
      if (isClosed && one === 0 && other === last) continue;
      const [a, b, c, d] = [points[one], points[one + 1], points[other], points[other + 1]];
      if (a && b && c && d && doCross(a, b, c, d)) return true;
    }
  }
  return false;
}

/** The line with each of its loops cut off where it crosses itself. */
export function withoutLoops(points: readonly Point[]): Point[] {
  const kept: Point[] = [];
  for (let at = 0; at < points.length; at += 1) {
    const [from, to] = [points[at], points[at + 1]];
    if (from === undefined) break;
    kept.push(from);
    if (to === undefined) break;
    for (let other = points.length - 2; other > at + 1; other -= 1) {
      const [start, end] = [points[other], points[other + 1]];
      if (!start || !end || !doCross(from, to, start, end)) continue;
      kept.push(meeting(from, to, start, end));
      at = other;
      break;
    }
  }
  return kept;
}

/** Where two pieces meet that are known to cross. */
function meeting(a: Point, b: Point, c: Point, d: Point): Point {
  const [abX, abY, cdX, cdY] = [b[0] - a[0], b[1] - a[1], d[0] - c[0], d[1] - c[1]];
  const share = ((c[0] - a[0]) * cdY - (c[1] - a[1]) * cdX) / (abX * cdY - abY * cdX);
  return [a[0] + abX * share, a[1] + abY * share];
}

function doCross(a: Point, b: Point, c: Point, d: Point): boolean {
  return sideOf(a, b, c) * sideOf(a, b, d) < 0 && sideOf(c, d, a) * sideOf(c, d, b) < 0;
}

/** On which side of the way from `a` to `b` a point lies. */
function sideOf(a: Point, b: Point, point: Point): number {
  return Math.sign((b[0] - a[0]) * (point[1] - a[1]) - (b[1] - a[1]) * (point[0] - a[0]));
}

function isSame(one: Point | undefined, other: Point | undefined): boolean {
  return one?.[0] === other?.[0] && one?.[1] === other?.[1];
}
