import type { Bounds, LngLat } from '../space/lng-lat.ts';
import type { Citation } from './claim.ts';
import type { PositionBasis } from './place-source.ts';
import type { Localized, Source } from './records.ts';

/** What has a page of its own beside the events, which have their record. */
export const PAGE_KINDS = ['place', 'person', 'organisation', 'feature', 'source'] as const;
export type PageKind = (typeof PAGE_KINDS)[number];

/** The address of a page. */
export interface PageRef {
  readonly kind: PageKind;
  readonly id: string;
}

/** A name and the time it held, EDTF, both ends inclusive; `null` where that end is open. */
export interface PageName {
  readonly lang: string;
  readonly text: string;
  readonly from: string | null;
  readonly to: string | null;
  readonly isUnsourced: boolean;
}

/** Where something is, how well that is known, and how. */
export interface PagePosition {
  /** The place, or the middle of the box around a line or an area. */
  readonly lngLat: LngLat;
  readonly bounds: Bounds;
  readonly accuracyM: number;
  /** `null` where nobody said it. */
  readonly basis: PositionBasis | null;
}

/** Another page that has to do with this one. */
export interface PageLink extends PageRef {
  /** As it is called today. */
  readonly name: Localized;
  /** What it is to this one, in words of the content; `null` where the kind says all. */
  readonly relation: Localized | null;
}

/** What somebody was, and when. */
export interface PageRole {
  readonly role: Localized;
  readonly organisation: Localized | null;
  /** The organisation's page; `null` exactly where there is no organisation. */
  readonly organisationId: string | null;
  readonly from: string | null;
  readonly to: string | null;
}

/** An event that speaks of the thing. */
export interface PageEvent {
  readonly id: string;
  /** What the thing is to the event, in words of the content; `null` where nobody said it. */
  readonly role: Localized | null;
  /** Where it happened, as it was called then; told of people and organisations alone. */
  readonly sites: readonly Localized[];
}

/** What one source says of a unit of troops. */
export interface UnitFact {
  readonly kind: 'parent' | 'commander' | 'strength' | 'position';
  /** EDTF; `null` for as long as the unit is told of. */
  readonly date: string | null;
  /** The unit it answered to, its commander, or the place; `null` for a strength. */
  readonly words: Localized | null;
  readonly page: PageRef | null;
  /** `null` for everything but a strength. */
  readonly men: number | null;
  readonly note: Localized | null;
  readonly citation: Citation;
}

/** All that is known of a place, a person, an organisation, a feature or a source. */
export interface RecordPage extends PageRef {
  /** As it is called today. */
  readonly title: Localized;
  /** What kind of thing, as the content writes it; empty for a person. */
  readonly type: string;
  /** Every name, in order of preference. */
  readonly names: readonly PageName[];
  readonly position: PagePosition | null;
  /** EDTF: born, founded, built, or what a drawn thing's date says; `null` where unknown. */
  readonly from: string | null;
  /** EDTF: died, dissolved, gone; `null` where unknown, or where `from` says all. */
  readonly to: string | null;
  /** What is said of it in short: sentences, or the imprint of a work. */
  readonly notes: readonly Localized[];
  readonly roles: readonly PageRole[];
  /** What is known of a unit of troops, by kind; empty for everything else. */
  readonly facts: readonly UnitFact[];
  /** In order of time. */
  readonly events: readonly PageEvent[];
  /** Related people and organisations, what draws a place, what cites a source; by kind and name. */
  readonly links: readonly PageLink[];
  /** Where the essay speaks of a person or an organisation, e.g. `S2P4`. */
  readonly essayRefs: readonly string[];
  /** What it rests on; a source's page holds itself. */
  readonly sources: readonly Source[];
}
