import * as v from 'valibot';
import { isClaimFault, readClaim } from '../../geodata/model/content/claim.ts';
import { LAYER_IDS } from '../../geodata/model/content/layers.ts';
import { EVENT_KINDS, PLACE_ROLES } from '../../geodata/model/content/records.ts';
import {
  EssayParagraphsSource,
  IdSource,
  IdsSource,
  LocalizedSource,
  SourceIdsSource,
  TextSource,
} from '../../geodata/model/content/source-parts.ts';
import { EdtfSchema } from '../../geodata/model/workbook/workbook.ts';

/** A part of the story, as `db/content/chapters.json` lists them in order. */
export const ChapterSource = v.strictObject({
  id: IdSource,
  title: LocalizedSource,
  /** The time it tells of, as its title says it. */
  days: EdtfSchema,
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

/** An item of a body in another language; what it rests on stands with the English one alone. */
const TranslatedClaimSource = v.pipe(
  v.string(),
  v.check((text) => !text.includes('[@'), 'cites sources, which the English item does'),
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
  date: v.pipe(
    v.nullable(EdtfSchema),
    v.description(
      'EDTF: 1954-05-07, 1954-05, 1954-03-13/1954-05-07, 1941-02~ (about), 1966? (uncertain); null for what has no date of its own and is shown at every time.',
    ),
  ),
  kind: v.picklist(EVENT_KINDS),
  chapter: IdSource,
  layers: v.pipe(
    v.array(v.picklist(LAYER_IDS)),
    v.minLength(1, 'names no layer'),
    v.check((ids) => new Set(ids).size === ids.length, 'names the same layer twice'),
  ),
  places: v.pipe(
    v.array(v.strictObject({ place: IdSource, role: v.picklist(PLACE_ROLES) })),
    v.description('Ids of db/content/places/, with what each was to the event.'),
  ),
  noPlace: v.optional(v.literal(true)),
  features: v.pipe(IdsSource, v.description('Ids of geodata/layers/, shown when it is chosen.')),
  ends: v.pipe(
    v.optional(IdsSource, []),
    v.description(
      'Ids of geodata/layers/ that come to an end with it: posts taken or given up, airfields closed. None may be there the day after.',
    ),
  ),
  actors: v.pipe(
    v.array(v.strictObject({ actor: IdSource, role: LocalizedSource })),
    v.description('Ids of db/content/people.json and organisations.json.'),
  ),
  summary: LocalizedSource,
  body: v.pipe(
    v.array(ClaimSource),
    v.description(
      'English, one claim for each item, ending with its sources: "Text. [@source; @other, p. 12]", or "Text. [@?]" for what is not yet sourced. An empty item begins a new paragraph. Empty as long as nobody has written it.',
    ),
  ),
  bodyVi: v.pipe(
    v.optional(v.array(TranslatedClaimSource), []),
    v.description(
      'The body in Vietnamese, item by item as "body" has it, without its sources: each item rests on what the English one cites. Empty as long as nobody has translated it.',
    ),
  ),
  figures: v.array(FigureSource),
  disputes: v.array(DisputeSource),
  sources: v.pipe(
    SourceIdsSource,
    v.description(
      'Ids of db/content/sources.json in the order of their numbers; what claims, figures and disputes cite beside is added behind.',
    ),
  ),
  essay: v.pipe(
    EssayParagraphsSource,
    v.description('Paragraphs (S2P4) and footnotes (N3) of the essay that say it.'),
  ),
});
export type EventSource = v.InferOutput<typeof EventSource>;
