import type {
  Cell,
  PackedPoints,
  PointPart,
} from '../../../geodata/model/datasets/packed-points.ts';
import type { ClockWindow } from '../../../geodata/model/workbook/workbook.ts';

/** Points from one place of a list to below another. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** The place of the first day of a rising list, from `from` to below `to`, that is not before `day`. */
function firstAtOrAfter(days: Int32Array, from: number, to: number, day: number): number {
  let [low, high] = [from, to];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((days[middle] ?? 0) < day) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Which points of a cell lie in a window; all of them where it is `null`. */
export function rangeOf(days: Int32Array, cell: Cell, window: ClockWindow | null): Range {
  const end = cell.start + cell.count;
  if (window === null) return { from: cell.start, to: end };
  const from = firstAtOrAfter(days, cell.start, end, window.startDay);
  return { from, to: firstAtOrAfter(days, from, end, window.endDay + 1) };
}

/** How many points each small square has in a window, written into `counts`. */
export function sumWindow(
  { starts, days, counts: upTo }: PackedPoints['sums'],
  window: ClockWindow | null,
  counts: Float32Array,
): void {
  for (let square = 0; square < counts.length; square += 1) {
    const from = starts[square] ?? 0;
    const end = starts[square + 1] ?? 0;
    const last = window === null ? end : firstAtOrAfter(days, from, end, window.endDay + 1);
    const first = window === null ? from : firstAtOrAfter(days, from, last, window.startDay);
    const before = first === from ? 0 : (upTo[first - 1] ?? 0);
    counts[square] = last === first ? 0 : (upTo[last - 1] ?? 0) - before;
  }
}

/** Fetches the points of a dataset. Rejects when they cannot be had. */
export async function fetchPoints(id: string, cells: readonly Cell[]): Promise<PackedPoints> {
  const fetched = (part: PointPart) => fetchBytes(`${id}/${part}`);
  const [positions, days, rows, sumPositions, sumStarts, sumDays, sumCounts] = await Promise.all([
    fetched('positions'),
    fetched('days'),
    fetched('rows'),
    fetched('sum-positions'),
    fetched('sum-starts'),
    fetched('sum-days'),
    fetched('sum-counts'),
  ]);
  return {
    positions: new Int32Array(positions),
    days: new Int32Array(days),
    rows: new Uint32Array(rows),
    cells,
    sums: {
      positions: new Int32Array(sumPositions),
      starts: new Uint32Array(sumStarts),
      days: new Int32Array(sumDays),
      counts: new Uint32Array(sumCounts),
    },
  };
}

/** The numbers of a column, row by row; `NaN` where there is none. */
export async function fetchNumbers(id: string, column: number): Promise<Float64Array> {
  return new Float64Array(await fetchBytes(`${id}/numbers/${column}`));
}

async function fetchBytes(path: string): Promise<ArrayBuffer> {
  const response = await fetch(new URL(`workbook/datasets/${path}`, document.baseURI));
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return response.arrayBuffer();
}
