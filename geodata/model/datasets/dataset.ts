import * as v from 'valibot';
import { DATUMS } from '../space/datum.ts';
import { LngLatSchema } from '../space/lng-lat.ts';
import { IdSchema } from '../workbook/workbook.ts';
import { KnownDatasetSchema } from './known-dataset.ts';

/** More columns than any table of the field has; a row of a broken file may seem to have thousands. */
export const MOST_COLUMNS = 512;

const Count = v.pipe(v.number(), v.integer(), v.minValue(0));
const ColumnIndex = v.pipe(Count, v.maxValue(MOST_COLUMNS - 1));
const Day = v.pipe(v.number(), v.integer());
const title = v.pipe(
  v.string(),
  v.trim(),
  v.transform((text: string) => text.normalize('NFC')),
  v.minLength(1),
  v.maxLength(300),
);

/** A table of dated points beside the workbook, as the workbook knows it; the rows are in a file. */
export const DatasetSchema = v.object({
  id: IdSchema,
  title,
  isVisible: v.boolean(),
  /** The column whose values the points are coloured by; `null` for one colour. */
  colorBy: v.nullable(ColumnIndex),
  /** The column of numbers whose sums are shown, and which sizes the points; `null` for counting. */
  measureBy: v.nullable(ColumnIndex),
});
export type Dataset = v.InferOutput<typeof DatasetSchema>;

/** In which order a date in figures is written. */
export const DATE_ORDERS = ['ymd', 'dmy', 'mdy'] as const;
export type DateOrder = (typeof DATE_ORDERS)[number];

const DatumSchema = v.picklist(DATUMS);

/** Where the place of a row stands. */
export const PlaceMappingSchema = v.variant('kind', [
  v.object({ kind: v.literal('degrees'), lng: ColumnIndex, lat: ColumnIndex, datum: DatumSchema }),
  /** Coordinates in one column: military grid, UTM, or degrees with letters. */
  v.object({ kind: v.literal('written'), column: ColumnIndex, datum: DatumSchema }),
]);
export type PlaceMapping = v.InferOutput<typeof PlaceMappingSchema>;

/** What the columns of a table mean. */
export const TableMappingSchema = v.object({
  /** `null` for a table without places: it can be read and grouped, and stands on no map. */
  place: v.nullable(PlaceMappingSchema),
  /** `null` for rows that hold at every time. */
  date: v.nullable(v.object({ column: ColumnIndex, order: v.picklist(DATE_ORDERS) })),
  /** Columns that only number the rows: rows alike in all others count as written twice. */
  idColumns: v.pipe(v.array(ColumnIndex), v.maxLength(MOST_COLUMNS)),
  /** What stands for "not known" in a column of numbers. */
  missing: v.pipe(v.array(v.pipe(v.string(), v.maxLength(40))), v.maxLength(20)),
  /** Whether rows that were written twice stay out. */
  leavesOutRepeated: v.boolean(),
});
export type TableMapping = v.InferOutput<typeof TableMappingSchema>;

/** What the values of a column are, all of them. A code is digits that are no number: `0070`. */
export const COLUMN_KINDS = ['number', 'date', 'code', 'text', 'empty'] as const;
export type ColumnKind = (typeof COLUMN_KINDS)[number];

const ColumnFactsSchema = v.object({
  /** As the file has it; empty for a column without a name. */
  name: v.string(),
  kind: v.picklist(COLUMN_KINDS),
  /** How many different values; `null` for more than were counted. */
  distinctCount: v.nullable(Count),
  emptyCount: Count,
  /** Least and greatest number, without what stands for "not known"; `null` where there is none. */
  range: v.nullable(v.tuple([v.number(), v.number()])),
  /** What stands for "not known" here. */
  missing: v.array(v.string()),
});
export type ColumnFacts = v.InferOutput<typeof ColumnFactsSchema>;

/** What is known of a dataset since it was read to its end. */
export const DatasetFactsSchema = v.object({
  fileName: v.string(),
  rowCount: Count,
  /** Rows that stand on the map. */
  pointCount: Count,
  withoutPlaceCount: Count,
  /** Rows whose place is written but is none. */
  wrongPlaceCount: Count,
  withoutDateCount: Count,
  /** Rows whose date is written but is none, and the first such. */
  wrongDateCount: Count,
  firstWrongDate: v.nullable(v.object({ row: Count, text: v.string() })),
  /** Rows of which only the month or the year is known: they stand on its first day. */
  coarseDateCount: Count,
  /** Rows with fewer or more fields than there are columns. */
  raggedCount: Count,
  repeatedCount: Count,
  areRepeatedLeftOut: v.boolean(),
  /** Values that were not UTF-8 and were read as Windows-1252. */
  otherEncodingCount: Count,
  isDated: v.boolean(),
  /** Of the points; `null` where there are none with a date. */
  days: v.nullable(v.tuple([Day, Day])),
  /** South-west and north-east of all points, the west greater where 180° lies between; `null` without. */
  bounds: v.nullable(v.tuple([LngLatSchema, LngLatSchema])),
  mapping: TableMappingSchema,
  columns: v.pipe(v.array(ColumnFactsSchema), v.maxLength(MOST_COLUMNS)),
  /** What is known of tables with these columns; `null` where nothing is. */
  known: v.nullable(KnownDatasetSchema),
});
export type DatasetFacts = v.InferOutput<typeof DatasetFactsSchema>;

/** The beginning of a table that a person chose, and what its columns seem to mean. */
export interface TablePeek {
  /** Names the chosen file for the import; it is forgotten when another one is chosen. */
  readonly token: string;
  readonly fileName: string;
  readonly columns: readonly { readonly name: string; readonly samples: readonly string[] }[];
  readonly suggested: TableMapping;
  /** Whether the dates could be read either way: then a person is asked for the order. */
  readonly isDateOrderOpen: boolean;
  readonly suggestedTitle: string;
  readonly known: v.InferOutput<typeof KnownDatasetSchema> | null;
}

/** How far an import has come. `total` is 0 while nothing is known of it. */
export interface DatasetProgress {
  readonly step: 'reading' | 'sorting' | 'storing';
  readonly doneBytes: number;
  readonly totalBytes: number;
  readonly rowCount: number;
  readonly rowsPerSecond: number;
  /** `null` while it cannot be said. */
  readonly secondsLeft: number | null;
}

/** Rows of a dataset by their number in the file, from 0, each with the text of every column. */
export interface DatasetRow {
  readonly row: number;
  readonly values: readonly string[];
}
