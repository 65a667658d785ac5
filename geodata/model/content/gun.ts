import * as v from 'valibot';
import { IdSource, LocalizedSource, SourceIdsSource } from './source-parts.ts';

/** A gun of the period and how far it reaches, as `db/content/guns.json` writes it. */
export const GunSource = v.strictObject({
  id: IdSource,
  name: LocalizedSource,
  /** The greatest range a source gives, in metres. */
  rangeM: v.pipe(v.number(), v.integer(), v.minValue(100), v.maxValue(100_000)),
  /** What other sources say. */
  note: v.optional(LocalizedSource),
  sources: SourceIdsSource,
});
export type GunSource = v.InferOutput<typeof GunSource>;
