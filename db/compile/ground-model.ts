import * as v from 'valibot';
import { CREDITS } from '../../geodata/model/content/credits.ts';
import { IdSource, IdsSource, LocalizedSource } from '../../geodata/model/content/source-parts.ts';
import { EdtfSchema } from '../../geodata/model/workbook/workbook.ts';

const CreditId = v.pipe(
  v.string(),
  v.check((id) => CREDITS.some((credit) => credit.id === id), 'is no credit of the atlas'),
);

/** A part of the ground that is drawn from data sets, as `db/content/ground/parts.json` writes it. */
export const PartSource = v.strictObject({
  id: IdSource,
  name: LocalizedSource,
  /** What the drawing says, and what it does not. */
  claim: LocalizedSource,
  /** How the position is known, and how near that was found to be. */
  basis: LocalizedSource,
  accuracyM: v.optional(v.pipe(v.number(), v.gtValue(0))),
  credits: v.pipe(v.array(CreditId), v.minLength(1)),
});
export type PartSource = v.InferOutput<typeof PartSource>;

/** A basis that authored names and ways give in English, in both languages. */
export const BasisSource = v.strictObject({ id: IdSource, text: LocalizedSource });
export type BasisSource = v.InferOutput<typeof BasisSource>;

/** A state of the map and what it is called. */
export const PolitySource = v.strictObject({ id: IdSource, name: LocalizedSource });
export type PolitySource = v.InferOutput<typeof PolitySource>;

/**
 * Why units of the map belonged to their state from a day on, or why the line `between` two is what
 * it is. Without `sources` nobody has found one yet.
 */
export const HoldingSource = v.pipe(
  v.strictObject({
    id: IdSource,
    units: v.optional(v.pipe(v.array(IdSource), v.minLength(1))),
    between: v.optional(v.tuple([IdSource, IdSource])),
    from: v.optional(EdtfSchema),
    to: v.optional(EdtfSchema),
    claim: LocalizedSource,
    sources: v.optional(IdsSource, []),
  }),
  v.check(
    ({ units, between }) => (units === undefined) !== (between === undefined),
    'names neither or both of "units" and "between"',
  ),
);
export type HoldingSource = v.InferOutput<typeof HoldingSource>;
