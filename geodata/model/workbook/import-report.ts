import type { ReasonKey } from '../messages/reasons.ts';

/**
 * What of an imported file could not be used: shapes and entries that stayed out, and parts of
 * notes that came in without them. Worded by `import.left.<kind>`.
 */
export const LEFT_OUT_KINDS = [
  'noPlace',
  'badPlace',
  'badShape',
  'notAFeature',
  'picture',
  'date',
  'text',
  'links',
  'longTitle',
  'longText',
  'properties',
] as const;
export type LeftOutKind = (typeof LEFT_OUT_KINDS)[number];

/** Where in a file something could not be used, and why. */
export interface ImportProblem {
  /** Number of the feature, from 1. */
  readonly index: number;
  /** Path inside the feature, e.g. `geometry.coordinates[0][3]`. */
  readonly where: string;
  readonly reason: ReasonKey;
  /** What the words of the reason need. */
  readonly params: Readonly<Record<string, string | number>>;
}

/** How often something could not be used, and the first place where. */
export interface LeftOut {
  readonly kind: LeftOutKind;
  readonly count: number;
  readonly first: ImportProblem;
}

/** What can be read in a file and what not. */
export interface ReadingReport {
  readonly noteCount: number;
  /** In the order of {@link LEFT_OUT_KINDS}. */
  readonly leftOut: readonly LeftOut[];
  /**
   * Properties that a note has no place for and that stay with it: their first names, and whether
   * there are more.
   */
  readonly otherKeys: { readonly names: readonly string[]; readonly hasMore: boolean };
}

/** What of the notes read was new. All others were added. */
export interface StoredCounts {
  /** Notes that took the place of one with the same id. */
  readonly replacedCount: number;
  /** Notes that were here already as they are in the file. */
  readonly unchangedCount: number;
}

/** What an import took from a file and what it left. */
export type ImportReport = ReadingReport & StoredCounts;

/** How far an import of notes has come. `total` is 0 while it is not known. */
export interface ImportProgress {
  readonly step: 'reading' | 'checking' | 'storing';
  readonly done: number;
  readonly total: number;
}
