import * as v from 'valibot';
import type { LayerId } from '../content/layers.ts';
import type { Localized } from '../content/records.ts';
import { DATUMS } from '../space/datum.ts';
import type { Bounds } from '../space/lng-lat.ts';
import type { Shape } from '../space/near.ts';

/** How many matches a search answers with; more are nobody's to read. */
export const MOST_MATCHES = 500;

/** What a search found. */
export interface Found {
  /** The best match first. */
  readonly ids: readonly string[];
  /** Whether there are matches beyond these. */
  readonly hasMore: boolean;
}

export const NOTHING_FOUND: Found = { ids: [], hasMore: false };

/** Kinds of things that search finds in the content. */
export type HitKind =
  | 'place'
  | 'event'
  | 'person'
  | 'organisation'
  | 'feature'
  | 'layer'
  | 'source';

/**
 * How well a name answers what was typed, the best first: it is the name; its words are whole
 * words of it; the name begins so; words of it begin so; so it is with Telex read as what it
 * writes; with a slip or two mended; with a word left out; or it is not in a name but in what is
 * said, or near to a place.
 */
export type MatchGrade =
  | 'exact'
  | 'whole'
  | 'begins'
  | 'words'
  | 'telex'
  | 'typo'
  | 'fewer'
  | 'text'
  | 'near';

/** A name that answers what was typed. */
export interface NameMatch {
  readonly kind: HitKind;
  readonly id: string;
  /** The name that matched; the thing may be called otherwise today. */
  readonly name: string;
  readonly grade: MatchGrade;
}

/** Something search found, with what one needs to show it and to go there. */
export interface SearchHit extends NameMatch {
  /** As it is called today. */
  readonly title: Localized;
  /** The box around it, or `null` where it has no place. */
  readonly bounds: Bounds | null;
  /** What kind of place, feature, event, work it is, as the content writes it; may be empty. */
  readonly type: string;
  /** Its date as EDTF. */
  readonly date: string | null;
  /** First and last day, inclusive; `null` for an open end. */
  readonly startDay: number | null;
  readonly endDay: number | null;
  /** Its layers: its own, and those of the events it belongs to. */
  readonly layerIds: readonly LayerId[];
  /** For a match in what is said: that sentence. Only the first {@link MOST_HITS} come with one. */
  readonly snippet: string | null;
  /** In a search around a place, how far from it; else `null`. */
  readonly distanceM: number | null;
}

/** How many hits are shown for what is typed before one asks for more. */
export const MOST_HITS = 12;

/** Something looked for in the atlas. Coordinates in `near …` are on the datum. */
export const AtlasSearchSchema = v.object({
  text: v.pipe(v.string(), v.maxLength(200)),
  datum: v.picklist(DATUMS),
  limit: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(MOST_MATCHES)),
});
export type AtlasSearch = v.InferOutput<typeof AtlasSearchSchema>;

/** What the atlas has for it. */
export interface AtlasFound {
  readonly hits: readonly SearchHit[];
  /** Whether there are more than were asked for. */
  readonly hasMore: boolean;
  /** The place around which was searched, if it was. */
  readonly near: NearPlace | null;
}

/** A place around which one searches, and how far. */
export interface NearPlace {
  /** `null` for coordinates. */
  readonly title: Localized | null;
  readonly shape: Shape;
  readonly radiusM: number;
}

export const NO_HITS: AtlasFound = { hits: [], hasMore: false, near: null };

/** Begins the one word that stands for a whole name; no text holds it (private use). */
const WHOLE_NAME = '\uE000';

/** The word of the index that stands for a whole name, whatever spaces it is written with. */
export function wholeNameWord(words: readonly string[]): string {
  return `${WHOLE_NAME}${words.join('')}`;
}

/** Whether a word of the index is a whole name. */
export function isWholeName(word: string): boolean {
  return word.startsWith(WHOLE_NAME);
}
