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
export const REFRACTION = 1 / 7;

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
