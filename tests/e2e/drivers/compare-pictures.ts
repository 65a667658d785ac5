import { decode } from 'fast-png';

/** A part of a picture, in its pixels. */
export interface Cell {
  readonly x: number;
  readonly y: number;
}

/** So large that a short piece of a thin line is a good part of it. */
const CELL_PX = 20;
/** Below this a channel differs as two processors may round it. */
const ROUNDING = 12;
/** Pixels of a cell that may differ: what two processors may make of the edges of letters. */
const FEW = 12;

/** The cells in which two PNGs of one size differ by more than a few pixels, row by row. */
export function differingCells(one: Buffer, other: Buffer): readonly Cell[] {
  const [a, b] = [decode(one), decode(other)];
  if (a.width !== b.width || a.height !== b.height) {
    throw new Error(`${a.width}×${a.height} and ${b.width}×${b.height} pixels cannot be compared`);
  }
  const columns = Math.ceil(a.width / CELL_PX);
  const counts = new Map<number, number>();
  for (let pixel = 0; pixel < a.width * a.height; pixel += 1) {
    if (!isOther(a, b, pixel)) continue;
    const [x, y] = [pixel % a.width, Math.floor(pixel / a.width)];
    const cell = Math.floor(y / CELL_PX) * columns + Math.floor(x / CELL_PX);
    counts.set(cell, (counts.get(cell) ?? 0) + 1);
  }
  return [...counts]
    .filter(([, count]) => count > FEW)
    .map(([cell]) => ({
      x: (cell % columns) * CELL_PX,
      y: Math.floor(cell / columns) * CELL_PX,
    }))
    .toSorted((left, right) => left.y - right.y || left.x - right.x);
}

type Png = ReturnType<typeof decode>;

function isOther(a: Png, b: Png, pixel: number): boolean {
  for (let channel = 0; channel < 3; channel += 1) {
    const one = a.data[pixel * a.channels + channel] ?? 0;
    const other = b.data[pixel * b.channels + channel] ?? 0;
    if (Math.abs(one - other) > ROUNDING) return true;
  }
  return false;
}
