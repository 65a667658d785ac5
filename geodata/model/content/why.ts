import * as v from 'valibot';
import { AUTHORED_FILES } from './authored-source.ts';
import type { PositionBasis } from './place-source.ts';
import type { PageName, PageRef } from './record-page.ts';
import type { Localized, Source } from './records.ts';

/** Parts of the ground that are drawn from a data set as a whole. */
export const GROUND_PARTS = [
  'coast',
  'sea',
  'depth',
  'lakes',
  'rivers',
  'provinces',
  'towns',
  'relief',
  'land',
  'graticule',
] as const;
export type GroundPart = (typeof GROUND_PARTS)[number];

const Id = v.pipe(v.string(), v.maxLength(64));
const Day = v.pipe(v.number(), v.integer());

/**
 * Something drawn on the map, by what the map knows of it: a feature of the history; a name, road
 * or railway of its years; a place under its name of the day; the land of a unit, or the border
 * between two, with the states they belonged to that day; or a part of the ground.
 */
export const MarkRefSchema = v.variant('kind', [
  v.object({ kind: v.literal('feature'), id: Id }),
  v.object({ kind: v.literal('name'), file: v.picklist(AUTHORED_FILES), id: Id }),
  v.object({ kind: v.literal('place'), id: Id, day: Day }),
  v.object({ kind: v.literal('land'), unit: Id, polity: Id, day: Day }),
  v.object({
    kind: v.literal('border'),
    units: v.pipe(v.tuple([Id, Id]), v.readonly()),
    polities: v.pipe(v.tuple([Id, Id]), v.readonly()),
    day: Day,
  }),
  v.object({ kind: v.literal('ground'), part: v.picklist(GROUND_PARTS) }),
]);
export type MarkRef = v.InferOutput<typeof MarkRefSchema>;
export type RefOf<Kind extends MarkRef['kind']> = Extract<MarkRef, { kind: Kind }>;

/** A sentence of the content; `vi` is `null` where it was written in English alone. */
export interface Said {
  readonly en: string;
  readonly vi: string | null;
}

/** Why something is on the map: what is claimed, who says so, and how the position is known. */
export interface Why {
  /** What it is called; of a border, the two states it parts. */
  readonly names: readonly Localized[];
  /** What kind of thing, as the content writes it; empty for lands and borders. */
  readonly type: string;
  /** The names of the day with the time each held, of a place. */
  readonly namesOfDay: readonly PageName[];
  readonly claims: readonly Said[];
  /** What the date says: EDTF, or `null` for every time. */
  readonly date: string | null;
  /** How far the position may lie off, in metres; `null` where only words say it. */
  readonly accuracyM: number | null;
  /** The course between known points is not known. */
  readonly isSchematic: boolean;
  /** How the position is known; `null` where nobody said it in one word. */
  readonly basis: PositionBasis | null;
  /** How it is known, in words. */
  readonly basisInWords: Localized | null;
  /** Empty where nobody has found a source yet. */
  readonly sources: readonly Source[];
  /** Ids of `CREDITS`: the data sets it is drawn from. */
  readonly creditIds: readonly string[];
  /** Where all that is known of it stands. */
  readonly page: PageRef | null;
}
