/** As many colours as the drawing takes; the last is that of points without groups. */
export const COLOR_COUNT = 25;

/** How the points of a dataset look. */
export interface PointLook {
  /** Group of each row; `null` for one colour, the last. */
  readonly groupOfRow: Uint8Array | null;
  /** Red, green, blue, alpha from 0 to 1 for each group. */
  readonly colors: Float32Array;
  /** How large each row is drawn against the usual; `null` for all alike. */
  readonly sizeOfRow: Float32Array | null;
  /** Behind points: red, green, blue. */
  readonly edge: readonly [number, number, number];
  /** Everything is this much larger than on Paper. */
  readonly scale: number;
}

/** How large rows are drawn by their numbers: areas grow with them, and what is not known is small. */
export function sizesOf(numbers: Float64Array, greatest: number): Float32Array {
  return Float32Array.from(numbers, (value) =>
    Number.isNaN(value) || value <= 0 ? 0.6 : 0.6 + 1.8 * Math.sqrt(value / greatest),
  );
}
