import { largest } from '../extremes.ts';
import { solveLinear } from './solve.ts';

type Point = readonly [x: number, y: number];

/** Takes a point of one plane into another. */
export type Plane = (point: Point) => Point;

/** Why points do not determine a map between planes. */
export type FitFault = 'coincident' | 'collinear' | 'flipped' | 'folded';

type Fit =
  | { readonly ok: true; readonly plane: Plane }
  | { readonly ok: false; readonly fault: FitFault };

/** A triangle this flat (its area against its longest side squared) counts as a line. */
const LEAST_FLATNESS = 1e-3;

/** The turn, scale and shift through two points (Helmert's transformation in the plane). */
export function fitSimilarity(from: readonly Point[], to: readonly Point[]): Fit {
  const [a = [0, 0], b = a] = from;
  const [p = [0, 0], q = p] = to;
  const [dx, dy] = minus(b, a);
  const [ex, ey] = minus(q, p);
  const square = dx * dx + dy * dy;
  if (square === 0 || (ex === 0 && ey === 0)) return { ok: false, fault: 'coincident' };
  // A turn with a scale is one complex factor: the quotient of the two differences.
  const [re, im] = [(ex * dx + ey * dy) / square, (ey * dx - ex * dy) / square];
  const plane: Plane = ([x, y]) => {
    const [u, w] = [x - a[0], y - a[1]];
    return [p[0] + re * u - im * w, p[1] + im * u + re * w];
  };
  return { ok: true, plane };
}

/** The affine map through three points, or of least squares (by the normal equations) for more. */
export function fitAffine(from: readonly Point[], to: readonly Point[]): Fit {
  const fault = lineFault(from) ?? lineFault(to);
  if (fault !== null) return { ok: false, fault };
  const source = normalise(from);
  const target = normalise(to);
  const points = from.map(source.into);
  const images = to.map(target.into);
  const sums = (f: (point: Point, index: number) => number) =>
    points.reduce((sum, point, index) => sum + f(point, index), 0);
  // Both sets are centred, so the shift falls out and two unknowns a coordinate remain.
  const normal = [
    [sums(([x]) => x * x), sums(([x, y]) => x * y)],
    [sums(([x, y]) => x * y), sums(([, y]) => y * y)],
  ];
  const rowOf = (axis: 0 | 1) => {
    const value = (index: number) => images[index]?.[axis] ?? 0;
    return solveLinear(normal, [
      sums(([x], index) => x * value(index)),
      sums(([, y], index) => y * value(index)),
    ]);
  };
  const [first, second] = [rowOf(0), rowOf(1)];
  if (first === null || second === null) return { ok: false, fault: 'collinear' };
  const [a = 0, b = 0, c = 0, d = 0] = [...first, ...second];
  if (a * d - b * c <= 0) return { ok: false, fault: 'flipped' };
  const linear: Plane = ([x, y]) => [a * x + b * y, c * x + d * y];
  return { ok: true, plane: (point) => target.out(linear(source.into(point))) };
}

/**
 * The homography through four points, by the eight linear equations of the direct linear
 * transformation. `framed` are points of the first plane that must stay before the horizon.
 */
export function fitHomography(
  from: readonly Point[],
  to: readonly Point[],
  framed: readonly Point[],
): Fit {
  const fault = quadFault(from) ?? quadFault(to);
  if (fault !== null) return { ok: false, fault };
  if (turnOf(from) !== turnOf(to)) return { ok: false, fault: 'flipped' };
  const source = normalise(from);
  const target = normalise(to);
  const equations = from.flatMap((point, index) => {
    const [x, y] = source.into(point);
    const [u, w] = target.into(to[index] ?? point);
    return [
      { row: [x, y, 1, 0, 0, 0, -x * u, -y * u], right: u },
      { row: [0, 0, 0, x, y, 1, -x * w, -y * w], right: w },
    ];
  });
  const solved = solveLinear(
    equations.map(({ row }) => row),
    equations.map(({ right }) => right),
  );
  if (solved === null) return { ok: false, fault: 'collinear' };
  const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = solved;
  const depth = ([x, y]: Point) => g * x + h * y + 1;
  const signs = [...framed, ...from].map((point) => Math.sign(depth(source.into(point))));
  if (!signs.every((sign) => sign === signs[0] && sign !== 0))
    return { ok: false, fault: 'folded' };
  const plane: Plane = (point) => {
    const [x, y] = source.into(point);
    const w = depth([x, y]);
    return target.out([(a * x + b * y + c) / w, (d * x + e * y + f) / w]);
  };
  return { ok: true, plane };
}

/** Moves points around the origin and to a size of about 1, which keeps the equations solvable. */
function normalise(points: readonly Point[]): { into: Plane; out: Plane } {
  const [cx, cy] = centreOf(points);
  const size = largest(points.map(([x, y]) => Math.hypot(x - cx, y - cy))) || 1;
  return {
    into: ([x, y]) => [(x - cx) / size, (y - cy) / size],
    out: ([x, y]) => [x * size + cx, y * size + cy],
  };
}

function centreOf(points: readonly Point[]): Point {
  const sum = points.reduce<Point>(([x, y], [px, py]) => [x + px, y + py], [0, 0]);
  return [sum[0] / points.length, sum[1] / points.length];
}

/** What is wrong with points that must span a plane: two are one, or all lie on a line. */
function lineFault(points: readonly Point[]): FitFault | null {
  if (hasTwins(points)) return 'coincident';
  const [cx, cy] = centreOf(points);
  const moments = points.reduce(
    ({ xx, xy, yy }, [x, y]) => ({
      xx: xx + (x - cx) ** 2,
      xy: xy + (x - cx) * (y - cy),
      yy: yy + (y - cy) ** 2,
    }),
    { xx: 0, xy: 0, yy: 0 },
  );
  const { xx, xy, yy } = moments;
  const spread = Math.sqrt(Math.max(0, xx * yy - xy * xy)) / (xx + yy);
  return spread < LEAST_FLATNESS ? 'collinear' : null;
}

/** What is wrong with four points that must be the corners of a convex quadrangle, in order. */
function quadFault(points: readonly Point[]): FitFault | null {
  if (hasTwins(points)) return 'coincident';
  const turns = cornersTurns(points);
  if (turns.some((turn) => Math.abs(turn) < LEAST_FLATNESS)) return 'collinear';
  return turns.every((turn) => Math.sign(turn) === Math.sign(turns[0] ?? 0)) ? null : 'folded';
}

function turnOf(points: readonly Point[]): number {
  return Math.sign(cornersTurns(points)[0] ?? 0);
}

/** At each corner twice the area of the triangle with its neighbours, against the sides squared. */
function cornersTurns(points: readonly Point[]): readonly number[] {
  return points.map((corner, index) => {
    const before = points.at(index - 1) ?? corner;
    const after = points[(index + 1) % points.length] ?? corner;
    const [ax, ay] = minus(corner, before);
    const [bx, by] = minus(after, corner);
    return (ax * by - ay * bx) / (ax * ax + ay * ay + bx * bx + by * by);
  });
}

function hasTwins(points: readonly Point[]): boolean {
  return points.some(([x, y], index) =>
    points.slice(index + 1).some((other) => other[0] === x && other[1] === y),
  );
}

function minus([ax, ay]: Point, [bx, by]: Point): Point {
  return [ax - bx, ay - by];
}
