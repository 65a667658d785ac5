import * as v from 'valibot';
import type { AtlasError } from '../result.ts';
import { DATUMS } from '../space/datum.ts';
import type { LngLat } from '../space/lng-lat.ts';
import type { DayMonthOrder } from '../time/written-date.ts';
import type { ReadingReport } from './import-report.ts';

/**
 * What becomes of a column of a file, or of a property of its features. `coordinates` is one text
 * with both: a grid reference, UTM or degrees; `wkt` is a shape in words, `links` are ids of events of
 * the atlas. `keep` stays with the note and goes out with it again; `drop` stays out.
 */
export const COLUMN_ROLES = [
  'title',
  'text',
  'date',
  'start',
  'end',
  'tags',
  'author',
  'lat',
  'lng',
  'coordinates',
  'wkt',
  'links',
  'keep',
  'drop',
] as const;
export type ColumnRole = (typeof COLUMN_ROLES)[number];

/** Columns beyond these are kept with the notes, and nobody is asked about them. */
export const MOST_COLUMNS = 300;

/** What a person decides of an import. `null` is left to the atlas, or was not asked yet. */
export const ImportChoicesSchema = v.object({
  /** Whether the first row of a table names its columns. */
  hasHeader: v.nullable(v.boolean()),
  /** One for each column that the sheet shows. */
  roles: v.nullable(v.pipe(v.array(v.picklist(COLUMN_ROLES)), v.maxLength(MOST_COLUMNS))),
  order: v.nullable(v.picklist(['dayFirst', 'monthFirst'])),
  datum: v.nullable(v.picklist(DATUMS)),
});
export type ImportChoices = v.InferOutput<typeof ImportChoicesSchema>;

/** Everything left to the atlas. */
export const NO_CHOICES: ImportChoices = { hasHeader: null, roles: null, order: null, datum: null };

/** What the dates of a file say of the order of day and month. */
export interface DateSurvey {
  /** How many can be read either way, and the first of them. */
  readonly ambiguous: number;
  readonly example: string | null;
  /** The order that a date which can be read in one way only proves; `null` where it has to be asked. */
  readonly proven: { readonly order: DayMonthOrder; readonly example: string } | null;
  /** Two dates that prove the opposite of each other: day first, month first. */
  readonly mixed: readonly [dayFirst: string, monthFirst: string] | null;
}

/** A column, or a property that features of the file have. */
export interface ImportColumn {
  readonly name: string;
  readonly role: ColumnRole;
  /** What the first rows say there, cut short. */
  readonly samples: readonly string[];
  /** How many rows say something there. */
  readonly filled: number;
}

/** A note as it would come in. */
export interface NotePreview {
  readonly title: string;
  /** EDTF. */
  readonly date: string | null;
  readonly shape: 'Point' | 'LineString' | 'Polygon';
}

/** What a file is, what would become of it by the choices in force, and what is still to be asked. */
export interface ImportSheet {
  readonly fileName: string;
  /** As people call it: `CSV`, `KML`. */
  readonly format: string;
  readonly rowCount: number;
  /** Whether its rows are lines of a table, and whether the first of them names the columns. */
  readonly table: { readonly hasHeader: boolean } | null;
  readonly columns: readonly ImportColumn[];
  /** Columns beyond {@link MOST_COLUMNS}. */
  readonly moreColumns: number;
  readonly choices: Pick<ImportChoices, 'order' | 'datum'>;
  readonly dates: DateSurvey;
  /** Whether a column of places has grid references, which mean nothing without a datum. */
  readonly hasGrid: boolean;
  /** What was not answered and must be before anything is imported. */
  readonly asks: readonly ('order' | 'datum')[];
  readonly outcome: ImportOutcome;
}

/** What would come in by the choices in force. */
export type ImportOutcome =
  | {
      readonly ok: true;
      readonly report: ReadingReport;
      readonly datedCount: number;
      readonly first: readonly NotePreview[];
      /** Some of the places, for a picture of where they lie. */
      readonly places: readonly LngLat[];
    }
  | { readonly ok: false; readonly error: AtlasError };
