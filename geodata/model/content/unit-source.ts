import * as v from 'valibot';
import { UNIT_KINDS, UNIT_SIDES, UNIT_SIZES } from '../workbook/note-style.ts';
import { EdtfSchema } from '../workbook/workbook.ts';
import { LayerIdSchema } from './layers.ts';
import { NamesSource } from './place-source.ts';
import { IdSource, LocalizedSource, TextSource } from './source-parts.ts';

/** Who says it, where, and what must be said beside it. */
const SAID = {
  source: IdSource,
  locator: v.optional(TextSource),
  note: v.optional(LocalizedSource),
};

/** Whom a unit answered to; without a date for as long as it is told of. */
const ParentSource = v.strictObject({ unit: IdSource, date: v.optional(EdtfSchema), ...SAID });

const CommanderSource = v.strictObject({
  name: TextSource,
  rank: v.optional(LocalizedSource),
  /** Where the commander has a page. */
  person: v.optional(IdSource),
  date: v.optional(EdtfSchema),
  ...SAID,
});

const StrengthSource = v.strictObject({
  date: EdtfSchema,
  men: v.pipe(v.number(), v.integer(), v.minValue(0, 'is below 0')),
  ...SAID,
});

/** Where a unit stood from day to day; between two of these nobody says where it was. */
const PositionSource = v.strictObject({ date: EdtfSchema, place: IdSource, ...SAID });

/** A unit of an order of battle, as `db/content/units/*.json` writes it; every fact has its source. */
export const UnitSource = v.strictObject({
  id: IdSource,
  names: NamesSource,
  /** What is written beside its sign. */
  label: v.pipe(TextSource, v.maxLength(16, 'is longer than 16 letters')),
  army: IdSource,
  side: v.picklist(UNIT_SIDES),
  arm: v.picklist(UNIT_KINDS),
  size: v.picklist(UNIT_SIZES),
  layer: LayerIdSchema,
  summary: LocalizedSource,
  parents: v.optional(v.array(ParentSource), []),
  commanders: v.optional(v.array(CommanderSource), []),
  strengths: v.optional(v.array(StrengthSource), []),
  positions: v.optional(v.array(PositionSource), []),
});
export type UnitSource = v.InferOutput<typeof UnitSource>;
