import * as v from 'valibot';
import { RECORD_KINDS } from '../app/atlas-address.ts';

/** Ways to write works: to be read, and for programs that manage references. */
export const CITATION_FORMATS = ['text', 'bibtex', 'csl-json', 'ris'] as const;
export type CitationFormat = (typeof CITATION_FORMATS)[number];

/** Endings of the files that hold them; words are copied and not kept in files. */
export const CITATION_ENDINGS = {
  bibtex: 'bib',
  'csl-json': 'json',
  ris: 'ris',
} as const satisfies Partial<Record<CitationFormat, string>>;
export type FiledFormat = keyof typeof CITATION_ENDINGS;

/** Which works: those a record rests on, a source itself, or all of the atlas (`null`). */
export const CitedBySchema = v.nullable(
  v.object({ kind: v.picklist(RECORD_KINDS), id: v.pipe(v.string(), v.maxLength(64)) }),
);
export type CitedBy = v.InferOutput<typeof CitedBySchema>;

/** A file of works that was written. */
export interface BibliographySaved {
  readonly fileName: string;
  readonly workCount: number;
}
