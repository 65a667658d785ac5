import * as v from 'valibot';
import { LAYER_IDS, LayerIdSchema } from '../../geodata/model/layers.ts';
import { NoteGeometrySchema } from '../../geodata/model/lng-lat.ts';
import { EVENT_KINDS, SOURCE_GRADES } from '../../geodata/model/records.ts';
import { EdtfSchema } from '../../geodata/model/workbook.ts';

/** How a source file is written; unknown keys are faults, so that a typing error shows. */
const Text = v.pipe(v.string(), v.minLength(1, 'is empty'));
const Localized = v.strictObject({ en: Text, vi: Text });
const Id = v.pipe(v.string(), v.regex(/^[0-9a-z][0-9a-z-]{0,63}$/, 'is not an id'));
const Ids = v.pipe(v.array(Id), v.check(isWithoutRepeats, 'names the same id twice'));

export const LayerSource = v.strictObject({
  id: LayerIdSchema,
  title: Localized,
  description: Localized,
});
export type LayerSource = v.InferOutput<typeof LayerSource>;

export const SourceSource = v.strictObject({
  id: Id,
  title: Text,
  url: v.nullable(v.pipe(v.string(), v.regex(/^https?:\/\/\S+$/, 'is not a web address'))),
  grade: v.picklist(SOURCE_GRADES),
});
export type SourceSource = v.InferOutput<typeof SourceSource>;

export const FeatureSource = v.strictObject({
  type: v.literal('Feature'),
  id: Id,
  properties: v.strictObject({
    kind: v.pipe(v.string(), v.regex(/^[a-z][a-z-]*$/, 'is not a kind')),
    name: Localized,
    date: v.nullable(EdtfSchema),
    accuracyM: v.pipe(v.number(), v.finite(), v.gtValue(0)),
    isSchematic: v.optional(v.boolean(), false),
    isInferred: v.optional(v.boolean(), false),
    road: v.optional(v.string(), ''),
    mode: v.optional(v.picklist(['foot', 'bicycle', 'truck', 'pipeline', 'river', 'sea', '']), ''),
    rank: v.picklist([0, 1, 2, 3]),
    sources: v.pipe(Ids, v.minLength(1, 'names no source')),
    note: v.optional(Localized),
  }),
  geometry: NoteGeometrySchema,
});
export type FeatureSource = v.InferOutput<typeof FeatureSource>;

export const EventSource = v.strictObject({
  id: Id,
  title: Localized,
  date: v.nullable(EdtfSchema),
  kind: v.picklist(EVENT_KINDS),
  layers: v.pipe(
    v.array(v.picklist(LAYER_IDS)),
    v.minLength(1, 'names no layer'),
    v.check((layers) => isWithoutRepeats(layers), 'names the same layer twice'),
  ),
  features: Ids,
  noPlace: v.optional(v.literal(true)),
  summary: Localized,
  body: v.string(),
  figures: v.array(v.strictObject({ what: Localized, value: Text, source: v.nullable(Id) })),
  disputes: v.array(
    v.strictObject({
      point: Localized,
      versions: v.pipe(
        v.array(v.strictObject({ text: Localized, holder: Text })),
        v.minLength(2, 'a dispute needs at least two versions'),
      ),
    }),
  ),
  sources: v.pipe(Ids, v.minLength(1, 'names no source')),
  essay: v.array(v.pipe(v.string(), v.regex(/^(S\d+P\d+[a-z]?|N\d+)$/, 'is not a paragraph id'))),
});
export type EventSource = v.InferOutput<typeof EventSource>;

function isWithoutRepeats(list: string[]): boolean {
  return new Set(list).size === list.length;
}
