import * as v from 'valibot';
import { DATUMS } from '../space/datum.ts';

const Name = v.pipe(v.string(), v.maxLength(200));
const Words = v.object({
  en: v.pipe(v.string(), v.minLength(1), v.maxLength(600)),
  vi: v.pipe(v.string(), v.minLength(1), v.maxLength(600)),
});
const Datum = v.picklist(DATUMS);

/**
 * What is known of a table that many people have: what its columns mean, and where it misleads.
 * Columns are named as the file names them. A table is such a one when it has all of `match`.
 */
export const KnownDatasetSchema = v.strictObject({
  id: v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,64}$/)),
  title: Words,
  match: v.pipe(v.array(Name), v.minLength(1), v.maxLength(50)),
  place: v.nullable(
    v.variant('kind', [
      v.object({ kind: v.literal('degrees'), lng: Name, lat: Name, datum: Datum }),
      v.object({ kind: v.literal('written'), column: Name, datum: Datum }),
    ]),
  ),
  date: v.nullable(v.object({ column: Name, order: v.picklist(['ymd', 'dmy', 'mdy']) })),
  /** Columns that only number the rows. */
  idColumns: v.array(Name),
  /** What stands for "not known", by column. */
  missing: v.record(Name, v.array(v.pipe(v.string(), v.maxLength(40)))),
  /** What columns mean, with their units. */
  columns: v.record(Name, Words),
  /** Where the table misleads; each is said on the screen. */
  pitfalls: v.pipe(v.array(Words), v.maxLength(20)),
});
export type KnownDataset = v.InferOutput<typeof KnownDatasetSchema>;

/** The first of the descriptions that fits a table with these columns; `null` where none does. */
export function findKnown(
  known: readonly KnownDataset[],
  columns: readonly string[],
): KnownDataset | null {
  const names = new Set(columns);
  return known.find(({ match }) => match.every((name) => names.has(name))) ?? null;
}
