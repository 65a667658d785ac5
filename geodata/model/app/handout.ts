import * as v from 'valibot';

/** What a lecture is taken along as: pages, slides, a page for a browser, or pictures. */
export const HANDOUT_FORMATS = [
  'pages1',
  'pages2',
  'pages3',
  'pages6',
  'pagesText',
  'slides',
  'html',
  'pictures',
] as const;
export type HandoutFormat = (typeof HANDOUT_FORMATS)[number];

/** What a file of each format ends in; pictures are a folder of them. */
export const HANDOUT_ENDINGS = {
  pages1: 'pdf',
  pages2: 'pdf',
  pages3: 'pdf',
  pages6: 'pdf',
  pagesText: 'pdf',
  slides: 'pptx',
  html: 'html',
  pictures: null,
} as const satisfies Record<HandoutFormat, string | null>;

/** More than a scene of a wall of 4K takes. */
export const MOST_SCENE_PICTURE_BYTES = 24_000_000;

const line = v.pipe(v.string(), v.maxLength(2000));

/** Notes without their Markdown: a heading, words, or a point of a list. */
const NoteBlockSchema = v.object({
  kind: v.picklist(['heading', 'paragraph', 'item']),
  text: v.pipe(v.string(), v.maxLength(60_000)),
});
export type NoteBlock = v.InferOutput<typeof NoteBlockSchema>;

const HandoutSceneSchema = v.object({
  title: line,
  /** The section that begins with it; empty when none does. */
  section: line,
  /** Second line on the wall; may be empty. */
  caption: line,
  date: line,
  notes: v.pipe(v.array(NoteBlockSchema), v.maxLength(5000)),
  picture: v.object({
    /** JPEG, or PNG for `pictures`. */
    bytes: v.custom<Uint8Array<ArrayBuffer>>(
      (value) => value instanceof Uint8Array && value.byteLength <= MOST_SCENE_PICTURE_BYTES,
      'not a picture, or too large',
    ),
    widthPx: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(20_000)),
    heightPx: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(20_000)),
  }),
});
export type HandoutScene = v.InferOutput<typeof HandoutSceneSchema>;

/** A lecture in words and pictures, to be written in one of the formats. */
export const HandoutSchema = v.object({
  format: v.picklist(HANDOUT_FORMATS),
  language: v.picklist(['en', 'vi']),
  title: line,
  /** Whose work the maps are. */
  credits: line,
  scenes: v.pipe(v.array(HandoutSceneSchema), v.minLength(1), v.maxLength(500)),
});
export type Handout = v.InferOutput<typeof HandoutSchema>;
