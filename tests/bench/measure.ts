/** One line of the bench: a figure, what it is measured against in the same run, and their ratio. */
export interface Measurement {
  readonly name: string;
  /** Empty for a number of things. */
  readonly unit: 'ms' | 'MB' | '';
  readonly value: number;
  readonly baselineName: string;
  /** `null` where a size has nothing to be compared with. */
  readonly baseline: number | null;
  /** `value / baseline`: what may be compared between machines. */
  readonly ratio: number | null;
}

/** The measurement with its ratio; figures rounded to three digits after the point. */
export function measurement(
  parts: Pick<Measurement, 'name' | 'unit' | 'value' | 'baselineName' | 'baseline'>,
): Measurement {
  const ratio = parts.baseline === null ? null : round(parts.value / parts.baseline);
  return {
    ...parts,
    value: round(parts.value),
    baseline: parts.baseline === null ? null : round(parts.baseline),
    ratio,
  };
}

/** The value below which the given share of the values lie; `share` from 0 to 1. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  const index = Math.min(sorted.length - 1, Math.floor(share * sorted.length));
  return sorted[index] ?? Number.NaN;
}

/** Median milliseconds of that many runs, after one that is not counted. */
export function medianMs(runs: number, work: () => void): number {
  work();
  const times = Array.from({ length: runs }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
  return quantile(times, 0.5);
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
