import type { Placed } from '../content-reader.ts';
import type { Problem } from '../problems.ts';

/** A record of any kind, and its file. */
export type Identified = Placed<{ readonly id: string }>;

/** A fault of a record; `reason` reads as the end of a sentence about the field. */
export function fault({ file, value }: Identified, field: string, reason: string): Problem {
  return { file, record: `"${value.id}"`, field, reason };
}
