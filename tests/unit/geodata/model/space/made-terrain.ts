import type { HeightGrid } from '../../../../../geodata/model/space/viewshed.ts';

/** Cells along a side; the middle one is where somebody stands. */
export const MADE_SIDE = 701;
const CELL_M = 30;

/** Ridges and hollows made of waves, to a quarter of a metre: no place on Earth. */
export function madeTerrain(): HeightGrid {
  const heightsM = new Float32Array(MADE_SIDE * MADE_SIDE);
  for (let row = 0; row < MADE_SIDE; row += 1) {
    for (let column = 0; column < MADE_SIDE; column += 1) {
      heightsM[row * MADE_SIDE + column] = heightAt((column - 350) * CELL_M, (350 - row) * CELL_M);
    }
  }
  return { heightsM, columns: MADE_SIDE, rows: MADE_SIDE, cellM: CELL_M };
}

function heightAt(x: number, y: number): number {
  const z =
    400 +
    180 * Math.sin(x / 1900) * Math.cos(y / 2300) +
    90 * Math.sin((x + 2 * y) / 870) +
    35 * Math.cos((3 * x - y) / 410) +
    12 * Math.sin(x / 97 + y / 131);
  return Math.round(z * 4) / 4;
}
