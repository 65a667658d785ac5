import { largest, smallest } from '../extremes.ts';
import { boundsOf } from './bounds.ts';
import { clipLine } from './clip-line.ts';
import { type Datum, ELLIPSOIDS, toWgs84 } from './datum.ts';
import type { Bounds, LngLat } from './lng-lat.ts';
import { formatMgrs } from './mgrs.ts';
import { BANDS, fromUtm, toUtm } from './utm.ts';

/** What a line of the grid bounds. */
export type GridRank = 'zone' | '100km' | '10km' | '1km';

/** A line of the grid, or a name in the middle of a square. */
export type GridPart =
  | { readonly rank: GridRank; readonly label: string; readonly line: readonly LngLat[] }
  | { readonly rank: GridRank; readonly label: string; readonly at: LngLat };

/** Sides of the squares in metres, with the zoom from which they are drawn. */
const SQUARES = [
  { rank: '1km', sideM: 1_000, fromZoom: 12 },
  { rank: '10km', sideM: 10_000, fromZoom: 9 },
  { rank: '100km', sideM: 100_000, fromZoom: 6 },
] as const;
type Squares = (typeof SQUARES)[number];

/** So many straight pieces follow the bend of a line of the grid. */
const PIECES = 12;
/** More lines than this are not drawn: the map is tilted so far that they would run together. */
const MOST_LINES = 400;
/** A sliver of a square that is no wider than this has no room for a name. */
const LEAST_NAMED_DEG = 0.02;

/** A part of the Earth on one zone of UTM and in one band of latitude. */
interface Cell {
  readonly zone: number;
  readonly band: string;
  readonly box: Bounds;
}

/**
 * The military grid of a view: zones from afar, then squares of 100, 10 and 1 km, on the datum of
 * one's maps, in WGS 84. Names of squares stand in their middle; lines of the finer squares carry
 * their kilometres, as sheets print them.
 *
 * @param view bounds that may reach beyond 180°, as those of a map do
 */
export function militaryGrid(view: Bounds, zoom: number, datum: Datum): readonly GridPart[] {
  const cells = cellsIn(view);
  const squares = SQUARES.find(({ fromZoom }) => zoom >= fromZoom);
  const zones = cells.flatMap((cell) => outline(cell, datum, squares === undefined));
  if (squares === undefined) return zones;
  const names = cells.flatMap((cell) => squareNames(cell, view, datum));
  const lines = cells.flatMap((cell) => [
    ...gridLines(cell, view, squares, datum, 'east'),
    ...gridLines(cell, view, squares, datum, 'north'),
  ]);
  return [...zones, ...names, ...(lines.length > MOST_LINES ? [] : lines)];
}

function cellsIn(view: Bounds): readonly Cell[] {
  const [west, south, east, north] = view;
  const cells: Cell[] = [];
  for (const band of BANDS) {
    const low = BANDS.indexOf(band) * 8 - 80;
    const high = band === 'X' ? 84 : low + 8;
    if (high <= south || low >= north) continue;
    for (let column = Math.floor(west / 6) - 1; column * 6 < east + 6; column += 1) {
      const zone = ((((column + 30) % 60) + 60) % 60) + 1;
      const [from, to] = edgesOf(zone, band, column * 6);
      if (from < to && to > west && from < east) {
        cells.push({ zone, band, box: [from, low, to, high] });
      }
    }
  }
  return cells;
}

/** West and east of a zone in a band: six degrees but for those of Norway and Svalbard. */
function edgesOf(zone: number, band: string, west: number): readonly [west: number, east: number] {
  if (band === 'V' && zone === 31) return [west, west + 3];
  if (band === 'V' && zone === 32) return [west - 3, west + 6];
  if (band !== 'X' || zone < 31 || zone > 37) return [west, west + 6];
  if (zone % 2 === 0) return [west, west];
  return [zone === 31 ? west : west - 3, zone === 37 ? west + 6 : west + 9];
}

function outline({ zone, band, box }: Cell, datum: Datum, isNamed: boolean): readonly GridPart[] {
  const [west, south, east, north] = box;
  const label = `${zone}${band}`;
  const place = ([lng, lat]: LngLat) => onMap([lng, lat], datum);
  const lines: GridPart[] = [
    { rank: 'zone', label, line: along([west, south], [west, north]).map(place) },
    { rank: 'zone', label, line: along([west, south], [east, south]).map(place) },
  ];
  const middle: LngLat = [(west + east) / 2, (south + north) / 2];
  return isNamed ? [...lines, { rank: 'zone', label, at: place(middle) }] : lines;
}

/** The names of the squares of 100 km, each in the middle of what the cell and the view leave of it. */
function squareNames(cell: Cell, view: Bounds, datum: Datum): readonly GridPart[] {
  const seen = overlap(cell.box, view);
  if (seen === null) return [];
  const { sideM } = SQUARES[2];
  const { easts, norths } = rangeOf(cell, seen, sideM, datum);
  return easts.flatMap((eastM) =>
    norths.flatMap((northM): GridPart[] => {
      const corners = [0, sideM].flatMap((right) =>
        [0, sideM].map((up) => placeIn(cell, eastM + right, northM + up, datum)),
      );
      const part = overlap(boundsOf(corners), seen);
      if (part === null || part[2] - part[0] < LEAST_NAMED_DEG) return [];
      const at: LngLat = [(part[0] + part[2]) / 2, (part[1] + part[3]) / 2];
      const [, letters = ''] = formatMgrs(at, ELLIPSOIDS[datum])?.split(' ') ?? [];
      return [
        { rank: '100km', label: `${cell.zone}${cell.band} ${letters}`, at: onMap(at, datum) },
      ];
    }),
  );
}

function gridLines(
  cell: Cell,
  view: Bounds,
  { sideM }: Squares,
  datum: Datum,
  of: 'east' | 'north',
): readonly GridPart[] {
  const seen = overlap(cell.box, view);
  if (seen === null) return [];
  const { easts, norths } = rangeOf(cell, seen, sideM, datum);
  const [fixed, along] = of === 'east' ? [easts, norths] : [norths, easts];
  if (fixed.length > MOST_LINES) return [];
  const [first = 0, last = 0] = [along[0], (along.at(-1) ?? 0) + sideM];
  return fixed.flatMap((metres): GridPart[] => {
    const line = Array.from({ length: PIECES + 1 }, (_, index) => {
      const other = first + ((last - first) * index) / PIECES;
      return of === 'east'
        ? placeIn(cell, metres, other, datum)
        : placeIn(cell, other, metres, datum);
    });
    const inside = clipLine(line, cell.box).map((at) => onMap(at, datum));
    if (inside.length < 2) return [];
    return [{ rank: rankOf(metres), label: kilometres(metres), line: inside }];
  });
}

/** A point of the zone, in the same turn of the world as the cell. */
function placeIn({ zone, box }: Cell, eastM: number, northM: number, datum: Datum): LngLat {
  const [lng, lat] = fromUtm({ zone, isNorth: box[1] >= 0, eastM, northM }, ELLIPSOIDS[datum]);
  return [lng + 360 * Math.round((box[0] + 3 - lng) / 360), lat];
}

/** A line of a coarser square is one, whatever is drawn between. */
function rankOf(metres: number): GridRank {
  if (metres % 100_000 === 0) return '100km';
  return metres % 10_000 === 0 ? '10km' : '1km';
}

/** The two digits that sheets print at a line: kilometres within the square of 100 km. */
function kilometres(metres: number): string {
  return String(Math.round(metres / 1000) % 100).padStart(2, '0');
}

/** The eastings and northings of the lines that cross what is seen of a cell. */
function rangeOf({ zone, box }: Cell, seen: Bounds, sideM: number, datum: Datum) {
  const [west, south, east, north] = seen;
  const middle = (west + east) / 2;
  const points = [west, middle, east].flatMap((lng) =>
    [south, north].map((lat) => toUtm([lng, lat], ELLIPSOIDS[datum], zone)),
  );
  // At the equator UTM begins anew: the north of a southern cell is its false origin.
  const isNorth = box[1] >= 0;
  const northsM = points.map((point) =>
    point.isNorth === isNorth ? point.northM : point.northM + (isNorth ? -1 : 1) * 10_000_000,
  );
  return {
    easts: multiples(
      points.map(({ eastM }) => eastM),
      sideM,
    ),
    norths: multiples(northsM, sideM),
  };
}

function multiples(values: readonly number[], stepM: number): readonly number[] {
  const first = Math.floor(smallest(values) / stepM);
  const last = Math.ceil(largest(values) / stepM);
  return Array.from({ length: last - first }, (_, index) => (first + index) * stepM);
}

function overlap(a: Bounds, b: Bounds): Bounds | null {
  const [west, south] = [Math.max(a[0], b[0]), Math.max(a[1], b[1])];
  const [east, north] = [Math.min(a[2], b[2]), Math.min(a[3], b[3])];
  return west < east && south < north ? [west, south, east, north] : null;
}

function along(from: LngLat, to: LngLat): readonly LngLat[] {
  return Array.from({ length: PIECES + 1 }, (_, index) => {
    const share = index / PIECES;
    return [from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share] as const;
  });
}

/** In WGS 84, and in the same turn of the world as the place itself. */
function onMap([lng, lat]: LngLat, datum: Datum): LngLat {
  const [shifted, north] = toWgs84([lng, lat], datum);
  return [shifted + 360 * Math.round((lng - shifted) / 360), north];
}
