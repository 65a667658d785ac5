/** The side of the square of Mercator in the units in which positions are stored: 2 cm. */
export const WORLD_UNITS = 2 ** 31;

/** The zoom whose tiles are the cells: a handful hold all of Indochina, so drawing them is a handful of calls. */
export const CELL_ZOOM = 6;

/** The zoom of the small squares that are summed: some 5 km, two pixels where all of Indochina is seen. */
export const SUM_ZOOM = 13;

/** A tile of {@link CELL_ZOOM} that has points, and which they are. */
export interface Cell {
  readonly x: number;
  readonly y: number;
  readonly start: number;
  readonly count: number;
}

/** Points as they are drawn: by cell and, inside a cell, by day, so that a window is a range of each. */
export interface PackedPoints {
  /** East and south of each, in {@link WORLD_UNITS}. */
  readonly positions: Int32Array<ArrayBuffer>;
  readonly days: Int32Array<ArrayBuffer>;
  /** Which row of the file each is, from 0. */
  readonly rows: Uint32Array<ArrayBuffer>;
  readonly cells: readonly Cell[];
  readonly sums: PointSums;
}

/** Counts of small squares, summed up day by day, so that a window is the difference of two. */
export interface PointSums {
  /** The middle of the points of each square. */
  readonly positions: Int32Array<ArrayBuffer>;
  /** Where the days of each square begin, and where those of the last end. */
  readonly starts: Uint32Array<ArrayBuffer>;
  /** The days on which a square has points, rising. */
  readonly days: Int32Array<ArrayBuffer>;
  /** How many points it has up to that day. */
  readonly counts: Uint32Array<ArrayBuffer>;
}

/** The parts of {@link PackedPoints} that cross to a page as bytes, each by its name. */
export const POINT_PARTS = [
  'positions',
  'days',
  'rows',
  'sum-positions',
  'sum-starts',
  'sum-days',
  'sum-counts',
] as const;
export type PointPart = (typeof POINT_PARTS)[number];
