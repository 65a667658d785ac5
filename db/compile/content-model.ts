import * as v from 'valibot';
import { LayerIdSchema } from '../../geodata/model/content/layers.ts';
import { POSITION_BASES } from '../../geodata/model/content/place-source.ts';
import {
  IdSource,
  LocalizedSource,
  SourceIdsSource,
} from '../../geodata/model/content/source-parts.ts';
import { NoteGeometrySchema } from '../../geodata/model/space/lng-lat.ts';
import { EdtfSchema } from '../../geodata/model/workbook/workbook.ts';

/** A layer group, as `db/content/layers.json` describes it; unknown keys are faults throughout. */
export const LayerSource = v.strictObject({
  id: LayerIdSchema,
  title: LocalizedSource,
  description: LocalizedSource,
});
export type LayerSource = v.InferOutput<typeof LayerSource>;

/** A feature of a layer, as `geodata/layers/*.geojson` write it. */
export const FeatureSource = v.strictObject({
  type: v.literal('Feature'),
  id: IdSource,
  properties: v.strictObject({
    kind: v.pipe(v.string(), v.regex(/^[a-z][a-z-]*$/, 'is not a kind')),
    name: LocalizedSource,
    date: v.nullable(EdtfSchema),
    accuracyM: v.pipe(v.number(), v.finite(), v.gtValue(0)),
    isSchematic: v.optional(v.boolean(), false),
    isInferred: v.optional(v.boolean(), false),
    road: v.optional(v.string(), ''),
    mode: v.optional(v.picklist(['foot', 'bicycle', 'truck', 'pipeline', 'river', 'sea', '']), ''),
    rank: v.picklist([0, 1, 2, 3, 4, 5]),
    sources: SourceIdsSource,
    note: v.optional(LocalizedSource),
    /** How the position is known. */
    basis: v.optional(v.picklist(POSITION_BASES)),
    /** How a position ended. */
    fate: v.optional(LocalizedSource),
    garrison: v.optional(LocalizedSource),
    /** Of a siege or a campaign. */
    phase: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1))),
  }),
  geometry: NoteGeometrySchema,
});
export type FeatureSource = v.InferOutput<typeof FeatureSource>;
