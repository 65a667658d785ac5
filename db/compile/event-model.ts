import * as v from 'valibot';
import { isClaimFault, readClaim } from '../../geodata/model/claim.ts';
import { LAYER_IDS } from '../../geodata/model/layers.ts';
import { EVENT_KINDS, PLACE_ROLES } from '../../geodata/model/records.ts';
import {
  EssayParagraphsSource,
  IdSource,
  IdsSource,
  LocalizedSource,
  SourceIdsSource,
  TextSource,
} from '../../geodata/model/source-parts.ts';
import { EdtfSchema } from '../../geodata/model/workbook.ts';

/** A part of the story, as `db/content/chapters.json` lists them in order. */
export const ChapterSource = v.strictObject({
  id: IdSource,
  title: LocalizedSource,
  /** Counts from 1, without gaps. */
  order: v.pipe(v.number(), v.integer('is not a whole number'), v.minValue(1, 'is below 1')),
});
export type ChapterSource = v.InferOutput<typeof ChapterSource>;

/** A claim with its sources at the end, or an empty text for the end of a paragraph. */
const ClaimSource = v.pipe(
  v.string(),
  v.rawCheck(({ dataset, addIssue }) => {
    if (!dataset.typed || dataset.value === '') return;
    const claim = readClaim(dataset.value);
    if (isClaimFault(claim)) addIssue({ message: claim.reason });
  }),
);

/** A number somebody published. `value` keeps the wording, `number` can be reckoned with. */
const FigureSource = v.strictObject({
  what: LocalizedSource,
  value: TextSource,
  number: v.optional(v.pipe(v.number(), v.finite())),
  unit: v.optional(LocalizedSource),
  asOf: v.optional(EdtfSchema),
  source: v.nullable(IdSource),
});
export type FigureSource = v.InferOutput<typeof FigureSource>;

const DisputeSource = v.strictObject({
  point: LocalizedSource,
  versions: v.pipe(
    v.array(
      v.strictObject({
        text: LocalizedSource,
        holder: LocalizedSource,
        sources: v.optional(IdsSource, []),
        /** The view of the essay the atlas starts from. */
        isEssay: v.optional(v.literal(true)),
      }),
    ),
    v.minLength(2, 'a dispute needs at least two versions'),
  ),
});

/** An event, as `db/content/events/*.json` write it. */
export const EventSource = v.strictObject({
  id: IdSource,
  title: LocalizedSource,
  /** `null` for what has no date of its own and is shown at every time. */
  date: v.nullable(EdtfSchema),
  kind: v.picklist(EVENT_KINDS),
  chapter: IdSource,
  layers: v.pipe(
    v.array(v.picklist(LAYER_IDS)),
    v.minLength(1, 'names no layer'),
    v.check((ids) => new Set(ids).size === ids.length, 'names the same layer twice'),
  ),
  places: v.array(v.strictObject({ place: IdSource, role: v.picklist(PLACE_ROLES) })),
  noPlace: v.optional(v.literal(true)),
  features: IdsSource,
  actors: v.array(v.strictObject({ actor: IdSource, role: LocalizedSource })),
  summary: LocalizedSource,
  /** English. Empty as long as nobody has written it. */
  body: v.array(ClaimSource),
  figures: v.array(FigureSource),
  disputes: v.array(DisputeSource),
  /** In the order of their numbers; what claims cite beside is added behind. */
  sources: SourceIdsSource,
  essay: EssayParagraphsSource,
});
export type EventSource = v.InferOutput<typeof EventSource>;
