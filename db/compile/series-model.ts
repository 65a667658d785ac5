import * as v from 'valibot';
import { IdSource, LocalizedSource } from '../../geodata/model/content/source-parts.ts';

/** Where the numbers of a series stand already: a series says nothing that no record says. */
const PointsSource = v.variant('from', [
  /** Figures of events, each named by the English words for what it counts. */
  v.strictObject({
    from: v.literal('figures'),
    figures: v.pipe(
      v.array(v.strictObject({ event: IdSource, what: v.string() })),
      v.minLength(1, 'has no figure'),
    ),
  }),
  /** A column of a table, shown by the first of its events. */
  v.strictObject({ from: v.literal('table'), table: IdSource, column: IdSource }),
  /** The length of the Trail as it is drawn, at the end of each year. */
  v.strictObject({ from: v.literal('trail'), event: IdSource, source: IdSource }),
]);

/** Numbers over time for the timeline, as `db/content/series.json` lists them in order. */
export const SeriesSource = v.strictObject({
  id: IdSource,
  title: LocalizedSource,
  unit: v.optional(LocalizedSource),
  note: v.optional(LocalizedSource),
  points: PointsSource,
});
export type SeriesSource = v.InferOutput<typeof SeriesSource>;
