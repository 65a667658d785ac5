import { arcPoints, type Point } from './arc-points.ts';

/** A path as straight pieces; closed when the last point is the first. */
export type Polyline = Point[];

const COMMAND = /([MLHVCSAZ])([^MLHVCSAZ]*)/gi;
const NUMBER = /[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?/gi;
const ARGUMENTS: Readonly<Record<string, number>> = { M: 2, L: 2, H: 1, V: 1, C: 6, S: 4, A: 7 };
/** Pieces of one curve: on a grid of 24 none is longer than half a unit. */
const CURVE_PIECES = 24;

interface Pen {
  readonly lines: Polyline[];
  at: Point;
  start: Point;
  /** The control point that a smooth curve mirrors, `null` after anything but a curve. */
  control: Point | null;
}

/** SVG path data (M L H V C S A Z, absolute or relative) as polylines; curves become chords. */
export function flattenPath(d: string): Polyline[] {
  const pen: Pen = { lines: [], at: [0, 0], start: [0, 0], control: null };
  for (const [, letter = '', text = ''] of d.matchAll(COMMAND)) {
    const name = letter.toUpperCase();
    if (name === 'Z') {
      draw(pen, [pen.start]);
      continue;
    }
    const numbers = (text.match(NUMBER) ?? []).map(Number);
    const count = ARGUMENTS[name] ?? 0;
    if (numbers.length === 0 || numbers.length % count !== 0) throw new Error(`path "${d}"`);
    for (let index = 0; index < numbers.length; index += count) {
      // More pairs after a move are lines to them.
      const verb = name === 'M' && index > 0 ? 'L' : name;
      step(pen, verb, numbers.slice(index, index + count), letter !== name);
    }
  }
  return pen.lines;
}

function step(pen: Pen, verb: string, numbers: number[], isRelative: boolean): void {
  const [x0, y0] = isRelative ? pen.at : [0, 0];
  const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0] = numbers;
  const { at } = pen;
  const mirrored = pen.control ?? at;
  pen.control = null;
  if (verb === 'M') begin(pen, [x0 + a, y0 + b]);
  else if (verb === 'L') draw(pen, [[x0 + a, y0 + b]]);
  else if (verb === 'H') draw(pen, [[x0 + a, at[1]]]);
  else if (verb === 'V') draw(pen, [[at[0], y0 + a]]);
  else if (verb === 'C') curve(pen, [x0 + a, y0 + b], [x0 + c, y0 + d], [x0 + e, y0 + f]);
  else if (verb === 'S') curve(pen, mirrored, [x0 + a, y0 + b], [x0 + c, y0 + d]);
  else draw(pen, arcPoints(at, [a, b], c, d === 1, e === 1, [x0 + f, y0 + g]));
}

function begin(pen: Pen, at: Point): void {
  pen.at = at;
  pen.start = at;
  pen.lines.push([at]);
}

function draw(pen: Pen, points: readonly Point[]): void {
  for (const point of points) pen.lines.at(-1)?.push(point);
  pen.at = points.at(-1) ?? pen.at;
}

function curve(pen: Pen, first: Point, second: Point, end: Point): void {
  const from = pen.at;
  const points = Array.from({ length: CURVE_PIECES }, (_, index): Point => {
    const t = (index + 1) / CURVE_PIECES;
    const u = 1 - t;
    const along = (axis: 0 | 1) =>
      u ** 3 * from[axis] +
      3 * u * u * t * first[axis] +
      3 * u * t * t * second[axis] +
      t ** 3 * end[axis];
    return [along(0), along(1)];
  });
  draw(pen, points);
  pen.control = [2 * end[0] - second[0], 2 * end[1] - second[1]];
}
