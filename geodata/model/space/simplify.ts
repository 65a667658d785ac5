import type { LngLat, NoteGeometry } from './lng-lat.ts';
import { crossesItself } from './self-crossing.ts';

/** Metres to a degree of latitude, near enough for what may be left out. */
const METRES_PER_DEGREE = 111_000;
const FEWEST_OF_RING = 4;
/** How often a tolerance is halved for a ring that would cross itself. */
const MOST_HALVINGS = 8;

/**
 * The shape without the corners that lie nearer to the rest of it than the tolerance in metres. Its
 * ends stay, and so do its holes: a ring keeps three corners, and one that did not cross itself
 * does not afterwards.
 */
export function simplifyShape(geometry: NoteGeometry, toleranceM: number): NoteGeometry {
  switch (geometry.type) {
    case 'Point':
      return geometry;
    case 'LineString':
      return { ...geometry, coordinates: thin(geometry.coordinates, toleranceM) };
    case 'Polygon':
      return {
        ...geometry,
        coordinates: geometry.coordinates.map((ring) => thinRing(ring, toleranceM)),
      };
  }
}

/** How many corners a shape has; where a ring closes counts once. */
export function countCorners(geometry: NoteGeometry): number {
  if (geometry.type === 'Point') return 1;
  if (geometry.type === 'LineString') return geometry.coordinates.length;
  return geometry.coordinates.reduce((sum, ring) => sum + ring.length - 1, 0);
}

type Positions = NoteGeometry & { readonly type: 'LineString' };
type Line = Positions['coordinates'];

function thinRing(ring: Line, toleranceM: number): Line {
  let tolerance = toleranceM;
  for (let halving = 0; halving < MOST_HALVINGS; halving += 1) {
    const thinned = thinClosed(ring, tolerance);
    if (!crossesItself(thinned)) return thinned;
    tolerance /= 2;
  }
  return ring;
}

/** Two lines, from the first corner to the one farthest from it and back. */
function thinClosed(ring: Line, toleranceM: number): Line {
  const [first] = ring;
  if (first === undefined) return ring;
  const turn = indexOfMost(ring, (position) => metresBetween(first, position));
  const there = thin(ring.slice(0, turn + 1), toleranceM);
  const back = thin(ring.slice(turn), toleranceM);
  const thinned = [...there, ...back.slice(1)];
  if (thinned.length >= FEWEST_OF_RING) return thinned;
  const far = ring[turn] ?? first;
  const side = indexOfMost(ring, (position) => metresFrom(position, first, far));
  const third = ring[side];
  if (third === undefined || side === 0 || side === turn) return ring;
  return side < turn ? [first, third, far, first] : [first, far, third, first];
}

/** D. H. Douglas and T. K. Peucker, 1973, without recursion: a hand draws thousands of corners. */
function thin(line: Line, toleranceM: number): Line {
  const isKept = line.map((_, index) => index === 0 || index === line.length - 1);
  const open: [number, number][] = [[0, line.length - 1]];
  for (let piece = open.pop(); piece !== undefined; piece = open.pop()) {
    const [from, to] = piece;
    const farthest = farthestBetween(line, from, to);
    if (farthest === null || farthest.metres <= toleranceM) continue;
    isKept[farthest.index] = true;
    open.push([from, farthest.index], [farthest.index, to]);
  }
  return line.filter((_, index) => isKept[index]);
}

function farthestBetween(line: Line, from: number, to: number) {
  const [start, end] = [line[from], line[to]];
  if (start === undefined || end === undefined) return null;
  let farthest: { readonly index: number; readonly metres: number } | null = null;
  for (let index = from + 1; index < to; index += 1) {
    const position = line[index];
    if (position === undefined) continue;
    const metres = metresFrom(position, start, end);
    if (farthest === null || metres > farthest.metres) farthest = { index, metres };
  }
  return farthest;
}

function indexOfMost(line: Line, measure: (position: LngLat) => number): number {
  let most = 0;
  let at = 0;
  for (const [index, position] of line.entries()) {
    const measured = measure(position);
    if (measured > most) [most, at] = [measured, index];
  }
  return at;
}

/** From a position to the piece of a line between two others. */
function metresFrom(position: LngLat, start: LngLat, end: LngLat): number {
  const [x, y] = offset(position, start);
  const [endX, endY] = offset(end, start, position);
  const square = endX * endX + endY * endY;
  const share = square === 0 ? 0 : Math.min(1, Math.max(0, (x * endX + y * endY) / square));
  return Math.hypot(x - share * endX, y - share * endY);
}

function metresBetween(one: LngLat, other: LngLat): number {
  const [x, y] = offset(one, other);
  return Math.hypot(x, y);
}

/** Metres east and north of a place, to the scale of the latitude where it is looked at. */
function offset([lng, lat]: LngLat, [fromLng, fromLat]: LngLat, at: LngLat = [lng, lat]) {
  const perDegree = METRES_PER_DEGREE * Math.cos((at[1] * Math.PI) / 180);
  return [(lng - fromLng) * perDegree, (lat - fromLat) * METRES_PER_DEGREE] as const;
}
