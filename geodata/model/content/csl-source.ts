import * as v from 'valibot';
import { SOURCE_GRADES } from './evidence.ts';
import { IdSource, TextSource } from './source-parts.ts';

/** Kinds of work, as CSL 1.0.2 names them; those that a work of history is likely to cite. */
const CSL_TYPES = [
  'article',
  'article-journal',
  'article-magazine',
  'article-newspaper',
  'book',
  'broadcast',
  'chapter',
  'dataset',
  'document',
  'entry-encyclopedia',
  'graphic',
  'interview',
  'legislation',
  'manuscript',
  'map',
  'motion_picture',
  'paper-conference',
  'pamphlet',
  'periodical',
  'post',
  'post-weblog',
  'report',
  'review',
  'speech',
  'thesis',
  'treaty',
  'webpage',
] as const;

const Name = v.union(
  [
    v.strictObject({ literal: TextSource }),
    v.strictObject({ family: TextSource, given: v.optional(TextSource) }),
  ],
  'is neither {"literal"} nor {"family", "given"}',
);

/** Year, or year and month, or year, month and day. */
const DateParts = v.pipe(
  v.array(v.pipe(v.number(), v.integer('is not a whole number'))),
  v.minLength(1, 'names no year'),
  v.maxLength(3, 'is more than year, month and day'),
  v.check(([year = 0]) => year >= 1000 && year <= 2100, 'is not a year of four digits'),
  v.check(([, month = 1]) => month >= 1 && month <= 12, 'has no such month'),
  v.check(([, , day = 1]) => day >= 1 && day <= 31, 'has no such day'),
);

/** One day, or the first and last of several. */
const CslDate = v.strictObject({
  'date-parts': v.pipe(
    v.array(DateParts),
    v.minLength(1, 'names no date'),
    v.maxLength(2, 'is more than a first and a last date'),
  ),
  circa: v.optional(v.literal(true)),
});

/**
 * A work, as `db/content/sources.json` writes it: CSL-JSON, so that reference managers read and
 * write it. `custom` holds what only the atlas asks.
 */
export const CslSource = v.strictObject({
  id: IdSource,
  type: v.picklist(CSL_TYPES, 'is not a CSL type the atlas knows'),
  title: TextSource,
  author: v.optional(v.array(Name)),
  editor: v.optional(v.array(Name)),
  translator: v.optional(v.array(Name)),
  'container-title': v.optional(TextSource),
  publisher: v.optional(TextSource),
  'publisher-place': v.optional(TextSource),
  volume: v.optional(TextSource),
  issue: v.optional(TextSource),
  number: v.optional(TextSource),
  page: v.optional(TextSource),
  issued: v.optional(CslDate),
  accessed: v.optional(CslDate),
  URL: v.optional(v.pipe(v.string(), v.regex(/^https?:\/\/\S+$/, 'is not a web address'))),
  DOI: v.optional(TextSource),
  ISBN: v.optional(TextSource),
  /** Of the work, as ISO 639-1 writes it. */
  language: v.optional(v.pipe(v.string(), v.regex(/^[a-z]{2}$/, 'is not a language code'))),
  /** How it was read: through a mirror, in extracts, in translation. */
  note: v.optional(TextSource),
  custom: v.strictObject({ grade: v.picklist(SOURCE_GRADES, 'is not a grade') }),
});
export type CslDate = v.InferOutput<typeof CslDate>;
export type CslName = v.InferOutput<typeof Name>;
export type CslSource = v.InferOutput<typeof CslSource>;
