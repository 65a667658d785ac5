/**
 * The largest of any number of values; `-Infinity` of none. Handing a list over as arguments of
 * `Math.max` overflows the stack where it is long, and lists come out of people's files.
 */
export function largest(values: Iterable<number>): number {
  let found = Number.NEGATIVE_INFINITY;
  for (const value of values) found = Math.max(found, value);
  return found;
}

/** The smallest of any number of values; `Infinity` of none. */
export function smallest(values: Iterable<number>): number {
  let found = Number.POSITIVE_INFINITY;
  for (const value of values) found = Math.min(found, value);
  return found;
}
