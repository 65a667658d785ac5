import type { LngLat } from '../../../geodata/model/space/lng-lat.ts';

/** A straight piece of a segment of a network. */
export interface Piece {
  /** The id of its segment. */
  readonly of: string;
  readonly from: LngLat;
  readonly to: LngLat;
  readonly lengthM: number;
}
export type Network = readonly Piece[];

/** The shortest way through a network. */
export interface Way {
  readonly path: readonly LngLat[];
  readonly pieces: readonly { readonly of: string; readonly lengthM: number }[];
}

/** A place farther from the network than this is not on it. */
const FARTHEST_M = 25_000;
const DEGREE_M = 111_195;

/**
 * The shortest way between the points of the network nearest to two places (E. W. Dijkstra, 1959);
 * pieces meet where they share an end. `tooFar`: a place lies beyond 25 km of it;
 * `apart`: its parts there do not hang together.
 */
export function shortestWay(network: Network, from: LngLat, to: LngLat): Way | 'tooFar' | 'apart' {
  const [start, end] = [nearestOn(network, from), nearestOn(network, to)];
  if (start === null || end === null) return 'tooFar';
  const edges = edgesOf([
    ...network.filter((piece) => piece !== start.piece && piece !== end.piece),
    ...cutAt(start.piece, end.piece === start.piece ? [start.place, end.place] : [start.place]),
    ...(end.piece === start.piece ? [] : cutAt(end.piece, [end.place])),
  ]);
  return walk(edges, keyOf(start.place), keyOf(end.place)) ?? 'apart';
}

interface OnNetwork {
  readonly piece: Piece;
  readonly place: LngLat;
}

function nearestOn(network: Network, place: LngLat): OnNetwork | null {
  let best: (OnNetwork & { readonly awayM: number }) | null = null;
  for (const piece of network) {
    const on = footOn(piece, place);
    const awayM = planeM(on, place);
    if (awayM <= FARTHEST_M && (best === null || awayM < best.awayM)) {
      best = { piece, place: on, awayM };
    }
  }
  return best;
}

/** The point of a piece nearest to a place, on a plane: pieces are a few kilometres long. */
function footOn({ from, to }: Piece, place: LngLat): LngLat {
  const squeeze = Math.cos((place[1] * Math.PI) / 180);
  const [x, y] = [(to[0] - from[0]) * squeeze, to[1] - from[1]];
  const [px, py] = [(place[0] - from[0]) * squeeze, place[1] - from[1]];
  const length = x * x + y * y;
  const share = length === 0 ? 0 : Math.min(1, Math.max(0, (px * x + py * y) / length));
  return [from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share];
}

function planeM(a: LngLat, b: LngLat): number {
  const squeeze = Math.cos((a[1] * Math.PI) / 180);
  return Math.hypot((a[0] - b[0]) * squeeze, a[1] - b[1]) * DEGREE_M;
}

/** A piece as several, cut at places on it; lengths by their share. */
function cutAt(piece: Piece, places: readonly LngLat[]): readonly Piece[] {
  const wholeM = planeM(piece.from, piece.to);
  const ends = [...places]
    .sort((a, b) => planeM(piece.from, a) - planeM(piece.from, b))
    .concat([piece.to]);
  return ends.map((to, index) => {
    const from = ends[index - 1] ?? piece.from;
    const share = wholeM === 0 ? 0 : planeM(from, to) / wholeM;
    return { of: piece.of, from, to, lengthM: piece.lengthM * share };
  });
}

interface Edge {
  readonly to: string;
  readonly place: LngLat;
  readonly of: string;
  readonly lengthM: number;
}

/** Six decimals are a tenth of a metre: ends that are drawn alike are one. */
function keyOf([lng, lat]: LngLat): string {
  return `${lng.toFixed(6)},${lat.toFixed(6)}`;
}

function edgesOf(network: Network): ReadonlyMap<string, readonly Edge[]> {
  const edges = new Map<string, Edge[]>();
  const add = (from: LngLat, to: LngLat, { of, lengthM }: Piece) => {
    const known = edges.get(keyOf(from)) ?? [];
    known.push({ to: keyOf(to), place: to, of, lengthM });
    edges.set(keyOf(from), known);
  };
  for (const piece of network) {
    add(piece.from, piece.to, piece);
    add(piece.to, piece.from, piece);
  }
  return edges;
}

interface Reached {
  readonly sumM: number;
  readonly before: string | null;
  readonly by: Edge | null;
}

function walk(edges: ReadonlyMap<string, readonly Edge[]>, start: string, end: string): Way | null {
  const reached = new Map<string, Reached>([[start, { sumM: 0, before: null, by: null }]]);
  const open = new Set([start]);
  while (open.size > 0) {
    const now = nearestOpen(open, reached);
    if (now === end) break;
    open.delete(now);
    const soFarM = reached.get(now)?.sumM ?? 0;
    for (const edge of edges.get(now) ?? []) {
      const sumM = soFarM + edge.lengthM;
      if (sumM >= (reached.get(edge.to)?.sumM ?? Number.POSITIVE_INFINITY)) continue;
      reached.set(edge.to, { sumM, before: now, by: edge });
      open.add(edge.to);
    }
  }
  return reached.has(end) ? backFrom(end, reached, start) : null;
}

/** Some hundred ends are open at most: they are looked through. */
function nearestOpen(open: ReadonlySet<string>, reached: ReadonlyMap<string, Reached>): string {
  let [best, bestM] = ['', Number.POSITIVE_INFINITY];
  for (const key of open) {
    const { sumM } = reached.get(key) ?? { sumM: Number.POSITIVE_INFINITY };
    if (sumM < bestM) [best, bestM] = [key, sumM];
  }
  return best;
}

function backFrom(end: string, reached: ReadonlyMap<string, Reached>, start: string): Way {
  const edges: Edge[] = [];
  for (let key: string | null = end; key !== null && key !== start; ) {
    const step: Reached | undefined = reached.get(key);
    if (step?.by != null) edges.unshift(step.by);
    key = step?.before ?? null;
  }
  const [lng = 0, lat = 0] = start.split(',').map(Number);
  return {
    path: [[lng, lat], ...edges.map(({ place }) => place)],
    pieces: edges.map(({ of, lengthM }) => ({ of, lengthM })),
  };
}
