import * as v from 'valibot';
import { LayerIdSchema } from '../content/layers.ts';
import { ClockWindowSchema } from '../workbook/workbook.ts';

/** How many maps can stand side by side: each takes one of the some sixteen drawings a page may have. */
export const LEAST_COMPARED = 2;
export const MOST_COMPARED = 9;

export const ComparedMapSchema = v.object({
  clock: ClockWindowSchema,
  visibleLayerIds: v.array(LayerIdSchema),
});
/** What one of several maps shows of its own; camera and theme they have in common. */
export type ComparedMap = v.InferOutput<typeof ComparedMapSchema>;

export const ComparisonSchema = v.pipe(
  v.object({
    /** All of them in a grid, or the second laid over the first up to a line that can be drawn aside. */
    layout: v.picklist(['grid', 'swipe']),
    maps: v.pipe(
      v.array(ComparedMapSchema),
      v.minLength(LEAST_COMPARED),
      v.maxLength(MOST_COMPARED),
    ),
    /** Which of them timeline, layers and lists speak of: it shows the session's own window and layers. */
    activeIndex: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(MOST_COMPARED - 1)),
  }),
  v.check(({ maps, activeIndex }) => activeIndex < maps.length, 'no map has that number'),
);
export type Comparison = v.InferOutput<typeof ComparisonSchema>;
