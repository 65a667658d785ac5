import type { DateSpan } from '../time/edtf.ts';
import type { Localized } from './records.ts';

/** What stands on the timeline beside the events, loaded once. */
export interface TimelineContent {
  /** In the order of the story; they overlap. */
  readonly chapters: readonly ChapterSpan[];
  readonly series: readonly Series[];
}

/** A part of the story with the days it tells of, both inclusive. */
export interface ChapterSpan {
  readonly id: string;
  readonly title: Localized;
  readonly startDay: number;
  readonly endDay: number;
}

/** Numbers over time that can be compared with each other, as far as sources give them. */
export interface Series {
  readonly id: string;
  readonly title: Localized;
  /** `null` where the title tells what is counted. */
  readonly unit: Localized | null;
  /** How it is to be read; `null` where nothing needs saying. */
  readonly note: Localized | null;
  /** In order of date. */
  readonly points: readonly SeriesPoint[];
}

export interface SeriesPoint {
  readonly date: DateSpan;
  readonly value: number;
  /** What just this number counts; `null` where the title of the series tells all. */
  readonly what: Localized | null;
  /** The record in which the number stands. */
  readonly eventId: string;
  readonly source: { readonly id: string; readonly title: string };
}
