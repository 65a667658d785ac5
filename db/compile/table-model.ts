import * as v from 'valibot';
import {
  IdSource,
  LocalizedSource,
  SourceIdsSource,
  TextSource,
} from '../../geodata/model/content/source-parts.ts';
import { EdtfSchema } from '../../geodata/model/workbook/workbook.ts';

/** What one source says of one date: a number or words, never both. */
const PointSource = v.pipe(
  v.strictObject({
    date: EdtfSchema,
    value: v.optional(v.pipe(v.number(), v.finite(), v.minValue(0, 'is below 0'))),
    text: v.optional(LocalizedSource),
    /** The first day of a sum that ends with `date`. */
    since: v.optional(EdtfSchema),
    note: v.optional(LocalizedSource),
    /** Posts of the map that the words speak of, and who held each when the day ended. */
    posts: v.optional(
      v.array(v.strictObject({ post: IdSource, holder: v.picklist(['french', 'vietnamese']) })),
      [],
    ),
    source: IdSource,
    locator: v.optional(TextSource),
  }),
  v.check(
    ({ value, text }) => (value === undefined) !== (text === undefined),
    'has not exactly one of "value" and "text"',
  ),
);
export type PointSource = v.InferOutput<typeof PointSource>;

const ColumnSource = v.strictObject({
  id: IdSource,
  title: LocalizedSource,
  unit: v.optional(LocalizedSource),
  /** The column this one counts a part of: on no date may the part exceed the whole. */
  partOf: v.optional(IdSource),
  /** Counts marks of the siege on the map, by kind: posts held, posts lost. */
  counts: v.optional(v.picklist(['strongpoint', 'town-taken'])),
  points: v.pipe(v.array(PointSource), v.minLength(1, 'has no point')),
});
export type ColumnSource = v.InferOutput<typeof ColumnSource>;

/** A table of dated values, as `db/content/tables/*.json` write it. */
export const TableSource = v.strictObject({
  id: IdSource,
  title: LocalizedSource,
  note: v.optional(LocalizedSource),
  /** The records that show it. */
  events: SourceIdsSource,
  /** The days it tells of: every point lies within. */
  days: v.optional(EdtfSchema),
  columns: v.pipe(v.array(ColumnSource), v.minLength(1, 'has no column')),
});
export type TableSource = v.InferOutput<typeof TableSource>;
