import * as v from 'valibot';
import { THEMES } from '../app/themes.ts';
import { LayerIdSchema } from '../content/layers.ts';
import { ControlPointSchema, GEOREFERENCE_MODES } from '../space/georeference.ts';
import { LngLatSchema, NoteGeometrySchema } from '../space/lng-lat.ts';
import { tryParseEdtf } from '../time/edtf.ts';
import { NoteStyleSchema, TagsSchema } from './note-style.ts';

/** Text is stored in Unicode NFC whatever the keyboard or the imported file sent. */
const nfc = v.transform((text: string) => text.normalize('NFC'));
const text = (maxLength: number) => v.pipe(v.string(), nfc, v.maxLength(maxLength));
const title = v.pipe(v.string(), v.trim(), nfc, v.minLength(1), v.maxLength(300));
/** The id of a row, or of a record of the atlas. */
export const IdSchema = v.pipe(v.string(), v.regex(/^[0-9a-z][0-9a-z-]{0,63}$/, 'not an id'));
const Day = v.pipe(v.number(), v.integer(), v.minValue(-1_000_000), v.maxValue(1_000_000));

/** An EDTF date the atlas can read. */
export const EdtfSchema = v.pipe(
  v.string(),
  v.trim(),
  v.maxLength(64),
  v.check((value) => tryParseEdtf(value) !== null, 'not an EDTF date'),
);

/** How much of what other programs say of a note is kept, as JSON. */
export const LONGEST_PROPERTIES = 20_000;

const PropertiesSchema = v.pipe(
  v.record(v.pipe(v.string(), v.maxLength(200)), v.unknown()),
  v.check((value) => JSON.stringify(value).length <= LONGEST_PROPERTIES, 'too many properties'),
);

/** A note somebody drew and wrote. */
export const NoteSchema = v.object({
  id: IdSchema,
  title,
  /** Markdown. */
  body: text(200_000),
  /** EDTF, or `null` for a note that holds at every time. */
  date: v.nullable(EdtfSchema),
  geometry: NoteGeometrySchema,
  /** Linked events, by content id. An id the content no longer has is kept and shown as such. */
  eventIds: v.pipe(v.array(IdSchema), v.maxLength(100)),
  /** What the file that it came from says besides, kept for whoever reads the next one. */
  properties: v.exactOptional(PropertiesSchema),
  /** How it looks; absent for one that looks as notes do. */
  style: v.exactOptional(NoteStyleSchema),
  tags: v.exactOptional(TagsSchema),
  /** Who wrote it. */
  author: v.exactOptional(v.pipe(v.string(), v.trim(), nfc, v.minLength(1), v.maxLength(120))),
});
export type Note = v.InferOutput<typeof NoteSchema>;

/** A note being written: it may lack a title or hold half a date, and must not be lost either. */
export const NoteDraftSchema = v.object({
  ...NoteSchema.entries,
  /** `null` for a note that was never stored. */
  id: v.nullable(IdSchema),
  title: v.pipe(v.string(), v.maxLength(300)),
  body: v.pipe(v.string(), v.maxLength(200_000)),
  date: v.nullable(v.pipe(v.string(), v.maxLength(200))),
  author: v.exactOptional(v.pipe(v.string(), v.maxLength(120))),
});
export type NoteDraft = v.InferOutput<typeof NoteDraftSchema>;

export const CameraSchema = v.object({
  center: LngLatSchema,
  zoom: v.pipe(v.number(), v.finite(), v.minValue(0), v.maxValue(24)),
  bearing: v.pipe(v.number(), v.finite(), v.minValue(-360), v.maxValue(360)),
  pitch: v.pipe(v.number(), v.finite(), v.minValue(0), v.maxValue(85)),
});
/** Where the map looks from. `bearing` and `pitch` in degrees. */
export type Camera = v.InferOutput<typeof CameraSchema>;

export const ClockWindowSchema = v.pipe(
  v.object({ startDay: Day, endDay: Day }),
  v.check(({ startDay, endDay }) => startDay <= endDay, 'the window ends before it begins'),
);
/** The stretch of time the atlas shows; both ends inclusive. */
export type ClockWindow = v.InferOutput<typeof ClockWindowSchema>;

export const SelectionSchema = v.object({ kind: v.picklist(['event', 'note']), id: IdSchema });
/** The one record everything points at. */
export type Selection = v.InferOutput<typeof SelectionSchema>;

/** The lecture of a scene that names none: the only one there was before there could be several. */
export const FIRST_LECTURE_ID = 'lecture';

/** A row of scenes. One without a row of its own is called after what it is. */
export const LectureSchema = v.object({
  id: IdSchema,
  /** Place among the lectures, from 0. */
  position: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(100_000)),
  title,
});

const FrameSidePx = v.pipe(v.number(), v.finite(), v.minValue(1), v.maxValue(20_000));
/**
 * What must be seen of a scene: a rectangle round the middle of its camera, in pixels of the page
 * at the camera's zoom.
 */
export const FrameSchema = v.object({ widthPx: FrameSidePx, heightPx: FrameSidePx });
export type Frame = v.InferOutput<typeof FrameSchema>;

/** How the map comes to a scene: at once, gliding, or rising and coming down again. */
export const TRANSITIONS = ['cut', 'ease', 'fly'] as const;
const TransitionSchema = v.object({
  kind: v.picklist(TRANSITIONS),
  seconds: v.pipe(v.number(), v.finite(), v.minValue(0), v.maxValue(30)),
});

/** The clock goes evenly from a scene's window to another in so many seconds, and stays there. */
const ScenePlaySchema = v.object({
  to: ClockWindowSchema,
  seconds: v.pipe(v.number(), v.finite(), v.minValue(1), v.maxValue(600)),
});

/** One step of a lecture: what was on screen, and what to say. */
export const SceneSchema = v.object({
  id: IdSchema,
  lectureId: v.optional(IdSchema, FIRST_LECTURE_ID),
  /** Place in the lecture, from 0. */
  position: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(100_000)),
  title,
  /** What stands under the title on the wall; empty for nothing but the date. */
  caption: v.optional(text(500), ''),
  /** Speaker notes, Markdown; only the lecturer's window shows them. */
  speakerNotes: text(50_000),
  camera: CameraSchema,
  /** `null` for a scene of which only the zoom is known: the wall then shows what fits. */
  frame: v.optional(v.nullable(FrameSchema), null),
  layerIds: v.array(LayerIdSchema),
  /** `null` for the theme of the atlas. */
  theme: v.optional(v.nullable(v.picklist(THEMES)), null),
  clock: ClockWindowSchema,
  /** `null` for a clock that stands still. */
  play: v.optional(v.nullable(ScenePlaySchema), null),
  selection: v.nullable(SelectionSchema),
  /** Records that are marked and named like the selected one. */
  highlights: v.optional(v.pipe(v.array(SelectionSchema), v.maxLength(50)), []),
  transition: v.optional(TransitionSchema, { kind: 'fly', seconds: 1.2 }),
  /** Minutes planned for it; `null` where nothing was planned. */
  minutes: v.optional(
    v.nullable(v.pipe(v.number(), v.finite(), v.minValue(0), v.maxValue(600))),
    null,
  ),
  /** Whether presenting passes it over. */
  isSkipped: v.optional(v.boolean(), false),
  /** Whether the audience sees the notes of the workbook. */
  hasNotesOnWall: v.optional(v.boolean(), false),
  /** The section that begins with it; empty when none does. */
  section: v.optional(text(300), ''),
});
export type Scene = v.InferOutput<typeof SceneSchema>;

/** A scene of which only what every scene must say is said. */
export function makeScene(parts: v.InferInput<typeof SceneSchema>): Scene {
  return v.parse(SceneSchema, parts);
}

/** The formats in which a scanned map is kept. */
export type ScanMime = 'image/png' | 'image/jpeg' | 'image/webp';
const LengthPx = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(20_000));

/** A scanned map laid over the map. Its image stands under the same id. */
export const ScanSchema = v.object({
  id: IdSchema,
  title,
  /** EDTF, or `null` for a map shown at every time. */
  date: v.nullable(EdtfSchema),
  widthPx: LengthPx,
  heightPx: LengthPx,
  /** From 0, not to be seen, to 1. */
  opacity: v.pipe(v.number(), v.finite(), v.minValue(0), v.maxValue(1)),
  isVisible: v.boolean(),
  mode: v.picklist(GEOREFERENCE_MODES),
  /** Its control points, none for a map that was not georeferenced yet; stored by this name. */
  ties: v.pipe(v.array(ControlPointSchema), v.maxLength(100)),
});
export type Scan = v.InferOutput<typeof ScanSchema>;
