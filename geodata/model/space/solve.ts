import { largest } from '../extremes.ts';

/** Below this share of the largest pivot an equation says nothing new. */
const LEAST_PIVOT = 1e-12;

/**
 * Solves `matrix · x = right` by Gauss elimination with partial pivoting; `null` when the
 * equations do not determine every unknown. Meant for a handful of well-scaled unknowns.
 */
export function solveLinear(
  matrix: readonly (readonly number[])[],
  right: readonly number[],
): readonly number[] | null {
  const rows = matrix.map((row, index) => [...row, right[index] ?? 0]);
  const scale = largest(matrix.flat().map(Math.abs));
  for (let column = 0; column < rows.length; column += 1) {
    const pivot = takePivot(rows, column);
    if (pivot === undefined || !(Math.abs(pivot[column] ?? 0) > scale * LEAST_PIVOT)) return null;
    for (const row of rows) {
      if (row !== pivot) eliminate(row, pivot, column);
    }
  }
  return rows.map((row, index) => (row.at(-1) ?? 0) / (row[index] ?? 1));
}

/** Brings the row with the largest entry of that column to its place. */
function takePivot(rows: number[][], column: number): number[] | undefined {
  const weight = (row: number[] | undefined) => Math.abs(row?.[column] ?? 0);
  const rest = rows.slice(column);
  const best = rest.reduce((top, row) => (weight(row) > weight(top) ? row : top), rest[0] ?? []);
  const at = rows.indexOf(best);
  const displaced = rows[column];
  if (at === -1 || displaced === undefined) return undefined;
  rows[at] = displaced;
  rows[column] = best;
  return best;
}

function eliminate(row: number[], pivot: readonly number[], column: number): void {
  const factor = (row[column] ?? 0) / (pivot[column] ?? 1);
  for (let index = column; index < row.length; index += 1) {
    row[index] = (row[index] ?? 0) - factor * (pivot[index] ?? 0);
  }
}
