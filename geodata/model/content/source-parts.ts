import * as v from 'valibot';

/** Pieces that the source files of the atlas share. A fault reads as the end of a sentence. */
export const TextSource = v.pipe(v.string(), v.minLength(1, 'is empty'));

/** A text in both languages. */
export const LocalizedSource = v.strictObject({ en: TextSource, vi: TextSource });

/** A lasting text id, e.g. `dien-bien-phu`. */
export const IdSource = v.pipe(v.string(), v.regex(/^[0-9a-z][0-9a-z-]{0,63}$/, 'is not an id'));

/** Ids without repeats; may be empty. */
export const IdsSource = v.pipe(
  v.array(IdSource),
  v.check((ids) => new Set(ids).size === ids.length, 'names the same id twice'),
);

/** At least one id, without repeats. */
export const SourceIdsSource = v.pipe(IdsSource, v.minLength(1, 'names no source'));

/** Paragraphs and footnotes of the essay, e.g. `S2P4`, `N3`. */
export const EssayParagraphsSource = v.array(
  v.pipe(v.string(), v.regex(/^(S\d+P\d+[a-z]?|N\d+)$/, 'is not a paragraph id')),
);
