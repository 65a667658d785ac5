import { largest } from '../extremes.ts';
import { leftOf, type SpinePoint, spineOf } from './arrow-spine.ts';
import type { LngLat } from './lng-lat.ts';
import { distanceM, fromMercator, type MercatorPoint } from './mercator.ts';
import { crossesItself, withoutLoops } from './self-crossing.ts';

/** The arrows of campaign maps. */
export type ArrowKind = 'attack' | 'retreat' | 'supply' | 'flow';

/** Of an arrow, in shares of its size: half its breadths, and how long its head is. */
interface ArrowShape {
  readonly tail: number;
  readonly neck: number;
  readonly head: number;
  readonly headLength: number;
  /** How deep the tail is cut in. */
  readonly notch: number;
  /** Bars across the shaft, each by where it stands, from 0 to 1, and its half breadth. */
  readonly bars: readonly (readonly [at: number, half: number])[];
}

const SHAPES: Readonly<Record<ArrowKind, ArrowShape>> = {
  attack: { tail: 0.05, neck: 0.03, head: 0.075, headLength: 0.15, notch: 0.04, bars: [] },
  retreat: { tail: 0.03, neck: 0.03, head: 0.065, headLength: 0.13, notch: 0, bars: [] },
  supply: {
    ...{ tail: 0.009, neck: 0.009, head: 0.04, headLength: 0.09, notch: 0 },
    bars: [
      [0.06, 0.034],
      [0.11, 0.034],
    ],
  },
  flow: { tail: 0.003, neck: 0.03, head: 0.065, headLength: 0.14, notch: 0, bars: [] },
};

/** Places of the middle line, more than any screen shows bends of an arrow. */
const STEPS = 96;
/** An arrow that winds is no broader than its reach allows. */
const MOST_WINDING = 1.5;
/** The side in a bend keeps so much of the bend's radius. */
const INSIDE_BEND = 0.8;
/** A line has come back to a place when the way along it is so many times the straight one. */
const RETURNED = 2;
const BEFORE_RETURN = 0.4;
/** How fast a side may come out again behind a bend, in breadth by length. */
const STEEPEST_SIDE = 0.4;
/** Tried one after the other until the outline does not cross itself. */
const NARROWER = [1, 0.75, 0.5, 0.3, 0.15, 0.06, 0.02] as const;
/** Bends finer than this share of the reach are none; the coarser ones are tried when nothing else helps. */
const SHORTEST_LEGS = [0.06, 0.12, 0.25, 0.5] as const;
const BAR_STEPS = 1;

/**
 * The outline of an arrow along a drawn line, as a closed ring of longitude and latitude; `null` for
 * a line without length. Breadths are metres of the ground, so the arrow is the same at every zoom.
 * In a bend its inner side draws in, and where it would still lie over itself it becomes narrower;
 * only a line that crosses itself has an arrow that does.
 *
 * @param breadth 1 for an arrow of ordinary breadth
 */
export function arrowOutline(
  line: readonly LngLat[],
  kind: ArrowKind,
  breadth = 1,
): [number, number][] | null {
  const spines = SHORTEST_LEGS.map((share) => spineOf(withoutShortLegs(line, share), STEPS));
  const [whole] = spines;
  const lengthM = whole?.at(-1)?.alongM ?? 0;
  if (whole === undefined || lengthM === 0) return null;
  const sizeM = Math.min(lengthM, MOST_WINDING * reachM(line));
  const draw = (spine: readonly SpinePoint[], factor: number) =>
    outlineOf(spine, SHAPES[kind], sizeM, breadth * factor);
  const ring = crossesItself(line) ? draw(whole, 1) : (firstClean(spines, draw) ?? draw(whole, 1));
  return ring.map((point) => [...fromMercator(point)]);
}

/** The broadest outline that does not cross itself, with as many of the bends as it can have. */
function firstClean(
  spines: readonly (readonly SpinePoint[])[],
  draw: (spine: readonly SpinePoint[], factor: number) => MercatorPoint[],
): MercatorPoint[] | undefined {
  for (const spine of spines) {
    for (const factor of NARROWER) {
      const ring = draw(spine, factor);
      if (!crossesItself(ring)) return ring;
    }
  }
  return undefined;
}

/** The line without corners that lie nearer to one before, or to its end, than that share of its reach. */
function withoutShortLegs(line: readonly LngLat[], share: number): readonly LngLat[] {
  const [first, last] = [line[0], line.at(-1)];
  if (first === undefined || last === undefined) return line;
  const shortestM = share * reachM(line);
  const kept = [first];
  for (const corner of line.slice(1, -1)) {
    const isFar = (other: LngLat | undefined) =>
      other !== undefined && distanceM(corner, other) > shortestM;
    if (isFar(kept.at(-1)) && isFar(last)) kept.push(corner);
  }
  return [...kept, last];
}

/** How far the farthest corner lies from the first. */
function reachM(line: readonly LngLat[]): number {
  const [first] = line;
  return first === undefined ? 0 : largest(line.map((place) => distanceM(first, place)));
}

/** The ring: the tail, the left side, the head, the right side. */
function outlineOf(
  spine: readonly SpinePoint[],
  shape: ArrowShape,
  sizeM: number,
  breadth: number,
): MercatorPoint[] {
  const lengthM = spine.at(-1)?.alongM ?? 0;
  const headM = Math.min(shape.headLength * sizeM * breadth, lengthM / 2);
  const shaft = spine.filter(({ alongM }) => alongM <= lengthM - headM);
  const [tip, neck, tail] = [spine.at(-1), shaft.at(-1), shaft[0]];
  if (tip === undefined || neck === undefined || tail === undefined) return [];
  const across = leftOf(neck.at, tip.at);
  const unit = sizeM * breadth;
  const halves = shaft.map(
    ({ alongM }) => halfAt(shape, alongM / lengthM, alongM / (lengthM - headM)) * unit,
  );
  const side = (sign: 1 | -1) => {
    const room = roomBeside(shaft, sign);
    const chain = shaft.map((point, index) => {
      const half = Math.min(halves[index] ?? 0, room[index] ?? 0);
      return beside(point, point === neck ? across : point.normal, sign * half);
    });
    return withoutLoops(chain);
  };
  const wing = (sign: 1 | -1) => beside(neck, across, sign * shape.head * unit);
  const notch = shape.notch * unit;
  const cut = notch === 0 ? [] : [ahead(tail, notch)];
  const ring = [...cut, ...side(1), wing(1), tip.at, wing(-1), ...side(-1).toReversed()];
  return [...ring, ...ring.slice(0, 1)];
}

/** Half the breadth of the shaft, at that share of the arrow and of its shaft. */
function halfAt({ tail, neck, bars }: ArrowShape, share: number, ofShaft: number): number {
  const bar = bars.find(([at]) => Math.abs(share - at) * STEPS <= BAR_STEPS);
  return bar?.[1] ?? tail + (neck - tail) * ofShaft;
}

/**
 * How many metres a side may stand off each point: less than the radius of the bend round which it
 * lies, and less than half the way to where the line comes back.
 */
function roomBeside(shaft: readonly SpinePoint[], sign: 1 | -1): number[] {
  const room = shaft.map((_, index) =>
    Math.min(roomInBend(shaft, index, sign), roomBeforeReturn(shaft, index, sign)),
  );
  const step = Math.abs((shaft[1]?.alongM ?? 0) - (shaft[0]?.alongM ?? 0));
  const ease = (from: number, to: number) => {
    room[to] = Math.min(room[to] ?? 0, (room[from] ?? 0) + STEEPEST_SIDE * step);
  };
  for (let index = 1; index < room.length; index += 1) ease(index - 1, index);
  for (let index = room.length - 2; index >= 0; index -= 1) ease(index + 1, index);
  return room;
}

function roomInBend(shaft: readonly SpinePoint[], index: number, sign: 1 | -1): number {
  const [before, after] = [shaft[index - 1], shaft[index + 1]];
  if (before === undefined || after === undefined) return Number.POSITIVE_INFINITY;
  // Southwards is down: a positive turn is one to the right.
  const turn = turnBetween(before.normal, after.normal);
  if (turn * sign >= 0) return Number.POSITIVE_INFINITY;
  return (INSIDE_BEND * (after.alongM - before.alongM)) / Math.abs(turn);
}

function roomBeforeReturn(shaft: readonly SpinePoint[], index: number, sign: 1 | -1): number {
  const here = shaft[index];
  let room = Number.POSITIVE_INFINITY;
  if (here === undefined) return room;
  for (const { at, alongM } of shaft) {
    const [x, y] = [at[0] - here.at[0], at[1] - here.at[1]];
    const isOnSide = (x * here.normal[0] + y * here.normal[1]) * sign > 0;
    const straightM = Math.hypot(x, y) / here.perMetre;
    const hasReturned = Math.abs(alongM - here.alongM) > RETURNED * straightM;
    if (isOnSide && hasReturned) room = Math.min(room, BEFORE_RETURN * straightM);
  }
  return room;
}

/** The angle from one direction to another, in radians. */
function turnBetween(from: MercatorPoint, to: MercatorPoint): number {
  return Math.atan2(from[0] * to[1] - from[1] * to[0], from[0] * to[0] + from[1] * to[1]);
}

function beside(
  { at, perMetre }: SpinePoint,
  normal: MercatorPoint,
  metres: number,
): MercatorPoint {
  return [at[0] + normal[0] * metres * perMetre, at[1] + normal[1] * metres * perMetre];
}

/** The point so many metres before the beginning of an arrow, in its direction. */
function ahead({ at, normal, perMetre }: SpinePoint, metres: number): MercatorPoint {
  return [at[0] - normal[1] * metres * perMetre, at[1] + normal[0] * metres * perMetre];
}
