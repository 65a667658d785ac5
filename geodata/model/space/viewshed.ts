/** Heights in rows from the north-west, in cells of one size on the ground. */
export interface HeightGrid {
  readonly heightsM: Float32Array;
  readonly columns: number;
  readonly rows: number;
  readonly cellM: number;
}

/** Who looks, and what is looked for. */
export interface Viewer {
  readonly column: number;
  readonly row: number;
  /** How high the eye is above the ground. */
  readonly eyeM: number;
  /** How high above the ground what is looked for stands. */
  readonly targetM: number;
  /** How far is looked; nothing is seen beyond. */
  readonly radiusM: number;
}

/** What the lines of sight to all cells are like. */
export interface SightLines {
  /** How far the target rises over the line of sight (negative: it is hidden); NaN out of reach. */
  readonly clearanceM: Float32Array;
  /** How far away what bounds the line of sight is, in cells; 0 where nothing does. */
  readonly horizonCells: Float32Array;
}

/** Mean radius of the Earth (IUGG), in metres. */
const EARTH_RADIUS_M = 6_371_008.8;

/** How much of the curve of the Earth the bending of light makes up for: a seventh. */
const REFRACTION = 1 / 7;

/** How far the ground falls away from a level line of sight at a distance, with refraction. */
export function dropM(distanceM: number): number {
  return ((1 - REFRACTION) * distanceM ** 2) / (2 * EARTH_RADIUS_M);
}

/**
 * The lines of sight from a cell to all others: J. Wang, G. J. Robinson and K. White, "Generating
 * viewsheds without using sightlines", Photogrammetric Engineering & Remote Sensing 66 (2000): each
 * cell is compared with the plane through the eye and two neighbours nearer to it, so that every
 * cell is looked at once. It is what `gdal_viewshed` does.
 */
export function sightLines(grid: HeightGrid, viewer: Viewer): SightLines {
  const { columns, rows } = grid;
  const count = columns * rows;
  const lines = {
    clearanceM: new Float32Array(count).fill(Number.NaN),
    horizonCells: new Float32Array(count),
  };
  const horizonM = new Float64Array(count);
  const at = viewer.row * columns + viewer.column;
  const eyeM = (grid.heightsM[at] ?? 0) + viewer.eyeM;
  horizonM[at] = grid.heightsM[at] ?? 0;
  lines.clearanceM[at] = viewer.targetM;
  const reachCells = Math.ceil(viewer.radiusM / grid.cellM);
  for (const down of [-1, 1] as const) {
    for (const right of [-1, 1] as const) {
      sweepQuarter({ grid, viewer, lines, horizonM, eyeM, reachCells }, right, down);
    }
  }
  return lines;
}

interface Sweep {
  readonly grid: HeightGrid;
  readonly viewer: Viewer;
  readonly lines: SightLines;
  /** The height that the line of sight has over each cell, or the ground where that is higher. */
  readonly horizonM: Float64Array;
  readonly eyeM: number;
  readonly reachCells: number;
}

/** A quarter of the view, row by row outwards; quarters share their edges. */
function sweepQuarter(sweep: Sweep, right: 1 | -1, down: 1 | -1): void {
  const { grid, viewer, reachCells } = sweep;
  const lastColumn = right > 0 ? grid.columns - 1 - viewer.column : viewer.column;
  const lastRow = down > 0 ? grid.rows - 1 - viewer.row : viewer.row;
  const [width, height] = [Math.min(lastColumn, reachCells), Math.min(lastRow, reachCells)];
  for (let v = 0; v <= height; v += 1) {
    for (let u = v === 0 ? 1 : 0; u <= width; u += 1) lookAt(sweep, u, v, right, down);
  }
}

/** Looks at the cell `u` columns and `v` rows away. */
function lookAt(sweep: Sweep, u: number, v: number, right: 1 | -1, down: 1 | -1): void {
  const { grid, viewer, lines, horizonM, eyeM } = sweep;
  const { columns, cellM } = grid;
  const at = (viewer.row + v * down) * columns + viewer.column + u * right;
  const squared = (u * u + v * v) * cellM * cellM;
  const groundM = (grid.heightsM[at] ?? 0) - ((1 - REFRACTION) * squared) / (2 * EARTH_RADIUS_M);
  const isInReach = squared <= viewer.radiusM ** 2;
  const [near, far] = u < v ? [u, v] : [v, u];
  if (far === 1) {
    horizonM[at] = groundM;
    lines.horizonCells[at] = 0;
    if (isInReach) lines.clearanceM[at] = viewer.targetM;
    return;
  }
  const straight = u >= v ? at - right : at - down * columns;
  const diagonal = at - right * (u > 0 ? 1 : 0) - down * columns * (v > 0 ? 1 : 0);
  const rise =
    ((horizonM[diagonal] ?? 0) - eyeM) * near + ((horizonM[straight] ?? 0) - eyeM) * (far - near);
  const lineM = rise / (far - 1) + eyeM;
  if (isInReach) lines.clearanceM[at] = groundM + viewer.targetM - lineM;
  horizonM[at] = Math.max(groundM, lineM);
  lines.horizonCells[at] =
    groundM >= lineM
      ? Math.sqrt(u * u + v * v)
      : ((lines.horizonCells[diagonal] ?? 0) * near +
          (lines.horizonCells[straight] ?? 0) * (far - near)) /
        far;
}

/** Standard deviations of what is not known for certain, in metres. */
export interface SightErrors {
  /** Of each height of the relief, taken to be independent of the others. */
  readonly heightM: number;
  /** Of the place where the viewer stands, to each side. */
  readonly positionM: number;
}

/** So many places stand for all those where the viewer may be. */
const PLACES = 16;
/** The angle that spreads places evenly over a disc, in radians. */
const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));

/**
 * How likely each cell is seen, 0 to 1; NaN out of reach. The heights of the eye, of what bounds the
 * line of sight and of the target are each off by a normal error: that is worked out. Where the
 * viewer stands is tried at sixteen places that have equal shares of the normal distribution.
 * Errors of neighbouring heights hang together in truth, so that the doubt is rather told too large.
 */
export function chanceOfSight(grid: HeightGrid, viewer: Viewer, errors: SightErrors): Float32Array {
  const viewers = viewersAround(grid, viewer, errors.positionM);
  const chances = new Float32Array(grid.columns * grid.rows);
  for (const one of viewers) addChances(chances, grid, one, errors.heightM, 1 / viewers.length);
  keepInReach(chances, grid, viewer);
  return chances;
}

function viewersAround(grid: HeightGrid, viewer: Viewer, positionM: number): readonly Viewer[] {
  if (positionM < grid.cellM / 2) return [viewer];
  return Array.from({ length: PLACES }, (_, index) => {
    const distanceM = positionM * Math.sqrt(-2 * Math.log(1 - (index + 0.5) / PLACES));
    const angle = index * GOLDEN_ANGLE;
    const column = viewer.column + Math.round((distanceM * Math.cos(angle)) / grid.cellM);
    const row = viewer.row + Math.round((distanceM * Math.sin(angle)) / grid.cellM);
    return {
      ...viewer,
      column: Math.min(Math.max(column, 0), grid.columns - 1),
      row: Math.min(Math.max(row, 0), grid.rows - 1),
      // What lies within the radius of the place itself is looked at from each of them.
      radiusM: viewer.radiusM + distanceM + grid.cellM,
    };
  });
}

function addChances(
  chances: Float32Array,
  grid: HeightGrid,
  viewer: Viewer,
  heightErrorM: number,
  weight: number,
): void {
  const { clearanceM, horizonCells } = sightLines(grid, viewer);
  for (let row = 0, at = 0; row < grid.rows; row += 1) {
    for (let column = 0; column < grid.columns; column += 1, at += 1) {
      const clearance = clearanceM[at] ?? Number.NaN;
      if (Number.isNaN(clearance)) continue;
      const horizon = horizonCells[at] ?? 0;
      const away = Math.hypot(row - viewer.row, column - viewer.column);
      chances[at] = (chances[at] ?? 0) + weight * chanceOf(clearance, away, horizon, heightErrorM);
    }
  }
}

/** The chance that a target rises over a line of sight that three uncertain heights make. */
function chanceOf(clearanceM: number, away: number, horizon: number, errorM: number): number {
  if (errorM === 0 || horizon === 0) return clearanceM >= 0 ? 1 : 0;
  const lever = away / horizon;
  return normal(clearanceM / (errorM * Math.sqrt(1 + lever ** 2 + (1 - lever) ** 2)));
}

/** The normal distribution: M. Abramowitz, I. Stegun, Handbook of Mathematical Functions, 26.2.17. */
function normal(deviations: number): number {
  const size = Math.abs(deviations);
  if (size > 6) return deviations > 0 ? 1 : 0;
  const t = 1 / (1 + 0.2316419 * size);
  const tail =
    Math.exp((-size * size) / 2) *
    0.3989422804 *
    t *
    (0.31938153 + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))));
  return deviations > 0 ? 1 - tail : tail;
}

function keepInReach(chances: Float32Array, grid: HeightGrid, viewer: Viewer): void {
  const { columns, rows, cellM } = grid;
  for (let row = 0, at = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1, at += 1) {
      const awayM = Math.hypot(row - viewer.row, column - viewer.column) * cellM;
      if (awayM > viewer.radiusM) chances[at] = Number.NaN;
    }
  }
}
