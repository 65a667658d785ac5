import type { Feature, LineString, Point, Polygon } from 'geojson';
import type { Bounds, LngLat } from '../space/lng-lat.ts';
import type { DateSpan } from '../time/edtf.ts';
import type { Citation, Claim } from './claim.ts';
import type { Evidence, SourceGrade } from './evidence.ts';
import type { LayerId } from './layers.ts';
import type { PositionBasis } from './place-source.ts';

/** A text in the two languages of the atlas, both in Unicode NFC. */
export interface Localized {
  readonly en: string;
  readonly vi: string;
}

/** What the list, the timeline and the map need to know of an event. */
export interface EventSummary extends Evidence {
  readonly id: string;
  readonly title: Localized;
  /** `null` when the event has no date of its own; it is then shown at every time. */
  readonly date: DateSpan | null;
  readonly kind: EventKind;
  /** Layer groups the event belongs to, never empty. */
  readonly layerIds: readonly LayerId[];
  /** Text ids of every feature linked to the event, on the map or not. */
  readonly featureIds: readonly string[];
  /** The box around its places and features, or `null` for an explicit "no place". */
  readonly bounds: Bounds | null;
}

export const EVENT_KINDS = [
  'battle',
  'conference',
  'agreement',
  'movement',
  'construction',
  'politics',
  'campaign',
] as const;
export type EventKind = (typeof EVENT_KINDS)[number];

/** A whole record, as the record panel shows it. */
export interface EventRecord extends EventSummary {
  readonly chapter: Chapter;
  /** One to three sentences. */
  readonly summary: Localized;
  /** Longer text in paragraphs; may be empty. */
  readonly body: readonly (readonly BodyClaim[])[];
  readonly places: readonly EventPlace[];
  readonly actors: readonly EventActor[];
  readonly figures: readonly EventFigure[];
  /** Values of many days; mostly none. */
  readonly tables: readonly DataTable[];
  readonly disputes: readonly Dispute[];
  /** Everything the record cites anywhere, in the order of their numbers; never empty. */
  readonly sources: readonly Source[];
  /** Paragraph ids of the source essay, e.g. `S2P4`. */
  readonly essayRefs: readonly string[];
}

/** A claim of a body, English, with the same in Vietnamese. */
export interface BodyClaim extends Claim {
  /** `null` for all of a body that nobody has translated. */
  readonly textVi: string | null;
}

/** A part of the story. */
export interface Chapter {
  readonly id: string;
  readonly title: Localized;
}

/** What a place is to an event. */
export const PLACE_ROLES = ['site', 'origin', 'destination', 'via', 'seat', 'affected'] as const;
export type PlaceRole = (typeof PLACE_ROLES)[number];

/** What is known of a place beyond its position: who held it, how that ended, or anything else. */
export interface PlaceRemark {
  readonly kind: 'garrison' | 'fate' | 'note';
  readonly text: Localized;
}

/** A place of the gazetteer, or a shape of a layer that the gazetteer does not know. */
export interface EventPlace {
  readonly id: string;
  /** The feature that draws it, or `null` when no layer does. */
  readonly featureId: string | null;
  /** `null` where nobody said it. */
  readonly role: PlaceRole | null;
  /** As it was called on the first day of the event. */
  readonly name: Localized;
  readonly lngLat: LngLat;
  /** Honest accuracy of the position, metres. */
  readonly accuracyM: number;
  /** How the position is known; `null` where nobody said it. */
  readonly basis: PositionBasis | null;
  readonly remarks: readonly PlaceRemark[];
}

/** A person or an organisation in an event. */
export interface EventActor {
  readonly id: string;
  readonly isPerson: boolean;
  /** As they were called on the first day of the event. */
  readonly name: Localized;
  readonly role: Localized;
}

/** A number somebody published, with what it counts. `value` keeps the wording of its source. */
export interface EventFigure {
  readonly what: Localized;
  readonly value: string;
  /** The value to reckon with, where it is one number. */
  readonly number: number | null;
  readonly unit: Localized | null;
  readonly asOf: DateSpan | null;
  readonly sourceId: string | null;
}

/** What sources say of the same things on many days: a row for each date, a column for each thing. */
export interface DataTable {
  readonly id: string;
  readonly title: Localized;
  /** How it is to be read; `null` where nothing needs saying. */
  readonly note: Localized | null;
  readonly columns: readonly DataColumn[];
}

/** One thing that was counted or noted; a date nobody spoke of has no point. */
export interface DataColumn {
  readonly title: Localized;
  /** `null` for words, and where the title tells what is counted. */
  readonly unit: Localized | null;
  readonly points: readonly DataPoint[];
}

/** What one source says of one date: a number, or words. */
export interface DataPoint {
  readonly date: DateSpan;
  /** `null` exactly where there are words. */
  readonly value: number | null;
  readonly text: Localized | null;
  /** First day of a sum over several days that ends with `date`; `null` for the date alone. */
  readonly since: DateSpan | null;
  /** What the source leaves out or adds; `null` where nothing needs saying. */
  readonly note: Localized | null;
  readonly citation: Citation;
}

/** A point on which sources disagree. */
export interface Dispute {
  readonly point: Localized;
  readonly versions: readonly DisputeVersion[];
}

export interface DisputeVersion {
  readonly text: Localized;
  /** Who says so. */
  readonly holder: Localized;
  readonly sourceIds: readonly string[];
  /** The view of the essay this atlas starts from. */
  readonly isEssay: boolean;
}

/** The essay this atlas starts from, cited like any work; what it says is its own view. */
export const ESSAY_SOURCE_ID = 'essay';

export interface Source {
  readonly id: string;
  readonly title: string;
  /** `null` for works without an address. The atlas never opens it by itself. */
  readonly url: string | null;
  readonly grade: SourceGrade;
  /** The last day of the time it was published in; `null` where nobody noted a year. */
  readonly issuedDay: number | null;
  /** Who wrote or keeps it, where it appeared and when, in the words of a bibliography. */
  readonly imprint: string;
  /** How it was read, in English: through a mirror, in extracts; `null` when as published. */
  readonly note: string | null;
  /** Language of the work as ISO 639-1, or `null` when nobody said it. */
  readonly language: string | null;
}

/** Properties every historical feature carries on the map. */
export interface FeatureProperties extends Evidence {
  /** Stable text id, e.g. `dbp-beatrice`. */
  readonly featureId: string;
  readonly layerId: LayerId;
  /** What it is: strongpoint, road, pass, boundary … decides symbol and line. */
  readonly kind: string;
  readonly nameEn: string;
  readonly nameVi: string;
  /** `null` when undated: the feature is then shown at every time. */
  readonly edtf: string | null;
  /** Inclusive first day; `OPEN_START_DAY` when undated. */
  readonly startDay: number;
  /** Inclusive last day; `OPEN_END_DAY` when undated. */
  readonly endDay: number;
  readonly accuracyM: number;
  /** Drawn dashed: the line between known points is schematic or inferred. */
  readonly isSchematic: boolean;
  /** How a Trail segment was travelled: foot, bicycle, truck, pipeline, river, sea; else empty. */
  readonly mode: string;
  /** Whether an event of it is told otherwise by the essay than by other sources. */
  readonly isContested: boolean;
  /** The country of today it lies in (ISO 3166, small letters); empty where none is noted. */
  readonly country: string;
  /** How early its label appears: 0 (first) to 3 (closest zooms). */
  readonly rank: number;
  /** Of a unit of troops: the code of its sign and, behind a colon, its label. */
  readonly unit?: string;
  /** How many units of the same place and time stand below its sign. */
  readonly unitSlot?: number;
  /** Text ids of linked events, in order of date. */
  readonly eventIds: readonly string[];
}

/** `id` is a positive integer, unique over the whole atlas, and serves as the map feature id. */
export type AtlasFeature = Feature<Point | LineString | Polygon, FeatureProperties> & {
  id: number;
};

export interface AtlasFeatureCollection {
  readonly type: 'FeatureCollection';
  readonly features: AtlasFeature[];
}

/** One layer group with its features. */
export interface LayerContent {
  readonly id: LayerId;
  readonly title: Localized;
  readonly description: Localized;
  readonly features: AtlasFeatureCollection;
}

/** A gun as the pages know it. */
export interface Gun {
  readonly id: string;
  readonly name: Localized;
  readonly rangeM: number;
  readonly note: Localized | null;
  readonly sources: readonly { readonly id: string; readonly title: string }[];
}

/** Everything the atlas page loads once at start. */
export interface AtlasContent {
  readonly version: string;
  readonly layers: readonly LayerContent[];
  /** In order of first day, undated last. */
  readonly events: readonly EventSummary[];
  /** Guns of the period, the shortest range first. */
  readonly guns: readonly Gun[];
}
