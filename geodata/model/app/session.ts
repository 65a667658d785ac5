import * as v from 'valibot';
import { LAYER_IDS, LayerIdSchema } from '../content/layers.ts';
import { FIRST_DAY, LAST_DAY } from '../time/edtf.ts';
import {
  CameraSchema,
  ClockWindowSchema,
  FIRST_LECTURE_ID,
  IdSchema,
  NoteDraftSchema,
} from '../workbook/workbook.ts';
import { ComparisonSchema } from './comparison.ts';

/** A stretch of the timeline, in days and parts of days: it is zoomed at the pointer. */
export const TimelineViewSchema = v.object({
  fromDay: v.pipe(v.number(), v.finite()),
  days: v.pipe(v.number(), v.finite(), v.minValue(1)),
});
export type TimelineView = v.InferOutput<typeof TimelineViewSchema>;

/**
 * Where a person is in the atlas. It changes all the time, lives in the page, and is kept when it
 * rests, so that the next start goes on from there.
 */
export const SessionSchema = v.object({
  visibleLayerIds: v.array(LayerIdSchema),
  /** Whether the notes of the workbook are on the map. */
  areNotesShown: v.boolean(),
  clock: ClockWindowSchema,
  /** The part of the years that the timeline shows; `null` for all of them. */
  timelineView: v.nullable(TimelineViewSchema),
  /**
   * What stands under the timeline: `none`, `chapters` or the id of a series; `null` for the
   * chapters where the window has room for them.
   */
  timelineStrip: v.nullable(v.pipe(v.string(), v.maxLength(64))),
  /** `null` until the map was moved for the first time: the opening view is then shown. */
  camera: v.nullable(CameraSchema),
  /** The note that was being written when the atlas was last seen; opened again at the next start. */
  draft: v.nullable(NoteDraftSchema),
  /** The maps that stand side by side; `null` while there is one. */
  comparison: v.nullable(ComparisonSchema),
  /** Whether the map spared the computer when it was last seen: it then opens so. */
  wasDrawnLightly: v.boolean(),
  /** The lecture that is worked at. */
  lectureId: IdSchema,
});
export type Session = v.InferOutput<typeof SessionSchema>;

export const SessionPatchSchema = v.partial(SessionSchema);
export type SessionPatch = v.InferOutput<typeof SessionPatchSchema>;

export const DEFAULT_SESSION: Session = {
  visibleLayerIds: [...LAYER_IDS],
  areNotesShown: true,
  clock: { startDay: FIRST_DAY, endDay: LAST_DAY },
  timelineView: null,
  timelineStrip: null,
  camera: null,
  draft: null,
  comparison: null,
  wasDrawnLightly: false,
  lectureId: FIRST_LECTURE_ID,
};
